// Measures whether everyday words are taken for technologies: npm run bench -- everyday   (SHOW=PART lists
// the errors in that part)
// The texts are invented and labeled by readers who had not seen the finder's output.
// fixtures/gold/everyday/parts.yml says what each part of the snippets is used for. Rules and the weights of
// names are learned from parts to learn from, the weights also from parts to check with. Nobody looks at the
// errors of closed parts.
import { readSnippetParts } from "../.ci/everyday-snippets.ts";
import { jsonLines } from "../.ci/json-lines.ts";
import { findSkills } from "../src/skills/find.ts";
import { overlaps } from "./gold/postings.ts";

const folder = "fixtures/gold/everyday";
const parts = ["a", "b", "c"] as const;
const shown = process.env.SHOW;

for (const { name, use, snippets } of readSnippetParts()) {
  const found = { right: 0, wrong: 0, missed: 0 };
  for (const snippet of snippets) {
    const isFound = findSkills(snippet.text).some((mention) => overlaps(mention, snippet));
    if (isFound === snippet.isSkill) found.right += isFound ? 1 : 0;
    else {
      if (isFound) found.wrong++;
      else found.missed++;
      if (shown === name && use !== "closed")
        console.error(isFound ? "WRONG" : "MISSED", snippet.text);
    }
  }
  const precision = share(found.right, found.right + found.wrong);
  const recall = share(found.right, found.right + found.missed);
  console.log(`snippets ${name}: precision ${precision}, recall ${recall}`);
}

interface Trade {
  readonly trade: string;
  readonly text: string;
  /** Words of the text that do not name a technology there, as written. */
  readonly everyday: readonly string[];
}

const trades = jsonLines<Trade>(`${folder}/trades.jsonl`);
for (const [at, part] of parts.entries()) {
  const texts = trades.filter((_, i) => i % parts.length === at);
  const wrong = texts.map(({ trade, text, everyday }) => {
    const words = new Set(everyday.map((word) => word.toLowerCase()));
    const taken = findSkills(text).filter(({ surface }) => words.has(surface.toLowerCase()));
    if (shown === part && part !== "c" && taken.length > 0)
      console.error(`WRONG ${trade}: ${taken.map(({ surface }) => surface).join(", ")}`);
    return taken.length;
  });
  const all = texts.reduce((sum, { everyday }) => sum + everyday.length, 0);
  const sum = wrong.reduce((total, count) => total + count, 0);
  const touched = wrong.filter((count) => count > 0).length;
  console.log(
    `other trades ${part}: ${sum} of ${all} everyday words taken, in ${touched} of ${texts.length} texts`,
  );
}

/** A text in a language other than English; the surfaces as written. */
interface Abroad {
  readonly part: (typeof parts)[number];
  readonly text: string;
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

const abroad = jsonLines<Abroad>(`${folder}/trades-abroad.jsonl`);
for (const part of parts) {
  const texts = abroad.filter((one) => one.part === part);
  const found = texts.map(({ text, is, isNot }) => {
    const surfaces = findSkills(text).map(({ surface }) => surface);
    const amongThem = (word: string) => surfaces.some((surface) => surface.includes(word));
    const taken = isNot.filter(amongThem);
    if (shown === part && part !== "c" && taken.length > 0)
      console.error(`WRONG ${text}: ${taken.join(", ")}`);
    return { right: is.filter(amongThem).length, taken: taken.length };
  });
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const right = share(
    sumOf(found.map((one) => one.right)),
    sumOf(texts.map(({ is }) => is.length)),
  );
  const taken = share(
    sumOf(found.map((one) => one.taken)),
    sumOf(texts.map(({ isNot }) => isNot.length)),
  );
  console.log(
    `in eight other languages ${part}: ${right} of skills found, ${taken} of everyday words taken`,
  );
}

interface Place {
  readonly word: string;
  readonly line: number;
  readonly column: number;
}

interface Career {
  readonly text: string;
  readonly skills: readonly Place[];
  readonly everyday: readonly Place[];
}

const careers = jsonLines<Career>(`${folder}/mixed.jsonl`).map(({ text, skills, everyday }) => {
  const mentions = findSkills(text);
  const lines = text.split("\n");
  const isFound = ({ word, line, column }: Place): boolean => {
    const from = lines.slice(0, line).join("\n").length + Math.min(line, 1) + column;
    return mentions.some((mention) => overlaps(mention, { from, to: from + word.length }));
  };
  return {
    found: skills.filter(isFound).length,
    skills: skills.length,
    taken: everyday.filter(isFound).length,
    everyday: everyday.length,
  };
});
const total = (name: keyof (typeof careers)[number]) =>
  careers.reduce((sum, career) => sum + career[name], 0);
console.log(
  `careers of two trades: ${share(total("found"), total("skills"))} of skills found, ${share(total("taken"), total("everyday"))} of everyday words taken`,
);

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;
}
