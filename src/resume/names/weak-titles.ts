import { steps } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import type { Row } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { NamedRun } from "./name-words.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * The names without a title of no known word that something else explains: a town, or a word of a sentence that is not behind "as"
 * ("Presently working with Acme").
 */
export function withoutWeakTitle(text: string, { rows }: NamedRun, names: RunNames): RunNames {
  const { title, ...others } = names;
  if (title === undefined || others.employer === undefined) return names;
  const words = text.slice(title.from, title.to);
  if (titleScore(words) > 0) return names;
  return isPlace(words) || isOfSentence(text, title, rows[title.row]?.row) ? others : names;
}

const stay = steps("row-cue").filter(({ value }) => value === "stay");

/** A sentence about a stay has its verb among its first words. */
const opening = 24;

/** Whether a row is a sentence about a stay that names no title there: a title stands behind "as". */
function isOfSentence(text: string, { from }: ReadName, row: Row | undefined): boolean {
  const words = row?.text.slice(0, opening) ?? "";
  return (
    stay.some(({ pattern }) => pattern.test(words)) && !asTitle.test(text.slice(0, from).slice(-12))
  );
}

const asTitle = /\bas(?:\s+(?:an?|the))?\s*[:"“]?\s*$/i;
