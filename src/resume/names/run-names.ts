import { chunkWhile, firstOf } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import type { LearnedWeights } from "../../text/packed-weights.ts";
import { startsField } from "../../text/study-words.ts";
import { cased } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { alphabetic, letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import { type Allowed, bestLabels } from "../chain.ts";
import { firstNames } from "../history/first-reading.ts";
import type { PositionRows } from "../history/runs.ts";
import { type ReasonedNames, runNameSteps } from "../reasons.ts";
import { labelNames } from "../rows/field-labels.ts";
import { isNoFirm } from "../rows/prose-firms.ts";
import { readProseNames } from "../rows/prose-names.ts";
import { stayOf } from "../rows/stays.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import { withCertainNames } from "./certain-names.ts";
import { completeNames } from "./complete-names.ts";
import { withoutDuty } from "./connectors.ts";
import { withClient, withLabeledTitle } from "./labeled-names.ts";
import { withNameEnds } from "./name-ends.ts";
import { nameFeatures } from "./name-features.ts";
import { abbreviates, isInBracket } from "./name-marks.ts";
import { withNameRests } from "./name-rests.ts";
import { slotsOf } from "./name-slots.ts";
import { type NamedRun, type NameWord, namedRun } from "./name-words.ts";
import { withNamesBelow, withTold } from "./names-below.ts";
import { withSmallBeginnings } from "./small-beginnings.ts";
import { withSmallFirm } from "./small-firms.ts";
import { rolesOfStays } from "./stay-roles.ts";
import { withArea, withTaughtField } from "./taught-fields.ts";
import { withGluedTown } from "./trailing-towns.ts";
import { withUnknownTitle } from "./unknown-titles.ts";
import { withoutWeakTitle } from "./weak-titles.ts";

/** The names found in a run; each with the index of its row. */
export interface RunNames {
  readonly title?: ReadName;
  readonly employer?: ReadName;
  readonly place?: ReadName;
}

export interface ReadName extends Span {
  readonly row: number;
}

/**
 * Reads title, employer and place of each run: every word of its rows except the dates gets a label, and the
 * sequence of labels with the best total weight is chosen. What appears at the same place in most runs of the
 * resume counts as evidence. What the labels leave open or get wrong is mended in steps. Runs for which
 * `isAsked` is false get no names. O(length).
 */
export function readNames(
  text: string,
  runs: readonly PositionRows[],
  chain: LearnedWeights,
  isAsked: (run: PositionRows) => boolean = () => true,
): readonly ReasonedNames[] {
  const named = runs.map(({ heads }) => namedRun(text, heads));
  const slots = slotsOf(named);
  const roles = firstNames(
    text,
    runs.map(({ heads }) => heads),
  );
  const furtherRoles = rolesOfStays(text, runs);
  return named.map((run, i) => {
    const asked = runs[i];
    if (asked === undefined || !isAsked(asked)) return runNameSteps([]);
    const stay = furtherRoles[i] ?? stayNames(text, run);
    const told = proseNames(text, run);
    // "Internship at Acme as Graduate Trainee"
    if (stay !== undefined)
      return runNameSteps([
        ["a row that states a stay", () => (describes(stay, told) ? told : stay)],
      ]);
    const labels = bestLabels(chain, nameFeatures(text, run, slots, roles[i] ?? {}), mayName(run));
    const first = withoutLabelNames(text, roles[i] ?? {});
    return runNameSteps([
      ["learned weights of the words", () => namesOf(text, run, labels)],
      ["as read by rules", (names) => withFirst(text, names, first, asked.isAgreed)],
      ["without a town glued to it", (names) => withGluedTown(run, names)],
      ["without a duty behind the dates", (names) => withoutDuty(text, names)],
      ["behind its label", (names) => withClient(text, run, withLabeledTitle(run, names))],
      ["stated in a sentence", (names) => withTold(names, told)],
      ["certain words of East Asian names", (names) => withCertainNames(text, run, names)],
      ["no words of a title", (names) => withoutWeakTitle(text, run, names)],
      ["with its field before a school", (names) => withTaughtField(text, names)],
      ["unknown words where titles stand", (names) => withUnknownTitle(text, asked, names)],
      ["in small letters after the title", (names) => withSmallFirm(text, asked, names)],
      ["completed", (names) => completeNames(text, run.rows, names)],
      ["with the rest of its words", (names) => withNameRests(text, run.rows, names)],
      ["with a small first letter", (names) => withSmallBeginnings(text, run.rows, names)],
      ["ends corrected", (names) => withArea(text, withNameEnds(text, run.rows, names))],
      ["stated below its first rows", (names) => withNamesBelow(text, asked, names)],
    ]);
  });
}

/** The names of a row that begins with the kind or the length of a stay ("6 months internship at Acme"). */
function stayNames(text: string, { rows }: NamedRun): RunNames | undefined {
  const [head] = rows;
  const stay = head && stayOf(text, head.row);
  if (stay === undefined) return undefined;
  const { title, employer } = stay;
  return { ...(title && { title: { ...title, row: 0 } }), employer: { ...employer, row: 0 } };
}

function describes(stay: RunNames, told: RunNames | undefined): told is RunNames {
  return stay.employer !== undefined && overlap(stay.employer, told?.employer);
}

/**
 * The names that a sentence states about a stay if they include a job title. A sentence is better evidence
 * than the words next to a name.
 */
function proseNames(text: string, { rows }: NamedRun): RunNames | undefined {
  // A bullet begins a new sentence.
  const sentences = chunkWhile(
    rows.map(({ row }) => row),
    ({ bullet }) => !bullet,
  );
  const told = firstOf(sentences, (one) => readProseNames(text, one));
  if (told === undefined || titleScore(text.slice(told.title.from, told.title.to)) < 2)
    return undefined;
  const rowOf = ({ from }: Span): number => rows.findLastIndex(({ row }) => row.from <= from);
  return Object.fromEntries(
    Object.entries(told).map(([role, span]: [string, Span]) => [
      role,
      { ...span, row: rowOf(span) },
    ]),
  );
}

/** Odd labels begin a name; the even label after each continues it. No name continues after a date. */
export function mayName({ words }: NamedRun): Allowed {
  return (label, before, at) => {
    if (label % 2 === 1 || label === 0) return true;
    return (before === label || before === label - 1) && words[at]?.separator !== "date";
  };
}

function namesOf(text: string, run: NamedRun, labels: readonly number[]): RunNames {
  const [titles, employers, places] = [1, 3, 5].map((first) => spansOf(run, labels, first));
  const best = bestTitle(text, titles ?? []);
  const named =
    employers?.filter((name) => namesFirm(text, name) && !abbreviates(text, name, best)) ?? [];
  const field = named.find((firm) => isFieldOf(text, firm, best));
  const title = best && field ? { ...best, to: field.to } : best;
  const firms = named.filter((firm) => firm !== field);
  const employer = firms.find((firm) => !isInBracket(text, firm, title)) ?? firms[0];
  const place = places?.[0];
  return {
    ...(title && { title }),
    ...(employer && { employer }),
    ...(place && { place }),
  };
}

/** Whether a name is the field of the title before it ("Associate Professor of Computer Science"). */
function isFieldOf(text: string, name: Span, title: Span | undefined): boolean {
  if (title === undefined || text.slice(title.to, name.from) !== " of ") return false;
  const words = text.slice(name.from, name.to);
  return companyScore(words) === 0 && startsField(words);
}

/**
 * If the rules found the same names on the same rows, uses their reading, because they know best where names
 * end. Otherwise takes from the rules only what the labels left open.
 */
function withFirst(text: string, labeled: RunNames, roles: RunNames, isAgreed: boolean): RunNames {
  const names = withWholeCompounds(text, labeled, roles);
  if (isAgreed && isAlike(names, roles) && !isInitials(text, names, roles)) return roles;
  const title = names.title ?? freeOf(roles.title, names);
  const free = names.employer ?? freeOf(roles.employer, names);
  const employer = free && abbreviates(text, free, title) ? undefined : free;
  return { ...names, ...(title && { title }), ...(employer && { employer }) };
}

/**
 * If the labels end the title within a compound ("Développeur back-end senior"), takes the title as the rules
 * see it, or else extends it to the end of the compound.
 */
function withWholeCompounds(text: string, names: RunNames, roles: RunNames): RunNames {
  const { title } = names;
  if (title === undefined) return names;
  const [rest = ""] = compoundRest.exec(text.slice(title.to, title.to + longestRest)) ?? [];
  if (rest === "") return names;
  const isWhole = roles.title && roles.title.from <= title.from && roles.title.to > title.to;
  return { ...names, title: isWhole ? roles.title : { ...title, to: title.to + rest.length } };
}

/** Only before a small letter: a hyphen before a capital may also separate two names ("Engineer-Acme"). */
const compoundRest = cased.u`^-[\p{Ll}][${letters}]*(?:-[${letters}]+)*`;
const longestRest = 30;

const eachName = regExp.gu`[${alphabetic}]+`;

/** Drops names that consist of words of labels, such as "Role" and "Duration". */
function withoutLabelNames(text: string, roles: RunNames): RunNames {
  const isName = ({ from, to }: ReadName): boolean =>
    (text.slice(from, to).match(eachName) ?? []).some(
      (word) => !labelNames.has(foldPlain(word)) && !connectors.has(foldPlain(word)),
    );
  return Object.fromEntries(
    Object.entries(roles).filter(([, name]: [string, ReadName]) => isName(name)),
  );
}

function isAlike({ title, employer }: RunNames, roles: RunNames): boolean {
  if (title === undefined || employer === undefined) return false;
  return (
    overlap(title, roles.title) &&
    overlap(employer, roles.employer) &&
    !overlap(title, roles.employer)
  );
}

/**
 * "Engineer 2, Advanced Gear Devices (AGD)": whether the rules saw only the bracketed initials of the
 * employer.
 */
function isInitials(text: string, { employer }: RunNames, roles: RunNames): boolean {
  const isBracketed = text.charAt((roles.employer?.from ?? 0) - 1) === "(";
  return isBracketed && employer !== undefined && overlap(employer, roles.title);
}

/** The name, unless any of its words belongs to another name. */
function freeOf(name: ReadName | undefined, names: RunNames): ReadName | undefined {
  const isTaken = Object.values(names).some((taken: ReadName) => overlap(taken, name));
  return isTaken ? undefined : name;
}

function namesFirm(text: string, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  return !internship.test(words) && !isNoFirm(words);
}

/** "Internship" says what kind of work it was, not where. */
const internship = pattern("internship");

/**
 * The names that the labels `first` (for the first word) and `first + 1` (for the others) mark, without words
 * of labels at their ends.
 */
function spansOf(
  { words }: NamedRun,
  labels: readonly number[],
  first: number,
): readonly ReadName[] {
  const stretches: NameWord[][] = [];
  for (const [at, word] of words.entries()) {
    if (labels[at] === first) stretches.push([word]);
    else if (labels[at] === first + 1) stretches.at(-1)?.push(word);
  }
  return stretches.flatMap((stretch): ReadName[] => {
    const own = withoutLabels(stretch);
    const [begin] = own;
    const end = own.at(-1);
    const isNamed = own.some(({ text }) => !isNumber.test(text));
    return begin && end && isNamed ? [{ from: begin.from, to: end.to, row: begin.row }] : [];
  });
}

/** "02/2020" */
const isNumber = regExp.u`^[^${letters}&]*$`;

const connectors = nameSet("name-joint");

/**
 * Removes what precedes the name in "as Developer", "Role : Developer" and "1. Acme", and a connector at its
 * end.
 */
function withoutLabels(words: readonly NameWord[]): readonly NameWord[] {
  if (words.every(({ text }) => labelNames.has(foldPlain(text)))) return [];
  const from = words.findIndex((word, at) => !isLabel(word, words[at + 1]));
  const to = words.findLastIndex(({ text }) => !connectors.has(text));
  return from < 0 ? [] : words.slice(from, to + 1);
}

function isLabel({ text }: NameWord, next: NameWord | undefined): boolean {
  if (connectors.has(text) || /^(?:As|At|For|From|In|With)$/.test(text)) return true;
  const mark = next?.separator;
  if (/^\d$/.test(text)) return mark === "stop" || mark === "close" || mark === "colon";
  return labelNames.has(foldPlain(text)) && (mark === "colon" || mark === "wide");
}

function bestTitle(text: string, titles: readonly ReadName[]): ReadName | undefined {
  const scored = titles.map((title) => titleScore(text.slice(title.from, title.to)));
  return titles[scored.indexOf(Math.max(...scored))];
}
