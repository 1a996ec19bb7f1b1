import { steps } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { NamedRun } from "./name-words.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Drops a title without any known title word if something else explains it: it is a town, or it is part of a
 * sentence and does not follow "as" ("Presently working with Acme").
 */
export function withoutWeakTitle(text: string, { rows }: NamedRun, names: RunNames): RunNames {
  const { title, ...others } = names;
  if (title === undefined || others.employer === undefined) return names;
  const words = text.slice(title.from, title.to);
  if (titleScore(words) > 0) return names;
  return isPlace(words) || isOfSentence(text, title, rows[title.row]?.row) ? others : names;
}

const stay = steps("row-cue").filter(({ value }) => value === "stay");

/** How many characters at the start of a row contain the verb of a sentence about a stay. */
const opening = 24;

/**
 * Whether a row is a sentence about a stay in which the words at `from` do not follow "as", as a title would.
 */
function isOfSentence(text: string, { from }: ReadName, row: Row | undefined): boolean {
  const words = row?.text.slice(0, opening) ?? "";
  return (
    stay.some(({ pattern }) => pattern.test(words)) && !asTitle.test(text.slice(0, from).slice(-12))
  );
}

const asTitle = /\bas(?:\s+(?:an?|the))?\s*[:"“]?\s*$/i;
