// Measures the document readers: npm run build && npx tsx --expose-gc bench/documents.ts [FOLDER ...]
// Reads the PDF and DOCX files of each FOLDER (default: fixtures/resumes, and ../shared/data/documents if it
// exists) and prints
// 1. the agreement of PDF text with poppler's pdftotext, ours and pdf-parse's, by the better of its default
//   and its -raw order (not for the fixtures, which are traps for pdftotext: columns drawn row by row, hidden
//   words);
// 2. the agreement if every page is drawn row by row across its columns;
// 3. the time compared with pdf-parse's getText (reading, and the whole of analyzeResume with a posting) and
//   mammoth's convertToHtml with transformDocument, over all files, interleaved file by file: the medians of
//   the runs and the sums of each file's fastest;
// 4. the first document of a new process: time from start, and memory after it.
// Bias: we looked at the files of FOLDER while writing the readers. pdftotext is not ground truth: it reads
// some columns across, keeps words apart that a line break split in its -raw order, and joins those with a
// real hyphen there.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import { analyzeResume } from "../src/analyze/analyze-resume.ts";
import { readHere } from "../src/analyze/here.ts";
import { median } from "../src/document/median.ts";
import { agreement } from "../test/document/agreement.ts";
import { readInRows } from "../test/document/rows.ts";
import { mean } from "./common/mean.ts";
import { type File, filesOf } from "./documents/files.ts";
import { pdftotext } from "./documents/pdftotext.ts";

// When imported, pdf.js makes native functions of the whole process slow (see the engine). The readers undo
// this if they come first, as they do in a program that imports nothing else.
await import("../src/document/pdf/engine/engine.ts");
const { PDFParse } = await import("pdf-parse");

/** The number of readings by each contestant, in runs over all files of a folder. */
const readings = 400;
const minRuns = 3;
const given = process.argv.slice(2).filter((argument) => existsSync(argument));
const folders =
  given.length > 0 ? given : ["fixtures/resumes", "../shared/data/documents"].filter(existsSync);

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

type Reader = (bytes: Uint8Array) => Promise<string>;

const ours: Reader = async (bytes) => (await readHere(bytes, {})).text;

const pdfParse: Reader = async (bytes) => {
  const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
};

const mammothHtml: Reader = async (bytes) => {
  const options = { transformDocument: (document: unknown) => document };
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
};

const posting = readFileSync("fixtures/jobs/backend-node/job.md", "utf8");

/** The whole analysis; returns the text, which shows whether the same was read. */
const whole: Reader = async (bytes) => {
  const { resume } = await analyzeResume(bytes, posting, { now: "2026-11-20" });
  return resume.document.text;
};

// 1 and 2: what is read.

interface Agreements {
  readonly f1: number;
  readonly pairs: number;
}

/** The agreement with the better of two references, separately for words and for their order. */
function best(text: string, references: readonly string[]): Agreements {
  const both = references.map((reference) => agreement(text, reference));
  return {
    f1: Math.max(...both.map(({ f1 }) => f1)),
    pairs: Math.max(...both.map(({ pairs }) => pairs)),
  };
}

/**
 * Joins words that a line break split and removes hyphens, so that differences in hyphens alone do not count.
 */
const withoutHyphens = (text: string): string =>
  text
    .replace(/(\p{L})[-\u00ad\u2010]\r?\n(?=\p{L})/gu, "$1")
    .replace(/(?<=\p{L})[-\u2010](?=\p{L})/gu, "");

/** Shorter references are too short for a meaningful share. */
const minReference = 150;

async function printAgreement(folder: string, files: readonly File[]): Promise<void> {
  const rows = {
    ours: [] as Agreements[],
    "pdf-parse": [] as Agreements[],
    hyphens: [] as Agreements[],
  };
  for (const { path, bytes } of files) {
    const references = pdftotext(join(folder, path));
    if ((references[0]?.length ?? 0) < minReference) continue;
    const text = await ours(bytes).catch(() => "");
    rows.ours.push(best(text, references));
    rows["pdf-parse"].push(best(await pdfParse(bytes).catch(() => ""), references));
    rows.hyphens.push(best(withoutHyphens(text), references.map(withoutHyphens)));
    if (process.env.SHOW)
      console.log(percent(rows.ours.at(-1)?.f1 ?? 0), percent(rows.ours.at(-1)?.pairs ?? 0), path);
  }
  print("skilltally", rows.ours);
  print("pdf-parse", rows["pdf-parse"]);
  print("skilltally, hyphens set aside on both sides", rows.hyphens);
}

function print(name: string, rows: readonly Agreements[]): void {
  const good = rows.filter(({ f1 }) => f1 >= 0.98).length / Math.max(1, rows.length);
  console.log(
    `  ${name}: word F1 ${percent(mean(rows.map(({ f1 }) => f1)))}, pairs ${percent(mean(rows.map(({ pairs }) => pairs)))}, F1 ≥ 98 in ${percent(good)} of ${rows.length} files`,
  );
}

async function printShuffled(files: readonly File[]): Promise<void> {
  const rows: Agreements[] = [];
  for (const { bytes } of files) {
    const both = await readInRows(bytes).catch(() => undefined);
    if (both !== undefined && both.drawn !== "") rows.push(agreement(both.shuffled, both.drawn));
  }
  print("every page drawn row by row", rows);
}

// 3: how long it takes.

interface Contestant {
  readonly name: string;
  readonly read: Reader;
}

/**
 * The files in which all contestants read nearly the same words. On others they would be timed for different
 * work.
 */
async function comparable(
  files: readonly File[],
  contestants: readonly Contestant[],
): Promise<readonly File[]> {
  const kept: File[] = [];
  for (const file of files) {
    const texts = await Promise.all(
      contestants.map(({ read }) => read(file.bytes).catch(() => "")),
    );
    const [first = "", ...others] = texts.map((text) => text.replace(/<[^>]*>/g, " "));
    if (others.every((other) => agreement(first, other).f1 > 0.9)) kept.push(file);
  }
  return kept;
}

async function printTimes(
  kind: string,
  files: readonly File[],
  contestants: readonly Contestant[],
): Promise<void> {
  const kept = await comparable(files, contestants);
  if (kept.length === 0) return;
  const runs = Math.max(minRuns, Math.round(readings / kept.length));
  const sums = contestants.map((): number[] => []);
  const fastest = contestants.map(() => kept.map(() => Infinity));
  for (let run = 0; run < runs; run++) {
    const times = await timesOfAll(kept, contestants, run);
    sums.forEach((own, i) => {
      own.push((times[i] ?? []).reduce((sum, ms) => sum + ms, 0) / kept.length);
    });
    for (const [i, own] of fastest.entries())
      fastest[i] = own.map((ms, f) => Math.min(ms, times[i]?.[f] ?? ms));
  }
  const base = median(sums[0] ?? []);
  const total = (i: number): number => (fastest[i] ?? []).reduce((a, b) => a + b, 0);
  contestants.forEach(({ name }, i) => {
    const own = sums[i] ?? [];
    console.log(
      `  ${kind} ${name}: median ${median(own).toFixed(1)} ms a file (${Math.min(...own).toFixed(1)}–${Math.max(...own).toFixed(1)}), ${(median(own) / base).toFixed(2)}×; each file's fastest ${(total(i) / total(0)).toFixed(2)}×`,
    );
  });
  console.log(`  ${kept.length} of ${files.length} ${kind} files, ${runs} runs`);
}

/**
 * The time of each contestant for each file, in milliseconds. The order changes from file to file and from
 * run to run.
 */
async function timesOfAll(
  files: readonly File[],
  contestants: readonly Contestant[],
  run: number,
): Promise<readonly (readonly number[])[]> {
  const times = contestants.map((): number[] => []);
  for (const [f, { bytes }] of files.entries()) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const i = (turn + run + f) % contestants.length;
      const start = performance.now();
      await contestants[i]?.read(bytes);
      times[i]?.push(performance.now() - start);
    }
  }
  return times;
}

/** The built library in a warm worker thread; undefined without a build. */
async function workerReader(): Promise<Reader | undefined> {
  if (!existsSync("dist/index.js")) return undefined;
  const path = new URL("../dist/index.js", import.meta.url).href;
  const { readDocument }: typeof import("../src/index.ts") = await import(path);
  const read: Reader = async (bytes) => (await readDocument(bytes, { isolation: "worker" })).text;
  return read;
}

// 4: the first document.

const pdfPath = "fixtures/resumes/single-column/resume.pdf";
const docxPath = "fixtures/resumes/word-docx/resume.docx";

const starts: readonly (readonly [string, string])[] = [
  ["node alone", ""],
  [
    "skilltally, PDF",
    `await (await import("./dist/index.js")).readDocument(fs.readFileSync("${pdfPath}"));`,
  ],
  [
    "pdf-parse, PDF",
    `await new (await import("pdf-parse")).PDFParse({data: new Uint8Array(fs.readFileSync("${pdfPath}")), verbosity: 0}).getText();`,
  ],
  [
    "skilltally, DOCX",
    `await (await import("./dist/index.js")).readDocument(fs.readFileSync("${docxPath}"));`,
  ],
  [
    "mammoth, DOCX",
    `await (await import("mammoth")).default.convertToHtml({path: "${docxPath}"});`,
  ],
];

function printStarts(): void {
  const results = starts.map((): { ms: number; mb: number }[] => []);
  for (let run = 0; run < 7; run++) {
    starts.forEach(([, code], i) => {
      const script = `import fs from "node:fs"; ${code} console.log(process.memoryUsage.rss() / 2 ** 20); process.exit(0);`;
      const start = performance.now();
      const mb = Number(
        execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }),
      );
      results[i]?.push({ ms: performance.now() - start, mb });
    });
  }
  starts.forEach(([name], i) => {
    const own = results[i] ?? [];
    console.log(
      `  ${name}: ${median(own.map(({ ms }) => ms)).toFixed(0)} ms, ${median(own.map(({ mb }) => mb)).toFixed(0)} MB`,
    );
  });
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

console.log(
  `node ${process.version}, pdf-parse ${versionOf("pdf-parse")}, mammoth ${versionOf("mammoth")}, load ${loadavg()[0]?.toFixed(1)}`,
);
const worker = await workerReader();
for (const folder of folders) {
  console.log(folder);
  const pdfs = filesOf(folder, ".pdf");
  const docxs = filesOf(folder, ".docx");
  if (!folder.includes("fixtures")) await printAgreement(folder, pdfs);
  await printShuffled(pdfs);
  await printTimes("PDF", pdfs, [
    { name: "pdf-parse getText", read: pdfParse },
    { name: "skilltally", read: ours },
    { name: "skilltally, whole analyzeResume", read: whole },
    ...(worker === undefined ? [] : [{ name: "skilltally in a warm worker", read: worker }]),
  ]);
  await printTimes("DOCX", docxs, [
    { name: "mammoth convertToHtml", read: mammothHtml },
    { name: "skilltally", read: ours },
    ...(worker === undefined ? [] : [{ name: "skilltally in a warm worker", read: worker }]),
  ]);
}
if (worker === undefined)
  console.log("No dist/: npm run build first for the worker and the cold start");
else {
  console.log("first document of a fresh process");
  printStarts();
}
process.exit(0);
