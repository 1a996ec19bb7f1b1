/** What the build writes for a backslash: JSON in a string has it four times, and patterns are full of them. */
export const packedBackslash = "\x7f";

/**
 * A table of words as the build packed it. O(length).
 * @public The module that the build makes imports it.
 */
export function unpackTable<Table>(packed: string): Table {
  return JSON.parse(packed.replaceAll(packedBackslash, String.raw`\\`));
}
