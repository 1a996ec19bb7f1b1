import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { splitPieces } from "../rows/pieces.ts";
import { splitTown } from "../rows/places.ts";
import { trimSpan } from "../rows/rows.ts";
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

/**
 * The names with the client as the employer where a client's label opens the position ("Client: Acme Bank, Leeds" above "Role: Tester"): nobody else is
 * named over it. What a label below tells, or words that no label opens, was a guess. O(length).
 */
export function withClient(text: string, { rows, segments }: NamedRun, names: RunNames): RunNames {
  const [head] = rows;
  const { title, employer } = names;
  if (head === undefined || segments.some(({ label }) => label === "employer")) return names;
  const [client, place] = splitPieces(text, head.row, head.dates, 0);
  if (client?.role !== "client" || overlap(client, title)) return names;
  if (employer?.row === 0 && overlap(client, employer)) return names;
  const town = splitTown(client.words);
  const name = trimSpan(
    text,
    town === undefined ? client : { ...client, to: client.from + town },
    ", ",
  );
  const isPlaced = names.place === undefined && place?.role === "place";
  const at = ({ from, to }: Span): ReadName => ({ from, to, row: 0 });
  return { ...names, employer: at(name), ...(isPlaced && { place: at(place) }) };
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
