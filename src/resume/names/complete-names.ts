import { anySmall, cased } from "../../words/cased.ts";
import { alphabetic, letters, regExp } from "../../words/letters.ts";
import { sectionKind } from "../../words/section-headings.ts";
import { nameSet, namesOfKind, pattern, steps } from "../../words/words.ts";
import { holdsDuration, isOfDuration } from "../rows/durations.ts";
import { isPlace, leadingTown } from "../rows/places.ts";
import { type EntryRow, employerLabel, namesNothing, titleLabel } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { isArea } from "../rows/scored-pieces.ts";
import { nameScores, titleScore } from "../rows/titles.ts";
import { connectorLength, withWordsToConnector } from "./connectors.ts";
import { isAcronymOf, withDot } from "./name-marks.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Completes the names and removes what does not belong to them. A title gets the bracket or field after it
 * ("Engineer – Data Platform"), an employer the dot of "Co."; removed are the label of the dates after a name
 * ("Engineer Duration:"), a connector before it ("under Acme") and a town before "as". O(length).
 */
export function completeNames(text: string, heads: readonly EntryRow[], names: RunNames): RunNames {
  const bare: RunNames = Object.fromEntries(
    Object.entries(names).flatMap(([role, name]: [string, ReadName]) => {
      const own = bareName(text, name, role);
      return own === undefined ? [] : [[role, own]];
    }),
  );
  const whole = withWordsToConnector(text, withWhole(text, heads, withTitleForPlace(text, bare)));
  const { title, employer, place } = whole;
  return {
    ...(title && { title: wholeTitle(text, heads, whole, title) }),
    ...(employer && { employer: withDot(text, employer) }),
    ...(place && { place }),
  };
}

/** Makes a place the title if it is a job title and no other title is known. */
function withTitleForPlace(text: string, names: RunNames): RunNames {
  const { place, ...others } = names;
  if (place === undefined || names.title !== undefined) return names;
  return titleScore(text.slice(place.from, place.to)) < 4 ? names : { ...others, title: place };
}

function wholeTitle(
  text: string,
  heads: readonly EntryRow[],
  names: RunNames,
  title: ReadName,
): ReadName {
  const end = fieldEnd(text, heads, names);
  const began = withRowAbove(text, heads, names, beforeBracket(text, heads, names, title));
  return withDot(text, withField(text, began, end));
}

/** Extends the title "(volunteer)" of "Scheduler (volunteer)" to the words before it, if they are free. */
function beforeBracket(
  text: string,
  heads: readonly EntryRow[],
  names: RunNames,
  title: ReadName,
): ReadName {
  const head = heads[title.row];
  if (head === undefined || names.employer === undefined) return title;
  if (text.charAt(title.from - 1) !== "(" || text.charAt(title.to) !== ")") return title;
  const dates = head.dates.filter(({ to }) => to < title.from);
  const start = Math.max(head.row.from, ...dates.map(({ to }) => to));
  const free = text.slice(start, title.from - 1).trimEnd();
  const words = lastPart.exec(free)?.[1] ?? "";
  const from = text.lastIndexOf(words, title.from);
  const others = [names.employer, names.place, ...head.dates];
  const isTaken = others.some((name) => name && name.to > from && name.from < title.from);
  const mayBeSmall = words === free.trim();
  return isTaken || !mayBegin(words, mayBeSmall) ? title : { ...title, from, to: title.to + 1 };
}

const nameConnectors = nameSet("name-joint");
const ranks: ReadonlySet<string> = new Set(
  namesOfKind("title-rank").filter((rank) => !nameConnectors.has(rank)),
);
const rankBefore = regExp.u`(?:^|[\s(])([${letters}]+)\.?\s+$`;

/** Adds a rank before the title, and "of the Coast" or "(ACME)" after the employer. */
function withWhole(text: string, heads: readonly EntryRow[], names: RunNames): RunNames {
  const { title, employer, place } = names;
  if (title === undefined || employer === undefined) return names;
  const head = heads[title.row];
  const start =
    head === undefined ? title.from : Math.max(head.row.from, title.from - longestLabel);
  const before = rankBefore.exec(text.slice(start, title.from));
  const rank = before?.[1] ?? "";
  const from = ranks.has(rank.toLowerCase())
    ? title.from - (before?.[0].trimStart().length ?? 0)
    : title.from;
  const isApart = employer.to <= from || employer.from >= title.to;
  const cut = isApart
    ? employer
    : { ...employer, to: trimSpan(text, { from: employer.from, to: from }, ",-–—|").to };
  if (cut.to <= cut.from) return names;
  const end = nameEndAfter(text, heads, cut, { ...title, from });
  return {
    title: { ...title, from },
    employer: { ...cut, to: end },
    ...(place && place.from >= end && { place }),
    ...(place && place.to <= cut.from && { place }),
  };
}

const continuesOf = cased.u`^ (?:of|Of|OF) (?:the )?[\p{Lu}][${letters}]+(?: [\p{Lu}][${letters}]+){0,3}(?=\s*(?:$|[\t,|(–—]|\s{3}))`;
const acronymAfter = regExp.u`^\s?\(([${letters}&]{2,12})\)`;

/** The end of an employer whose name continues after the words found. */
function nameEndAfter(
  text: string,
  heads: readonly EntryRow[],
  name: ReadName,
  title: ReadName,
): number {
  const head = heads.find(({ row }) => name.to > row.from && name.to <= row.to);
  if (head === undefined) return name.to;
  const limits = [head.row.to, title.from, ...head.dates.map(({ from }) => from)];
  const rest = text.slice(name.to, Math.min(...limits.filter((at) => at >= name.to)));
  const [more = ""] = continuesOf.exec(rest) ?? [];
  const to = name.to + more.length;
  const [bracket = "", letters = ""] = acronymAfter.exec(rest.slice(more.length)) ?? [];
  return isAcronymOf(letters, text.slice(name.from, to)) ? to + bracket.length : to;
}

/** The words before "Acme" in "with Acme" and "bei der Acme AG": a connector, and an article. */
const connector = cased.u`^(?:(?:[Ff]or|[Uu]nder|[Ww]ith|[Aa]t|[Ii]n|[Ff]rom|[Aa]s|bei)\s+)?(?:(?:the|de[mnr]|die|das)\s+)?(?=[\p{Lu}])`;
const connectorAfter = cased.u`\s+([${letters}]+)(?:\s(?:[\p{Ll}]{3}|${[...nameSet("firm-word")].join("|")}))?$`;
const titleEnds = new Set([...nameSet("employer-joint"), ...nameSet("firm-joint")]);
const townAs = /^(.{2,30}?)\s+(?:as|As|AS)\s+(?:an?\s+)?(?=\S)/u;
const trailingWord = regExp.u`[\s(]+([${alphabetic}]+)$`;
/** The number of a position in a list: "2 : Acme". */
const counted = /^\d{1,2} ?: (?=\S)/;
const pieceLabels = steps("piece-label");
const longestLabel = 20;
const noName = pattern("no-piece");
const contractKind = pattern("contract-kind");
const opensWithAmount = /^(?:[A-Za-z ]+:\s*)?\d{1,2}\s*[A-Za-z]/;

/** Whether words state the length of a stay instead of a name. */
function isLength(words: string): boolean {
  return (opensWithAmount.test(words) && holdsDuration(words)) || isOfDuration(words);
}

/** Removes what does not belong to the name; undefined if nothing remains. */
function bareName(text: string, name: ReadName, role: string): ReadName | undefined {
  const words = text.slice(name.from, name.to);
  if (isLength(words) || noName.test(words) || contractKind.test(words)) return undefined;
  if (role === "title" && titleScore(words) === 0 && sectionKind(words) !== undefined)
    return undefined;
  const from = name.from + leadLength(text, name, role);
  const to = withoutLabel(text, { ...name, from });
  // "Developer at", "Entwickler bei der": the connector was left over when the employer was split off.
  const [after = "", word = ""] = connectorAfter.exec(text.slice(from, to)) ?? [];
  const isConnector = role === "title" && titleEnds.has(word);
  return { ...name, from, to: isConnector ? to - after.length : to };
}

/** The length of what precedes the name: a label, a connector or a town. */
function leadLength(text: string, name: ReadName, role: string): number {
  if (role === "place") return 0;
  const words = text.slice(name.from, name.to);
  const label = role === "title" ? titleLabel : employerLabel;
  const [before = ""] = label.exec(words) ?? connector.exec(words) ?? counted.exec(words) ?? [];
  if (before !== "") return before.length;
  return role === "title" ? townLength(text, name) : connectorLength(text, name);
}

/** The length of a town before a title: "Leeds as Administrator", or "Leeds Administrator" after a comma. */
function townLength(text: string, { from, to }: ReadName): number {
  const words = text.slice(from, to);
  const isAfter = /,\s$/.test(text.slice(Math.max(0, from - 2), from));
  if (isAfter) {
    const [whole = ""] = townComma.exec(words) ?? [];
    if (whole !== "" && isTownBefore(whole, words.slice(whole.length))) return whole.length;
  }
  const town = isAfter ? leadingTown(words) : townAs.exec(words)?.[1];
  const [whole = ""] = isAfter ? [`${town ?? ""} `] : (townAs.exec(words) ?? []);
  if (town === undefined || titleScore(town) > 0) return 0;
  return titleScore(words.slice(whole.length)) > 1 ? whole.length : 0;
}

const townComma = cased.u`^[\p{Lu}][${letters}'’-]+(?: [\p{Lu}][${letters}'’-]+)?, (?=[\p{Lu}])`;

/** Whether words between an employer and a certain title may be a town: "Acme, Smallville, Engineer". */
function isTownBefore(town: string, title: string): boolean {
  const { title: ofTitle, company } = nameScores(town);
  return ofTitle === 0 && company === 0 && !isArea(town) && titleScore(title) === 4;
}

/**
 * A colon, a number, or a dash and a number. A dash alone may separate the title from the employer, in a
 * language in which the word before it is no label ("Ingénieur Data – Acme").
 */
const beforeDate = /^\s*(?::|[-–—]\s\D{0,14}\d|\d)/u;

/** The end of a name without the label of what follows ("Engineer Duration: 2019"). */
export function withoutLabel(text: string, { from, to }: ReadName): number {
  if (!beforeDate.test(text.slice(to, to + longestLabel))) return to;
  const [whole = "", word = ""] =
    trailingWord.exec(text.slice(Math.max(from, to - longestLabel), to)) ?? [];
  const isNamed = /^\s*:/.test(text.slice(to, to + 8));
  const isLabel = pieceLabels.some(
    ({ value, pattern: label }) => (isNamed || value === "none") && label.test(`${word}:`),
  );
  return isLabel && whole.length < to - from ? to - whole.length : to;
}

/** Where the words after the title that belong to no other name end: at dates and other names. */
function fieldEnd(
  text: string,
  heads: readonly EntryRow[],
  { title, employer, place }: RunNames,
): number {
  // If no employer was found, the bracket may contain it.
  if (title === undefined || employer === undefined) return 0;
  const head = heads[title.row];
  if (head === undefined || title.to > head.row.to) return title.to;
  const others = [employer, place, ...head.dates].filter((other) => other !== undefined);
  const starts = others.map(({ from }) => from).filter((from) => from >= title.to);
  const isBefore = starts.includes(employer?.from ?? -1);
  const end = Math.min(head.row.to, ...starts);
  // Unless a bar comes before the employer, the words between may belong to either name.
  if (!isBefore || end !== employer.from) return end;
  const isBarred = barAfter.test(text.slice(title.to, end));
  return isBarred ? end : bracketEnd(text, title.to, end);
}

const barAfter = /[|\t]\s*$/u;

const lastPart = /(?:^|\t|\s{3}|[|•·;–—]|\s-\s)\s*([^\t|•·,;:–—()]{2,40})$/u;

/**
 * Adds the free end of the row above to a one-word title: "… – Business Development" above "Representative".
 */
function withRowAbove(
  text: string,
  heads: readonly EntryRow[],
  names: RunNames,
  title: ReadName,
): ReadName {
  const [above, own] = [heads[title.row - 1], heads[title.row]];
  if (above === undefined || own === undefined || names.employer === undefined) return title;
  const isRest = title.from === own.row.from && !own.row.gap && !own.row.bullet;
  if (!isRest || /\s/.test(text.slice(title.from, title.to))) return title;
  const words = lastPart.exec(text.slice(above.row.from, above.row.to))?.[1] ?? "";
  const from = above.row.to - words.length;
  const others = [names.employer, names.place, ...above.dates];
  const isTaken = others.some((name) => name && name.to > from && name.from < above.row.to);
  const isAlike = anySmall.test(words) === anySmall.test(text.slice(title.from, title.to));
  return isTaken || !isAlike || !mayBegin(words) ? title : { ...title, from, row: title.row - 1 };
}

/** Whether words may begin a title. */
function mayBegin(words: string, mayBeSmall = false): boolean {
  if (!mayBeSmall && !/^\p{Lu}/u.test(words)) return false;
  if (words.split(" ").length > 3) return false;
  return !isPlace(words) && !namesNothing(words) && nameScores(words).company === 0;
}

function bracketEnd(text: string, from: number, to: number): number {
  const [bracket = ""] = bracketed.exec(text.slice(from, to)) ?? [];
  return from + bracket.length;
}

const bracketed = /^\s?\(([^()]{2,60})\)/u;
const dashed = regExp.u`^\s[-–—]\s([${letters}\d&/.+#-]+(?: [${letters}\d&/.+#-]+){0,4})(?=\s*(?:$|[\t|,(]))`;
const noField = pattern("no-title-field");
const marked = /\d{3}|[@:]|\.\w/;

/** Extends a title by a bracket, or a few words after a dash, that say what it is about. */
function withField(text: string, title: ReadName, end: number): ReadName {
  if (title.to >= end || titleScore(text.slice(title.from, title.to)) < 2) return title;
  const rest = text.slice(title.to, Math.min(end, title.to + longestName));
  const found = bracketed.exec(rest) ?? dashed.exec(rest.trimEnd());
  const words = found?.[1]?.trim() ?? "";
  const isField =
    words !== "" &&
    !noField.test(words) &&
    !noName.test(words) &&
    !marked.test(words) &&
    !isPlace(words) &&
    !namesCompany(words);
  return isField && found ? { ...title, to: title.to + found[0].trimEnd().length } : title;
}

/** Whether words look like a company: "Northwind Bank", but not "Service Delivery". */
function namesCompany(words: string): boolean {
  const { company } = nameScores(words);
  return company > 2 || (company > 0 && nameScores(words.replace(/^.*\s/u, "")).company > 0);
}

const longestName = 70;
