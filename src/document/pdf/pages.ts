import { AnalyzeError } from "../../errors.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { PageLayout, Warning } from "../document.ts";
import type { Draft, LineLink } from "../draft.ts";
import type { Limits } from "../limits.ts";
import type { PageFacts } from "../quality.ts";
import { type Recognizers, rememberLines } from "../recognizers.ts";
import {
  type LoadedPage,
  loadPage,
  type PdfFile,
  type PdfReader,
  toAnalyzeError,
} from "./engine/engine.ts";
import { findPageLines, type PageLine } from "./lines.ts";
import { type PdfLink, placeLinks, readAnnotations } from "./links.ts";
import { findSegments, repairLigatures, type Segment } from "./order/segments.ts";
import { type PageContent, readPageContent } from "./paint/operators.ts";
import { markRunningLines } from "./running.ts";

/** Options of the PDF reader. */
export interface PdfOptions extends Recognizers {
  readonly limits: Limits;
  readonly password?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Information about the pages, apart from their text, which is in the draft. */
export interface PagesRead {
  readonly pages: number;
  readonly facts: readonly PageFacts[];
  readonly layout: readonly PageLayout[];
}

/**
 * A page after reading and before writing. What repeats on other pages is only known when all have been read.
 */
interface ReadPage {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly links: ReadonlyMap<number, readonly LineLink[]>;
  /** The text according to pdf-parse itself, if it is better than `lines`. */
  readonly plain: string | undefined;
  readonly layout: PageLayout;
  /** How many letters may or may not be visible. */
  readonly undecided: number;
  /** Whether the page draws more than the limit. */
  readonly isCut: boolean;
}

/** From this many letters of unknown visibility on, there is a warning. */
const minUndecided = 4;

/**
 * Reads the pages of `file` and writes them to `draft`.
 *
 * @throws AnalyzeError `ABORTED`; `DAMAGED` if no page can be read.
 */
export async function readPages(
  reader: PdfReader,
  file: PdfFile,
  draft: Draft,
  options: PdfOptions,
): Promise<PagesRead> {
  const recognizers = rememberLines(options);
  const pages = Math.max(0, file.numPages);
  const count = Math.min(pages, options.limits.maxPages);
  if (count < pages) draft.warn(pagesCutWarning(pages, count));
  const links = await readAnnotations(file, count);
  const read: ReadPage[] = [];
  let failure: unknown;
  // Reads pages until there is more text than is kept. The excess is cut when it is written.
  let length = 0;
  for (let page = 1; page <= count && length <= options.limits.maxTextLength; page++) {
    if (options.signal?.aborted === true) throw new AnalyzeError("ABORTED", {});
    try {
      const loaded = await loadPage(file, page);
      const task = { reader, loaded, page, links: links.get(page - 1) ?? [] };
      const done = await readPage(task, recognizers);
      read.push(done);
      warnOf(draft, done);
      length += textOf(done).length;
    } catch (error) {
      failure = error;
      draft.warn(pageDamagedWarning(page));
    }
  }
  if (read.length === 0 && failure !== undefined) throw toAnalyzeError(failure);
  writePages(draft, read);
  const facts = read.map((done) => ({
    page: done.page,
    text: textOf(done),
    imageShare: done.layout.imageShare,
  }));
  return { pages, facts, layout: read.map((done) => done.layout) };
}

function warnOf(draft: Draft, { page, isCut, undecided }: ReadPage): void {
  if (isCut) draft.warn(pageCutWarning(page));
  if (undecided >= minUndecided) draft.warn(undecidedWarning(page));
}

interface PageTask {
  readonly reader: PdfReader;
  readonly loaded: LoadedPage;
  readonly page: number;
  readonly links: readonly PdfLink[];
}

async function readPage(task: PageTask, recognizers: Recognizers): Promise<ReadPage> {
  const { isWord } = recognizers;
  const { loaded, page } = task;
  const content = readPageContent(loaded);
  const segments = repairLigatures(findSegments(content.glyphs, isWord), isWord);
  loaded.release();
  const { lines, columns, isInOrder } = findPageLines(segments, recognizers, content.rules);
  const isUnordered = content.isVertical || segments.some((segment) => isRightToLeft(segment.text));
  const plain = await plainText(task, isUnordered, lines, isWord);
  return {
    page,
    height: loaded.height,
    lines,
    links: placeLinks(lines, task.links, loaded.transform),
    plain,
    undecided: content.undecided,
    isCut: loaded.isCut,
    layout: { page, columns, isInOrder, ...countsOf(content), spaced: countSpaced(segments) },
  };
}

function countsOf(
  content: PageContent,
): Pick<PageLayout, "imageShare" | "icons" | "unnamed" | "shapes"> {
  const { imageShare, icons, unnamed, shapes } = content;
  return { imageShare: Math.round(imageShare * 100) / 100, icons, unnamed, shapes };
}

function countSpaced(segments: readonly Segment[]): number {
  return segments
    .filter((segment) => !segment.isHidden)
    .reduce((sum, { words }) => sum + words.filter((word) => word.isSpaced).length, 0);
}

/**
 * Whether a text is in Hebrew, Arabic or a similar script, which is drawn from right to left. pdf.js orders
 * such text; this reader does not.
 */
function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}

/** If a smaller share of a page's words is known, its text is compared with that of pdf-parse. */
const enoughKnown = 0.4;
const minWords = 30;

/**
 * The text of the page according to pdf-parse itself, if it is better. Never for a page that draws too much,
 * since pdf-parse would read all of it.
 */
async function plainText(
  task: PageTask,
  isUnordered: boolean,
  lines: readonly PageLine[],
  isWord: ((word: string) => boolean) | undefined,
): Promise<string | undefined> {
  const { reader, loaded, page } = task;
  if (loaded.isCut) return undefined;
  return isUnordered ? (await reader.readText([page])).text : betterText(task, lines, isWord);
}

/**
 * The text of the page according to pdf-parse itself, if more of its words are known: no page should be read
 * worse than by pdf-parse.
 */
async function betterText(
  { reader, page }: PageTask,
  lines: readonly PageLine[],
  isWord: ((word: string) => boolean) | undefined,
): Promise<string | undefined> {
  // Only our own reading locates hidden words, so a page that has some keeps our text.
  if (isWord === undefined || lines.some((line) => line.region === "hidden")) return undefined;
  const own = lines.map((line) => line.text).join("\n");
  if (isKnown(own, isWord)) return undefined;
  const { text } = await reader.readText([page]);
  return knownShare(text, isWord) > knownShare(own, isWord) + 0.1 ? text : undefined;
}

const smallWords = cased.gu`(?<![${letters}\d])[\p{Ll}]{3,}(?![${letters}\d])`;

/** Whether enough of the words are known. For most pages, the first half of the words is enough to tell. */
function isKnown(text: string, isWord: (word: string) => boolean): boolean {
  const words = text.match(smallWords) ?? [];
  if (words.length < minWords) return true;
  let missing = enoughKnown * words.length;
  return words.some((word) => isWord(word) && --missing <= 0);
}

/** The share of known words among lower-case words; 1 if there are too few to judge. */
function knownShare(text: string, isWord: (word: string) => boolean): number {
  const words = text.match(smallWords) ?? [];
  return words.length < minWords ? 1 : words.filter(isWord).length / words.length;
}

function textOf({ lines, plain }: ReadPage): string {
  return plain ?? lines.map((line) => line.text).join("\n");
}

function writePages(draft: Draft, read: readonly ReadPage[]): void {
  const pages = markRunningLines(read);
  const seen = pages.some((lines) => lines.some(isHidden)) ? pages.map(seenTexts) : [];
  pages.forEach((lines, i) => {
    const page = read[i];
    if (page === undefined || draft.isFull) return;
    if (page.plain === undefined) {
      const beside = [seen[i - 1], seen[i + 1]];
      // Browsers draw text that is cut by a page break on both pages, but show it on only one.
      const isCut = (line: PageLine): boolean =>
        isHidden(line) && beside.some((texts) => texts?.has(bare(line.text)));
      writeLines(draft, page, lines, isCut);
    } else addPlainPage(draft, page.page, page.plain);
  });
}

const isHidden = ({ region }: PageLine): boolean => region === "hidden";

/** The texts of a page's visible lines. */
function seenTexts(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (isHidden(line) ? [] : [bare(line.text)])));
}

const noLetters = regExp.gu`[^${letters}\d]`;

function bare(text: string): string {
  return text.replace(noLetters, "");
}

function writeLines(
  draft: Draft,
  { page, links }: ReadPage,
  lines: readonly PageLine[],
  isCut: (line: PageLine) => boolean,
): void {
  draft.addGap();
  let last: PageLine["region"] | undefined;
  lines.forEach((line, i) => {
    if (isCut(line)) return;
    const { text, region, box, fontSize, bold } = line;
    if (line.hasGapBefore || region !== last) draft.addGap();
    last = region;
    const look = { page, region, fontSize, bold, ...(box === undefined ? {} : { box }) };
    draft.addLine(text, look, links.get(i) ?? []);
  });
}

/** Adds a page of which only the text is known. */
export function addPlainPage(draft: Draft, page: number, text: string): void {
  draft.addGap();
  for (const line of text.split(/[\r\n]+/)) draft.addLine(line.trim(), { page });
}

function pagesCutWarning(found: number, read: number): Warning {
  return {
    code: "PAGES_CUT",
    message: `The document has ${found} pages, and only ${read} are read (limits.maxPages)`,
  };
}

function undecidedWarning(page: number): Warning {
  return {
    code: "VISIBILITY_UNKNOWN",
    message:
      "White text on a picture, or text beneath one: it is not known whether it can be seen, and it counts as visible",
    page,
  };
}

function pageCutWarning(page: number): Warning {
  return {
    code: "PAGE_DAMAGED",
    message: "A page draws far more than a page can show; the rest of it is left out",
    page,
  };
}

function pageDamagedWarning(page: number): Warning {
  return {
    code: "PAGE_DAMAGED",
    message: "A page is damaged and cannot be read; it is left out",
    page,
  };
}
