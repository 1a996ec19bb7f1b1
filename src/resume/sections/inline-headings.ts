import { countEach } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { isPeriod } from "../../text/dates.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { describesWork, type SectionKind, sectionKind } from "../../words/section-headings.ts";
import { pattern } from "../../words/words.ts";
import { isOnlyDate } from "../rows/row-dates.ts";
import { isAllCaps, type Row } from "../rows/rows.ts";
import { endsBulletsWithoutGap } from "./content-headings.ts";
import { namesSpokenLanguage } from "./language-names.ts";

/** A row that opens a section. */
export interface Heading {
  readonly kind: SectionKind;
  /** How many rows it takes, if more than one. */
  readonly rows?: number;
  /** For "Skills: Java, Go": the length of the name on its last row. */
  readonly inline?: number;
  /** If several share the row, each of them. */
  readonly sides?: readonly SideHeading[];
  /** Whether its words do not say what it opens. */
  readonly isUnknown?: boolean;
}

/** One of several headings on a row; its span is relative to the start of the row. */
export interface SideHeading extends Span {
  readonly kind: SectionKind;
}

const inlineName = regExp.u`^([${letters}][${letters} &/-]{2,38}?)(\s*(?::|\s[-–—]|\t|\s{3}))\s*(?=\S)`;

const inlineKinds: ReadonlySet<SectionKind> = new Set([
  "skills",
  "languages",
  "certifications",
  "education",
  "summary",
  "interests",
  "references",
]);

/** A quick test of the beginning, since hardly any row contains a name and its mark. */
const mayBeInline = /^.{3,40}(?::| [-–—]|\t|\s{3})/u;

/** All rows, and the kinds that their words name. */
interface Named {
  readonly rows: readonly Row[];
  readonly named: readonly (SectionKind | undefined)[];
  /** The headings that are certain by their position or by their own row. */
  readonly shown: ReadonlyMap<number, Heading>;
  readonly labels: Labels;
}

/** What precedes a colon in the rows of a document. */
export interface Labels {
  /** How many rows have each label, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** The index of the first row with a period. Labels of positions cannot be above it. */
  readonly firstDated: number;
}

/** The labels of the rows, collected once. O(rows). */
export function readLabels(rows: readonly Row[]): Labels {
  const counts = countEach(rows.flatMap(({ text }) => labelOf(text) ?? []));
  const dated = rows.findIndex(({ dates }) => dates.some(isPeriod));
  return { counts, firstDated: dated < 0 ? rows.length : dated };
}

/** No label is longer. */
const longestLabel = 40;

function labelOf(text: string): string | undefined {
  const at = text.slice(0, longestLabel).indexOf(":");
  return at < 0 ? undefined : text.slice(0, at).trimEnd().toLowerCase();
}

/**
 * "Skills: Java, Go" on one row. Below a position or among skills it is a label, but after the last position
 * it opens a section.
 */
export function inlineHeading(
  row: Row,
  current: SectionKind | undefined,
  all: Named,
): Heading | undefined {
  if (row.bullet) return undefined;
  return all.shown.get(row.index) ?? runInHeading(row) ?? markedHeading(row, current, all);
}

function markedHeading(
  row: Row,
  current: SectionKind | undefined,
  all: Named,
): Heading | undefined {
  if (!mayBeInline.test(row.text)) return undefined;
  const [, name = "", mark = ""] = inlineName.exec(row.text) ?? [];
  const kind = name === "" ? undefined : sectionKind(name);
  if (kind === undefined || isOfDate(row, name.length + mark.length)) return undefined;
  const found = { name, mark, kind };
  if (opensWork(row, found, current)) return { kind, inline: name.length };
  if (!mayOpen(row, found)) return undefined;
  if (current === "skills" && !isStrong(row, name)) return undefined;
  if (isOtherwise(kind, current, row.text.slice(name.length))) return undefined;
  return mayOpenWithin(row, { name, kind, current }, all)
    ? { kind, inline: name.length }
    : undefined;
}

/** "Graduation: May 2016": a label with nothing but a date belongs to the studies above. */
function isOfDate(row: Row, labelLength: number): boolean {
  return isOnlyDate({ from: row.from + labelLength, to: row.to }, row.dates);
}

/** "Experience: Acme Ltd" after a gap: within work it is a label, elsewhere it opens a section of work. */
function opensWork(
  row: Row,
  { mark, kind }: InlineName,
  current: SectionKind | undefined,
): boolean {
  return kind === "experience" && row.gap && mark.includes(":") && !describesWork(current);
}

/** Within a section of entries, a name and a mark are not enough. */
function mayOpenWithin(
  row: Row,
  { name, kind, current }: { name: string; kind: SectionKind; current: SectionKind | undefined },
  all: Named,
): boolean {
  if (isStrong(row, name)) return true;
  if (describesWork(current)) return behindWork.has(kind) && isLast(row, name, all);
  // "Degree: MSc" right below a study is a label of it.
  const isWithin = kind === current && !row.gap && all.named[row.index - 1] === undefined;
  return !isWithin && !isLabel(row, name, all);
}

/** What may follow the last position with a label and without a heading of its own. */
const behindWork: ReadonlySet<SectionKind> = new Set(["skills", "certifications"]);

/**
 * Whether a label belongs to a position though no heading says so: after the first dates, several rows have
 * it ("Tech: Go, Kafka"), or it directly follows a list.
 */
function isLabel(row: Row, name: string, { rows, labels }: Named): boolean {
  if (row.index <= labels.firstDated) return false;
  const isUnderList = !row.gap && rows[row.index - 1]?.bullet === true;
  return isUnderList || isRepeated(name, labels);
}

function isRepeated(name: string, { counts }: Labels): boolean {
  return (counts.get(name.toLowerCase()) ?? 0) > 1;
}

/**
 * Whether the words after a name show that it opens something else: "PERSONAL INFORMATION    Jane Doe" at the
 * top gives the name, "Languages: Java, Go" lists skills.
 */
function isOtherwise(kind: SectionKind, current: SectionKind | undefined, rest: string): boolean {
  if (kind === "other") return current === undefined;
  return kind === "languages" && !namesSpokenLanguage(rest);
}

/** A name on one row with what follows it, without any mark. */
function runInHeading(row: Row): Heading | undefined {
  return row.gap ? (beforeSentence(row.text) ?? beforeEntry(row.text)) : undefined;
}

/** "Career Objective To work with …": a name, directly followed by a sentence. */
function beforeSentence(text: string): Heading | undefined {
  const [, name] = runIn.exec(text) ?? [];
  const kind = name === undefined ? undefined : sectionKind(name);
  if (name === undefined || kind === undefined || kind === "other") return undefined;
  const isName = kind === "summary" || isAllCaps(name) || name.includes(" ");
  return isName ? { kind, inline: name.length } : undefined;
}

const runIn = cased.u`^([\p{Lu}][A-Za-z]{3,14}(?: [A-Za-z]{3,14}){0,2})(?= (?:To|I|I am|I have|An?|Seeking|Looking|My) [\p{Ll}]| I [\p{Ll}])`;

/** "EXPERIENCE Software Engineer", "Work ExperienceSoftware Engineer": a name that has lost its line break. */
function beforeEntry(text: string): Heading | undefined {
  const [, capitals, mixed] = lostBreak.exec(text) ?? [];
  const name = capitals ?? mixed;
  if (name === undefined || (mixed !== undefined && !evident.test(mixed))) return undefined;
  const kind = sectionKind(name);
  return kind !== undefined && entryKinds.has(kind) ? { kind, inline: name.length } : undefined;
}

const lostBreak = cased.u`^(?:((?:[A-Z]{2,14} ){0,2}[A-Z]{4,14}) ?(?=[\p{Lu}][\p{Ll}.])|([\p{Lu}][\p{Ll}]{3,14} [\p{Lu}]?[\p{Ll}]{3,14})(?=[\p{Lu}][\p{Ll}.]))`;

/** The sections that begin with a name right below their heading. */
const entryKinds: ReadonlySet<SectionKind> = new Set(["experience", "education", "skills"]);

/**
 * Whether a row is separated from the position above it, no other row has its label, and no position follows.
 */
function isLast(row: Row, name: string, { rows, named, labels }: Named): boolean {
  if (!row.gap && !endsBulletsWithoutGap(row, { rows, named })) return false;
  if (isRepeated(name, labels)) return false;
  const end = named.findIndex((kind, at) => at > row.index && kind !== undefined);
  const after = rows.slice(row.index + 1, end < 0 ? rows.length : end);
  return after.every(({ dates }) => dates.length === 0);
}

/** Names that no part of a position has. */
const evident = pattern("evident-heading");

function isStrong(row: Row, name: string): boolean {
  return row.gap && (isAllCaps(name) || (evident.test(name) && row.line.bold === true));
}

interface InlineName {
  readonly name: string;
  readonly mark: string;
  readonly kind: SectionKind;
}

/**
 * Names that may open a section: those beside their text ("EXPERIENCE    Acme Ltd") if they stand out, and
 * with a mark those that no part of a position has.
 */
function mayOpen(row: Row, { name, mark, kind }: InlineName): boolean {
  const isMarked = /[:–—-]/u.test(mark);
  const isRail = !mark.includes(":") && row.gap && (row.line.bold === true || isAllCaps(name));
  if (isRail) return true;
  return isMarked && (inlineKinds.has(kind) || (row.gap && evident.test(name)));
}
