// Measures whether two columns are kept apart if they share baselines and are drawn row by row: npm run bench
// -- columns [FOLDER ...]
// Every page with columns side by side in the PDF files of each FOLDER (default: fixtures/resumes, and from
// ../shared/data the documents and the open real resumes) is redrawn in this way and compared with the
// original. Prints for each third of the files (by a hash of their names: work, check, untouched) how many
// pairs of neighboring words are kept, and how many files have the same sections, whichever column is read
// first, and the same positions. SHOW=1 lists the files of the first third. Bias: our own reading of the
// original page decides what a column is and what order is right.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { recognizersOf } from "../src/analyze/here.ts";
import type { Document } from "../src/document/document.ts";
import { startDraft } from "../src/document/draft.ts";
import { defaultLimits } from "../src/document/limits.ts";
import { loadPage, openPdf } from "../src/document/pdf/engine/engine.ts";
import { findPageLines } from "../src/document/pdf/lines.ts";
import { findSegments, repairLigatures, type Segment } from "../src/document/pdf/order/segments.ts";
import { readPageContent } from "../src/document/pdf/paint/operators.ts";
import { parseResume } from "../src/resume/parse.ts";
import { agreement } from "../test/document/agreement.ts";
import { mean } from "./common/mean.ts";
import { openFilesOf } from "./documents/files.ts";
import { redrawInRows } from "./documents/redraw.ts";

const given = process.argv.slice(2).filter((argument) => existsSync(argument));
const data = "../shared/data";
const folders =
  given.length > 0
    ? given
    : ["fixtures/resumes", `${data}/documents`, `${data}/resumes-dev/files`].filter(existsSync);

const parts = ["work", "check", "untouched"] as const;
const partOf = (path: string): (typeof parts)[number] =>
  parts[(createHash("sha256").update(path).digest()[0] ?? 0) % parts.length] ?? "work";

const recognizers = await recognizersOf();
const { isWord } = recognizers;

interface Outcome {
  readonly path: string;
  readonly pages: number;
  readonly pairs: number;
  readonly hasSameSections: boolean;
  readonly hasSamePositions: boolean;
}

async function measure(path: string, bytes: Uint8Array): Promise<Outcome | undefined> {
  const pages = await readSegments(bytes);
  const redrawn = pages.map(redrawInRows);
  if (redrawn.every((page) => page === undefined)) return undefined;
  const before = toDocument(pages);
  const after = toDocument(pages.map((page, i) => redrawn[i] ?? page));
  const [a, b] = [before, after].map((document) => parseResume(document, { now: "2026-11-20" }));
  if (process.env.SHOW === path) console.log(`${before.text}\n=======\n${after.text}`);
  const sections = [a, b].map((resume) =>
    JSON.stringify(resume?.sections.map(({ kind, heading }) => `${kind} ${heading?.text}`).sort()),
  );
  const positions = [a, b].map((resume) =>
    JSON.stringify(
      resume?.positions.map(({ title, employer, start, end }) => [
        title?.text,
        employer?.text,
        start,
        end,
      ]),
    ),
  );
  return {
    path,
    pages: redrawn.filter((page) => page !== undefined).length,
    pairs: agreement(after.text, before.text).pairs,
    hasSameSections: sections[0] === sections[1],
    hasSamePositions: positions[0] === positions[1],
  };
}

async function readSegments(bytes: Uint8Array): Promise<readonly (readonly Segment[])[]> {
  const reader = await openPdf(bytes);
  const pages: (readonly Segment[])[] = [];
  try {
    for (let number = 1; number <= (reader.file?.numPages ?? 0); number++) {
      if (reader.file === undefined) break;
      const { glyphs } = readPageContent(await loadPage(reader.file, number));
      const segments = repairLigatures(findSegments(glyphs, isWord), isWord);
      pages.push(segments.filter(({ angle, isHidden }) => angle === 0 && !isHidden));
    }
  } finally {
    await reader.close();
  }
  return pages;
}

function toDocument(pages: readonly (readonly Segment[])[]): Document {
  const draft = startDraft(defaultLimits);
  pages.forEach((segments, i) => {
    draft.addGap();
    for (const line of findPageLines(segments, recognizers).lines) {
      const { text, region, box, fontSize, bold, hasGapBefore } = line;
      if (hasGapBefore) draft.addGap();
      const look = { page: i + 1, region, fontSize, bold, ...(box === undefined ? {} : { box }) };
      draft.addLine(text, look);
    }
  });
  return draft.finish({ format: "pdf", pages: pages.length, meta: { bytes: 0 } });
}

const share = (outcomes: readonly Outcome[], isGood: (outcome: Outcome) => boolean): string =>
  `${((100 * outcomes.filter(isGood).length) / Math.max(1, outcomes.length)).toFixed(1)} %`;

for (const folder of folders) {
  const outcomes: Outcome[] = [];
  for (const { path, bytes } of openFilesOf(folder, ".pdf")) {
    const outcome = await measure(path, bytes).catch(() => undefined);
    if (outcome !== undefined) outcomes.push(outcome);
  }
  console.log(folder);
  for (const part of parts) {
    const own = outcomes.filter(({ path }) => partOf(path) === part);
    const pairs = mean(own.map(({ pairs }) => pairs));
    const pages = own.reduce((sum, outcome) => sum + outcome.pages, 0);
    console.log(
      `  ${part}: pairs ${(100 * pairs).toFixed(1)} %, sections the same ${share(own, (o) => o.hasSameSections)}, positions ${share(own, (o) => o.hasSamePositions)}, both ${share(own, (o) => o.hasSameSections && o.hasSamePositions)} of ${own.length} files (${pages} pages)`,
    );
    if (process.env.SHOW !== undefined && part === "work")
      for (const { path, pairs, hasSameSections, hasSamePositions } of own.toSorted(
        (a, b) => a.pairs - b.pairs,
      ))
        console.log(
          `    ${(100 * pairs).toFixed(1)} ${hasSameSections} ${hasSamePositions} ${path}`,
        );
  }
}
