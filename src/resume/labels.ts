import type { Fact } from "../document/document.ts";

/** What a redaction takes out of a resume; `private` is what stands behind "Date of birth", "Nationality" and the like. */
export type RedactedKind = "name" | "email" | "phone" | "link" | "address" | "school" | "private";

/** What stands in place of a redacted piece: "[name]". */
export function labelOf(kind: RedactedKind): string {
  return `[${kind}]`;
}

/** The places of a label, ascending: a redacted resume is read as it was before. O(text). */
export function findLabels(text: string, kind: RedactedKind): readonly Fact[] {
  const label = labelOf(kind);
  const facts: Fact[] = [];
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + label.length)) {
    facts.push({ text: label, from: at, to: at + label.length });
  }
  return facts;
}
