import { type SectionKind, sectionKind } from "../words/section-headings.ts";
import { pattern } from "../words/words.ts";
import { namesSpokenLanguage } from "./language-names.ts";
import { isAllCaps, type Row } from "./rows.ts";

/** A row that opens a section. */
export interface Heading {
  readonly kind: SectionKind;
  /** For "Skills: Java, Go": how many units the name takes. */
  readonly inline?: number;
}

const inlineName =
  /^([A-Za-zÀ-ῼぁ-힣][A-Za-zÀ-ῼぁ-힣 &/-]{2,38}?)(\s*(?::|\s[-–—]|\t|\s{3}))\s*(?=\S)/u;

const inlineKinds: ReadonlySet<SectionKind> = new Set([
  "skills",
  "languages",
  "certifications",
  "education",
  "summary",
  "interests",
  "references",
]);

/** A glance at the row's beginning, since hardly any holds a name and its mark. */
const mayBeInline = /^.{3,40}(?::| [-–—]|\t|\s{3})/u;

/** All rows, and the kinds that their words name. */
interface Named {
  readonly rows: readonly Row[];
  readonly named: readonly (SectionKind | undefined)[];
}

/** "Skills: Java, Go" on one row; under a position or among skills that is a label, but behind the last position it opens a section. */
export function inlineHeading(
  row: Row,
  current: SectionKind | undefined,
  all: Named,
): Heading | undefined {
  if (row.bullet || current === "skills" || !mayBeInline.test(row.text)) return undefined;
  const [, name = "", mark = ""] = inlineName.exec(row.text) ?? [];
  const kind = name === "" ? undefined : sectionKind(name);
  if (kind === undefined || !mayOpen(row, { name, mark, kind })) return undefined;
  // "PERSONAL INFORMATION    Jane Doe" at the top says who it is.
  if (kind === "other" && current === undefined) return undefined;
  // "Languages: Java, Go" tells of skills.
  if (kind === "languages" && !namesSpokenLanguage(row.text.slice(name.length))) return undefined;
  const isOpen =
    !isWithin(current) || isStrong(row, name) || (kind === "skills" && isLast(row, name, all));
  return isOpen ? { kind, inline: name.length } : undefined;
}

/** Whether a row stands apart from the position over it, no other one has such a label, and no position follows. */
function isLast(row: Row, name: string, { rows, named }: Named): boolean {
  const isApart = row.gap || rows[row.index - 1]?.bullet === true;
  if (!isApart) return false;
  const label = name.toLowerCase();
  const isLabelled = (other: Row): boolean =>
    other !== row && other.text.toLowerCase().startsWith(label);
  if (rows.some(isLabelled)) return false;
  const end = named.findIndex((kind, at) => at > row.index && kind !== undefined);
  const behind = rows.slice(row.index + 1, end < 0 ? rows.length : end);
  return behind.every(({ dates }) => dates.length === 0);
}

/** Names that no part of a position has. */
const evident = pattern("evident-heading");

function isWithin(current: SectionKind | undefined): boolean {
  return current === "experience" || current === "projects";
}

function isStrong(row: Row, name: string): boolean {
  return row.gap && (isAllCaps(name) || (evident.test(name) && row.line.bold === true));
}

interface InlineName {
  readonly name: string;
  readonly mark: string;
  readonly kind: SectionKind;
}

/** A name beside its text ("EXPERIENCE    Acme Ltd") stands out; so does one that no part of a position has. */
function mayOpen(row: Row, { name, mark, kind }: InlineName): boolean {
  const isMarked = /[:–—-]/u.test(mark);
  const isRail = !mark.includes(":") && row.gap && (row.line.bold === true || isAllCaps(name));
  if (isRail) return true;
  return isMarked && (inlineKinds.has(kind) || (row.gap && evident.test(name)));
}
