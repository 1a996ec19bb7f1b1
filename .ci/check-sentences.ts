// A process of `npm run data`: whether the rows of lexicons/words do what their sentences say.
import { exit } from "node:process";
import { checkRows, checkSentences } from "./check-words.ts";
import { readWords } from "./read-words.ts";

const words = readWords();
// What is wrong with the rows themselves is said where they are compiled.
const mistakes = checkRows(words).length > 0 ? [] : checkSentences(words);
if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  exit(1);
}
