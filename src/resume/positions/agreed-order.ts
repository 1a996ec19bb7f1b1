import { groupBy } from "../../collect.ts";
import type { ReadName } from "../names/run-names.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * Swaps title and employer of a draft if their order differs from that of all positions with the same layout
 * and certain names, and nothing about the names speaks against it: "Bakery Stoll | Ferialarbeiter" below
 * "Acme Ltd | Engineer". O(drafts).
 */
export function withAgreedOrder(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const orders = drafts.map((draft) => orderOf(text, draft));
  const known = groupBy(
    orders.filter((order) => order?.isSure === true),
    (order) => order?.mark,
  );
  return drafts.map((draft, i) => {
    const [own, { title, employer }] = [orders[i], draft];
    if (own === undefined || own.isSure || title === undefined || employer === undefined)
      return draft;
    const sure = known.get(own.mark) ?? [];
    const isOther = sure.every((other) => other?.isTitleFirst !== own.isTitleFirst);
    return isOther && sure.length >= own.fewest
      ? { ...draft, title: employer, employer: title }
      : draft;
  });
}

/** How the names of a draft are arranged. */
interface Order {
  readonly isTitleFirst: boolean;
  /** The mark between them; empty for a gap, a line break if they are on different rows. */
  readonly mark: string;
  /** Whether the title is certainly a title and the employer is not. */
  readonly isSure: boolean;
  /** How many other drafts with the opposite order are needed for a swap. */
  readonly fewest: number;
}

function orderOf(text: string, { title, employer }: PositionDraft): Order | undefined {
  if (title === undefined || employer === undefined) return undefined;
  const isTitleFirst = title.from < employer.from;
  const mark = markBetween(text, title, employer);
  if (mark === undefined) return undefined;
  const [own, other] = [scoresOf(text, title), scoresOf(text, employer)];
  const isSure = own.title >= 2 && other.title < 2;
  // The columns of a table do not change their order.
  const isColumn = mark === "" || mark === "|";
  const isFirm = own.company > other.company;
  // Rows say less than what separates the names of one row.
  const isDoubtful = own.title >= 2 || own.company < other.company || (mark === "\n" && !isFirm);
  if (!isSure && isDoubtful) return undefined;
  return { isTitleFirst, mark, isSure, fewest: isFirm || isColumn ? 1 : 2 };
}

/**
 * The mark between the two names: the one right before the second, or a line break if they are on different
 * rows.
 */
function markBetween(text: string, title: ReadName, employer: ReadName): string | undefined {
  if (title.row !== employer.row) return "\n";
  const [first, second] = title.from < employer.from ? [title, employer] : [employer, title];
  return lastMark.exec(text.slice(first.to, second.from))?.[0].trim().replace(dash, "-");
}

function scoresOf(text: string, { from, to }: ReadName): { title: number; company: number } {
  const words = text.slice(from, to);
  return { title: titleScore(words), company: companyScore(words) };
}

/** The mark right before the second name. */
const lastMark = /(?:\t|\s{3,}|[|;•·,@]|\s[-–—])\s*$/u;
const dash = /^[-–—]$/u;
