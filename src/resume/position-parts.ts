import type { Span } from "../document/document.ts";
import type { Position } from "./resume.ts";

/**
 * The bullets of a position that come after its end. It shares them with a role below it, or they belong to
 * its project below another position.
 */
export function bulletsApart({ bullets, to }: Position): Position["bullets"] {
  return bullets.filter(({ from }) => from >= to);
}

/** The text of a position, and its bullets after its end. */
export function positionParts(position: Position): readonly Span[] {
  return [position, ...bulletsApart(position)];
}
