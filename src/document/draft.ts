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

/** The properties of a line, before its place in the text is known. */
export type LineLook = Omit<Line, "from" | "to" | "region"> & { readonly region?: Region };

/** A link of a line that is being added; `from` and `to` are relative to the start of that line. */
export type LineLink = Link;

/**
 * A Document that is being written line by line. This is the only place where text, lines and links are put
 * together, so that their spans cannot disagree and no reader exceeds `maxTextLength`.
 */
export interface Draft {
  /**
   * Adds a line without the white space at its ends; blank text adds nothing. Returns the line's span, or
   * undefined if nothing was added.
   */
  addLine(text: string, look: LineLook, links?: readonly LineLink[]): Span | undefined;
  /** Separates the next line from those before it with one empty line, however often it is called. */
  addGap(): void;
  warn(warning: Warning): void;
  readonly warnings: readonly Warning[];
  /** Whether the text limit has been reached, so that nothing more will be added. */
  readonly isFull: boolean;
  readonly length: number;
  finish(facts: DraftFacts): Document;
}

/** The properties of a Document that do not come from its lines. */
interface DraftFacts {
  readonly format: Format;
  readonly pages: number;
  readonly meta: Document["meta"];
  readonly quality?: Quality;
  readonly layout?: readonly PageLayout[];
}

/** An empty draft. Text beyond `limits.maxTextLength` units is left out with the warning TEXT_CUT. */
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
    // White space at the ends of a line was removed, so a link loses that part, too.
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

/**
 * Collects links whose addresses have at most `room` units in all, since a file may link to one long address
 * from everywhere.
 */
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

/**
 * `text` with a space in place of each character that would break the line, or end the string in other
 * programs.
 */
function cleanLine(text: string): string {
  return text.replace(/[\0\n\v\f\r\u0085\u2028\u2029]/g, " ");
}

/** The first `length` units of `text`, or one less if the cut would split a surrogate pair. */
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

/** Whether `text` consists only of white space. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/**
 * `text` without soft hyphens. They are visible only at a line break, but would split a word in every search.
 */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll("\u00ad", "");
}
