import type { Fact, Span } from "../document/document.ts";
import { isNameShaped } from "../resume/contact/name-shape.ts";
import { refereeParts } from "../resume/contact/referees.ts";
import { repeats } from "../resume/proper-names.ts";
import type { Resume } from "../resume/resume.ts";
import { isPlace } from "../resume/rows/places.ts";
import type { Row } from "../resume/rows/rows.ts";
import { companyScore, titleScore } from "../resume/rows/titles.ts";
import type { Part } from "../resume/sections/sections.ts";
import { isEnglishWord } from "../text/english.ts";
import { cased } from "../words/cased.ts";
import { letters } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { overlappingSpans } from "./spans.ts";

/** Where other people are named: `sure`, and `doubtful` for common words that may be a name. */
export interface PeoplePlaces {
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

const labels = pattern("person-label", "g");
const leads = pattern("person-lead", "g");

/** Longer rows are running text without labels. */
const longestRow = 250;
/** Nobody names more, and a search for each one in an adversarial text would take hours. */
const mostPeople = 30;

/**
 * Finds supervisors, referees and other people who know the person: after a label ("Supervisor: Mark Ellery"),
 * after words such as "reported to", at the beginnings of the rows of references, and wherever else these names
 * occur. `known` holds, ascending and disjoint, what is certainly something else: employers, titles, skills.
 * O(text).
 */
export function findPeople(
  { document: { text } }: Resume,
  rows: readonly Row[],
  parts: readonly Part[],
  known: readonly Span[],
): PeoplePlaces {
  const starts = [
    ...rows.filter((row) => row.text.length <= longestRow).flatMap((row) => startsIn(row, rows)),
    ...refereeParts(parts).flatMap((part) => part.rows.flatMap(firstOf)),
  ];
  const named = starts.flatMap(namesAt).filter((one) => overlappingSpans(known, one).length === 0);
  const sure = named.filter(({ isSure }) => isSure);
  const again = sure.slice(0, mostPeople).flatMap((one) => repeats(text, one));
  return { sure: [...sure, ...again], doubtful: named.filter(({ isSure }) => !isSure) };
}

/** Where a name may begin. */
interface Start {
  readonly row: Row;
  readonly at: number;
}

/** Between a label and its value: the rest of the label, and its mark. */
const gap = /^(?:['’]s)?(?: [^:\n]{0,24})?\s*[:：]\s*|^\s*\t\s*|^\s{1,3}[–—-]\s+/u;
const space = /^:?\s+/;

function startsIn(row: Row, rows: readonly Row[]): readonly Start[] {
  const after = (end: number, mark: RegExp): readonly Start[] => {
    const length = mark.exec(row.text.slice(end))?.[0].length;
    return length === undefined ? [] : [{ row, at: end + length }];
  };
  const endsOf = (found: Iterable<RegExpExecArray>): readonly number[] =>
    Array.from(found, ({ index, 0: { length } }) => index + length);
  return [
    ...endsOf(labels.matchAll(row.text)).flatMap((end) =>
      /^\s*:?\s*$/.test(row.text.slice(end)) ? below(rows[row.index + 1]) : after(end, gap),
    ),
    ...endsOf(leads.matchAll(row.text)).flatMap((end) => after(end, space)),
  ];
}

/** The value of a label that is alone in its row. */
const below = (row: Row | undefined): readonly Start[] =>
  row === undefined || row.bullet ? [] : [{ row, at: 0 }];

const ownLabel = /^[^:]{0,20}:\s*/;

/** A row of references begins with a name, perhaps after "Name:". */
function firstOf(row: Row): readonly Start[] {
  return [{ row, at: ownLabel.exec(row.text)?.[0].length ?? 0 }];
}

const honorific = pattern("honorific");
/** Capitalized words, with up to two small ones between them: "Ana de la Cruz". */
const nameRun = cased.u`^(?:[dl]['’])?[\p{Lu}](?:\.|[${letters}'’-]*)(?: (?:[\p{Ll}]{1,5} ){0,2}(?:[dl]['’])?[\p{Lu}](?:\.|[${letters}'’-]*)){0,4}`;
const fromSmallWord = cased.u` [\p{Ll}]{1,5} .*$`;
const nextName = /^\s*(?:;|\/|&|and\b|und\b|et\b|y\b|e\b)\s*/;
/** What may follow a name: a mark, the end, or nothing that continues a sentence. */
const endsName = /^(?:\s*[,;:|/()[\]&–—-]|\s{2,}|\t|\s*$|[.!?]?\s|\.$)/u;

interface Named extends Fact {
  readonly isSure: boolean;
}

/** The name at a start, and those that a mark joins to it. */
function namesAt({ row, at }: Start): readonly Named[] {
  const names: Named[] = [];
  let start = at;
  while (names.length < mostJoined) {
    const title = honorific.exec(row.text.slice(start))?.[0] ?? "";
    const from =
      start + title.length + (space.exec(row.text.slice(start + title.length))?.[0].length ?? 0);
    const words = nameIn(row.text.slice(from));
    const isKnown = title !== "" || words.split(" ").some((word) => !isInitialOrWord(word));
    if (!isPerson(words, title) || !endsName.test(row.text.slice(from + words.length))) break;
    const [begin, end] = [row.from + start, row.from + from + words.length];
    names.push({
      text: row.text.slice(start, from + words.length),
      from: begin,
      to: end,
      isSure: isKnown,
    });
    start = from + words.length;
    const joint = nextName.exec(row.text.slice(start))?.[0].length;
    if (joint === undefined) break;
    start += joint;
  }
  return names;
}

const mostJoined = 6;

/** The capitalized words at the beginning of a text; "Ann Example in Leeds" ends before "in". */
function nameIn(text: string): string {
  const run = nameRun.exec(text)?.[0].replace(/[.'’-]+$/u, "") ?? "";
  return isNameShaped(run, false) ? run : run.replace(fromSmallWord, "");
}

/** Whether words are shaped like the name of a person; one word is enough only after "Dr." and the like. */
function isPerson(words: string, title: string): boolean {
  if (words === "" || (title === "" && !words.includes(" "))) return false;
  if (titleScore(words) > 0 || companyScore(words) > 0 || isPlace(words)) return false;
  return isNameShaped(words, false);
}

const isInitialOrWord = (word: string): boolean =>
  word.replace(/\./g, "").length < 2 || isEnglishWord(word.toLowerCase().replace(/\./g, ""));
