import type { Span } from "../../document/document.ts";
import type { Row } from "./rows.ts";
import { asA, titleScore } from "./titles.ts";

const verbs = String.raw`\b(?:[Ww]ork(?:ed|ing|s)?|[Ss]erv(?:ed|ing)|[Ee]mployed|[Jj]oined|[Dd]esignated|[Aa]ppointed)\b`;
const told = new RegExp(String.raw`${verbs}(?:(?!\.\s).){0,60}?\b${asA}(?=[A-Z])`);

/** Whether a row opens a sentence that tells what somebody worked as. */
export function opensToldTitle({ text }: Row): boolean {
  const found = told.exec(text.slice(0, longestSentence));
  return found !== null && found.index < longestOpening;
}

/** "• Currently worked as": no more stands before such a sentence's verb. */
const longestOpening = 16;

const work = new RegExp(`^${verbs}`);

/** Whether a row begins with what somebody did, whatever its title ("Worked as a night porter"). */
export function opensWithWork({ text }: Row): boolean {
  return work.test(text);
}

const nameEnd = /\t|\s{3}|[|;(,]|\.(?:\s|$)|\s(?:in|at|for|with|from|since|to|under|on)\s/;

/** No name is longer. */
const longestName = 70;

/** The title that the first of some rows tells which says it in a sentence ("Worked with Acme as a Tester."). O(length). */
export function toldTitle(rows: readonly Row[]): Span | undefined {
  for (const row of rows) {
    const words = row.text.slice(0, longestSentence);
    const found = told.exec(words);
    if (found === null) continue;
    const from = found.index + found[0].length;
    const rest = row.text.slice(from, from + longestName);
    const to = from + (nameEnd.exec(rest)?.index ?? rest.length);
    if (to - from === longestName || titleScore(row.text.slice(from, to)) < 2) continue;
    return { from: row.from + from, to: row.from + to };
  }
  return undefined;
}

const longestSentence = 200;
