import { type Company, companyByRule, ruleName } from "./form-index.ts";
import type { AmbiguityRule, Lexicon, LexiconDetails } from "./lexicon.ts";

/**
 * What of its source a lexicon keeps for being the base of another. That of the built-in one is a module of its own, loaded for whoever asks. O(lexicon):
 * ten milliseconds.
 */
export async function detailsOf({ details, index }: Lexicon): Promise<LexiconDetails> {
  const json = details ?? (await import("./lexicon-details.generated.ts")).lexiconDetails;
  // packDetails wrote it.
  const packed = JSON.parse(json) as Packed;
  const company = companyByRule(index);
  const unpack = (rules: readonly PackedRule[], id: string) =>
    rules.map(([form, letters, unless, not]): AmbiguityRule => {
      const own = company.get(ruleName(id, form, letters)) ?? alone;
      return { form, case: letters, default: unless, ...own, not: linesOf(not) };
    });
  return { ...packed, ambiguous: mapValues(packed.ambiguous, unpack) };
}

/**
 * Details as text, the rules without the names of their fields and without what stands near their forms, which the index has: they would be most of
 * it. O(details).
 */
export function packDetails(details: LexiconDetails): string {
  const ambiguous = mapValues(details.ambiguous, (rules) => rules.map(packRule));
  return JSON.stringify({ ...details, ambiguous } satisfies Packed);
}

interface Packed extends Omit<LexiconDetails, "ambiguous"> {
  readonly ambiguous: Readonly<Record<string, readonly PackedRule[]>>;
}

/** The last has one item per line. */
type PackedRule = readonly [
  form: string,
  letters: AmbiguityRule["case"],
  unless: AmbiguityRule["default"],
  not: string,
];

function packRule(rule: AmbiguityRule): PackedRule {
  return [rule.form, rule.case, rule.default, toLines(rule.not)];
}

const alone: Company = { near: [], jargon: [], elsewhere: [] };

function toLines(items: readonly string[]): string {
  return items.map((item) => item.replace(/\s+/g, " ")).join("\n");
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
