import type { Span } from "../document/document.ts";
import { overlap } from "../document/spans.ts";
import { splitLines } from "../text/lines.ts";
import { findAll } from "../words/find-all.ts";
import { letters, regExp } from "../words/letters.ts";
import { nameSet, pattern, type RankedStep, steps, stepsFor } from "../words/words.ts";
import { headingKind, isAskList } from "./blocks/headings.ts";
import { isTableCell, skillColumns } from "./blocks/skill-tables.ts";
import type { Condition } from "./job.ts";
import { splitAt } from "./pattern.ts";
import { findPay, type Value } from "./pay.ts";
import { placesIn } from "./places.ts";
import { partsOfLine } from "./title/header.ts";
import { occupation } from "./title/occupations.ts";

/** Text beyond this length is not searched. */
const maxText = 20_000;
/** How many of the first lines may belong to the head of a posting. */
const headLines = 3;
const maxHead = 2000;
/** Upper limit for the length of a value after a label, or of a part between bars. */
const maxValue = 90;
/** How many conditions of one kind are kept at most. */
const maxOfKind = 8;

/**
 * Where, how and on what terms people work in this job. Found between the bars of the posting's head, after
 * labels ("Location:") and in sentences that state it. In the order of the text, without duplicates. A word
 * such as "remote" counts only in the head, because texts also speak of remote servers. `folded` is
 * `foldCase(text)`. Never throws. O(text).
 */
export function findConditions(text: string, folded: string): readonly Condition[] {
  const source = { text: text.slice(0, maxText), folded: folded.slice(0, maxText) };
  const heads = [...headParts(source), ...bareParts(source)];
  const values = labeled(source);
  const found = [
    ...[...heads, ...values].flatMap((part) => ofWords(source, part)),
    ...[...heads, ...values.filter(({ kind }) => kind === "place")].flatMap((part) =>
      placesIn(source.text, source.folded, part).map((span) => ({
        kind: "place" as const,
        ...span,
      })),
    ),
    ...ofSentences(source),
    ...ofLeads(source),
    ...findPay(source.text, source.folded, [...heads, ...values]).map((span) => ({
      kind: "salary" as const,
      ...span,
    })),
  ];
  return distinct(
    text,
    found.filter((one) => !isPartOfHybrid(folded, found, one)),
  );
}

interface Source {
  readonly text: string;
  readonly folded: string;
}

interface Found extends Span {
  readonly kind: Condition["kind"];
}

/** The parts between the bars of the first lines. Each ends where a sentence is glued to it. */
function headParts({ text, folded }: Source): readonly Value[] {
  return splitLines(text.slice(0, maxHead))
    .slice(0, headLines)
    .filter((line) => !isTableHead(folded, line))
    .map((line) => partsOfLine(folded, line))
    .filter((parts) => parts.length > 1)
    .flat()
    .map((part) => withoutGlued(text, part));
}

/** Longer lines are running text. */
const maxLine = 160;
const maxBare = 60;
const partJoint = /\s[-\u2013\u2014]\s|[|\u00b7\u2022]/g;

/**
 * The parts of short lines that state nothing but conditions ("Remote (EU)", "… \u2013 Berlin or remote"). In
 * the first lines, text in brackets counts as a part too.
 */
function bareParts(source: Source): readonly Value[] {
  return splitLines(source.text).flatMap((line, i) => {
    if (line.to - line.from > maxLine || isTableRow(source.folded, line)) return [];
    const whole = splitAt(source.text, line, partJoint);
    const within = i < headLines ? splitAt(source.text, line, /[()]/g) : [];
    return [...whole, ...within, ...afterRole(source, line, i)].filter(
      (part) => part.to - part.from <= maxBare && isBare(source, part),
    );
  });
}

/** "Data Engineer, Hamburg, Germany" in one of the first lines: what follows the role and its comma. */
function afterRole({ folded }: Source, { from, to }: Span, i: number): readonly Span[] {
  const comma = folded.slice(from, to).indexOf(", ");
  const isRole = i < headLines && occupation.test(folded.slice(from, from + Math.max(0, comma)));
  return isRole ? [{ from: from + comma + 2, to }] : [];
}

const columnJoint = /\t| *\| *| {3,}/;
const cellJoint = /[|/\t]| {3,}/;

/**
 * A row such as "Skill | Must | Nice": the heads of table columns, two of which say how strongly skills are
 * asked for. There, "Nice" is not the town.
 */
function isTableHead(folded: string, { from, to }: Span): boolean {
  const written = folded.slice(from, Math.min(to, from + maxLine));
  if (!cellJoint.test(written)) return false;
  const kinds = written.split(cellJoint).map((cell) => headingKind(cell));
  const asks = kinds.filter((kind) => kind !== undefined && isAskList(kind)).length;
  return asks > 1 || skillColumns(written.split(columnJoint)) !== undefined;
}

/** Whether the line is such a head, or a row below it ("Kafka | 1 | Nice"). */
function isTableRow(folded: string, line: Span): boolean {
  const cells = folded.slice(line.from, line.to).split(columnJoint);
  return isTableHead(folded, line) || (cells.length > 2 && isTableCell(cells.at(-1) ?? ""));
}

const besideCondition = nameSet("beside-condition");

/** Whether a part consists of nothing but places and words for conditions. */
function isBare(source: Source, part: Span): boolean {
  const found = [...placesIn(source.text, source.folded, part), ...ofWords(source, part)];
  if (found.length === 0) return false;
  const isFound = (at: number): boolean => found.some(({ from, to }) => from <= at && at < to);
  return findAll(barePartWord, source.folded.slice(part.from, part.to)).every(
    ({ index, 0: word }) => isFound(part.from + index) || besideCondition.has(word),
  );
}

const barePartWord = regExp.gu`[${letters}]+(?:-[${letters}]+)*`;

const glue = /(?<=[a-z]{3}|[\d)\]]|[A-Z]{2})(?=[A-Z][a-z'\u2019])/;

function withoutGlued(text: string, { from, to }: Span): Span {
  const end = Math.min(to, from + maxValue);
  const cut = glue.exec(text.slice(from, end));
  return { from, to: cut === null ? end : from + cut.index };
}

const labels = steps("condition-label");
/** Upper limit for the length of a label. */
const maxLabel = 30;
/**
 * What may precede a label: the start of a line, the end of a sentence, or a lowercase letter or digit that
 * the label is glued to. A capitalized label may follow anything.
 */
const opens = regExp.u`(?:^|\n[^${letters}\n]{0,4}|[.!?)] |[\p{Ll}\d)])$`;

const capitalLabel = /^ \p{Lu}/u;
/**
 * A value ends at a line break, a bar, the end of a sentence, or the next label: "Location: Berlin Duration:
 * 6 months".
 */
const valueEnd = regExp.u`\n|\||[.!?](?:\s|$)| (?=\p{Lu}[${letters} ]{2,24}:)`;

/** What may stand between a label and its value; an amount of pay needs no colon: "Salary 48–62k". */
const labelEnd = / ?:(?!\/)\s*| (?=[$€£₹]?\d)/g;

/** The values after labels that open a line or a sentence, or that are capitalized. */
function labeled({ text, folded }: Source): readonly Value[] {
  return findAll(labelEnd, folded).flatMap(({ index, 0: joint }): readonly Value[] => {
    const { length } = joint;
    const start = Math.max(0, index - maxLabel);
    const before = folded.slice(start, index);
    const label = labels.find(
      ({ pattern: ending, value }) =>
        (value === "salary" || joint.includes(":")) && ending.test(before),
    );
    const at = start + (label?.pattern.exec(before)?.index ?? 0);
    const isOpen = opens.test(text.slice(Math.max(0, at - 6), at));
    if (label === undefined || !(isOpen || capitalLabel.test(text.slice(at - 1, at + 1))))
      return [];
    const from = index + length;
    const rest = text.slice(from, from + maxValue);
    const end = valueEnd.exec(rest)?.index ?? rest.length;
    return [{ kind: label.value, ...withoutGlued(text, { from, to: from + end }) }];
  });
}

const words = steps("condition-word");

/** The conditions that single words of a value state; both for "REMOTE or ONSITE". */
function ofWords({ folded }: Source, { from, to }: Span): readonly Found[] {
  return words.flatMap((step) => placed(step, step.pattern.exec(folded.slice(from, to)), from));
}

const conditionPhrases = steps("condition", "g");

function ofSentences({ folded }: Source): readonly Found[] {
  return stepsFor(folded, conditionPhrases).flatMap((step) =>
    findAll(step.pattern, folded).flatMap((match) => placed(step, match, 0)),
  );
}

function placed(
  { value }: RankedStep,
  match: RegExpExecArray | null,
  at: number,
): readonly Found[] {
  if (match === null) return [];
  const from = at + match.index;
  // All values in both word lists are kinds of conditions.
  return [{ kind: value as Condition["kind"], from, to: from + match[0].length }];
}

const placeLead = pattern("place-lead", "g");

/** What follows a place: "The position is based in Berlin.", "our Berlin office". */
const placeEnd = pattern("place-end");

/** Places named after a phrase such as "The position is based in". */
function ofLeads({ text, folded }: Source): readonly Found[] {
  return findAll(placeLead, folded).flatMap(({ index, 0: { length } }) => {
    const from = index + length + 1;
    const end = placeEnd.exec(folded.slice(from, from + maxValue))?.index ?? maxValue;
    const [place] = placesIn(text, folded, { from, to: from + end });
    return place?.from === from ? [{ kind: "place" as const, ...place }] : [];
  });
}

/** For each kind, the kinds that deny or limit it when their wording contains the wording of the first. */
const denials: ReadonlyMap<Condition["kind"], readonly Condition["kind"][]> = new Map([
  ["visa", ["work-permit"]],
  ["remote", ["on-site", "hybrid"]],
  ["hybrid", ["remote"]],
]);

const daysTold = pattern("days-told");
const beforeDays = 30;

/**
 * "Hybrid (2 days in the office)": the office days are part of the hybrid work, not work on site. `folded` is
 * the whole text.
 */
function isPartOfHybrid(
  folded: string,
  found: readonly Found[],
  { kind, from, to }: Found,
): boolean {
  if (kind !== "on-site" || found.every((one) => one.kind !== "hybrid")) return false;
  return daysTold.test(folded.slice(Math.max(0, from - beforeDays), to));
}

/** Each kind once; places and pay once per different value. In the order of the text. */
function distinct(text: string, found: readonly Found[]): readonly Condition[] {
  const kept: Condition[] = [];
  for (const { kind, from, to } of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const same = kept.filter((one) => one.kind === kind);
    const written = text.slice(from, to);
    const overlaps = (one: Span): boolean => overlap(one, { from, to });
    // "We don't sponsor visas" offers no visa, "no remote work" is not remote, and "hybrid remote" is only
    // partly remote.
    const isDenied = kept.some(
      (one) => denials.get(kind)?.includes(one.kind) === true && overlaps(one),
    );
    const isKnown = isDenied || same.some((one) => one.text === written || overlaps(one));
    const most = kind === "place" || kind === "salary" ? maxOfKind : 1;
    if (!isKnown && same.length < most) kept.push({ kind, text: written, from, to });
  }
  return kept;
}
