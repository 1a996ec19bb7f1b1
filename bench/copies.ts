// How well near copies of postings are distinguished from other postings of the same firm: npx tsx
// bench/copies.ts [SEED] [POSTINGS]
// For each generated posting (bench/postings/generate.ts) there are copies, changed as job boards and
// employers change them, which must be found; and another posting of the same firm, with the same words about
// the firm and its benefits, which must not. For comparison: counting only equal texts as copies. Bias: the
// changes are those that the author thought of; the limits were chosen on seed 1, other seeds are unseen.
import { makeCopyFinder } from "../src/keywords/near-copies.ts";
import { makeRandom } from "../test/random.ts";
import { type GeneratedPosting, generatePosting, writePosting } from "./postings/generate.ts";

const [seed = "2", size = "2000"] = process.argv.slice(2);

/** How a posting changes when it is posted again. */
const changes: Readonly<
  Record<string, (posting: GeneratedPosting, random: () => number) => string>
> = {
  "as it is": (posting) => writePosting(posting),
  "another city": (posting) => writePosting({ ...posting, place: "Valparaíso, on site" }),
  "a date and a number": (posting, random) =>
    `Posted on 2025-0${1 + Math.floor(random() * 9)}-11 · job ${Math.floor(random() * 1e6)}\n\n${writePosting(posting)}`,
  "line breaks lost": (posting) => writePosting(posting).replace(/\n+(?:- )?/g, " "),
  "other bullets": (posting) => writePosting(posting).replaceAll("- ", "• "),
  "words by the board": (posting) =>
    `${writePosting(posting)}\n\nApply now. By applying you agree to our terms. Save this job. Report this job.`,
  capitals: (posting) => writePosting(posting).toUpperCase(),
  "a line dropped": (posting) => writePosting({ ...posting, wishes: posting.wishes.slice(1) }),
  "a salary added": (posting) =>
    writePosting({
      ...posting,
      benefits: [...posting.benefits, "Salary from 70,000 to 85,000 a year"],
    }),
  "one word in forty": (posting, random) =>
    writePosting(posting).replace(/[a-z]{4,}/g, (word) => (random() < 1 / 40 ? "something" : word)),
};

interface Counts {
  found: number;
  all: number;
}

const byChange = new Map<string, Counts>();
const others: Counts = { found: 0, all: 0 };
let equal = 0;
for (let i = 0; i < Number(size); i++) {
  const own = generatePosting(Number(seed) * 1_000_003 + i);
  const other = generatePosting(Number(seed) * 1_000_003 + Number(size) + i);
  const random = makeRandom(i);
  const text = writePosting(own);
  for (const [name, change] of Object.entries(changes)) {
    const counts = byChange.get(name) ?? { found: 0, all: 0 };
    byChange.set(name, counts);
    const changed = change(own, random);
    count(counts, text, changed);
    if (changed === text) equal++;
  }
  const { firm, place, about, benefits } = own;
  count(others, text, writePosting({ ...other, firm, place, about, benefits }));
}

/** Counts whether the second of two texts is found to be a copy of the first. */
function count(counts: Counts, first: string, second: string): void {
  const finder = makeCopyFinder();
  finder.isCopy(first);
  counts.all++;
  if (finder.isCopy(second)) counts.found++;
}

const found = [...byChange.values()].reduce((sum, counts) => sum + counts.found, 0);
const all = [...byChange.values()].reduce((sum, counts) => sum + counts.all, 0);
const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1);
for (const [name, counts] of byChange)
  console.log(`${percent(counts.found, counts.all).padStart(6)} %  ${name}`);
console.log(
  `${percent(others.found, others.all).padStart(6)} %  another posting of the same firm (should be 0)`,
);
console.log(
  `seed ${seed}: precision ${percent(found, found + others.found)}, recall ${percent(found, all)} over ${all} copies and ${others.all} others; equal texts only: recall ${percent(equal, all)}`,
);
