import type { Line, Span } from "../../document/document.ts";
import type { Resume } from "../../resume/resume.ts";
import { overlapReader } from "../../text/find-spans.ts";
import type { KeywordRow } from "../keyword-rows.ts";
import { words } from "../words.ts";
import { askedId, type Mark, type MarkedText, proofId } from "./marks.ts";
import { html, type Markup } from "./markup.ts";

/** The texts that are compared. */
export interface Texts {
  readonly resume: MarkedText;
  /** Absent for a field, or if there is nothing to compare with. */
  readonly posting: MarkedText | undefined;
  /** The ids that other parts of the page link to. */
  readonly linked: ReadonlySet<string>;
}

/** One text on the page. */
interface Pane {
  readonly text: MarkedText;
  readonly title: string;
  /** Whether the section has this title already. */
  readonly isAlone: boolean;
  /** The positions where the lines of headings begin. */
  readonly headings: ReadonlySet<number | undefined>;
  readonly linked: ReadonlySet<string>;
  /**
   * The id in the other text that a requirement's marks link to, or that of its row in the table if there is
   * none.
   */
  leadsTo(row: KeywordRow): string;
}

/**
 * Posting and resume side by side as they were read, each mark linked to its place in the other; or the
 * resume alone.
 */
export function textsSection(
  { resume, posting, linked }: Texts,
  { sections }: Resume,
): Markup | undefined {
  const isCompared = posting !== undefined;
  if (resume.lines.length === 0 && !isCompared) return undefined;
  const headings = new Set(sections.map(({ heading }) => heading?.from));
  const resumePane: Pane = {
    text: resume,
    title: words.resumeText,
    isAlone: !isCompared,
    headings,
    linked,
    leadsTo: (row) => askedId(row, posting) ?? rowId(row),
  };
  const title = isCompared ? words.texts : words.resumeText;
  return html`<section class="texts"${isCompared ? html` aria-labelledby="texts"` : undefined}><h2 id="texts">${title}</h2>
${isCompared ? html`<p class="soft screen">${words.textsHint}</p>` : undefined}<div class="panes">${isCompared ? pane(postingPane(posting, resume, linked)) : undefined}${pane(resumePane)}</div>
${legend(isCompared ? [posting, resume] : [resume])}
<p class="screen"><label><input type="checkbox" id="print-texts"> ${words.printTexts}</label></p></section>`;
}

function postingPane(text: MarkedText, resume: MarkedText, linked: Pane["linked"]): Pane {
  return {
    text,
    title: words.postingText,
    isAlone: false,
    headings: new Set(),
    linked,
    leadsTo: (row) => proofId(row, resume) ?? rowId(row),
  };
}

/** The id of a requirement's row in the table. */
export function rowId({ index }: KeywordRow): string {
  return `k${index}`;
}

/** What the marks mean, only for those that occur. */
function legend(texts: readonly MarkedText[]): Markup {
  const looks = new Set(texts.flatMap(({ marks }) => marks.map(({ look }) => look)));
  const keys = Object.entries(words.looks)
    .filter(([look]) => looks.has(look as Mark["look"]))
    .map(([look, name]) => html`<span><mark class="${look}">${name}</mark></span>`);
  return html`<p class="legend">${keys}</p>`;
}

function pane(own: Pane): Markup {
  const { text, title, headings, linked } = own;
  const marksOf = overlapReader(text.marks);
  const rows = text.lines.map((line, i) => {
    const before = text.lines[i - 1];
    const id = `${text.prefix}l${line.from}`;
    const look = lookOf(line, before, headings.has(line.from));
    return html`${pageBreak(line, before)}<p${linked.has(id) ? html` id="${id}"` : undefined}${look}>${writeLine(line, marksOf(line), own)}</p>\n`;
  });
  return html`<div class="pane">${own.isAlone ? undefined : html`<h3>${title}</h3>`}<section class="text" tabindex="0" aria-label="${title}">${rows}${text.isCut ? html`<p class="soft">${words.textCut}</p>` : undefined}</section></div>
`;
}

function pageBreak(line: Line, before: Line | undefined): Markup | undefined {
  if (line.page === (before?.page ?? 1)) return undefined;
  return html`<div class="page">${words.page(line.page)}</div>\n`;
}

/** The class attribute of a line: how it looked on its page. */
function lookOf(line: Line, before: Line | undefined, isHeading: boolean): Markup | undefined {
  const names = [
    ...(isHeading ? ["heading"] : line.bold === true ? ["bold"] : []),
    ...(line.region === "hidden" ? ["hidden"] : []),
    ...(before !== undefined && line.from - before.to > 1 ? ["apart"] : []),
  ];
  return names.length === 0 ? undefined : html` class="${names.join(" ")}"`;
}

function writeLine(line: Line, marks: readonly Mark[], own: Pane): Markup {
  const { text } = own.text;
  let at = line.from;
  const parts = marks.map((mark) => {
    const from = Math.max(mark.from, line.from);
    const to = Math.min(mark.to, line.to);
    const part = html`${text.slice(at, from)}${writeMark(mark, { from, to }, own)}`;
    at = to;
    return part;
  });
  return html`${parts}${text.slice(at, line.to)}`;
}

/**
 * The part of a mark that is in a line; a link to the other text if the mark is about something asked for.
 */
function writeMark(mark: Mark, { from, to }: Span, { text, linked, leadsTo }: Pane): Markup {
  const id = `${text.prefix}${mark.from}`;
  const isTarget = from === mark.from && linked.has(id);
  const attributes = html`${isTarget ? html` id="${id}"` : undefined} class="${mark.look}"${mark.label === undefined ? undefined : html` title="${mark.label}"`}`;
  const written = text.text.slice(from, to);
  return mark.row === undefined
    ? html`<mark${attributes}>${written}</mark>`
    : html`<a${attributes} href="#${leadsTo(mark.row)}">${written}</a>`;
}
