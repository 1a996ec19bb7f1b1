import type { Span } from "../../document/document.ts";
import { encloses, overlap } from "../../document/spans.ts";
import type { DateRange } from "../../text/dates.ts";
import { isPeriod } from "../../text/dates.ts";
import { splitSentences } from "../../text/sentences.ts";
import { namesSchool } from "../../text/study-words.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, pattern } from "../../words/words.ts";
import type { HistoryRow } from "../history/history-rows.ts";
import { mayDescribeWork } from "../history/unnamed-work.ts";
import { isPlace } from "../rows/places.ts";
import {
  employerIn,
  moved,
  movedNames,
  namesAfterVerb,
  type ProseNames,
  wordsBetween,
} from "../rows/prose-names.ts";
import { cutRow, type Row, trimSpan } from "../rows/rows.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import type { FilledForm } from "./forms.ts";
import type { PositionDraft } from "./position-draft.ts";

/** The rows of a paragraph, and the part that contains them. */
interface Paragraph {
  readonly rows: readonly Row[];
  readonly part: Part;
}

/**
 * The positions that whole sentences describe in the first or third person ("I have worked as a data engineer
 * at Acme since 2020, using Spark. From 2016 to 2020 I was …"), each with the text up to the next one.
 * Outside sections of work, sentences count only if the resume has no other history. O(text).
 */
export function readProsePositions(
  text: string,
  rows: readonly HistoryRow[],
  drafts: readonly PositionDraft[],
  name?: Span,
): readonly FilledForm[] {
  const subject = subjectOf(name === undefined ? "" : text.slice(name.from, name.to));
  const told = paragraphsOf(rows).flatMap((one) => {
    const stays = staysIn(text, one, subject);
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
      isElsewhere ? part.kind === "experience" && first?.bullet === false : mayDescribeWork(part),
    )
    .flatMap(({ stays, rows: own, part }) =>
      part.kind === "experience" ? withBullets(stays, bulletsBelow(rows, own)) : stays,
    );
}

/**
 * Whether a draft already has the names and dates of a stay, and no place other than a known one. Such a
 * draft also has the rows below the paragraph.
 */
function isSame(
  text: string,
  { title, employer, place, run }: PositionDraft,
  stay: FilledForm,
): boolean {
  if (title === undefined || employer === undefined) return false;
  if (title.from !== stay.title?.from || employer.from !== stay.employer.from) return false;
  if (title.to !== stay.title.to || employer.to !== stay.employer.to) return false;
  if (
    stay.run.heads.some(({ dates }) => dates.some(isPeriod)) &&
    !run.heads.some(({ dates }) => dates.some(isPeriod))
  )
    return false;
  return place === undefined || isPlace(text.slice(place.from, place.to));
}

/** The bullets directly below a paragraph. */
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
    const continues = isOpen && last?.part === part && !row.gap && !row.bullet;
    isOpen = !isHeading;
    if (continues && !isHeading) last.rows.push(row);
    else if (!isHeading) found.push({ rows: [row], part });
  }
  return found;
}

/** Longer paragraphs are not histories. */
const longestParagraph = 4000;

const ownWork = pattern("own-work", "g");
const continues = pattern("own-work-goes-on");

function staysIn(
  text: string,
  { rows, part }: Paragraph,
  subject: RegExp | undefined,
): readonly FilledForm[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || last.to - first.from > longestParagraph)
    return [];
  if (!rows.some(({ dates }) => dates.length > 0)) return [];
  const whole = { from: first.from, to: last.to };
  const dates = rows.flatMap((row) => row.dates);
  const told = splitSentences(text, whole.from, whole.to).map((sentence) => ({
    sentence,
    titled: clausesOf(text, sentence, subject).flatMap(
      (clause) => stayIn(text, clause, dates) ?? [],
    ),
  }));
  const isTold = told.some(({ titled }) =>
    titled.some(({ dates: own }) => own.length > 1 || own.some(isPeriod)),
  );
  if (!isTold) return [];
  const stays = told.flatMap(({ sentence, titled }) =>
    titled.length > 0 ? titled : (untitledStay(text, sentence, dates) ?? []),
  );
  // A sentence with a period of its own is about another time.
  const starts = [
    ...stays.map(({ from }) => from),
    ...told.flatMap(({ sentence }) => (hasPeriod(sentence, dates) ? [sentence.from] : [])),
  ];
  return stays.map((stay) => {
    const later = starts.filter((start) => start >= stay.to);
    return formOf(text, stay, { rows, part }, Math.min(whole.to, ...later));
  });
}

function hasPeriod(sentence: Span, dates: readonly DateRange[]): boolean {
  return dates.some((date) => isPeriod(date) && encloses(sentence, date));
}

/** A clause and what it states about a stay. */
interface ProseStay extends Span, Omit<ProseNames, "title"> {
  readonly title?: Span;
  readonly dates: readonly DateRange[];
}

const [pronoun = ""] = nameSet("person-pronoun");

/**
 * A pattern for the person's whole name, first name or last name in sentences in the third person. Undefined
 * if the name has no word of three letters or more.
 */
function subjectOf(name: string): RegExp | undefined {
  const own = name.split(/\s+/).filter((word) => onlyLetters.test(word));
  if (own.length === 0) return undefined;
  return regExp.gu`(?<![${letters}])(?:${own.join("|")})(?:\s(?:${own.join("|")}))*(?![${letters}’'-])`;
}

const onlyLetters = regExp.u`^[${letters}]{3,}$`;

function pronounFor(name: string): string {
  return pronoun.padStart(name.length);
}

/**
 * The clauses of a sentence that state what somebody worked as, each from the mark before it ("…, and since
 * 2020 I have been …"). `at` is the end of the verb.
 */
function clausesOf(
  text: string,
  sentence: Span,
  subject: RegExp | undefined,
): readonly (Span & { readonly at: number })[] {
  const told = text.slice(sentence.from, sentence.to).replace(/\s/g, " ");
  const words = subject === undefined ? told : told.replace(subject, pronounFor);
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

/**
 * The title, employer and dates that a clause states after its verb; undefined if it lacks a title or an
 * employer.
 */
function stayIn(
  text: string,
  clause: Span & { readonly at: number },
  all: readonly DateRange[],
): ProseStay | undefined {
  const dates = all.filter((date) => encloses(clause, date));
  const words = wordsBetween(text, clause, dates);
  const names = namesAfterVerb(words, clause.at - clause.from);
  if (names === undefined || titleScore(words.slice(names.title.from, names.title.to)) < 2)
    return undefined;
  const isOpen = dates.length === 1 && !dates.some(isPeriod) && continues.test(words);
  return {
    from: clause.from,
    to: clause.to,
    ...movedNames(names, clause.from),
    dates: isOpen ? dates.map((date) => ({ ...date, end: "present" })) : untilEnd(dates),
  };
}

/**
 * The employer and the period that a sentence beside the other stays of a history states without a title
 * ("Since 2022 I have been at Acme, where I lead a team").
 */
function untitledStay(
  text: string,
  sentence: Span,
  all: readonly DateRange[],
): ProseStay | undefined {
  const dates = all.filter((date) => encloses(sentence, date));
  if (dates.length !== 1 || !dates.some(isPeriod)) return undefined;
  const words = wordsBetween(text, sentence, dates);
  const employer = namesSchool(words) ? undefined : employerIn(words);
  return (
    employer && {
      from: sentence.from,
      to: sentence.to,
      employer: moved(employer, sentence.from),
      dates,
    }
  );
}

/** Combines the start of a stay and a later end into one period ("joined in 2019 and stayed until 2021"). */
function untilEnd(dates: readonly DateRange[]): readonly DateRange[] {
  const [first, last, ...more] = dates;
  if (first === undefined || last === undefined || more.length > 0) return dates;
  if (isPeriod(first) || last.start !== undefined || last.end === undefined) return dates;
  return [{ ...first, end: last.end, to: last.to }];
}

function formOf(text: string, stay: ProseStay, { rows, part }: Paragraph, end: number): FilledForm {
  const { title, employer, place, dates } = stay;
  const named = [title ?? [], employer, place ?? [], dates].flat();
  const headEnd = Math.max(...named.map(({ to }) => to));
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
    ...(title && { title: { ...title, row: 0 } }),
    employer: { ...employer, row: 0 },
    ...(place && { place: { ...place, row: 0 } }),
    span,
    because: ["all: stated in a sentence"],
  };
}
