// Whether a mistaken removal from lexicons/words would be noticed: npm run bench -- takeout [COUNT] [SEED].
// Each time one choice is removed from one row: a name, a phrase, an alternative in a bracket, an optional
// part. A sentence of the row notices if the row then matches a different part of it, or nothing; otherwise
// the lists of choices must notice, which npm run data compares with the rows. Bias: other tests would notice
// some removals too.
import { isDeepStrictEqual } from "node:util";
import { rowTeller, unshownPhrases } from "../.ci/check-phrases.ts";
import { checkWords } from "../.ci/check-words.ts";
import { choiceLines, languageOf, readLists } from "../.ci/choice-lists.ts";
import { languages, type Row, readWords } from "../.ci/read-words.ts";
import { makeRandom } from "../test/random.ts";
import { withoutEachChoice } from "./takeout/without-choice.ts";

const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
const words = readWords();
const isTold = rowTeller(words);
const phrases = words.rows.flatMap((row) => [...row.phrases, ...row.patterns]);
console.log(`${words.rows.length} rows: ${checkWords(words).length} problems`);
console.log(`${phrases.length} phrases: ${unshownPhrases(words).length} that no sentence shows`);

const lists = readLists(languages);
const linesOf = choiceLines(words);

/** Whether the lists distinguish a row from its original. */
function isListed(row: Row): boolean {
  const before = lists.get(languageOf(row))?.get(row.id) ?? [];
  return !isDeepStrictEqual(linesOf(row), before);
}

const all = words.rows.flatMap((row) =>
  withoutEachChoice(row).map(({ choice, rest }) => ({ row, choice, rest })),
);
const random = makeRandom(seed);
const taken = Array.from({ length: Math.min(count, all.length) }, () =>
  all.splice(Math.floor(random() * all.length), 1),
).flat();
const untold = taken.filter(({ row, rest }) => row.words !== undefined || !isTold(row, rest));
const unnoticed = untold.filter(({ rest }) => !isListed(rest));
for (const { row, choice } of unnoticed) console.log(`${row.file}: ${row.id} without ${choice}`);
console.log(
  `${taken.length} of ${all.length + taken.length} choices taken out: ${taken.length - untold.length} told by a sentence, ${untold.length - unnoticed.length} by the lists, ${unnoticed.length} by nothing`,
);
