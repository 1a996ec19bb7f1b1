import type { Span } from "../document/document.ts";
import type { Position } from "./resume.ts";

/** The bullets of a position behind its end: it shares them with a role below it, or they are those of a project below another. */
export function bulletsApart({ bullets, to }: Position): Position["bullets"] {
  return bullets.filter(({ from }) => from >= to);
}

/** All that belongs to a position: its own text, and the bullets behind its end. */
export function positionParts(position: Position): readonly Span[] {
  return [position, ...bulletsApart(position)];
}
