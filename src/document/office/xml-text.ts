import { plainLetters } from "../../words/plain-letters.ts";

/**
 * Decodes a part of a DOCX or ODT. Programs write UTF-8; the standards also allow UTF-16 with a byte order
 * mark. CDATA sections are converted to ordinary text, because mammoth ignores them. Letters from the bold
 * alphabets of Unicode become plain ones. O(length).
 */
export function xmlText(content: Uint8Array): string {
  const isLittle = content[0] === 0xff && content[1] === 0xfe;
  const isBig = content[0] === 0xfe && content[1] === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return withoutCdata(plainLetters(new TextDecoder(encoding).decode(content)));
}

const cdata = { start: "<![CDATA[", end: "]]>" };
const comment = { end: "-->" };

function withoutCdata(xml: string): string {
  if (!xml.includes(cdata.start)) return xml;
  const parts: string[] = [];
  let from = 0;
  for (const { at, to, inside } of sections(xml)) {
    // Within a comment it is part of the comment.
    if (inside !== undefined) parts.push(xml.slice(from, at), escaped(inside));
    else parts.push(xml.slice(from, to));
    from = to;
  }
  return parts.join("") + xml.slice(from);
}

interface Section {
  readonly at: number;
  readonly to: number;
  /** The text of a CDATA section; absent in a comment. */
  readonly inside?: string;
}

/**
 * The comments and CDATA sections, ascending. One without an end is not well-formed, which the parser
 * reports.
 */
function* sections(xml: string): Generator<Section> {
  const starts = /<!--|<!\[CDATA\[/g;
  for (let found = starts.exec(xml); found !== null; found = starts.exec(xml)) {
    const isCdata = found[0] === cdata.start;
    const innerAt = found.index + found[0].length;
    const end = isCdata ? cdata.end : comment.end;
    const endAt = xml.indexOf(end, innerAt);
    if (endAt === -1) return;
    const to = endAt + end.length;
    yield { at: found.index, to, ...(isCdata && { inside: xml.slice(innerAt, endAt) }) };
    starts.lastIndex = to;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
