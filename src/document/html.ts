import { Parser } from "htmlparser2";
import { AnalyzeError } from "../errors.ts";
import type { Document, Region } from "./document.ts";
import { type Draft, isBlank, type LineLink, startDraft, withoutSoftHyphens } from "./draft.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { countUtf8Bytes, decodeText } from "./plain.ts";
import { judgeQuality } from "./quality.ts";

/** Elements that begin and end a line. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Blocks with room round them, which part what stands before from what follows. */
const spaced: ReadonlySet<string> = new Set(
  "blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul".split(" "),
);

/** Elements whose content is no text of the page. */
const dropped: ReadonlySet<string> = new Set(
  "audio canvas embed head iframe math noscript object script select style svg template textarea video".split(
    " ",
  ),
);

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Elements without an end tag. */
const empty: ReadonlySet<string> = new Set(
  "area base br col hr img input link meta param source track wbr".split(" "),
);

const regions: Readonly<Record<string, Region>> = { table: "table", td: "table", th: "table" };

/** Beyond this depth elements no longer nest: no page has it. */
const maxDepth = 500;

/** Deeper ones are refused: the parser keeps a list of those that are open, and looks through it at each tag. */
const deepest = 4000;

interface Element {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isDropped: boolean;
  readonly isPreformatted: boolean;
  readonly region: Region;
}

const root: Element = {
  name: "",
  isHidden: false,
  isDropped: false,
  isPreformatted: false,
  region: "body",
};

/**
 * Reads HTML as a browser would show it: blocks as lines, list items with "• ", cells parted by tabs, links
 * with their words, hidden elements in the region "hidden". Nothing is resolved, loaded or run. Throws DAMAGED for elements that are nested
 * thousands deep. O(length).
 */
export function readHtml(source: Uint8Array | string, limits: Limits = defaultLimits): Document {
  const html = typeof source === "string" ? source : decodeText(source);
  const draft = startDraft(limits);
  const meta = writeHtml(html, draft);
  const bytes = typeof source === "string" ? countUtf8Bytes(source) : source.length;
  const document = draft.finish({ format: "html", pages: 1, meta: { ...meta, bytes } });
  const { quality, warnings } = judgeQuality([{ page: 1, text: document.text, imageShare: 0 }]);
  return { ...document, quality, warnings: [...document.warnings, ...warnings] };
}

/** Writes the lines of `html` to `draft`; returns its title. */
function writeHtml(html: string, draft: Draft): { readonly title?: string } {
  const stack: Element[] = [];
  const writer = startWriter(draft);
  const hiding = new Set<string>();
  let title = "";
  let depth = 0;
  const top = (): Element => stack.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = nest(top(), name, { attributes, hiding });
        if (!element.isDropped) writer.open(element, attributes);
        if (empty.has(name)) return;
        depth++;
        if (depth > deepest) refuseDepth();
        if (stack.length < maxDepth) stack.push(element);
      },
      ontext: (text) => {
        const { name } = top();
        if (name === "title") title += text;
        else if (name === "style") addHidingSelectors(text, hiding);
        else if (!top().isDropped) writer.text(withoutSoftHyphens(text), top());
      },
      onclosetag: (name) => {
        if (!empty.has(name)) depth--;
        if (stack.at(-1)?.name !== name) return;
        const element = stack.pop();
        if (element !== undefined && !element.isDropped) writer.close(element, top());
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  writer.finish();
  const known = title.replace(/\s+/g, " ").trim().slice(0, 500);
  return known === "" ? {} : { title: known };
}

function refuseDepth(): never {
  const problem = `its elements are nested more than ${deepest} deep`;
  throw new AnalyzeError("DAMAGED", { format: "HTML", problem });
}

interface Marks {
  readonly attributes: Readonly<Record<string, string>>;
  /** Selectors that hide: ".class" and "#id". */
  readonly hiding: ReadonlySet<string>;
}

function nest(parent: Element, name: string, marks: Marks): Element {
  return {
    name,
    isHidden: parent.isHidden || isHidden(marks),
    isDropped: parent.isDropped || dropped.has(name),
    isPreformatted: parent.isPreformatted || name === "pre",
    region: regions[name] ?? parent.region,
  };
}

/** What hides an element: its own attributes, or a rule of the page for its class or id. */
function isHidden({ attributes, hiding }: Marks): boolean {
  const selectors = (attributes.class ?? "").split(/\s+/).map((name) => `.${name}`);
  return (
    attributes.hidden !== undefined ||
    hides(attributes.style ?? "") ||
    hiding.has(`#${attributes.id ?? ""}`) ||
    selectors.some((selector) => hiding.has(selector))
  );
}

function hides(style: string): boolean {
  return /(^|;)(display:none|visibility:hidden|opacity:0(\.0*)?(;|$|!)|font-size:[01](\.\d*)?(px|pt)?(;|$|!))/.test(
    style.replace(/\s+/g, "").toLowerCase(),
  );
}

/** Rules for one class or one id only; those inside an @media block hold for some screen or for print. */
function addHidingSelectors(css: string, hiding: Set<string>): void {
  let depth = 0;
  let selectors: readonly string[] = [];
  for (const piece of css.match(/[^{}]+|[{}]/g) ?? []) {
    if (piece === "{") depth++;
    else if (piece === "}") depth = Math.max(0, depth - 1);
    else if (depth === 0) selectors = piece.split(",").map((selector) => selector.trim());
    else if (depth === 1 && hides(piece)) addPlain(selectors, hiding);
  }
}

function addPlain(selectors: readonly string[], hiding: Set<string>): void {
  for (const selector of selectors) {
    if (/^[.#][\w-]+$/.test(selector)) hiding.add(selector);
  }
}

function isList(name: string): boolean {
  return name === "ul" || name === "ol";
}

interface Writer {
  open(element: Element, attributes: Readonly<Record<string, string>>): void;
  text(text: string, element: Element): void;
  close(element: Element, parent: Element): void;
  finish(): void;
}

/** The line that is being written. What it ends with is kept apart: to look at the end of a string that grows would copy it each time. */
interface OpenLine {
  text: string;
  /** Whether it holds more than white space and the mark of an item. */
  hasWords: boolean;
  hasMark: boolean;
  endsInSpace: boolean;
}

const newLine = (): OpenLine => ({ text: "", hasWords: false, hasMark: false, endsInSpace: true });

function addTo(line: OpenLine, text: string): void {
  if (text === "") return;
  line.text += text;
  line.hasWords ||= !isBlank(text);
  line.endsInSpace = /[ \t]$/.test(text);
}

function startWriter(draft: Draft): Writer {
  let line = newLine();
  let links: LineLink[] = [];
  let link: { readonly url: string; readonly from: number } | undefined;
  let isBold = false;
  let listDepth = 0;
  let look: { readonly region: Region; readonly bold: boolean } = { region: "body", bold: false };

  function endLine(): void {
    // The mark of an item waits for the item's text, which may stand in a block of its own.
    if (line.hasMark && !line.hasWords) return;
    const text = line.text.replace(/[\s\u00a0]+$/, "");
    const { region, bold } = look;
    const kept = links.filter((item) => item.to <= text.length);
    draft.addLine(text, { page: 1, region, ...(bold ? { bold } : {}) }, kept);
    line = newLine();
    links = [];
    if (link !== undefined) link = { ...link, from: 0 };
  }

  function endLink(): void {
    const to = line.text.length;
    if (link !== undefined && to > link.from) links.push({ url: link.url, from: link.from, to });
    link = undefined;
  }

  /** Paragraphs of items stand as close as items do. */
  function addGap(name: string): void {
    if (spaced.has(name) && (listDepth === 0 || (isList(name) && listDepth === 1))) draft.addGap();
  }

  function startLink(url: string): void {
    endLink();
    // Links side by side, as in a menu, are parted by their style, which is not read.
    if (links.at(-1)?.to === line.text.length && line.text !== "") addTo(line, " ");
    link = { url, from: line.text.length };
  }

  /** The mark of an item, the tab between cells. */
  function startText(name: string): void {
    if (name === "li") line = { text: "• ", hasWords: false, hasMark: true, endsInSpace: true };
    if ((name === "td" || name === "th") && (line.hasWords || line.hasMark)) {
      if (line.endsInSpace) line.text = line.text.trimEnd();
      addTo(line, "\t");
    }
  }

  function append(text: string, element: Element): void {
    const region = element.isHidden ? "hidden" : element.region;
    if (!isBlank(text) && line.text !== "" && region !== look.region) endLine();
    if (!line.hasWords) look = { region, bold: isBold };
    addTo(line, line.endsInSpace ? text.trimStart() : text);
  }

  return {
    open: ({ name }, { href = "" }) => {
      if (blocks.has(name) || name === "br") endLine();
      if (isList(name)) listDepth++;
      addGap(name);
      if (headings.has(name)) isBold = true;
      startText(name);
      if (name === "a" && href !== "") startLink(href);
    },
    text: (text, element) => {
      if (!element.isPreformatted) {
        append(text.replace(/[ \t\r\n\f]+/g, " "), element);
        return;
      }
      text.split(/\r\n?|\n/).forEach((part, i) => {
        if (i > 0) endLine();
        append(part, element);
      });
    },
    close: ({ name }) => {
      if (name === "a") endLink();
      if (name === "li" && line.hasMark && !line.hasWords) line = newLine();
      if (blocks.has(name)) endLine();
      if (headings.has(name)) isBold = false;
      addGap(name);
      if (isList(name)) listDepth--;
    },
    finish: () => {
      endLink();
      endLine();
    },
  };
}
