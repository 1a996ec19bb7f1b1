import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { webStart } from "../../words/addresses.ts";
import { isHeadingText } from "../blocks/heading-lines.ts";
import { headingKind } from "../blocks/headings.ts";
import { isHeaded } from "./header.ts";
import { openingsIn } from "./openings.ts";
import { maxTitleLength, titleWithin } from "./title-within.ts";

/** What follows the name of a role in a list of openings: its web page, a dash or a bracket. */
const afterListed = new RegExp(String.raw`\s*(?:[-:@(|\u2013\u2022]\s*)?${webStart}|\s*[([]`);
const maxListed = 12;

/**
 * The roles in a list of openings: alone before their web page or in a bullet. Ends at the first list of
 * asks.
 */
export function listedTitles(
  text: string,
  folded: string,
  lines: readonly TextLine[],
): readonly Span[] {
  const listed: Span[] = [];
  const hasHeader = isHeaded(text);
  for (const line of lines) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength));
    if (listed.length >= maxListed || endsTop(head)) break;
    if (hasHeader && line.to - line.from > maxListedLength) {
      listed.push(...openingsIn(text, folded, line, maxListed - listed.length));
      continue;
    }
    const part = listedPart(line, head);
    const title = part && titleWithin(text, folded, part);
    if (title !== undefined) listed.push(title);
  }
  return listed;
}

/** The part of a line before the web page of an opening, or a whole short bullet item. */
function listedPart(line: TextLine, head: string): Span | undefined {
  const end = afterListed.exec(head)?.index;
  if (end !== undefined) return { from: line.from, to: line.from + end };
  return line.bullet && line.to - line.from <= maxListedLength ? line : undefined;
}

/** A bullet item that names a role is not longer. */
const maxListedLength = 60;

/** Kinds of headings that may precede a title, also in a menu that names "Salary" and "Benefits". */
const overTitles = new Set(["role", "facts", "company", "apply", "none", "benefits", "conditions"]);

/** Whether a line is a heading after which no title follows, such as the first heading over a list. */
export function endsTop(head: string): boolean {
  const kind = isHeadingText(head) ? headingKind(head) : undefined;
  return kind !== undefined && !overTitles.has(kind);
}
