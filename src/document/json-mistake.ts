/**
 * The position (in UTF-16 units) at which the engine says that a text is no longer JSON. Undefined if the
 * message does not name it; engines word it differently.
 */
export function jsonMistakeAt(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const [, position] = /\bposition (\d{1,9})\b/.exec(message) ?? [];
  return position === undefined ? undefined : Number(position);
}
