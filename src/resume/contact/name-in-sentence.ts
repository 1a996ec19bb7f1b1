import type { Fact } from "../../document/document.ts";
import { cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { Row } from "../rows/rows.ts";
import { likeness } from "./handles.ts";
import { isNameShaped } from "./name-shape.ts";
import { isOfPlainWords } from "./rows-above-name.ts";

/** "My name is" */
const statesName = pattern("tells-own-name");
/** "I'm", which most resumes continue with something else, so a handle has to confirm the name. */
const statesWho = pattern("tells-who-one-is");

const name = cased.u`^[\p{Lu}][${letters}'’-]*(?: (?:(?:de|da|del|della|di|la|van|von|der|den|bin|al) ){0,2}[\p{Lu}][${letters}'’-]*){0,3}`;

/** The name that a sentence at the start of a row states ("Hello! My name is Jane Doe."). O(1). */
export function nameInSentence(row: Row, called: readonly string[]): Fact | undefined {
  const words = row.text.slice(0, longestSentence);
  const [named, who] = [statesName.exec(words), statesWho.exec(words)];
  const start = (named ?? who)?.[0].length ?? 0;
  const text = start === 0 ? "" : (name.exec(words.slice(start))?.[0] ?? "");
  if (text === "" || !isNameShaped(text, false) || isOfPlainWords(text)) return undefined;
  if (named === null && likeness(text, called) === 0) return undefined;
  return { text, from: row.from + start, to: row.from + start + text.length };
}

const longestSentence = 120;
