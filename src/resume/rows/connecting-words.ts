import { foldPlain } from "../../words/fold.ts";
import { nameSet } from "../../words/words.ts";
import { labelNames } from "./field-labels.ts";

const leading = new Set([...nameSet("employer-joint"), ...nameSet("firm-joint"), "as"]);

/** Whether a word in small letters leads to a name ("at", "as"). */
export function leadsToName(word: string): boolean {
  return leading.has(word);
}

const others = [
  nameSet("function-word"),
  nameSet("name-joint"),
  nameSet("firm-word"),
  nameSet("left-open"),
  labelNames,
];

/** Whether a word in small letters joins names, or announces one, in some language. */
export function isConnector(word: string): boolean {
  const plain = foldPlain(word);
  return [leading, ...others].some((words) => words.has(word) || words.has(plain));
}
