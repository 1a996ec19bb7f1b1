/** Where the engine says that a text ceases to be JSON, in units; undefined where it does not, each saying it in words of its own. */
export function jsonMistakeAt(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const [, position] = /\bposition (\d{1,9})\b/.exec(message) ?? [];
  return position === undefined ? undefined : Number(position);
}
