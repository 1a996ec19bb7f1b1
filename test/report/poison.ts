/** Fields whose values come from this package and not from the resume. */
const ownFields: ReadonlySet<string> = new Set([
  "status",
  "kind",
  "level",
  "severity",
  "section",
  "proof",
  "relation",
  "rarity",
  "sort",
  "what",
  "format",
  "region",
  "quality",
  "verdict",
]);

/** `value` with `words` in front of every string that could come from a resume, a posting or a lexicon. */
export function poison<T>(value: T, words: string, name = ""): T {
  if (typeof value === "string") return (ownFields.has(name) ? value : words + value) as T;
  if (Array.isArray(value)) return value.map((item) => poison(item, words, name)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, poison(item, words, key)]);
  return Object.fromEntries(entries) as T;
}
