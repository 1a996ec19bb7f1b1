import { foldPlain } from "../words/fold.ts";
import { nameSet, namesOfKind, nameValues } from "../words/words.ts";

/** What a word means in a date. */
export type DateWord =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "season" }
  | { readonly kind: "since" }
  | { readonly kind: "until" }
  | { readonly kind: "from" }
  | { readonly kind: "range-opening" }
  /** It may be either "from" or "range-opening". */
  | { readonly kind: "from-or-opening" }
  | { readonly kind: "between" };

/** No word in the lists is longer, so longer words need not be looked up. */
export const longestDateWord = 14;

/** The meaning of a word in a date, regardless of case and accents; undefined for words without one. */
export function dateWord(word: string): DateWord | undefined {
  // Nearly every word has no meaning, and looking it up as written is cheapest.
  const asWritten = written.get(word);
  if (asWritten !== undefined || /^[A-Za-z]?[a-z]*$/.test(word)) return asWritten;
  const lower = word.toLowerCase();
  const known = words.get(lower);
  if (known !== undefined || /^[a-z]*$/.test(lower)) return known;
  return words.get(foldPlain(lower));
}

const words: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...[...nameValues("month")].map(([name, month]): [string, DateWord] => [
    name,
    { kind: "month", month: Number(month) },
  ]),
  ...entries("season"),
  ...entries("since"),
  ...entries("until"),
  ...entries("from"),
  ...entries("range-opening"),
  ...namesOfKind("range-opening")
    .filter((name) => nameSet("from").has(name))
    .map((name): [string, DateWord] => [name, { kind: "from-or-opening" }]),
  ...entries("between"),
]);

/** The words as they are usually written: "march", "March", "MARCH". */
const written: ReadonlyMap<string, DateWord> = new Map(
  [...words].flatMap(([word, meaning]): [string, DateWord][] => [
    [word, meaning],
    [word.charAt(0).toUpperCase() + word.slice(1), meaning],
    [word.toUpperCase(), meaning],
  ]),
);

function entries(
  kind: Exclude<DateWord["kind"], "month" | "from-or-opening">,
): [string, DateWord][] {
  return namesOfKind(kind).map((name) => [name, { kind }]);
}
