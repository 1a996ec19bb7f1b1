import type { Span } from "../../document/document.ts";
import { encloses, overlap } from "../../document/spans.ts";
import type { DateRange } from "../../text/dates.ts";
import { isPeriod } from "../../text/dates.ts";
import { splitSentences } from "../../text/sentences.ts";
import { cased } from "../../words/cased.ts";
import { findAll } from "../../words/find-all.ts";
import { foldPlain } from "../../words/fold.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { isLoose } from "../history/loose-work.ts";
import { isPlace } from "../rows/places.ts";
import { behindDepartment } from "../rows/prose.ts";
import { cutRow, type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import type { FilledForm } from "./forms.ts";
import type { PositionDraft } from "./position-draft.ts";

/** Rows of one paragraph, with the part that they stand in. */
interface Paragraph {
  readonly rows: readonly Row[];
  readonly part: Part;
}

/**
 * The positions that are told in whole sentences of the first person ("I have worked as a data engineer at Acme since 2020, using Spark. From 2016 to
 * 2020 I was …"), each with what is told up to the next one. What is told outside the sections of work counts where nothing else is a history. O(text).
 */
export function readToldStays(
  text: string,
  rows: readonly HistoryRow[],
  drafts: readonly PositionDraft[],
): readonly FilledForm[] {
  const told = paragraphsOf(rows).flatMap((one) => {
    const stays = staysIn(text, one);
    const [only] = stays;
    if (only === undefined) return [];
    const isRead = stays.length === 1 && drafts.some((draft) => isSame(text, draft, only));
    return isRead && one.part.kind === "experience" ? [] : [{ ...one, stays }];
  });
  const spans = told.map(({ stays }) => spanOf(stays));
  const isElsewhere = drafts.some(
    ({ run }) => !run.heads.some(({ row }) => spans.some((span) => overlap(span, row))),
  );
  return told
    .filter(({ part, rows: [first] }) =>
      isElsewhere ? part.kind === "experience" && first?.bullet === false : isLoose(part),
    )
    .flatMap(({ stays, rows: own, part }) =>
      part.kind === "experience" ? withBullets(stays, bulletsBelow(rows, own)) : stays,
    );
}

/** Whether a draft has the names of a stay already, and no other words for its place: it also has what is told below. */
function isSame(
  text: string,
  { title, employer, place }: PositionDraft,
  stay: FilledForm,
): boolean {
  if (title === undefined || employer === undefined) return false;
  if (title.from !== stay.title.from || employer.from !== stay.employer.from) return false;
  return place === undefined || isPlace(text.slice(place.from, place.to));
}

/** The bullets right below a paragraph. */
function bulletsBelow(rows: readonly HistoryRow[], own: readonly Row[]): readonly Row[] {
  const start = rows.findIndex(({ row }) => row === own.at(-1)) + 1;
  const below = rows.slice(start);
  const end = below.findIndex(({ row, isHeading }) => isHeading || !row.bullet);
  return below.slice(0, end < 0 ? below.length : end).map(({ row }) => row);
}

function withBullets(stays: readonly FilledForm[], bullets: readonly Row[]): readonly FilledForm[] {
  return stays.map((stay, i) =>
    i < stays.length - 1
      ? stay
      : { ...stay, run: { ...stay.run, body: [...stay.run.body, ...bullets] } },
  );
}

function spanOf(stays: readonly FilledForm[]): Span {
  return { from: stays[0]?.span.from ?? 0, to: stays.at(-1)?.span.to ?? 0 };
}

function paragraphsOf(rows: readonly HistoryRow[]): readonly Paragraph[] {
  const found: { rows: Row[]; part: Part }[] = [];
  let isOpen = false;
  for (const { row, part, isHeading } of rows) {
    const last = found.at(-1);
    const goesOn = isOpen && last?.part === part && !row.gap && !row.bullet;
    isOpen = !isHeading;
    if (goesOn && !isHeading) last.rows.push(row);
    else if (!isHeading) found.push({ rows: [row], part });
  }
  return found;
}

/** A longer paragraph is no history. */
const longestParagraph = 4000;

const ownWork = pattern("own-work", "g");
const goesOn = pattern("own-work-goes-on");

function staysIn(text: string, { rows, part }: Paragraph): readonly FilledForm[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || last.to - first.from > longestParagraph)
    return [];
  if (!rows.some(({ dates }) => dates.length > 0)) return [];
  const whole = { from: first.from, to: last.to };
  const dates = rows.flatMap((row) => row.dates);
  const stays = splitSentences(text, whole.from, whole.to)
    .flatMap((sentence) => clausesOf(text, sentence))
    .flatMap((clause) => stayIn(text, clause, dates) ?? []);
  if (!stays.some((stay) => stay.dates.some(isPeriod))) return [];
  return stays.map((stay, i) => formOf(text, stay, { rows, part }, stays[i + 1]?.from ?? whole.to));
}

/** A clause with what it says of a stay. */
interface ToldStay extends Span {
  readonly title: Span;
  readonly employer: Span;
  readonly place?: Span;
  readonly dates: readonly DateRange[];
}

/** The parts of a sentence that tell what somebody worked as, each from the mark before it on ("…, and since 2020 I have been …"). */
function clausesOf(text: string, sentence: Span): readonly (Span & { readonly at: number })[] {
  const words = text.slice(sentence.from, sentence.to).replace(/\s/g, " ");
  const verbs = findAll(ownWork, words);
  const starts = verbs.map(({ index }, i) =>
    i === 0 ? 0 : Math.max(words.lastIndexOf(", ", index), words.lastIndexOf("; ", index), 0),
  );
  return verbs.map((verb, i) => ({
    from: sentence.from + (starts[i] ?? 0),
    to: sentence.from + (starts[i + 1] ?? words.length),
    at: sentence.from + verb.index + verb[0].length,
  }));
}

/** The title, the employer and the dates that a clause tells behind its verb; none where it lacks one of the names. */
function stayIn(
  text: string,
  clause: Span & { readonly at: number },
  all: readonly DateRange[],
): ToldStay | undefined {
  const dates = all.filter((date) => encloses(clause, date));
  const words = withoutDates(text, clause, dates);
  const start = clause.at - clause.from;
  const names = titleFirst(words, start) ?? employerFirst(words, start);
  if (names === undefined) return undefined;
  const place = placeBehind(words, names.employer.to);
  const at = ({ from, to }: Span): Span => ({ from: clause.from + from, to: clause.from + to });
  const isOpen = dates.length === 1 && !dates.some(isPeriod) && goesOn.test(words);
  return {
    from: clause.from,
    to: clause.to,
    title: at(names.title),
    employer: at(names.employer),
    ...(place && { place: at(place) }),
    dates: isOpen ? dates.map((date) => ({ ...date, end: "present" })) : dates,
  };
}

/** The words of a clause on one line, with blanks in place of its dates. */
function withoutDates(text: string, { from, to }: Span, dates: readonly Span[]): string {
  let words = text.slice(from, to).replace(/\s/g, " ");
  for (const date of dates) {
    const blank = " ".repeat(date.to - date.from);
    words = words.slice(0, date.from - from) + blank + words.slice(date.to - from);
  }
  return words;
}

interface Names {
  readonly title: Span;
  readonly employer: Span;
}

const joints = nameSet("employer-joint");
const asRole = pattern("as-role", "g");

/** No title is longer. */
const longestTitle = 70;
const eachLetters = regExp.gu`[${letters}]+`;

/** What may stand between a joint and the name of a firm ("bei der Acme GmbH"), and the name itself. */
const firm = cased.u`^\s+((?:[\p{Ll}]{1,4}(?:['’]|\s))?)(["“„«]?[\p{Lu}\d][^\s,;:()]*(?:\s(?:(?:of|the|de|du|des|del|la|le|les|für|von|van|der|den|da|di|do|&|\+)\s){0,2}[\p{Lu}\d&][^\s,;:()]*)*(?:,\s(?:Inc|Ltd|LLC|Limited|Pvt|Corp|Co)\b)?)`;

/** "… a developer at Acme" */
function titleFirst(words: string, start: number): Names | undefined {
  const rest = words.slice(start, start + longestTitle * 2);
  for (const { index, 0: word } of findAll(eachLetters, rest)) {
    if (!joints.has(foldPlain(word))) continue;
    const title = trimSpan(words, { from: start, to: start + index }, marks);
    const employer = firmAt(words, start + index + word.length);
    if (employer !== undefined && isTitle(words, title)) return { title, employer };
  }
  return undefined;
}

/** "… at Acme as a developer" */
function employerFirst(words: string, start: number): Names | undefined {
  const [first = ""] = /^\s*\S*/u.exec(words.slice(start)) ?? [];
  const isJoint = joints.has(foldPlain(first.trim()));
  const employer = firmAt(words, isJoint ? start + first.length : start);
  if (employer === undefined) return undefined;
  const behind = words.slice(employer.to);
  const [role] = findAll(asRole, behind);
  if (role === undefined) return undefined;
  const from = employer.to + role.index + role[0].length;
  const title = trimSpan(words, { from, to: from + titleEnd(words.slice(from)) }, marks);
  return isTitle(words, title) ? { title, employer } : undefined;
}

const marks = ",.:;\"“”'( ";

function firmAt(words: string, start: number): Span | undefined {
  const end = Math.min(words.length, start + longestTitle * 2);
  const own = behindDepartment(words, { from: start + 1, to: end });
  // The name begins behind a blank.
  const at = Math.max(start, own - 1);
  const [whole = "", , name = ""] = firm.exec(words.slice(at, end)) ?? [];
  if (name === "") return undefined;
  const to = at + whole.length;
  return trimSpan(words, { from: to - name.length, to }, marks);
}

function titleEnd(words: string): number {
  const mark = /[,.;:(]|\s{2}|$/u.exec(words)?.index ?? words.length;
  const joint = findAll(eachLetters, words.slice(0, mark)).find(({ 0: word }) =>
    joints.has(foldPlain(word)),
  );
  return joint?.index ?? mark;
}

function isTitle(words: string, { from, to }: Span): boolean {
  return to - from > 1 && to - from <= longestTitle && titleScore(words.slice(from, to)) >= 2;
}

const townJoints = nameSet("town-joint");
const beforePlace = cased.u`^(?:,\s|\s([\p{Ll}]{1,2})\s)([^,.;()]{2,40})`;

/** "… at Acme, Leeds", "… bei Acme in Berlin" */
function placeBehind(words: string, at: number): Span | undefined {
  const [whole = "", joint, name = ""] = beforePlace.exec(words.slice(at)) ?? [];
  if (!isPlace(name.trimEnd()) || (joint !== undefined && !townJoints.has(joint))) return undefined;
  const to = at + whole.length;
  return trimSpan(words, { from: to - name.length, to });
}

function formOf(text: string, stay: ToldStay, { rows, part }: Paragraph, end: number): FilledForm {
  const { title, employer, place, dates } = stay;
  const names = [title, employer, ...(place ? [place] : []), ...dates];
  const headEnd = Math.max(...names.map(({ to }) => to));
  const [first] = rows;
  const holding = rows.findLast((row) => row.from <= stay.from) ?? first;
  const span = trimSpan(text, { from: stay.from, to: end }, ", ");
  const head = { from: span.from, to: headEnd };
  const rest = trimSpan(text, { from: headEnd, to: span.to }, ",;) ");
  const cut = (part: Span): Row[] => (holding === undefined ? [] : [cutRow(text, holding, part)]);
  const heads = cut(head).map((row) => ({ row, kind: "head" as const, dates }));
  const body = rest.to - rest.from < 3 ? [] : cut(rest);
  return {
    run: { heads, body, next: undefined, before: [], isAgreed: false, part },
    title: { ...title, row: 0 },
    employer: { ...employer, row: 0 },
    ...(place && { place: { ...place, row: 0 } }),
    span,
  };
}
