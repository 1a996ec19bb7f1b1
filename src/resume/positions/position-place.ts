import type { Span } from "../../document/document.ts";
import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { knownPlaceIn } from "../contact/locations.ts";
import type { PositionRows } from "../history/runs.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace } from "../rows/places.ts";
import type { Row } from "../rows/rows.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * The place of a position, and its body without a row that is only the place. If the names include none, it
 * is on the row below them, behind the employer ("Acme Ltd. – Leeds", "at Acme (a group), Leeds as
 * Engineer"), or on one of the next rows with a label ("Location: Leeds").
 */
export function placeApart(
  text: string,
  { run, employer, place }: PositionDraft,
): { readonly place: Span | undefined; readonly body: readonly Row[] } {
  if (place !== undefined) return { place, body: run.body };
  const below = placeBelow(run);
  if (below !== undefined) return { place: below, body: run.body.slice(1) };
  return { place: behindEmployer(text, run, employer) ?? labeledPlace(text, run), body: run.body };
}

/** The row right below the heads if it is only a place. */
function placeBelow({ body: [first] }: PositionRows): Span | undefined {
  return first !== undefined && !first.bullet && isPlace(first.text) ? first : undefined;
}

const beforePlace = /^\.?(?:\s?\([^()\n]{2,60}\))?(?:\s*,|\s?[-–—])\s*/u;
const longestPlace = 60;

function behindEmployer(
  text: string,
  { heads }: PositionRows,
  employer: ReadName | undefined,
): Span | undefined {
  const row = employer && heads[employer.row]?.row;
  if (employer === undefined || row === undefined || employer.to > row.to) return undefined;
  const rest = text.slice(employer.to, Math.min(row.to, employer.to + longestPlace + 64));
  const [mark = ""] = beforePlace.exec(rest) ?? [];
  if (mark === "") return undefined;
  // "Acme Ltd, Riverside, Leeds": a district may be between the employer and its town.
  const commas = [...rest.slice(mark.length).matchAll(/, /g)].slice(0, 2);
  const starts = [mark.length, ...commas.map(({ index }) => mark.length + index + 2)];
  for (const at of starts) {
    const length = placeLength(rest.slice(at, at + longestPlace));
    if (length > 0) return { from: employer.to + at, to: employer.to + at + length };
  }
  return undefined;
}

/** The length of the place that words begin with: 5 for "Leeds as Engineer", 0 for "Leeds Works". */
function placeLength(words: string): number {
  const ends = [...words.matchAll(wordEnd)].map(({ index }) => index);
  const found = [...ends, words.length].findLast((end) => isPlace(words.slice(0, end).trim()));
  return found === undefined || continuesName.test(words.slice(found)) ? 0 : found;
}

const wordEnd = /(?=[\s.,(|–—-])/gu;
const continuesName = cased.u`^\s?[-–—]?\s?[\p{Lu}]`;

const placeLabel = pattern("place-label");
const labelRows = 5;

function labeledPlace(text: string, { body }: PositionRows): Span | undefined {
  const rows = body.slice(0, labelRows).filter((row) => {
    const [label = ""] = placeLabel.exec(row.text) ?? [];
    return /[:–-]\s*$/u.test(label);
  });
  return rows.length === 0 ? undefined : knownPlaceIn(text, rows);
}
