import type { AmbiguityRule, Lexicon, LexiconDetails } from "./lexicon.ts";

/** What of its source a lexicon keeps for being the base of another. That of the built-in one is a module of its own, loaded for whoever asks. */
export async function detailsOf({ details }: Lexicon): Promise<LexiconDetails> {
  const json = details ?? (await import("./lexicon-details.generated.ts")).lexiconDetails;
  // packDetails wrote it.
  const packed = JSON.parse(json) as Packed;
  return { ...packed, ambiguous: mapValues(packed.ambiguous, (rules) => rules.map(unpackRule)) };
}

/** Details as text, the rules without the names of their fields: they are most of it, and a part of what each program loads. O(details). */
export function packDetails(details: LexiconDetails): string {
  const ambiguous = mapValues(details.ambiguous, (rules) => rules.map(packRule));
  return JSON.stringify({ ...details, ambiguous } satisfies Packed);
}

interface Packed extends Omit<LexiconDetails, "ambiguous"> {
  readonly ambiguous: Readonly<Record<string, readonly PackedRule[]>>;
}

/** The last two hold an item a line. */
type PackedRule = readonly [
  form: string,
  letters: AmbiguityRule["case"],
  unless: AmbiguityRule["default"],
  near: string,
  not: string,
];

function packRule(rule: AmbiguityRule): PackedRule {
  return [rule.form, rule.case, rule.default, toLines(rule.near), toLines(rule.not)];
}

function unpackRule([form, letters, unless, near, not]: PackedRule): AmbiguityRule {
  return { form, case: letters, default: unless, near: linesOf(near), not: linesOf(not) };
}

function toLines(items: readonly string[]): string {
  return items.map((item) => item.replace(/\s+/g, " ")).join("\n");
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
