// How much of a posting is read the same from a page, from what a browser prints or copies of it, and from
// what a word processor saves: npm run bench -- posted [FOLDER] [COUNT]
// (SHOW="a page with headings, printed" runs only that form and lists the differences in the first half of
// the postings, never in the other; SHOW=all lists those of all forms)
// Needs Chromium (CHROMIUM may name it) and `soffice` in the PATH, and no labels: what a posting asks for
// does not depend on its format. FOLDER (default ../shared/data) contains jobs.jsonl; COUNT postings (120)
// are used, evenly spread. The yardstick is what is read of the plain text below its title. KEEP names a
// folder that keeps the files for the next run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { chromium, openPage, type Page } from "../test/examples/chromium.ts";
import { boards } from "./postings/boards.ts";
import { pages } from "./postings/pages.ts";
import {
  developerPostings,
  type Posting,
  type Read,
  readPosting,
  Sameness,
  share,
} from "./postings/same-job.ts";

const folder = process.argv[2] ?? "../shared/data";
const postings = developerPostings(folder, Number(process.argv[3] ?? 120)).map(withTitle);

function withTitle({ id, title = "", text }: Posting): Required<Posting> {
  const begins = text.trimStart().toLowerCase().startsWith(title.toLowerCase());
  return { id, title, text: begins ? text.trimStart().slice(title.length) : text };
}

/** Nobody looks at the errors of half the postings. */
const isApart = (id: string): boolean =>
  [...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 2 > 0;

type Converted = readonly (string | Uint8Array)[];
type Convert = (sources: readonly string[]) => Promise<Converted>;

const work = mkdtempSync(join(tmpdir(), "skilltally-posted-"));
let browser: Page | undefined;

async function inBrowser<T>(html: string, ask: (page: Page) => Promise<T>): Promise<T> {
  if (chromium === undefined) throw new Error("there is no Chromium");
  browser ??= await openPage(chromium);
  const { frameTree } = await browser.send("Page.getFrameTree");
  const frameId = (frameTree as { readonly frame: { readonly id: string } }).frame.id;
  await browser.send("Page.setDocumentContent", { frameId, html });
  return ask(browser);
}

const paper = { a4: [8.27, 11.69], letter: [8.5, 11] } as const;

const printed: Convert = async (sources) => {
  const files: Uint8Array[] = [];
  for (const [i, html] of sources.entries()) {
    const [paperWidth, paperHeight] = i % 4 < 2 ? paper.a4 : paper.letter;
    const file = await inBrowser(html, async (page) => {
      const { data } = await page.send("Page.printToPDF", { paperWidth, paperHeight });
      return Buffer.from(String(data), "base64");
    });
    files.push(file);
  }
  return files;
};

/** What lands in a plain field when the whole page is selected and copied. */
const copied: Convert = async (sources) => {
  const texts: string[] = [];
  for (const html of sources)
    texts.push(
      await inBrowser(html, async (page) =>
        String(
          await page.evaluate(
            "getSelection().selectAllChildren(document.body), getSelection().toString()",
          ),
        ),
      ),
    );
  return texts;
};

/** Saved by a word processor. Text is given as a string, as if pasted. */
const saved =
  (format: string): Convert =>
  async (sources) => {
    const home = join(work, format);
    mkdirSync(home, { recursive: true });
    const paths = sources.map((html, i) => {
      writeFileSync(join(home, `${i}.html`), html);
      return join(home, `${i}.html`);
    });
    const filter = { docx: ":MS Word 2007 XML", txt: ":Text (encoded):UTF8" }[format] ?? "";
    execFileSync(
      "soffice",
      [
        ...["--headless", "--infilter=HTML (StarWriter)"],
        ...["--convert-to", `${format}${filter}`, "--outdir", home, ...paths],
      ],
      { stdio: "ignore" },
    );
    return sources.map((_, i) => {
      const bytes = readFileSync(join(home, `${i}.${format}`));
      return format === "txt" ? bytes.toString("utf8") : new Uint8Array(bytes);
    });
  };

const conversions: Readonly<Record<string, Convert>> = {
  "": async (sources) => sources.map((html) => new TextEncoder().encode(html)),
  ", copied": copied,
  ", printed": printed,
  ", saved as docx": saved("docx"),
  ", saved as odt": saved("odt"),
  ", saved as pdf": saved("pdf"),
  ", saved as txt": saved("txt"),
};

const before = new Map<string, Read>();
for (const { id, title, text } of postings)
  before.set(id, await readPosting(`${title}\n\n${text}`));

const wanted = process.env.SHOW;
const isWanted = (name: string): boolean =>
  wanted === undefined || wanted === "all" || wanted === name;
try {
  for (const [board, write] of Object.entries(boards))
    if (isWanted(board)) await measure(board, write, async (texts) => texts);
  for (const [page, write] of Object.entries(pages))
    for (const [way, convert] of Object.entries(conversions))
      if (isWanted(page + way)) await measure(page + way, write, convert);
} finally {
  rmSync(work, { recursive: true });
  await browser?.close();
}

/** What was converted in an earlier run, if KEEP names a folder for it. */
async function keep(name: string, convert: () => Promise<Converted>): Promise<Converted> {
  const kept = process.env.KEEP;
  if (kept === undefined) return convert();
  const path = join(kept, `${postings.length} ${name.replace(/\W+/g, "-")}`);
  if (existsSync(path)) return deserialize(readFileSync(path)) as Converted;
  const sources = await convert();
  mkdirSync(kept, { recursive: true });
  writeFileSync(path, serialize(sources));
  return sources;
}

async function measure(
  name: string,
  write: (posting: Required<Posting>) => string,
  convert: Convert,
): Promise<void> {
  const halves = [new Sameness(), new Sameness()] as const;
  const sources = await keep(name, () => convert(postings.map(write)));
  for (const [i, { id }] of postings.entries()) {
    const [first, source] = [before.get(id), sources[i]];
    if (first === undefined || source === undefined) continue;
    const after = await readPosting(source);
    const show = (...words: readonly unknown[]): void => {
      if (wanted !== undefined && !isApart(id)) console.error(`${name}:`, ...words);
    };
    halves[isApart(id) ? 1 : 0].add(id, first, after, show);
  }
  console.log(`${name}:`);
  for (const [i, one] of halves.entries())
    console.log(`  ${i === 0 ? "first half" : "apart"}: ${tell(one)}`);
}

function tell({ asks, same, musts, choices, sameChoices, titles, wholes, postings }: Sameness) {
  return `${share(same, asks)} of ${asks} requirements have the same skill and level; ${share(musts, asks)} are musts that were none; ${share(sameChoices, choices)} of choices, ${share(titles, postings)} of titles and ${share(wholes, postings)} of titles with totals are the same`;
}
