import type { Analysis } from "../../analyze/analysis.ts";
import type { Document, Line, Span } from "../../document/document.ts";
import { spanAt } from "../../text/find-spans.ts";
import type { KeywordRow } from "../keyword-rows.ts";

/** A marked part of a text: which requirement it concerns, and how. */
export interface Mark extends Span {
  readonly look: KeywordRow["contribution"]["status"] | "other" | "unread";
  /** Absent if the posting does not ask for it. */
  readonly row?: KeywordRow;
  readonly label?: string;
}

/** A text with its marks, which ascend and do not overlap. */
export interface MarkedText {
  readonly text: string;
  /** The lines that are shown. */
  readonly lines: readonly Line[];
  /** Whether there are more lines. */
  readonly isCut: boolean;
  /** The prefix of the ids of its places. */
  readonly prefix: "p" | "r";
  readonly marks: readonly Mark[];
}

/**
 * The resume with a mark for every skill, which shows whether it is asked for, and for everything else that
 * meets a requirement.
 */
export function markResume(analysis: Analysis, rows: readonly KeywordRow[]): MarkedText {
  const { document, skills } = analysis.resume;
  const proofs = rows.flatMap((row) =>
    [...row.named, ...row.contribution.evidence].map((span) => markOf(row, span)),
  );
  const others = skills
    .filter(({ impliedBy }) => impliedBy === undefined)
    .flatMap(({ name, mentions }) =>
      mentions.map(({ from, to }): Mark => ({ from, to, look: "other", label: name })),
    );
  return markText(document, "r", [...proofs, ...others]);
}

/**
 * The posting with marks for what it asks for, and for lines that ask for something but were not understood.
 */
export function markPosting(
  { job }: Analysis,
  rows: readonly KeywordRow[],
): MarkedText | undefined {
  if (job === undefined) return undefined;
  const asked = rows.flatMap((row) => row.asked.map((span) => markOf(row, span)));
  const unread = (job.unread ?? []).map(({ from, to }): Mark => ({ from, to, look: "unread" }));
  return markText(job.document, "p", [...asked, ...unread]);
}

function markOf(row: KeywordRow, { from, to }: Span): Mark {
  const { status, name } = row.contribution;
  return { from, to, look: status, row, label: name };
}

/** How much of a text is shown, in UTF-16 units: fifty pages. */
const maxText = 200_000;

function markText(
  { text, lines: all }: Document,
  prefix: MarkedText["prefix"],
  marks: readonly Mark[],
): MarkedText {
  const lines = all.filter((line) => line.to <= maxText);
  const end = lines.at(-1)?.to ?? 0;
  const shown = withoutOverlap(marks.filter(({ from, to }) => from < to && to <= end));
  return { text, lines, isCut: lines.length < all.length, prefix, marks: shown };
}

/**
 * Sorts marks and drops overlapping ones. Of two at the same place, keeps the one more important for the
 * score, then the longer one.
 */
function withoutOverlap(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted(
    (a, b) => a.from - b.from || importance(b) - importance(a) || b.to - a.to,
  );
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark);
  return kept;
}

function importance({ look }: Mark): number {
  return ["unread", "other", "missing", "partial", "met"].indexOf(look);
}

/**
 * The id of the place in the text at position `at`: that of a mark, otherwise of the line; undefined if
 * neither is shown. O(log text).
 */
export function idAt({ lines, prefix, marks }: MarkedText, at: number): string | undefined {
  const mark = spanAt(marks, at);
  if (mark !== undefined) return `${prefix}${mark.from}`;
  const line = spanAt(lines, at);
  return line === undefined ? undefined : `${prefix}l${line.from}`;
}

/** The id of the best proof of a requirement in the resume. */
export function proofId({ contribution }: KeywordRow, resume: MarkedText): string | undefined {
  const [best] = contribution.evidence;
  return best === undefined ? undefined : idAt(resume, best.from);
}

/** The id of the first place where the posting asks for a requirement. */
export function askedId(
  { asked: [first] }: KeywordRow,
  posting: MarkedText | undefined,
): string | undefined {
  return posting === undefined || first === undefined ? undefined : idAt(posting, first.from);
}
