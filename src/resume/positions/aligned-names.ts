import { groupBy } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { namesSchool } from "../../text/study-words.ts";
import { letters, regExp } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import type { ReadName } from "../names/run-names.ts";
import { isUnit } from "../names/units.ts";
import { opensWithProseTitle, opensWithWork } from "../rows/prose-titles.ts";
import type { EntryRow } from "../rows/row-kinds.ts";
import { trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";
import {
  connectorKey,
  connectorOf,
  mayBeTitleAndEmployer,
  type NameConnector,
} from "./usual-connectors.ts";

/** Fewer positions may share the words between their names by chance. */
const fewest = 2;

/**
 * The words that several positions have between their names, and the marks that follow the second name in
 * some.
 */
interface SharedConnector extends NameConnector {
  readonly ends: ReadonlySet<string>;
}

/**
 * Aligns names that end elsewhere than those of the other positions: "Commis, then cook @ Café Linde
 * (Springtown)" below "Cook @ Hotel Anker (Springtown)" and "Baker @ Brot & Co (Oakton)". A row is read this
 * way only if it contains the connector of the others exactly once. If the places of other positions follow a
 * comma after the employer, unknown words there are treated as a place as well. O(drafts × connectors).
 */
export function withAlignedNames(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const whole = withPlacesApart(text, drafts);
  const shared = sharedConnectors(
    text,
    whole.filter((draft) => !isTold(draft)),
  );
  if (shared.length === 0) return whole;
  const known = new Set(shared.map(connectorKey));
  return whole.map((draft) => {
    const own = connectorOf(text, draft);
    if (isTold(draft) || (own !== undefined && known.has(connectorKey(own)))) return draft;
    for (const connector of shared) {
      const aligned = alignedBy(text, draft, connector);
      if (aligned !== undefined) return aligned;
    }
    return draft;
  });
}

/**
 * Whether a sentence describes the position. Its names are then separated by grammar ("Worked as an engineer
 * in Acme").
 */
function isTold({ run }: PositionDraft): boolean {
  return run.heads.some(({ row }) => opensWithProseTitle(row) || opensWithWork(row));
}

/**
 * Cuts an employer at its last comma ("Tumaini Flats, Umoja 3") if other positions have their places after a
 * comma.
 */
function withPlacesApart(text: string, drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const placed = drafts.filter(
    ({ employer, place }) => employer && place && isComma.test(text.slice(employer.to, place.from)),
  );
  if (placed.length < fewest) return drafts;
  return drafts.map((draft) => {
    const { employer, place } = draft;
    if (employer === undefined || place !== undefined) return draft;
    const [, firm, tail = ""] = lastComma.exec(text.slice(employer.from, employer.to)) ?? [];
    if (firm === undefined || opensUnit(firm) || mayName(tail)) return draft;
    return { ...draft, employer: { ...employer, to: employer.from + firm.length } };
  });
}

const isComma = /^, ?$/;
const lastComma = /^(.{3,}?), ([^,()]{2,30})$/u;

/** Whether words may name a unit, with its firm after them. */
function opensUnit(words: string): boolean {
  return isUnit(words) || departmentAbove.test(`${words},`);
}

const departmentAbove = pattern("department-over");

/** Whether words may be the name of a firm or a school, or a title. */
function mayName(words: string): boolean {
  return companyScore(words) > 0 || titleScore(words) > 0 || namesSchool(words);
}

/** The connectors that several drafts share, the most frequent first. */
function sharedConnectors(
  text: string,
  drafts: readonly PositionDraft[],
): readonly SharedConnector[] {
  const joined = drafts.flatMap((draft) => {
    const connector = connectorOf(text, draft);
    return connector === undefined ? [] : [{ connector, end: endOf(text, draft) }];
  });
  const groups = [...groupBy(joined, ({ connector }) => connectorKey(connector)).values()];
  return groups
    .filter((group) => group.length >= fewest)
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ ...first.connector, ends: new Set(group.map(({ end }) => end)) }];
    });
}

/**
 * The mark right after the second name of a draft, if there is one on its row: "(" in "Cook @ Acme
 * (Springtown)".
 */
function endOf(text: string, { title, employer, run }: PositionDraft): string {
  const to = Math.max(title?.to ?? 0, employer?.to ?? 0);
  const row = run.heads[title?.row ?? 0]?.row;
  const mark = text.slice(to, row?.to).trimStart().charAt(0);
  return /^[(,|;•·–—-]$/.test(mark) ? mark : "";
}

function alignedBy(
  text: string,
  draft: PositionDraft,
  connector: SharedConnector,
): PositionDraft | undefined {
  const at = rowOfNames(draft);
  const head = at === undefined ? undefined : draft.run.heads[at];
  const piece = head && pieceWith(text, head, connector.words);
  if (at === undefined || piece === undefined || isPartedBy(text, draft, connector))
    return undefined;
  const [first, second] = namesAt(text, piece, connector).map((span) => ({ ...span, row: at }));
  const [title, employer] = connector.isTitleFirst ? [first, second] : [second, first];
  if (title === undefined || employer === undefined) return undefined;
  if (!areNames(text, title, employer, connector) || !mayPart(text, draft, connector, employer))
    return undefined;
  const { place, ...rest } = draft;
  const isApart = place !== undefined && !overlap(place, title) && !overlap(place, employer);
  return { ...rest, title, employer, ...(isApart && { place }) };
}

/** "@" and words such as "with" always separate a title from an employer, so neither has to be known. */
const wordConnector = regExp.u`^\s(?:[${letters}]+|@)\s$`;

/**
 * Whether one of the names looks like its kind, or the connector is a word; and neither looks like the other
 * kind or has an unbalanced bracket.
 */
function areNames(
  text: string,
  title: ReadName,
  employer: ReadName,
  { words }: NameConnector,
): boolean {
  const isOpen = [title, employer].some(({ from, to }) => {
    const words = text.slice(from, to);
    return words.split("(").length !== words.split(")").length;
  });
  const isLike =
    wordConnector.test(words) ||
    likes(text, title, titleScore) ||
    likes(text, employer, companyScore);
  return isLike && !isOpen && mayBeTitleAndEmployer(text, title, employer);
}

function likes(text: string, { from, to }: Span, score: (words: string) => number): boolean {
  return score(text.slice(from, to)) > 0;
}

/**
 * Whether a draft with only a title may contain its employer as well. It may not if the employer may be above
 * it, as it is for several roles, or if the words after a comma or dash may be the title's own field.
 */
function mayPart(
  text: string,
  { employer, run }: PositionDraft,
  { words }: NameConnector,
  { from, to }: Span,
): boolean {
  if (employer !== undefined) return true;
  if (run.before.length > 0 || run.heads.length > 1) return false;
  return !weakConnector.test(words) || companyScore(text.slice(from, to)) > 0;
}

const weakConnector = /^\s*[,–—-]\s*$/;

/** Whether both names are known and the connector is between them. */
function isPartedBy(
  text: string,
  { title, employer }: PositionDraft,
  connector: NameConnector,
): boolean {
  if (title === undefined || employer === undefined) return false;
  const [first, second] = connector.isTitleFirst ? [title, employer] : [employer, title];
  return text.slice(first.to, second.from).includes(connector.words.trim());
}

/** The row that contains all names of a draft. */
function rowOfNames({ title, employer }: PositionDraft): number | undefined {
  if (title !== undefined && employer !== undefined && title.row !== employer.row) return undefined;
  return (title ?? employer)?.row;
}

/** The words before and after the connector, the latter up to a mark that ends the names of other drafts. */
function namesAt(
  text: string,
  { from, to }: Span,
  { words, ends }: SharedConnector,
): readonly Span[] {
  const at = text.indexOf(words, from);
  const start = at + words.length;
  const length = [...text.slice(start, to)].findIndex((unit) => ends.has(unit));
  return [
    trimSpan(text, { from, to: at }, outerMarks),
    trimSpan(text, { from: start, to: length < 1 ? to : start + length }, outerMarks),
  ];
}

/** Marks that may separate a name from a date. */
const outerMarks = "–—-|•·,;:";

/** The only stretch of a row between its dates that contains the connector, and contains it once. */
function pieceWith(text: string, { row, dates }: EntryRow, words: string): Span | undefined {
  const edges = [row.from, ...dates.flatMap(({ from, to }) => [from, to]), row.to];
  const pieces = edges
    .sort((a, b) => a - b)
    .flatMap((from, i) => (i % 2 === 0 ? [{ from, to: edges[i + 1] ?? from }] : []))
    .map((piece) => trimSpan(text, piece, outerMarks));
  const [piece, ...others] = pieces.filter(({ from, to }) => text.slice(from, to).includes(words));
  if (piece === undefined || others.length > 0) return undefined;
  return text.slice(piece.from, piece.to).split(words).length === 2 ? piece : undefined;
}
