import { countEach } from "../../collect.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace } from "../rows/places.ts";
import { trimSpan } from "../rows/rows.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/** The words between a title and an employer on one row, and which of the two comes first. */
export interface NameConnector {
  readonly words: string;
  readonly isTitleFirst: boolean;
}

/**
 * Splits two names that were read as one at the words that separate the names of most other positions.
 * Candidates are a title if the employer is missing or was read as a town ("Developer, Acme (Springtown)"),
 * and an employer if the title is missing. O(drafts).
 */
export function splitGluedNames(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const whole = drafts.filter((draft) => connectorOf(text, draft) !== undefined);
  const connector = usualConnector(whole.flatMap((draft) => connectorOf(text, draft) ?? []));
  if (connector === undefined) return drafts;
  const places = new Set(
    whole.flatMap(({ title, place }) => (title && place ? [place.row - title.row] : [])),
  );
  const isPlaced = whole.length > 1 && places.size === 1 && places.has(1);
  return drafts.map((draft) => parted(text, draft, connector, isPlaced));
}

/** Longer words are not a connector. */
const longestConnector = 12;

export function connectorOf(text: string, draft: PositionDraft): NameConnector | undefined {
  const { title, employer } = draft;
  if (title === undefined || employer?.row !== title.row || gluedIn(text, draft)) return undefined;
  const isTitleFirst = title.from < employer.from;
  const [first, second] = isTitleFirst ? [title, employer] : [employer, title];
  const words = text.slice(first.to, second.from);
  return words.length > longestConnector || words.trim() === ""
    ? undefined
    : { words, isTitleFirst };
}

/** The connector of more than half of the positions that have one. */
function usualConnector(connectors: readonly NameConnector[]): NameConnector | undefined {
  const counts = countEach(connectors.map(connectorKey));
  const most = Math.max(0, ...counts.values());
  if (2 * most <= connectors.length) return undefined;
  return connectors.find((connector) => counts.get(connectorKey(connector)) === most);
}

export function connectorKey({ words, isTitleFirst }: NameConnector): string {
  return `${isTitleFirst}${words}`;
}

/**
 * The name of a draft that may be two names: its title if the employer is missing, in brackets, a town, or on
 * the row where the others have their places (`isPlaced`); its employer if the title is missing.
 */
function gluedIn(
  text: string,
  { title, employer }: PositionDraft,
  isPlaced = false,
): ReadName | undefined {
  if (title === undefined) return employer;
  if (employer === undefined || (isPlaced && employer.row === title.row + 1)) return title;
  const isBracketed = text.charAt(employer.from - 1) === "(" && employer.row === title.row;
  return isBracketed || isPlace(text.slice(employer.from, employer.to)) ? title : undefined;
}

function parted(
  text: string,
  draft: PositionDraft,
  connector: NameConnector,
  isPlaced: boolean,
): PositionDraft {
  const glued = gluedIn(text, draft, isPlaced);
  if (glued === undefined) return draft;
  const at = text.slice(glued.from, glued.to).indexOf(connector.words);
  if (at < 1) return draft;
  const first = { ...glued, to: glued.from + at };
  const second = {
    ...glued,
    ...trimSpan(text, { from: first.to + connector.words.length, to: glued.to }),
  };
  const [title, employer] = connector.isTitleFirst ? [first, second] : [second, first];
  if (!mayBeTitleAndEmployer(text, title, employer)) return draft;
  const place = draft.title === undefined ? draft.place : (draft.employer ?? draft.place);
  return { ...draft, title, employer, ...(place && { place }) };
}

/** Whether neither name looks like the other kind, or like a place. */
export function mayBeTitleAndEmployer(text: string, title: ReadName, employer: ReadName): boolean {
  const [role, firm] = [title, employer].map(({ from, to }) => text.slice(from, to));
  if (role === undefined || firm === undefined || role.length < 3 || firm.length < 2) return false;
  return companyScore(role) < 3 && titleScore(firm) < 2 && !isPlace(firm) && !isPlace(role);
}
