// Measures whether everyday words are taken for technologies: npm run bench -- everyday   (SHOW=w, a, b, d, e, g, h, i, k, l or n lists what is wrong in that part)
// The texts are invented and labelled by a reader who had not seen the finder's output (fixtures/gold/everyday). Rules may be mended against the errors of
// parts a and w, parts b, d and e are for checking, the weights of names are learned from these and from g, h, i, k, l and n, and nobody looks at the
// errors of parts c, f, j, m and o.
import { jsonLines } from "../.ci/json-lines.ts";
import type { Span } from "../src/document/document.ts";
import { findSkills } from "../src/skills/find.ts";
import { overlaps } from "./gold/postings.ts";

const folder = "fixtures/gold/everyday";
const parts = ["a", "b", "c"] as const;
const shown = process.env.SHOW;

/** Whether nobody looks at its errors. */
function isClosed(part: string): boolean {
  return ["c", "f", "j", "m", "o"].includes(part);
}

interface Snippet extends Span {
  readonly id: string;
  readonly text: string;
  readonly isSkill: boolean;
}

for (const part of [
  "w",
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
]) {
  const found = { right: 0, wrong: 0, missed: 0 };
  for (const snippet of jsonLines<Snippet>(`${folder}/snippets-${part}.jsonl`)) {
    const isFound = findSkills(snippet.text).some((mention) => overlaps(mention, snippet));
    if (isFound === snippet.isSkill) found.right += isFound ? 1 : 0;
    else {
      if (isFound) found.wrong++;
      else found.missed++;
      if (shown === part && !isClosed(part))
        console.error(isFound ? "WRONG" : "MISSED", snippet.text);
    }
  }
  const precision = share(found.right, found.right + found.wrong);
  const recall = share(found.right, found.right + found.missed);
  console.log(`snippets ${part}: precision ${precision}, recall ${recall}`);
}

interface Trade {
  readonly trade: string;
  readonly text: string;
  /** Words of the text that are no technology there, as written. */
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
