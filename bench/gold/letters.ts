/** The letters and digits of a name, without marks and in lower case: by these two names are compared. */
export function lettersOf(words: string | null | undefined): string {
  return (words ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}
