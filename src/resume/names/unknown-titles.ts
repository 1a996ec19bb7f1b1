import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { nameSet, nameValues, pattern } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { isPlace } from "../rows/places.ts";
import { namesNothing } from "../rows/row-kinds.ts";
import { type Row, trimSpan } from "../rows/rows.ts";
import { isArea, isName } from "../rows/scored-pieces.ts";
import { nameScores, titleScore } from "../rows/titles.ts";
import { firmLead } from "./connectors.ts";
import { headOf } from "./name-marks.ts";
import { belowHeads } from "./names-below.ts";
import type { RunNames } from "./run-names.ts";

/**
 * Finds a title of unknown words by its place: before a connector that leads to the employer ("Mechatroniker
 * bei der Acme GmbH"), or alone on a row while the supposed title follows the employer ("Acme GmbH,
 * Springtown (Handel)" above "Mechatroniker"). O(length).
 */
export function withUnknownTitle(text: string, run: PositionRows, given: RunNames): RunNames {
  const names = withWholeForm(text, run, given);
  const { title, employer } = names;
  if (employer === undefined) return partedTitle(text, names);
  if (title !== undefined && !isUnknown(text, title)) return withFirmOfTitle(text, names);
  return parted(text, names) ?? withBareRow(text, run, names);
}

const legalOnly = pattern("legal-form-opening");
const beforeComma = regExp.u`([${letters}\d&.'’ -]{2,60}),\s?$`;

/** If only the legal form of an employer was found, adds the words before its comma. */
function withWholeForm(text: string, { heads }: PositionRows, names: RunNames): RunNames {
  const { title, employer } = names;
  if (employer === undefined || !legalOnly.test(text.slice(employer.from, employer.to)))
    return names;
  const head = headOf(heads, employer);
  if (head === undefined) return names;
  const others = [title, ...head.dates].flatMap((other) => other?.to ?? []);
  const start = Math.max(head.row.from, ...others.filter((to) => to <= employer.from));
  const [whole = ""] = beforeComma.exec(text.slice(start, employer.from)) ?? [];
  if (whole === "") return names;
  const own = trimSpan(text, { from: employer.from - whole.length, to: employer.to }, " ,-");
  return { ...names, employer: { ...employer, ...own } };
}

function isUnknown(text: string, title: Span): boolean {
  const words = text.slice(title.from, title.to);
  return titleScore(words) === 0 || (isBracketed(text, title) && /\d/.test(words));
}

const connectors = nameValues("employer-joint");
const connectorsOf = (value: string): string =>
  [...connectors.keys()].filter((word) => connectors.get(word) === value).join("|");
const firmConnectors = [...nameSet("firm-joint")].join("|");
const beforeFirm = String.raw`${firmLead}(?=["“„«]?[\p{Lu}\d])`;
const strongConnector = cased.u`\s(?:${connectorsOf("strong")})\s+${beforeFirm}`;
const weakConnector = cased.u`\s(${connectorsOf("weak")}|${firmConnectors})\s+${beforeFirm}`;

/** Splits what was read as the employer into title and employer. */
function parted(text: string, names: RunNames): RunNames | undefined {
  const { title, employer } = names;
  if (employer === undefined || (title !== undefined && title.from < employer.to)) return undefined;
  const words = text.slice(employer.from, employer.to);
  const found = strongConnector.exec(words) ?? weakConnectorIn(words);
  if (found === null || !mayBeTitle(words.slice(0, found.index))) return undefined;
  const own = { ...employer, to: employer.from + found.index };
  const place = names.place ?? (title && isBeside(text, employer, title) ? title : undefined);
  return {
    title: own,
    employer: { ...employer, from: own.to + found[0].length },
    ...(place && { place }),
  };
}

/** Splits what was read as the title into title and employer. */
function partedTitle(text: string, names: RunNames): RunNames {
  const { title, ...others } = names;
  if (title === undefined) return names;
  const words = text.slice(title.from, title.to);
  const found = strongConnector.exec(words);
  if (found === null || !isName(words.slice(0, found.index))) return names;
  const to = title.from + found.index;
  const employer = { ...title, from: to + found[0].length };
  return { ...others, title: { ...title, to }, employer };
}

/**
 * Splits off a firm at the end of a title ("Infirmière au CHU Northwind, Springtown") if what was read as the
 * employer follows it and may be its town.
 */
function withFirmOfTitle(text: string, names: RunNames): RunNames {
  const { title, employer, place } = names;
  if (title === undefined || employer === undefined || !isBeside(text, title, employer))
    return names;
  const isForm = legalOnly.test(text.slice(employer.from, employer.to));
  if (!isForm && nameScores(text.slice(employer.from, employer.to)).company > 0) return names;
  const words = text.slice(title.from, isForm ? employer.to : title.to);
  const found = strongConnector.exec(words) ?? weakConnectorIn(words);
  if (found === null || titleScore(words.slice(0, found.index)) === 0) return names;
  const to = title.from + found.index;
  const town = place ?? (isForm ? undefined : employer);
  return {
    title: { ...title, to },
    employer: { ...title, from: to + found[0].length, to: title.from + words.length },
    ...(town && { place: town }),
  };
}

/**
 * Finds a weak connector ("am"). It may be part of a firm's name, so it counts only before words that look
 * like a firm and are not a place.
 */
function weakConnectorIn(words: string): RegExpExecArray | null {
  const found = weakConnector.exec(words);
  const [connector = "", word = ""] = found ?? [];
  if (found === null) return null;
  const firm = words.slice(found.index + connector.length);
  const isFirm = nameScores(firm).company > 0 || connector.trim() !== word;
  return isFirm && !isPlace(firm) ? found : null;
}

/** Whether words are a few, and name neither a firm, a place nor a field. */
function mayBeTitle(words: string): boolean {
  const isShort = isName(words) && words.split(" ").length <= mostWords;
  return isShort && nameScores(words).company === 0 && !isPlace(words) && !isArea(words);
}

const mostWords = 6;

function isBeside(text: string, employer: Span, name: Span): boolean {
  return /^\s*(?:[([,]|[-–—]\s)[^\n]*$/u.test(text.slice(employer.to, name.from));
}

/**
 * Takes as the title the only row of the heads without a name or date, or else the row right below them, if
 * no title was found or the supposed title follows the employer.
 */
function withBareRow(text: string, run: PositionRows, names: RunNames): RunNames {
  const { title, employer, place } = names;
  if (employer === undefined) return names;
  if (title !== undefined && !isBeside(text, employer, title)) return names;
  const row = bareRow(run, [title, employer, place]);
  const own = row && trimSpan(text, row, ",;:-–—");
  const words = own === undefined ? "" : text.slice(own.from, own.to);
  if (own === undefined || !mayBeTitle(words) || namesNothing(words)) return names;
  const town = place ?? (title && !isBracketed(text, title) ? title : undefined);
  const at = run.heads.findIndex((head) => head.row === row);
  return {
    title: { ...own, row: at < 0 ? belowHeads : at },
    employer,
    ...(town && { place: town }),
  };
}

function bareRow(
  { heads, body }: PositionRows,
  taken: readonly (Span | undefined)[],
): Row | undefined {
  const bare = heads.filter(
    ({ row, dates }) => dates.length === 0 && !taken.some((name) => overlap(row, name)),
  );
  const [head] = bare;
  const row = head === undefined ? rowUnder(body) : head.row;
  return bare.length > 1 || row?.bullet === true ? undefined : row;
}

/** The row below the heads if a list of tasks follows it. */
function rowUnder([first, second]: readonly Row[]): Row | undefined {
  if (first === undefined || first.gap || first.dates.length > 0) return undefined;
  return second?.bullet === true && !/[.:;]$/u.test(first.text) ? first : undefined;
}

function isBracketed(text: string, { from }: Span): boolean {
  return /[([]\s*$/u.test(text.slice(Math.max(0, from - 2), from));
}
