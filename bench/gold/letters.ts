/** The letters and digits of a name, without marks and in lower case, for comparing names. */
export function lettersOf(words: string | null | undefined): string {
  return (words ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}
