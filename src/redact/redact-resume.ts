import type { Line, Span } from "../document/document.ts";
import { encloses, mergeSpans } from "../document/spans.ts";
import { contactRows } from "../resume/contact/contact.ts";
import { findPlaces } from "../resume/contact/locations.ts";
import { findStreets } from "../resume/proper-names.ts";
import type { Resume } from "../resume/resume.ts";
import { checkResume } from "../resume/resume-shape.ts";
import { readRows, trimSpan } from "../resume/rows/rows.ts";
import { readParts } from "../resume/sections/sections.ts";
import { findDegrees } from "../text/degrees.ts";
import { plainlyRead } from "../text/plain-form.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { unexplainedRows } from "./contact-lines.ts";
import { findContacts } from "./contacts.ts";
import { findNames } from "./names.ts";
import { findPeople } from "./people.ts";
import { findAddresses, findPrivateDetails } from "./private-details.ts";
import {
  type Doubt,
  labelSpan,
  type Redaction,
  type Removed,
  type Undecided,
} from "./redaction.ts";
import { replacePieces } from "./replace.ts";
import { findSchools } from "./schools.ts";
import { matchesIn, overlappingSpans } from "./spans.ts";

/**
 * The resume for a blind review. The person's name is replaced with "[name]" wherever it occurs in the text
 * and in the facts, and so are other details with "[email]", "[phone]", "[link]", "[address]", "[school]"
 * and, for dates of birth and the like, "[private]". Employers and places of work stay, unless they are the
 * person's school.
 *
 * The score against any job stays the same, and nearly always also when the redacted document or its text is
 * read again. What could not be decided is left in and listed in `undecided` for a person to look at.
 * O(text).
 *
 * @throws AnalyzeError `SOURCE_INVALID` for a value that is not a Resume.
 */
export function redactResume(resume: Resume): Redaction {
  checkResume(resume);
  return redactPlain(plainlyRead(resume).facts);
}

function redactPlain(resume: Resume): Redaction {
  const { document } = resume;
  const rows = readRows(document);
  const parts = readParts(document, rows);
  const top = contactRows(parts, rows, resume.contact.name);
  const names = findNames(resume);
  const contacts = findContacts(resume, top);
  const schools = findSchools(resume);
  const details = findPrivateDetails(rows, top);
  const counted = countedSpans(resume);
  const people = findPeople(resume, rows, parts, knownSpans(resume, counted));
  const all = joined(document.text, [
    ...[...names.sure, ...people.sure].map(labelSpan("name")),
    ...contacts.sure,
    ...[...findPlaces(document.text, top), ...findStreets(document, resume.sections[0]?.from)].map(
      labelSpan("address"),
    ),
    ...top.flatMap((row) => matchesIn(row, dwelling)).map(labelSpan("address")),
    ...schools.sure.map(labelSpan("school")),
    ...details.sure.map(labelSpan("private")),
    ...findAddresses(rows).map(labelSpan("address")),
  ]);
  const pieces = all.flatMap((piece) =>
    cutOut(document.text, piece, overlappingSpans(counted, piece)),
  );
  const undecided = [
    ...names.doubtful.map(doubted("word-of-name")),
    ...people.doubtful.map(doubted("reference")),
    ...contacts.numbers.map(doubted("number")),
    ...unexplainedRows(top, pieces, counted).map(doubted("contact-line")),
    ...schools.doubtful.map(doubted("school")),
    ...details.doubtful.map(doubted("private")),
    ...resume.sections.filter(({ kind }) => kind === "references").map(doubted("reference")),
    ...all.flatMap((piece) => overlappingSpans(counted, piece)).map(doubted("counts")),
  ].filter((one) => !overlappingSpans(pieces, one).some((piece) => encloses(piece, one)));
  const removed = withinLines(pieces, document.lines);
  const { resume: blind, move } = replacePieces(resume, removed);
  const nameless: readonly Undecided[] =
    names.sure.length > 0 ? [] : [{ doubt: "no-name", from: 0, to: 0 }];
  return {
    resume: blind,
    removed: removed.map((one) => ({ ...one, ...move(one) })),
    undecided: [...nameless, ...undecided.toSorted((a, b) => a.from - b.from || a.to - b.to)].map(
      (one) => ({ ...one, ...move(one) }),
    ),
  };
}

/** Parts of an address such as "Apt 4B". */
const dwelling = pattern("dwelling", "g");

/**
 * The spans that count toward the score, ascending and disjoint: skills, degrees, fields of study, titles.
 */
function countedSpans({ document, skills, degrees, positions }: Resume): readonly Span[] {
  const spans: readonly Span[] = [
    ...skills.flatMap(({ mentions, impliedBy }) => (impliedBy === undefined ? mentions : [])),
    ...degrees.flatMap((degree) => degreeNames(document.text, degree)),
    ...degrees.flatMap(({ field }) => field ?? []),
    ...positions.flatMap(({ title }) => title ?? []),
  ];
  return mergeSpans(spans);
}

/** The same, and everything else that has a name of its own: employers, places, schools, projects. */
function knownSpans(
  { positions, projects, degrees }: Resume,
  counted: readonly Span[],
): readonly Span[] {
  return mergeSpans([
    ...counted,
    ...positions.flatMap(({ employer, location }) => [employer ?? [], location ?? []].flat()),
    ...projects.flatMap(({ name }) => name ?? []),
    ...degrees.flatMap(({ school }) => school ?? []),
  ]);
}

const continuesWord = regExp.u`^\.?[${letters}]`;

/** "Bachelor of Technology"; not initials that look like a degree ("M.S.P. Plonk College"). */
function degreeNames(text: string, { from, to }: Span): readonly Span[] {
  return findDegrees(text, from, to).filter(
    (name) => !continuesWord.test(text.slice(name.to, name.to + 2)),
  );
}

/**
 * Cuts out of a piece everything that counts toward the score. The remaining parts are kept if they contain a
 * capital, a digit or a word of four letters.
 */
function cutOut(text: string, piece: Removed, counted: readonly Span[]): readonly Removed[] {
  if (counted.length === 0) return [piece];
  const ends = [...counted.map(({ from }) => from), piece.to];
  const starts = [piece.from, ...counted.map(({ to }) => to)];
  return starts
    .map((from, i) => ({ from, to: ends[i] ?? from }))
    .filter(({ from, to }) => hasName.test(text.slice(from, to)))
    .map((part) => ({ kind: piece.kind, ...withoutLink(text, part) }))
    .filter((part) => !isGlued(text, part, counted));
}

const hasName = regExp.u`[\p{Lu}\d]|[${letters}]{4}`;

/** "from" between a field of study and a school stays in the text. */
const linking = /^(?:from|at|in|of|by)\s+/i;

function withoutLink(text: string, part: Span): Span {
  const span = trimSpan(text, part, ",;:|•·–—-()");
  const words = linking.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
  return { from: span.from + words, to: span.to };
}

/**
 * Whether the part is joined to something that counts in one word ("FE-ASP.NET"). A label in its place would
 * change that word.
 */
function isGlued(text: string, { from, to }: Span, counted: readonly Span[]): boolean {
  return counted.some((one) =>
    inWord.test(from >= one.to ? text.slice(one.to, from) : text.slice(to, one.from)),
  );
}

const inWord = /^[-_.]?$/;

function doubted(doubt: Doubt): (span: Span) => Undecided {
  return ({ from, to }) => ({ doubt, from, to });
}

/**
 * The pieces in ascending order. Overlapping ones are merged and take the kind of the longer one; so are names
 * with only a space between them.
 */
function joined(text: string, pieces: readonly Removed[]): readonly Removed[] {
  const result: Removed[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (piece.to <= piece.from) continue;
    const isSame =
      last?.kind === "name" && piece.kind === "name" && text.slice(last.to, piece.from) === " ";
    if (last === undefined || (piece.from >= last.to && !isSame)) result.push(piece);
    else {
      const { kind } = piece.to - piece.from > last.to - last.from ? piece : last;
      result[result.length - 1] = { kind, from: last.from, to: Math.max(last.to, piece.to) };
    }
  }
  return result;
}

/** Splits pieces at line ends, so that replacing them does not join lines. */
function withinLines(pieces: readonly Removed[], lines: readonly Line[]): readonly Removed[] {
  return pieces.flatMap((piece) =>
    overlappingSpans(lines, piece).map((line) => ({
      kind: piece.kind,
      from: Math.max(line.from, piece.from),
      to: Math.min(line.to, piece.to),
    })),
  );
}
