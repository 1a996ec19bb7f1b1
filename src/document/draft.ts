import type {
  Document,
  Format,
  Line,
  Link,
  PageLayout,
  Quality,
  Region,
  Span,
  Warning,
} from "./document.ts";
import type { Limits } from "./limits.ts";

/** What is known of a line before it has its place in the text. */
export type LineLook = Omit<Line, "from" | "to" | "region"> & { readonly region?: Region };

/** A link of a line that is being added; `from` and `to` count from the start of that line. */
export type LineLink = Link;

/**
 * A Document that is being written, line by line: the one place where text, lines and links are put
 * together, so that their spans cannot disagree and no reader writes past `maxTextLength`.
 */
export interface Draft {
  /** Adds a line, without white space at its ends; blank text adds nothing. Returns its span, undefined when nothing was added. */
  addLine(text: string, look: LineLook, links?: readonly LineLink[]): Span | undefined;
  /** Parts what comes from what stands: one empty line, however often it is called. */
  addGap(): void;
  warn(warning: Warning): void;
  readonly warnings: readonly Warning[];
  /** Whether the text limit is reached: nothing more will be added. */
  readonly isFull: boolean;
  readonly length: number;
  finish(facts: DraftFacts): Document;
}

/** What a Document says beside its text. */
interface DraftFacts {
  readonly format: Format;
  readonly pages: number;
  readonly meta: Document["meta"];
  readonly quality?: Quality;
  readonly layout?: readonly PageLayout[];
}

/** An empty draft; text after `limits.maxTextLength` units is left out with the warning TEXT_CUT. */
export function startDraft(limits: Pick<Limits, "maxTextLength">): Draft {
  const chunks: string[] = [];
  const lines: Line[] = [];
  const links = startLinks(limits.maxTextLength);
  const warnings: Warning[] = [];
  let length = 0;
  let isFull = false;
  let hasGap = false;

  function addLine(
    raw: string,
    look: LineLook,
    lineLinks: readonly LineLink[] = [],
  ): Span | undefined {
    if (isFull || isBlank(raw)) return undefined;
    const joint = jointBefore();
    const from = length + joint.length;
    const clean = cleanLine(raw);
    const text = fitted(clean.trim(), limits.maxTextLength - from);
    if (isBlank(text)) return undefined;
    chunks.push(joint, text);
    length = from + text.length;
    hasGap = false;
    lines.push({ region: "body" as const, ...look, from, to: length });
    const shift = from - (clean.length - clean.trimStart().length);
    // White space at either end of a line is gone, and with it that part of a link.
    for (const { url, ...link } of lineLinks)
      links.add({
        from: Math.max(from, shift + link.from),
        to: Math.min(length, shift + link.to),
        url,
      });
    return { from, to: length };
  }

  function jointBefore(): string {
    if (length === 0) return "";
    return hasGap ? "\n\n" : "\n";
  }

  function fitted(text: string, room: number): string {
    if (text.length <= room) return text;
    isFull = true;
    warnings.push(textCutWarning(limits.maxTextLength));
    return cutText(text, room);
  }

  return {
    addLine,
    addGap: () => {
      hasGap = true;
    },
    warn: (warning) => {
      warnings.push(warning);
    },
    warnings,
    get isFull() {
      return isFull;
    },
    get length() {
      return length;
    },
    finish: ({ format, pages, meta, quality = "good", layout = [] }) => ({
      text: chunks.join(""),
      lines,
      links: links.list,
      format,
      pages,
      meta,
      quality,
      warnings,
      ...(layout.length === 0 ? {} : { layout }),
    }),
  };
}

/** Links whose addresses are together no longer than `room`, since a file can have one long address and point to it from everywhere. */
function startLinks(room: number): { readonly list: readonly Link[]; add(link: Link): void } {
  const list: Link[] = [];
  let left = room;
  return {
    list,
    add: (link) => {
      if (link.from > link.to) return;
      left -= link.url.length;
      if (left >= 0) list.push(link);
    },
  };
}

/** `text` with a space for each character that would break the line or end the string in other programs. */
function cleanLine(text: string): string {
  return text.replace(/[\0\n\v\f\r\u0085\u2028\u2029]/g, " ");
}

/** The first `length` units of `text`, one less where a surrogate pair would be torn. */
export function cutText(text: string, length: number): string {
  if (length <= 0) return "";
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** The warning for text that was left out because of `limits.maxTextLength`. */
export function textCutWarning(maxTextLength: number): Warning {
  return {
    code: "TEXT_CUT",
    message: `The text is longer than ${maxTextLength} UTF-16 units; the rest is left out (limits.maxTextLength)`,
  };
}

/** Whether `text` has nothing but white space. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** `text` without the hyphens that show only where a line breaks, which break the word for everything that searches. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll("\u00ad", "");
}
