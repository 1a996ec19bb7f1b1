import type { Recognizers } from "../../recognizers.ts";
import type { Segment } from "./segments.ts";
import { areColumns, railShare, readSide, type Side } from "./sides.ts";

/** Two columns side by side that were recognized by their content. */
export interface ColumnPair extends PairContent {
  readonly left: readonly (readonly Segment[])[];
  readonly right: readonly (readonly Segment[])[];
}

/** What the content of two columns says. */
interface PairContent {
  /** Where the columns begin on the page, below a head that both may share. */
  readonly tops: readonly [left: number, right: number];
  /** If the page changes between the columns at least this often, it is not drawn column by column. */
  readonly fewestChanges: number;
}

/** Fewer changes between columns with common baselines may be right: what is below both is drawn last. */
const minBraid = 4;

/** What makes two sides columns; undefined if nothing in their content does. */
export function contentOf(
  left: readonly Segment[],
  right: readonly Segment[],
  recognizers: Recognizers | undefined,
): PairContent | undefined {
  if (recognizers === undefined) return undefined;
  const sides = [readSide(left, recognizers), readSide(right, recognizers)] as const;
  const tops = findSections(...sides);
  if (tops !== undefined) return { tops, fewestChanges: 1 };
  if (!areColumns(...sides)) return undefined;
  const fewestChanges = Math.max(minBraid, Math.min(left.length, right.length));
  return { tops: [-Infinity, -Infinity], fewestChanges };
}

/** With fewer headings, a side may be a part of the other's section. */
const minSections = 2;

/**
 * Where the sections of two sides begin, if each side has sections of its own, so that no text goes on from
 * one side to the other. A rail of headings has no sections.
 */
function findSections(left: Side, right: Side): readonly [left: number, right: number] | undefined {
  const [a, b] = [left, right].map(({ lines }) => {
    const headings = lines.filter(({ isHeading }) => isHeading);
    const areSections =
      headings.length >= minSections && headings.length <= railShare * lines.length;
    return areSections ? headings[0]?.y : undefined;
  });
  return a === undefined || b === undefined ? undefined : [a, b];
}
