import type { Span } from "../../document/document.ts";
import { encloses, overlap } from "../../document/spans.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { compiled } from "../../words/compiled.ts";
import { partsOfLine } from "./header.ts";
import { endsTop, listedTitles } from "./listed-titles.ts";
import { roleBlocks } from "./role-blocks.ts";
import { nameOfRole, openingRole, rolesSideBySide } from "./roles-within.ts";
import type { Title } from "./title.ts";
import { titleSuffix } from "./title-line.ts";

/** One of several jobs that a posting offers. */
export interface OfferedRole {
  readonly title: Span;
  /** What is said about this job alone: its title with its bracket, its list item, or its block. */
  readonly own: Span;
  /** Whether it has a block, in which something must be asked for. */
  readonly isBlock: boolean;
}

const maxText = 20_000;
const maxLines = 200;

/**
 * The jobs that a posting offers, in order, if there are several: with a block for each, in a list, or side
 * by side ("Backend Engineer (Go), Designer"). The posting's title must be one of them. O(text).
 */
export function findOfferedRoles(
  text: string,
  folded: string,
  { title }: Title,
): readonly OfferedRole[] {
  if (title === undefined) return [];
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const nameOf = (role: OfferedRole): string => folded.slice(role.title.from, role.title.to);
  const ownName = nameOfRole(folded.slice(title.from, title.to));
  const isOwn = (role: OfferedRole): boolean =>
    overlap(role.title, title) || nameOfRole(nameOf(role)).includes(ownName);
  const blocks = roleBlocks(text, folded, lines).map((role) => ({ ...role, isBlock: true }));
  // "- Azure DevOps pipelines, Terraform" in a block is not a job beside that of the block.
  const isWithin = (role: OfferedRole): boolean =>
    text.slice(role.title.from, role.title.to + 1).includes(",") &&
    blocks.some(({ own, title: head }) => encloses(own, role.title) && !overlap(head, role.title));
  const offers = [
    blocks,
    rolesInList(text, folded, lines).filter((role) => blocks.length < 2 || !isWithin(role)),
    rolesBeside(text, folded, lines, title),
  ]
    // A title above the blocks is repeated over its own.
    .map((roles) => [...new Map(roles.map((role) => [nameOf(role), role])).values()])
    .map((roles) => roles.filter((role) => !isSum(nameOf(role), roles.map(nameOf))))
    .filter((roles) => new Set(roles.map((role) => nameOfRole(nameOf(role)))).size > 1)
    .filter((roles) => roles.some(isOwn));
  const most = Math.max(...offers.map(({ length }) => length));
  return offers.find(({ length }) => length === most) ?? [];
}

/** Whether a title names several jobs at once that others name one by one ("Full Stack & AI Engineers"). */
function isSum(name: string, all: readonly string[]): boolean {
  const isPart = (other: string): boolean => other !== name && name.includes(nameOfRole(other));
  return joint.test(name) && (all.some(isPart) || (all.length > 2 && /s$/.test(name)));
}

const joint = /[&[]| \/ |, .* and /;

/** The items of a list of openings, above the first list of what is asked for. */
function rolesInList(
  text: string,
  folded: string,
  lines: readonly TextLine[],
): readonly OfferedRole[] {
  const top = lines.findIndex(({ from, to }) => endsTop(folded.slice(from, to)));
  const items: OfferedRole[] = [];
  let isItem = false;
  for (const line of lines.slice(0, top < 0 ? lines.length : top)) {
    const isInList: boolean = line.bullet || isItem;
    const title: Span | undefined = isInList ? openingRole(text, folded, line) : undefined;
    if (title !== undefined) items.push({ title, own: line, isBlock: false });
    isItem = !line.bullet && (title !== undefined || folded.charAt(line.to - 1) === ":");
  }
  const others = listedTitles(text, folded, lines)
    // "DevRel Engineer" has no second name in it.
    .filter(({ from }) => !/\w/.test(text.charAt(from - 1)))
    .flatMap((title) => {
      const parts = rolesSideBySide(text, folded, title);
      return parts.length > 1 ? parts : [title];
    })
    .map((title, i, all) => withItem(text, title, all[i + 1]));
  return items.length >= others.length ? items : others;
}

/** The roles on the line of the title: between its bars, and side by side in each part. */
function rolesBeside(
  text: string,
  folded: string,
  lines: readonly TextLine[],
  title: Span,
): readonly OfferedRole[] {
  const line = lines.find(({ from, to }) => from <= title.from && title.to <= to);
  const parts = line === undefined ? [] : partsOfLine(folded, line);
  return parts.flatMap((part) => {
    const from = overlap(part, title) ? title.from : part.from;
    const roles = rolesSideBySide(text, folded, { from, to: part.to });
    return roles.map((role) => withSuffix(text, role));
  });
}

/** A role in a list that lost its line breaks, with what is said about it up to the next one. */
function withItem(text: string, found: Span, next: Span | undefined): OfferedRole {
  const role = withSuffix(text, found);
  const isNext = next !== undefined && next.from >= role.own.to;
  const most = Math.min(role.own.to + maxItem, isNext ? next.from : text.length);
  const behind = text.slice(role.own.to, most);
  const to = role.own.to + (endOfItem.exec(behind)?.index ?? behind.length);
  return { ...role, own: { from: role.own.from, to } };
}

const maxItem = 200;
const endOfItem = compiled(/\n|https?:|[.!?](?=\s|\p{Lu})/u);

function withSuffix(text: string, found: Span): OfferedRole {
  // "(Senior) Software Engineer" begins with a bracket.
  const isOpen = /^[^(]*\)/.test(text.slice(found.from, found.to));
  const from = isOpen && text.charAt(found.from - 1) === "(" ? found.from - 1 : found.from;
  const title = { from, to: found.to };
  return { title, own: { from, to: found.to + titleSuffix(text, found).length }, isBlock: false };
}
