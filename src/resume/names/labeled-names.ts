import { type NamedRun, nameOfSegment, type WordRun } from "./name-words.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * The names with the title that a label tells, where words of a title behind another label were taken for it: of "Client: Telecom operator" above "Role: ETL
 * Developer" the first is the client, though operators are people as well. O(segments).
 */
export function withLabeledTitle(run: NamedRun, names: RunNames): RunNames {
  const { title } = names;
  if (title === undefined || !otherLabels.has(labelOf(run, title.row))) return names;
  const told = run.segments.findIndex((part, i) => isBehindLabel(part, run.segments[i - 1]));
  const name = nameOfSegment(run, told);
  if (name === undefined) return names;
  return { ...names, title: name, employer: names.employer ?? title };
}

const otherLabels: ReadonlySet<string> = new Set(["client", "employer"]);

/** The label that a row begins with; empty for none. */
function labelOf({ segments }: NamedRun, row: ReadName["row"]): string {
  return segments.find((part) => part.row === row && part.inRow === 0)?.label ?? "";
}

/** Whether it stands right behind "Role:". */
function isBehindLabel(part: WordRun, before: WordRun | undefined): boolean {
  return part.inRow === 1 && part.row === before?.row && before.label === "title";
}
