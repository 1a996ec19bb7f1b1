import { smallFirst } from "../../words/cased.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import { type Matcher, nameSet, pattern } from "../../words/words.ts";
import { isOfProject } from "../rows/field-labels.ts";
import { leavesOpen } from "../rows/name-brackets.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import { withFirmOfCell, withWholeWord } from "./firm-words.ts";
import { endOfWords, headOf } from "./name-marks.ts";
import type { ReadName, RunNames } from "./run-names.ts";
import { withTrailingTownApart } from "./trailing-towns.ts";
import { withoutUnit } from "./units.ts";

/**
 * Corrects where the names begin and end:
 * - An employer gets its whole legal form ("Acme (Private) Limited"). It loses an unclosed bracket, a
 *   placement ("Acme, posted at Fabrikam"), an apposition ("Acme, a bank"), a department before it, a
 *   footnote mark, and dates before it.
 * - A title gets its whole bracket and loses its full stop, and the label of a project before it.
 * - All names lose marks of emphasis.
 *
 * O(length).
 */
export function withNameEnds(text: string, heads: readonly EntryRow[], all: RunNames): RunNames {
  const names = withFirmOfCell(text, withoutEmphasis(text, all));
  const role = names.title && withoutLeader(text, wholeRole(text, heads, names.title));
  const labeled = role && withoutRemark(text, withoutContract(text, role));
  const title = labeled && names.employer ? withoutLead(text, labeled) : labeled;
  const whole = names.employer && wholeEmployer(text, heads, names);
  const employer = whole && withoutContract(text, withoutLeader(text, whole));
  const own = names.place && !isOfClients(text, names.place) ? names.place : undefined;
  const place = own && placeWithoutEmployer(text, own, employer);
  return withTrailingTownApart(text, {
    ...(title && { title }),
    ...(employer && { employer }),
    ...(place && { place }),
  });
}

/** Removes the Markdown marks for bold and italics ("**Engineer**, Acme"). */
function withoutEmphasis(text: string, names: RunNames): RunNames {
  return Object.fromEntries(
    Object.entries(names).map(([role, name]: [string, ReadName]) => [
      role,
      { ...name, ...trimSpan(text, name, "*_") },
    ]),
  );
}

/** The fill characters between a name and its dates ("Engineer ===== 2019"). */
const leader = /\s?(?:[.=_·…~–-]\s?){3,}$/u;

function withoutLeader(text: string, name: ReadName): ReadName {
  const length = text.slice(name.from, name.to).search(leader);
  return length > 0 ? { ...name, to: name.from + length } : name;
}

/**
 * Removes a bracket at the end that says more than the kind of role ("(advisor: Prof. Vale)", "(head of two
 * teams)", "(promoted in 2022)") or that names the kind of contract ("(CDI)").
 */
function withoutRemark(text: string, name: ReadName): ReadName {
  const [all = "", words = ""] = remark.exec(text.slice(name.from, name.to)) ?? [];
  const tells =
    contractKind.test(words.split(/[,;]/, 1)[0] ?? "") ||
    promotion.test(words) ||
    words.includes(": ") ||
    (smallFirst.test(words) && words.split(" ").some((word) => openEnds.has(word)));
  return tells && all.length < name.to - name.from ? { ...name, to: name.to - all.length } : name;
}

const beforeColon = regExp.u`^[${letters}][${letters} ]{2,24}\s?:\s`;

/** "Mission : Développeuse": the label of a project is not part of the title behind it. */
function withoutLead(text: string, name: ReadName): ReadName {
  const words = text.slice(name.from, name.to);
  const [lead = ""] = beforeColon.exec(words) ?? [];
  const isTitle = titleScore(words.slice(lead.length)) >= 2;
  return isOfProject(lead) && isTitle ? { ...name, from: name.from + lead.length } : name;
}

/** Removes the kind of contract at the start or end of a name ("Tester, Full-time"). */
function withoutContract(text: string, name: ReadName): ReadName {
  const words = text.slice(name.from, name.to);
  const [lead = "", first = ""] = firstPart.exec(words) ?? [];
  if (contractKind.test(first)) return { ...name, from: name.from + lead.length };
  const [tail = "", last = ""] = lastPart.exec(words) ?? [];
  return contractKind.test(last) ? { ...name, to: name.to - tail.length } : name;
}

const firstPart = compiled(/^([^,;()]{3,24}?)(?:[,;]| [-–—])\s+(?=\S)/u);
const lastPart = compiled(/(?:[,;]| [-–—])\s+([^\s,;()][^,;()]{2,23})$/u);
const remark = /\s*\(([^()]*)\)$/u;
const contractKind = pattern("contract-kind");
const promotion = pattern("promotion");
const openEnds = nameSet("left-open");

const ofClients = pattern("of-clients");

/** "Developer (clients in Japan)": the work need not be where the clients are. */
function isOfClients(text: string, { from }: ReadName): boolean {
  return ofClients.test(text.slice(Math.max(0, from - farthest), from));
}

const farthest = 40;

/** Removes the employer from the start of a place that was read as beginning with it. */
function placeWithoutEmployer(
  text: string,
  place: ReadName,
  name: ReadName | undefined,
): ReadName | undefined {
  if (name === undefined || place.from >= name.to || place.to < name.to) return place;
  const rest = trimSpan(text, { from: name.to, to: place.to }, ",");
  return rest.to > rest.from ? { ...place, ...rest } : undefined;
}

function wholeEmployer(
  text: string,
  heads: readonly EntryRow[],
  names: RunNames,
): ReadName | undefined {
  if (names.employer === undefined) return undefined;
  const after = withWholeWord(text, withoutDates(text, heads, names.employer));
  const begun = withBeginning(text, heads, after, names.title);
  const whole = withLegalForm(text, heads, begun);
  const own = withoutUnit(
    text,
    heads,
    withoutDepartment(text, heads, withoutTail(text, heads, whole)),
    names.title,
  );
  return own.to - own.from < 2 ? undefined : own;
}

/**
 * If dates lie within the name ('From 2013 to 2015 "Acme"' on two rows), keeps only what follows the last of
 * them.
 */
function withoutDates(text: string, heads: readonly EntryRow[], name: ReadName): ReadName {
  const ends = heads
    .flatMap(({ dates }) => dates)
    .filter(({ from, to }) => from > name.from && to < name.to);
  const from = Math.max(name.from, ...ends.map(({ to }) => to));
  return {
    ...name,
    ...trimSpan(text, { from, to: name.to }, from === name.from ? footnotes : openings),
  };
}

const footnotes = "¹²³⁴⁵*†‡";
const openings = `${footnotes})]"“”„'.,;:|–—-`;

const legalOnly = pattern("legal-form-opening");
/** "Ltd", "Co., Ltd." */
const legalWords = /^\S+(?:,? (?:Inc|L[Tt][Dd]|Limited)\.?)?$/;
const separator = /^.*(?:\t|\s{3}|[|•·;,]|\s[-–—@]\s)\s*/u;

/** If only "Limited" was found in "Acme (Private) Limited", adds the words before it, bracket included. */
function withBeginning(
  text: string,
  heads: readonly EntryRow[],
  name: ReadName,
  title: ReadName | undefined,
): ReadName {
  const words = text.slice(name.from, name.to);
  const head = headOf(heads, name);
  if (head === undefined || !legalOnly.test(words) || !legalWords.test(words)) return name;
  const ends = [title, ...head.dates]
    .flatMap((other) => other?.to ?? [])
    .filter((to) => to <= name.from);
  const start = Math.max(head.row.from, ...ends);
  const before = text.slice(start, name.from);
  if (!/\)\s?$/.test(before)) return name;
  const [mark = ""] = separator.exec(before) ?? [];
  const from = trimSpan(text, { from: start + mark.length, to: name.to }, openings).from;
  return from < name.from ? { ...name, from } : name;
}

const legalAfter: Matcher = pattern("legal-form-behind", "y");

function withLegalForm(text: string, heads: readonly EntryRow[], name: ReadName): ReadName {
  const head = headOf(heads, name);
  const gap = beforeForm.exec(text.slice(name.to, name.to + 2))?.[0] ?? "";
  if (head === undefined) return name;
  // "Acme Sp" before ". j.": the form has to reach beyond the full stop that may end a sentence.
  const word = text.slice(name.from, name.to).lastIndexOf(" ") + 1;
  const ends = [formEnd(text, name.to + gap.length), formEnd(text, name.from + word, name.to + 1)];
  const to = ends.find((end) => end !== undefined && end <= head.row.to);
  return to === undefined ? name : { ...name, to };
}

/** The end of the legal form that begins at `from`, if it lies beyond `after`. */
function formEnd(text: string, from: number, after: number = from): number | undefined {
  legalAfter.lastIndex = from;
  return legalAfter.test(text) && legalAfter.lastIndex > after ? legalAfter.lastIndex : undefined;
}

const beforeForm = /^(?:[,.]? |\. ?)/;

const placement = pattern("placement");
const parts = /(?:, ?|\(| [-–—] )$/u;

/**
 * Cuts the name at an unclosed bracket, at "@", at a comma or dash after which the words say what the firm is
 * or where it placed the person, after its legal form, and at a full stop behind which the row tells of the work.
 */
function withoutTail(text: string, heads: readonly EntryRow[], name: ReadName): ReadName {
  const words = text.slice(name.from, name.to);
  const open = words.lastIndexOf("(");
  const isOpen = open > 1 && leavesOpen(words) && text.charAt(name.to) !== ")";
  const at = placement.exec(words)?.index ?? 0;
  const lent = parts.test(words.slice(0, at)) ? at : words.length;
  const town = placedAt.exec(words)?.index ?? words.length;
  const ends = [lent, town, endOfForm(words), endOfFirst(heads, name, words)];
  const end = Math.min(isOpen ? open : words.length, ...ends);
  return end === words.length
    ? name
    : { ...name, ...trimSpan(text, { from: name.from, to: name.from + end }, ",(-–—") };
}

/** Where a legal form with a comma after it ends within a name: "Acme AG, HAMM", but not "Acme Co., Ltd.". */
function endOfForm(words: string): number {
  const end = findAll(beforeComma, words).find(
    ({ index, 0: form }) =>
      legalOnly.test(form) && !legalOnly.test(words.slice(index + form.length + 2)),
  );
  return end === undefined ? words.length : end.index + end[0].length;
}

const beforeComma = /(?<=\s)[^\s,]+(?=, )/g;

/**
 * Where the first sentence of a row of several ends within a name: "Acme AG. Built billing in Go." The full
 * stops of "St. Gallen" and "Comm. Services Ltd." end none.
 */
function endOfFirst(heads: readonly EntryRow[], name: ReadName, words: string): number {
  if (headOf(heads, name)?.row.text.endsWith(".") !== true) return words.length;
  const stop = findAll(sentenceStop, words).find(
    ({ index, 0: mark }) => companyScore(words.slice(index + mark.length)) < 2,
  )?.index;
  if (stop === undefined) return words.length;
  return formEnd(words, words.lastIndexOf(" ", stop) + 1, stop) ?? stop;
}

const sentenceStop = regExp.gu`(?<=[${letters}]{3}|[A-Z]{2})\.\s(?=\S)`;

/** "Acme @Berlin" */
const placedAt = /(?<=\S) @(?=\S)/u;

const department = pattern("department-over");

/**
 * In "Department of Physics, Acme University", the employer is the university, even if only the department
 * was read as the employer.
 */
function withoutDepartment(text: string, heads: readonly EntryRow[], name: ReadName): ReadName {
  const words = text.slice(name.from, name.to);
  const [over = ""] = department.exec(`${words},`) ?? [];
  if (over === "") return name;
  const start = name.from + over.length;
  if (over.length <= words.length)
    return companyScore(words.slice(over.length)) > 1
      ? { ...name, ...trimSpan(text, { from: start, to: name.to }) }
      : name;
  const [firm = ""] = firmAfter.exec(text.slice(name.to, endOfWords(heads, name))) ?? [];
  const span = trimSpan(text, { from: name.to, to: name.to + firm.length }, ",");
  return companyScore(text.slice(span.from, span.to)) > 1 ? { ...name, ...span } : name;
}

const firmAfter = /^, ?[^,(|\t]{2,60}?(?=[,(|\t]|\s+(?:from|since|during)\s|\s*$)/;

const sentenceEnd = regExp.u`[${letters}]{3}\.(?:\s|$)`;
const longestBracket = 40;

function wholeRole(text: string, heads: readonly EntryRow[], whole: ReadName): ReadName {
  // "Acme (contract) / Engineer"
  const name = { ...whole, ...trimSpan(text, whole, "/|") };
  const head = headOf(heads, name);
  const words = text.slice(name.from, name.to);
  const stop = sentenceEnd.exec(words);
  const sentence = stop === null ? "" : words.slice(0, stop.index + 3);
  // "Developer (mat. leave cover)"
  if (titleScore(sentence) > 1 && !leavesOpen(sentence))
    return { ...name, to: name.from + sentence.length };
  if (!leavesOpen(words) || head === undefined) return name;
  const close = text.slice(name.to, Math.min(head.row.to, name.to + longestBracket)).indexOf(")");
  const isDated = head.dates.some(({ from }) => from >= name.to && from < name.to + close);
  // "Developer (Intern, Jun – Aug 2014)"
  if (isDated && words.lastIndexOf("(") > 1)
    return {
      ...name,
      ...trimSpan(text, { from: name.from, to: name.from + words.lastIndexOf("(") }),
    };
  return close < 0 || isDated ? name : { ...name, to: name.to + close + 1 };
}
