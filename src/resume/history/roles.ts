import { cased } from "../../words/cased.ts";
import { pattern } from "../../words/words.ts";
import { splitTown } from "../rows/places.ts";
import { trimSpan } from "../rows/rows.ts";
import {
  isArea,
  isGrade,
  isName,
  isSmallName,
  makeName,
  type Roles,
  type ScoredPiece,
} from "../rows/scored-pieces.ts";
import { joinTitle, splitFirst, splitTitle } from "../rows/split-titles.ts";

/** Which comes first, title or employer. */
export type Order = "title" | "employer";

/** The order in most entries of a section, judged by the entries whose words leave no doubt. O(pieces). */
export function usualOrder(entries: readonly (readonly ScoredPiece[])[]): Order {
  let balance = 0;
  for (const pieces of entries) {
    const [first, second] = pieces.filter((piece) => piece.role === undefined);
    if (first === undefined || second === undefined) continue;
    if (first.title >= 4 && second.title < 2) balance++;
    if (second.title >= 4 && first.title < 2) balance--;
  }
  return balance < 0 ? "employer" : "title";
}

/**
 * Finds title, employer and place among the pieces of one entry: first by labels and known words, then by
 * proximity. If neither helps, `order` decides. A town after the employer's comma is its place. O(length).
 */
export function assignRoles(text: string, pieces: readonly ScoredPiece[], order: Order): Roles {
  const roles = withBracket(text, assign(text, pieces, order), pieces);
  if (roles.employer === undefined) return roles;
  return withTown(text, withoutAgency(text, roles), pieces);
}

/**
 * "Engineer  2014 – 2020  Springtown": if this is the whole row, what follows the dates is the place, since
 * the employer has a row of its own. O(pieces).
 */
export function withLastPlace(pieces: readonly ScoredPiece[]): readonly ScoredPiece[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (pieces.length !== 2 || first === undefined || last === undefined) return pieces;
  const isLast = last.afterDates && last.row === first.row && !first.afterDates;
  const isTown = last.role === undefined && splitTown(`X, ${last.words}`) !== undefined;
  return isLast && isTown && first.title >= 4 ? [first, { ...last, role: "place" }] : pieces;
}

function assign(text: string, pieces: readonly ScoredPiece[], order: Order): Roles {
  const labeled = (role: ScoredPiece["role"]): ScoredPiece | undefined =>
    pieces.find((piece) => piece.role === role);
  const place = labeled("place");
  const found = place === undefined ? {} : { place };
  const names = pieces.filter((piece) => piece.role !== "place" && piece.role !== "client");
  const title = labeled("title") ?? bestTitle(names);
  if (title === undefined)
    return { ...found, ...(splitFirst(text, names) ?? untitled(pieces, order)) };
  const others = names.filter((piece) => piece !== title);
  const employer = labeled("employer") ?? bestEmployer(others, title);
  const roles = titled(text, title, employer, labeled("client"));
  return { ...roles, ...found };
}

function titled(
  text: string,
  title: ScoredPiece,
  employer: ScoredPiece | undefined,
  client: ScoredPiece | undefined,
): Roles {
  const joined = employer && joinTitle(text, title, employer);
  if (joined !== undefined) return joined;
  const isDoubtful = employer === undefined || isAfterPlace(employer);
  // "Engineer, Acme (client: Umbra)" names the employer before its client.
  const isFree = client === undefined || client.bracketed;
  const parts = splitTitle(text, title, isDoubtful && isFree);
  const other = employer ?? client;
  if (parts.employer === undefined) return { ...parts, ...(other && { employer: other }) };
  return { ...(isDoubtful && employer && { place: employer }), ...parts };
}

function bestTitle(names: readonly ScoredPiece[]): ScoredPiece | undefined {
  let best: ScoredPiece | undefined;
  for (const piece of names) {
    if (piece.role === "employer" || piece.title < 2) continue;
    if (best === undefined || weigh(piece) > weigh(best)) best = piece;
  }
  return best;
}

function weigh(piece: ScoredPiece): number {
  const company = piece.company === 3 ? 3 : piece.company / 4;
  const kind = internship.test(piece.words) ? 0.5 : 0;
  return piece.title - company - kind - (piece.bracketed ? 1.5 : 0);
}

/** "Internship – Software Engineer – Acme": "Internship" is the title only if there is no other. */
const internship = pattern("internship");

/**
 * First a legal form, then what is nearest to the title; a bracket ("(Backend)") only if there is nothing
 * else.
 */
function bestEmployer(others: readonly ScoredPiece[], title: ScoredPiece): ScoredPiece | undefined {
  const candidates = others.filter(
    (piece) =>
      piece.role === undefined &&
      (piece.title < 4 || piece.company === 3) &&
      isName(piece.words) &&
      !isArea(piece.words) &&
      !isGrade(piece.words),
  );
  const plain = candidates.filter((piece) => !piece.bracketed);
  return (
    plain.find((piece) => piece.company === 3) ??
    plain.find((piece) => piece.company === 2 && piece.title === 0) ??
    nearest(plain, title) ??
    nearest(candidates, title) ??
    others.find((piece) => mayEmploy(piece, title))
  );
}

/** "cisco" on a row of its own, or a lower-case name beside the title. */
function mayEmploy({ role, bracketed, row, words }: ScoredPiece, title: ScoredPiece): boolean {
  if (role !== undefined || bracketed) return false;
  return row === title.row ? isSmallName(words) : smallOnly.test(words);
}

const smallOnly = cased.u`^[\p{Ll}]{3,}$`;

function nearest(candidates: readonly ScoredPiece[], title: ScoredPiece): ScoredPiece | undefined {
  return candidates.find((piece) => Math.abs(piece.row - title.row) <= 1) ?? candidates[0];
}

/**
 * "July 2017 – January 2021, Opole": a single name after the dates, where a place is expected, is not the
 * employer if the title's row names one.
 */
function isAfterPlace(piece: ScoredPiece): boolean {
  return piece.afterDates && piece.company === 0 && !/\s.*\s/u.test(piece.words);
}

/**
 * For entries in which nothing looks like a title. The usual order decides between two names; a single name
 * is the employer.
 */
function untitled(pieces: readonly ScoredPiece[], order: Order): Roles {
  const labeled = pieces.find((piece) => piece.role === "employer");
  if (labeled !== undefined) return { employer: labeled };
  const names = pieces.filter((piece) => piece.role !== "place" && isName(piece.words));
  const [first, second] = names;
  if (first === undefined) return {};
  if (second === undefined) return first.title > 0 ? { title: first } : { employer: first };
  if (first.company > second.company) return { title: second, employer: first };
  if (second.company > first.company) return { title: first, employer: second };
  return order === "title"
    ? { title: first, employer: second }
    : { title: second, employer: first };
}

/** "Engineer (Backend)" and "Engineer – Backend" are titles as a whole if the employer is elsewhere. */
function withBracket(text: string, roles: Roles, pieces: readonly ScoredPiece[]): Roles {
  const { title, employer } = roles;
  if (title === undefined || employer === undefined) return roles;
  const next = pieces.find((piece) => piece.from > title.to && piece.from - title.to <= 3);
  if (title.role !== undefined && /\d/.test(next?.words ?? "")) return roles;
  if (next === undefined || next === employer || next.role !== undefined) return roles;
  if (!isOfTitle(text, title, next)) return roles;
  const to = next.bracketed ? next.to + 1 : next.to;
  return { ...roles, title: makeName(text, { from: title.from, to }, title.row) };
}

function isOfTitle(text: string, title: ScoredPiece, next: ScoredPiece): boolean {
  if (/^client\b/i.test(next.words)) return false;
  if (next.bracketed && ")]".includes(text.charAt(next.to))) return true;
  return next.row === title.row && (isArea(next.words) || isGrade(next.words));
}

const agency = cased.u`\s+(?:via|through|c/o|über)\s+[\p{Lu}]`;

/** "Acme via Some Agency" is work at Acme. */
function withoutAgency(text: string, roles: Roles): Roles {
  const { employer } = roles;
  if (employer === undefined) return roles;
  const at = agency.exec(text.slice(employer.from, employer.to))?.index ?? -1;
  if (at < 1) return roles;
  const span = { from: employer.from, to: employer.from + at };
  return { ...roles, employer: makeName(text, span, employer.row) };
}

/**
 * "Acme, Springtown", and "Acme - Springtown" on one row: the town is the place unless another place is
 * given.
 */
function withTown(text: string, roles: Roles, pieces: readonly ScoredPiece[]): Roles {
  const { employer, place, title } = roles;
  if (employer === undefined) return roles;
  // "Acme, Springtown (Utah)"
  const isAfter = place?.bracketed === true && place.from - employer.to <= 3;
  if (place !== undefined && !(isAfter && place.from > employer.to)) return roles;
  const words = text.slice(employer.from, employer.to);
  const town = splitTown(words);
  if (town !== undefined) {
    const from = employer.from + town;
    const name = trimSpan(text, { from: employer.from, to: from }, ",");
    const rest = trimSpan(
      text,
      { from, to: place === undefined ? employer.to : place.to + 1 },
      ",",
    );
    return {
      ...roles,
      employer: makeName(text, name, employer.row),
      place: makeName(text, rest, employer.row),
    };
  }
  if (place !== undefined) return roles;
  const next = pieces.find(
    (piece) => piece !== title && piece.row === employer.row && piece.from > employer.to,
  );
  const isTown = next?.role === undefined && next !== undefined && splitTown(`X, ${next.words}`);
  return isTown && next.title === 0 ? { ...roles, place: next } : roles;
}

/**
 * "Acme, Springtown, Utah" was taken for a place: its first part is the employer. Used if no other piece of
 * the entry is. O(length).
 */
export function employerFromPlace(text: string, roles: Roles): Roles {
  const { place, title } = roles;
  if (place === undefined || title === undefined) return roles;
  const words = text.slice(place.from, place.to);
  const [name = "", ...rest] = words.split(",");
  if (rest.length < 2 || splitTown(`X, ${name}`) === undefined) return roles;
  const at = place.from + name.length;
  return {
    ...roles,
    employer: makeName(text, { from: place.from, to: at }, place.row),
    place: makeName(text, trimSpan(text, { from: at, to: place.to }, ","), place.row),
  };
}
