// Whether anybody notices what is taken out of lexicons/words by mistake: npm run bench -- takeout [COUNT] [SEED]. Each time one choice is taken out of
// one row: a name, a phrase, a way of a bracket, what may be left out. A sentence of the row tells if the row would match another part of it, or none; else
// the lists of choices must tell, which npm run data holds against the rows. Bias: tests besides these would tell of some.
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

/** Whether the lists tell a row from what it was. */
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
