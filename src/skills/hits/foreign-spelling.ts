/** Names are looked up by this many letters of their first word; one with "*" has as many before it. */
export const startLength = 4;

/** The words of a name; "daten-modell*" is written in two words or in one. */
export function spellingsOf(name: string): readonly (readonly string[])[] {
  const words = name.split(/[- ]/);
  return name.includes("-") ? [words, name.replaceAll("-", "").split(" ")] : [words];
}

/** With a longer ending it is another word. */
const longestEnding = 6;

/** Whether a word in lower case is the word of a name, or one with any ending in place of its "*". */
export function isWrittenAs(word: string, written: string): boolean {
  if (!written.endsWith("*")) return word === written;
  const stem = written.slice(0, -1);
  return word.startsWith(stem) && word.length <= stem.length + longestEnding;
}
