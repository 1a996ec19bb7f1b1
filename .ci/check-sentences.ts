// A process of `npm run data`: checks that the rows of lexicons/words do what their sentences say.
import { exit } from "node:process";
import { checkRows, checkSentences } from "./check-words.ts";
import { readWords } from "./read-words.ts";

const words = readWords();
// Malformed rows are reported where they are compiled.
const mistakes = checkRows(words).length > 0 ? [] : checkSentences(words);
if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  exit(1);
}
