// How much of lexicons/words can be taken out without any sentence telling: npm run bench -- takeout [KIND ...]. Rows and phrases are held by
// npm run data, so their count is none. Of the choices in a bracket ("in" of "(with|in|of)") few are shown one by one; with kinds named, those
// that are not are listed. A sentence tells if its row would match another part of it, or none. Bias: tests besides the sentences would tell of more.
import { rowTeller, unshownPhrases } from "../.ci/check-phrases.ts";
import { checkWords } from "../.ci/check-words.ts";
import { type Row, readWords } from "../.ci/read-words.ts";

const named = process.argv.slice(2);
const words = readWords();
const isTold = rowTeller(words);

/** A phrase without each choice of its brackets in turn: "(with|in) Go" without "in" is "(with) Go". */
function* withoutChoices(phrase: string): Generator<readonly [choice: string, rest: string]> {
  for (const bracket of phrase.matchAll(/[([]([^()[\]{}"]*\|[^()[\]{}"]*)[)\]]/g)) {
    const [all, inner = ""] = bracket;
    const choices = inner.split("|");
    for (const [i, choice] of choices.entries()) {
      const left = choices.filter((_, j) => j !== i).join("|");
      const before = phrase.slice(0, bracket.index + 1);
      yield [choice, before + left + phrase.slice(bracket.index + all.length - 1)];
    }
  }
}

function* rowsWithoutChoices(row: Row): Generator<readonly [phrase: string, string, rest: Row]> {
  for (const [i, phrase] of row.phrases.entries())
    for (const [choice, rest] of withoutChoices(phrase))
      yield [phrase, choice, { ...row, phrases: row.phrases.with(i, rest) }];
}

const phrases = words.rows.flatMap((row) => [...row.phrases, ...row.patterns]);
console.log(`${words.rows.length} rows: ${checkWords(words).length} problems`);
console.log(`${phrases.length} phrases: ${unshownPhrases(words).length} that no sentence shows`);

let [choices, unshown] = [0, 0];
for (const row of words.rows)
  for (const [phrase, choice, rest] of rowsWithoutChoices(row)) {
    choices++;
    if (isTold(row, rest)) continue;
    unshown++;
    if (named.includes(row.kind)) console.log(`${row.file}: ${row.id} "${choice}" of ${phrase}`);
  }
console.log(`${choices} choices in brackets: ${unshown} that no sentence shows`);
