/** What parts names that the build has joined. No name holds it. */
export const nameMark = ";";

/** Names that the build has joined, as one string: V8 takes it apart faster than it reads a list. O(length). */
export function splitNames(joined: string): readonly string[] {
  return joined.split(nameMark);
}
