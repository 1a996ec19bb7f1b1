import { letters, regExp } from "../words/letters.ts";
import type { Document, Line } from "./document.ts";
import type { LineLink } from "./draft.ts";
import { startDraft } from "./draft.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { countUtf8Bytes, decodeText } from "./plain.ts";
import { judgeBlank } from "./quality.ts";

/**
 * Reads Markdown as text: marks of headings, emphasis, code and quotes are taken off, list marks become
 * "• ", links keep their words and give their address, table rows become cells parted by tabs. Written for
 * resumes rather than for every corner of CommonMark. Never throws on strings. O(length).
 */
export function readMarkdown(
  source: Uint8Array | string,
  limits: Limits = defaultLimits,
): Document {
  const text = typeof source === "string" ? source : decodeText(source);
  const draft = startDraft(limits);
  let isCode = false;
  for (const raw of text.split(/\r\n?|\n/)) {
    if (/^ {0,3}(```|~~~)/.test(raw)) {
      isCode = !isCode;
      draft.addGap();
    } else if (isCode) draft.addLine(raw, { page: 1 });
    else if (raw.trim() === "" || isRule(raw)) draft.addGap();
    else {
      const { line, links, look } = readLine(raw);
      draft.addLine(line, look, links);
    }
  }
  const bytes = typeof source === "string" ? countUtf8Bytes(source) : source.length;
  return judgeBlank(draft.finish({ format: "markdown", pages: 1, meta: { bytes } }));
}

/** A thematic break, an underline of a heading, or the rule under a table's head. */
function isRule(line: string): boolean {
  const marks = line.replace(/\s/g, "");
  return marks.length >= 3 && /^(-+|=+|\*+|_+|[|:-]+)$/.test(marks);
}

interface MarkdownLine {
  readonly line: string;
  readonly links: readonly LineLink[];
  readonly look: Pick<Line, "page" | "region" | "bold" | "heading">;
}

function readLine(raw: string): MarkdownLine {
  const heading = /^ {0,3}(#{1,6})\s+(.*)$/.exec(raw);
  const unquoted = raw.replace(/^(\s{0,3}>\s?)+/, "");
  if (heading !== null) {
    const [, marks = "", words = ""] = heading;
    const title = words
      .trimEnd()
      .replace(/(^|\s)#+$/, "")
      .trimEnd();
    return {
      ...readInline(title),
      look: { page: 1, region: "body", bold: true, heading: marks.length },
    };
  }
  if (/^\s*\|.*\|\s*$/.test(unquoted)) {
    const cells = unquoted.trim().slice(1, -1).split("|");
    const row = cells.map((cell) => cell.trim()).join("\t");
    return { ...readInline(row), look: { page: 1, region: "table" } };
  }
  const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(unquoted);
  const { line, links } = readInline(item === null ? unquoted.trim() : (item[1] ?? ""));
  const shift = item === null ? 0 : 2;
  return {
    line: item === null ? line : `• ${line}`,
    links: links.map(({ from, to, url }) => ({ from: from + shift, to: to + shift, url })),
    look: { page: 1, region: "body" },
  };
}

/** Bounded on each side, so that a line of brackets costs no more than its length. */
const link =
  /!?\[([^[\]]{0,500})\]\(\s{0,10}<?([^()\s<>]{0,2000})>?(?:\s{1,10}"[^"]{0,500}")?\s{0,10}\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g;

function readInline(text: string): { readonly line: string; readonly links: readonly LineLink[] } {
  const links: LineLink[] = [];
  let line = "";
  let at = 0;
  for (const match of text.matchAll(link)) {
    line += stripMarks(text.slice(at, match.index));
    const words = match[3] ?? stripMarks(match[1] ?? "");
    const url = match[3] ?? match[2] ?? "";
    const isImage = match[0].startsWith("!");
    if (!isImage && url !== "")
      links.push({ from: line.length, to: line.length + words.length, url });
    line += words;
    at = match.index + match[0].length;
  }
  line += stripMarks(text.slice(at));
  return { line, links };
}

const emphasisMark = regExp.gu`(?<![${letters}\d\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![${letters}\d])`;

/** Takes off marks of emphasis and code, escapes and tags; a lone "*" or "_" in a word stays ("snake_case"). */
function stripMarks(text: string): string {
  return text
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, "")
    .replace(/(\*\*|__|~~|`)(?=\S)/g, "")
    .replace(/(?<=\S)(\*\*|__|~~|`)/g, "")
    .replace(emphasisMark, "")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1");
}
