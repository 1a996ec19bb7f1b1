import { isEnglishWord } from "../../text/english.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { isConnector, leadsToName } from "../rows/connecting-words.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { companyScore } from "../rows/titles.ts";
import { headOf } from "./name-marks.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Adds the first word of a name whose first letter is small ("emperor Software Ltd"), which was taken for a
 * connector or the end of a sentence. O(length).
 */
export function withSmallBeginnings(
  text: string,
  heads: readonly EntryRow[],
  names: RunNames,
): RunNames {
  const { title, employer } = names;
  return {
    ...names,
    ...(title && { title: begun(text, heads, title, [employer]) }),
    ...(employer && { employer: begun(text, heads, employer, [title]) }),
  };
}

function begun(
  text: string,
  heads: readonly EntryRow[],
  name: ReadName,
  others: readonly (ReadName | undefined)[],
): ReadName {
  const head = headOf(heads, name);
  if (head === undefined) return name;
  const ends = [...others, ...head.dates].flatMap((other) => other?.to ?? []);
  const start = Math.max(head.row.from, ...ends.filter((to) => to <= name.from));
  const before = text.slice(start, name.from);
  const [, lead = "", word = "", joint = ""] = smallWord.exec(before) ?? [];
  const rest = text.slice(name.from, name.to);
  // "at mesa Technologies": a word that any firm may have is no whole name.
  const needsMore = !/\s/.test(rest) && companyScore(rest) > 1;
  // Nothing is before the connector in "i & B Systems" that it could connect.
  const isInitial = lead === "" && word.length === 1 && joint.includes("&");
  if (word === "" || !(isInitial || mayBegin(lead, word, needsMore))) return name;
  return { ...name, from: name.from - word.length - joint.length };
}

const smallWord = regExp.u`^(|.*[^${letters}\d'’&/.+-])([\p{Ll}][${letters}\d.'’]*)(-| | ?& ?)$`;

/** Whether a word opens a name at its place: behind a mark, or behind a connector. */
function mayBegin(lead: string, word: string, needsMore: boolean): boolean {
  if (isConnector(word) || word.endsWith(".")) return false;
  if (needsMore) return true;
  const [, last] = lastWord.exec(lead) ?? [];
  if (last === undefined) return !lead.endsWith(", ");
  // "bij de Rabobank", but "with wti Technology": an article has a vowel.
  if (!leadsToName(last) || (word.length < 4 && vowel.test(foldPlain(word)))) return false;
  return !isEnglishWord(foldPlain(word));
}

const vowel = /[aeiouy]/;

const lastWord = regExp.u`([${letters}\d]+) $`;
