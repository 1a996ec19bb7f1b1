import { nameSet } from "../../words/words.ts";

const joints = nameSet("means-joint");

/**
 * Whether words say what something was made with ("Payment services in Go"), as hardly any name does.
 * O(length).
 */
export function tellsMeans(words: string): boolean {
  return words
    .split(" ")
    .slice(1, -1)
    .some((word) => joints.has(word));
}
