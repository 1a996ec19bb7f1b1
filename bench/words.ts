// Which words pdftotext finds in PDF files and we do not, and vice versa, worst files first: npm run bench --
// words FOLDER ...
// (default: ../shared/data/resumes-dev/files without its closed part). Uses whichever of pdftotext's two
// orders agrees better. Not counted as losses: words that a line break split and we joined ("joined", and
// "parted" for the reverse), and letters of icons, which are left out by design. F1 counts them all. Bias:
// pdftotext is not ground truth.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readHere } from "../src/analyze/here.ts";
import { agreement, wordsOf } from "../test/document/agreement.ts";
import { openFilesOf } from "./documents/files.ts";
import { pdftotext } from "./documents/pdftotext.ts";

const given = process.argv.slice(2).filter((argument) => existsSync(argument));
const folders = given.length > 0 ? given : ["../shared/data/resumes-dev/files"].filter(existsSync);

/** How many words of a kind are printed. */
const shown = 12;

interface Difference {
  readonly path: string;
  readonly f1: number;
  readonly joined: number;
  readonly parted: number;
  readonly icons: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** The words of `words` that `others` lacks, each as often as it is missing. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, "");

/** Removes the words of `wholes` that neighbors in `pieces` form, and returns what is left of both. */
function withoutJoined(wholes: readonly string[], pieces: readonly string[]) {
  const open = [...pieces];
  const left = wholes.filter((whole) => {
    const at = open.findIndex((piece, i) =>
      [1, 2].some((more) => {
        const joined = open
          .slice(i, i + 1 + more)
          .map(bare)
          .join("");
        return open.length > i + more && piece !== "" && joined === bare(whole);
      }),
    );
    if (at < 0) return true;
    const isTwo = bare(open[at] ?? "") + bare(open[at + 1] ?? "") === bare(whole);
    open.splice(at, isTwo ? 2 : 3);
    return false;
  });
  return { count: wholes.length - left.length, wholes: left, pieces: open };
}

async function compare(folder: string, path: string, bytes: Uint8Array): Promise<Difference> {
  const { text, layout = [] } = await readHere(bytes, {});
  const [reference = ""] = pdftotext(join(folder, path)).toSorted(
    (a, b) => agreement(text, b).f1 - agreement(text, a).f1,
  );
  const [ours, theirs] = [wordsOf(text), wordsOf(reference)];
  const joined = withoutJoined(without(ours, theirs), without(theirs, ours));
  const parted = withoutJoined(joined.pieces, joined.wholes);
  // An icon is a letter or two that a font draws as a picture.
  let icons = layout.reduce((sum, page) => sum + page.icons, 0);
  const isIcon = (word: string): boolean => bare(word).length <= 2 && icons-- > 0;
  const left = parted.wholes.filter(isIcon);
  return {
    path,
    f1: agreement(text, reference).f1,
    joined: joined.count,
    parted: parted.count,
    icons: left,
    missing: without(parted.wholes, left),
    extra: parted.pieces,
  };
}

const list = (words: readonly string[]): string =>
  `${words.length}${words.length === 0 ? "" : ` (${words.slice(0, shown).join(" ")}${words.length > shown ? " …" : ""})`}`;

for (const folder of folders) {
  const differences: Difference[] = [];
  for (const { path, bytes } of openFilesOf(folder, ".pdf")) {
    const difference = await compare(folder, path, bytes).catch(() => undefined);
    if (difference === undefined) console.log(`${path} cannot be compared`);
    else differences.push(difference);
  }
  for (const { path, f1, ...kinds } of differences.toSorted((a, b) => a.f1 - b.f1))
    console.log(
      `${(100 * f1).toFixed(2)} ${path}\n  missing ${list(kinds.missing)}\n  extra ${list(kinds.extra)}\n  joined ${kinds.joined}, parted ${kinds.parted}, icons ${list(kinds.icons)}`,
    );
}
process.exit(0);
