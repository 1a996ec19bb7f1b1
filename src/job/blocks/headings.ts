import { letters, regExp } from "../../words/letters.ts";
import { pattern, type RankedStep, steps } from "../../words/words.ts";
import { weighHeading } from "./weigh-heading.ts";

/**
 * What a part of a posting is about: what is asked for (`required`, `preferred`, and `desired`, which turns
 * out to be one of these), the work (`duties`, `stack`, `learn`, `role`), what asks for nothing (`company`,
 * `benefits`, `apply`, `conditions` of the work, `equal-opportunity`, `not-needed`, and `others`: other jobs,
 * and whom this one would not suit), the label-and-value lines of a job board (`facts`), or text before any
 * heading (`none`).
 */
export type BlockKind =
  | "required"
  | "preferred"
  | "desired"
  | "duties"
  | "stack"
  | "learn"
  | "role"
  | "company"
  | "benefits"
  | "apply"
  | "conditions"
  | "equal-opportunity"
  | "not-needed"
  | "others"
  | "facts"
  | "none";

const silent = [
  "company",
  "benefits",
  "apply",
  "conditions",
  "equal-opportunity",
  "not-needed",
  "others",
] as const;
const silentKinds: ReadonlySet<BlockKind> = new Set(silent);

/** Kinds of blocks that ask for nothing. */
export const isSilent = (kind: BlockKind): kind is (typeof silent)[number] => silentKinds.has(kind);

/** Kinds of blocks that list what is asked for. */
export const isAskList = (kind: BlockKind): kind is "required" | "preferred" | "desired" =>
  kind === "required" || kind === "preferred" || kind === "desired";

/** Headings are hardly ever longer. Also limits what the patterns below have to read. */
export const maxHeadingLength = 90;

/**
 * What a heading opens, by its words; the first matching step decides. Each step sees one folded heading,
 * without marks around it.
 */
const headings = steps("posting-heading");

/** The same for whole headings in other languages. */
const foreign = steps("foreign-posting-heading");

/**
 * The kind of block that a heading opens; undefined if its words do not say. `folded` is the heading as
 * `foldCase` returns it; marks around it (`##`, `**`, `:`, emoji) do not matter. In "What you'll do | Key
 * tasks", the first part that says something decides. O(1).
 */
export function headingKind(folded: string): BlockKind | undefined {
  return kindBy(listedHeadingKind, folded);
}

/**
 * Like `headingKind`, for words that are set as a heading: all their words are weighed together with what the
 * word lists say, if these know them only in part or not at all. O(words).
 */
export function weighedKind(folded: string): BlockKind | undefined {
  return kindBy((bare) => {
    const listed = listedHeadingKind(bare);
    // "We are hiring in many disciplines:" introduces a list of roles, not a block.
    return listed === undefined && opensRoles.test(folded) ? undefined : weighHeading(bare, listed);
  }, folded);
}

/** The kind of a heading in another language; otherwise what `read` says about its words without marks. */
function kindBy(
  read: (bare: string) => BlockKind | undefined,
  folded: string,
): BlockKind | undefined {
  const bare = bareHeading(folded);
  if (bare.length === 0 || bare.length > maxHeadingLength) return undefined;
  return foreignKind(bare) ?? read(bare);
}

const foreignKind = (bare: string): BlockKind | undefined =>
  kindOf(foreign, bare) ?? joinedKind(bare);

const joint = new RegExp(` ${pattern("list-joint").source} `);

/** "Environnement technologique et compétences recherchées": what is asked for, beside the stack or duties. */
function joinedKind(bare: string): BlockKind | undefined {
  const [one = "", other = "", ...more] = bare.split(joint);
  if (other === "" || more.length > 0) return undefined;
  const kinds = [kindOf(foreign, one), kindOf(foreign, other)];
  if (!kinds.every((kind) => kind !== undefined && !isSilent(kind))) return undefined;
  return kinds.find((kind) => kind !== undefined && isAskList(kind));
}

/** The kind that the word lists give to an English heading without marks around it. */
export function listedHeadingKind(bare: string): BlockKind | undefined {
  const parts = bare.split(/ ?[|:?] ?| [-/] /);
  // "Qualifications - Preferred": the dash adds how strongly the list asks.
  const [, lists = "", wishes = ""] = withLevel.exec(bare) ?? [];
  if (kindOf(headings, wishes) === "preferred" && kindOf(headings, lists) === "required")
    return "preferred";
  for (const part of parts.length > 1 ? [...parts, bare] : parts) {
    const kind = kindOf(headings, part);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const withLevel = /^([^:|/-]{3,40}) ?[-:\u2013\u2014] ?([^:|/]{4,30})$/;

/**
 * Whether it is a heading in a language other than English, whose words the English word lists do not
 * contain. O(1).
 */
export function isForeignHeading(folded: string): boolean {
  if (folded.length > maxHeadingLength) return false;
  return foreignKind(bareHeading(folded)) !== undefined;
}

function kindOf(list: readonly RankedStep[], heading: string): BlockKind | undefined {
  // All values of both word lists are kinds of blocks.
  return list.find(({ pattern }) => pattern.test(heading))?.value as BlockKind | undefined;
}

const opensRoles = pattern("opens-roles");

/** "Art. 3 - " before the words of a heading. */
const clauseNumber = pattern("clause-number");

const edges = regExp.gu`^[^${letters}\d]+|[^${letters}\d)]+$`;

/** The words of a heading alone: `"** 2. Requirements: **"` gives "requirements". */
function bareHeading(folded: string): string {
  const bare = folded.slice(0, maxHeadingLength * 2).replace(edges, "");
  return bare
    .slice(clauseNumber.exec(bare)?.[0].length ?? 0)
    .trimStart()
    .replace(/^(?:\d{1,2}[.)] |[一二三四五六七八九十]{1,2}[,.] ?)/, "")
    .replace(/\s+/g, " ")
    .replace(/ ?& ?/g, " and ");
}
