import { type Cased, cased } from "../../words/cased.ts";
import { nameValues, pattern } from "../../words/words.ts";
import {
  isArea,
  isName,
  isSmallName,
  makeName,
  type Roles,
  type ScoredPiece,
} from "./scored-pieces.ts";
import { titleScore } from "./titles.ts";

/** Splits the first piece that contains both a title and an employer ("Systemutvecklare, Exempel AB"). */
export function splitFirst(text: string, names: readonly ScoredPiece[]): Roles | undefined {
  for (const piece of names) {
    if (piece.role === "employer") continue;
    const parts = splitTitle(text, piece, true);
    if (parts.employer !== undefined) return parts;
  }
  return undefined;
}

const connectors = nameValues("employer-joint");
const connectorsOf = (strength: string): string =>
  [...connectors.keys()].filter((word) => connectors.get(word) === strength).join("|");
const strongConnector = cased.gu`\s+(?:${connectorsOf("strong")})\s+(?=[\p{Ll}]{0,2}[\p{Lu}\d]|[\p{Ll}]{5,20}$)|\s*@\s*`;
const connector = cased.gu`\s+(?:${connectorsOf("weak")})\s+(?=[\p{Ll}]{0,2}[\p{Lu}\d])|,\s+|\s*:\s+`;
const opensLegalForm = pattern("legal-form-opening");

/**
 * Splits "Engineer at Acme", "Acme, Engineer" or "Acme: Engineer" on one row: the side that ends like a title
 * is the title.
 */
export function splitTitle(text: string, piece: ScoredPiece, isAnyConnector: boolean): Roles {
  const strong = splitAt(text, piece, strongConnector);
  if (strong !== undefined) return strong;
  return (isAnyConnector ? splitAt(text, piece, connector) : undefined) ?? { title: piece };
}

function splitAt(text: string, piece: ScoredPiece, connectors: Cased): Roles | undefined {
  for (const found of connectors.matchAll(text.slice(piece.from, piece.to))) {
    const at = piece.from + found.index;
    const left = makeName(text, { from: piece.from, to: at }, piece.row);
    const right = makeName(text, { from: at + found[0].length, to: piece.to }, piece.row);
    if (right.words === "" || noEmployer(found[0], left, right)) continue;
    if (left.title >= 4 && right.title < 4 && namesFirm(right.words))
      return { title: left, employer: right };
    if (right.title >= 4 && left.title < 4 && namesFirm(left.words))
      return { title: right, employer: left };
  }
  return undefined;
}

function namesFirm(words: string): boolean {
  return isName(words) || isSmallName(words);
}

/** Whether what follows a connector continues what precedes it. */
function noEmployer(connector: string, left: ScoredPiece, right: ScoredPiece): boolean {
  if (opensLegalForm.test(right.words) || isArea(right.words)) return true;
  if (/^\s+in\s/u.test(connector) && right.company === 0) return true;
  return left.title >= 4 && continuesAsTitle(right.words);
}

/** "Specialist, Sergeant, U.S. Army": the title has two parts. */
function continuesAsTitle(words: string): boolean {
  const comma = words.indexOf(", ");
  return comma > 0 && titleScore(words.slice(0, comma)) >= 4;
}

/** "Software Engineer - Data & Analytics at Acme": what precedes "at" belongs to the title. */
export function joinTitle(
  text: string,
  title: ScoredPiece,
  employer: ScoredPiece,
): Roles | undefined {
  if (employer.role !== undefined || title.row !== employer.row) return undefined;
  if (employer.from < title.to || employer.from - title.to > 5) return undefined;
  const [found] = strongConnector.matchAll(text.slice(employer.from, employer.to));
  if (found === undefined) return undefined;
  const at = employer.from + found.index;
  const right = makeName(text, { from: at + found[0].length, to: employer.to }, employer.row);
  if (!isName(right.words)) return undefined;
  return { title: makeName(text, { from: title.from, to: at }, title.row), employer: right };
}
