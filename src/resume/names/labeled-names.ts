import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import { splitTown } from "../rows/places.ts";
import { splitPieces } from "../rows/row-pieces.ts";
import { trimSpan } from "../rows/rows.ts";
import { type NamedRun, nameOfSegment, type WordRun } from "./name-words.ts";
import type { ReadName, RunNames } from "./run-names.ts";

/**
 * Takes the title from its label if words behind another label were mistaken for it. In "Client: Telecom
 * operator" above "Role: ETL Developer", the first is the client, although operators are people as well.
 * O(segments).
 */
export function withLabeledTitle(run: NamedRun, names: RunNames): RunNames {
  const { title } = names;
  if (title === undefined || !otherLabels.has(labelOf(run, title.row))) return names;
  const told = run.segments.findIndex((part, i) => isAfterLabel(part, run.segments[i - 1]));
  const name = nameOfSegment(run, told);
  if (name === undefined) return names;
  return { ...names, title: name, employer: names.employer ?? title };
}

/**
 * Makes the client the employer if the position opens with the label of a client ("Client: Acme Bank, Leeds"
 * above "Role: Tester"), because no other firm is named above it. An employer found below, or without a
 * label, was a guess. O(length).
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

/** Whether a segment directly follows "Role:". */
function isAfterLabel(part: WordRun, before: WordRun | undefined): boolean {
  return part.inRow === 1 && part.row === before?.row && before.label === "title";
}
