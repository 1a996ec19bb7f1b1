// Years whose unit follows only the first number of a list: "Java (2 years), Kotlin (3)".
import type { Mention } from "../../skills/lexicon/mention.ts";
import { nameSet } from "../../words/words.ts";
import type { YearNumber } from "./year-numbers.ts";

/** What stands between a name and the number of its years; empty if the number precedes the name. */
const connector = /^(?: ?\(| ?: ?| [-–—] | ?= ?| )(?=\d)/;
/** A number without a unit, up to the end of its item. */
const bareNumber = /^(\d{1,2})\+?(?=\)?\s*(?:[,;/&|.]\s|[,;.]?\s*$|and ))/;
const numberBefore = /(?:[,;/&] ?|\band )(\d{1,2})\+? $/;
const endsItem = /^(?:\s*[,;/&|.]\s|[,;.]?\s*$| and )/;

/** Names that are usually written with a version ("Python 3"): a number after them is not years. */
const versioned = nameSet("versioned-name");

/** A larger number after a name is its version ("Oracle (19)"). */
const mostYears = 15;
/** The longest number after a name, including what joins it. */
const longest = 12;

/**
 * The further numbers of years in a list in which only the first has a unit. Each stands next to its name as
 * the first does ("5 years Java, 3 Kotlin"). `words` is the sentence, which begins at `at`; `mentions` are
 * its skills, ascending; `whole` are the numbers with a unit. O(words).
 */
export function unitlessYears(
  words: string,
  at: number,
  mentions: readonly Mention[],
  whole: readonly YearNumber[],
): readonly YearNumber[] {
  return whole.map((first) => besideFirst(words, at, mentions, first)).find(isSome) ?? [];
}

const isSome = (years: readonly YearNumber[]): boolean => years.length > 0;

function besideFirst(
  words: string,
  at: number,
  mentions: readonly Mention[],
  first: YearNumber,
): readonly YearNumber[] {
  const index = mentions.findLastIndex((one) => one.to - at <= first.from);
  const own = mentions[index];
  const mark = own && connector.exec(words.slice(own.to - at, own.to - at + longest))?.[0];
  if (own !== undefined && mark !== undefined && own.to - at + mark.length === first.from)
    return mentions.slice(index + 1).flatMap((one) => afterName(words, at, one, mark));
  if (mentions[index + 1]?.from !== at + first.to + 1) return [];
  return mentions.slice(index + 2).flatMap((one) => beforeName(words, at, one));
}

/** "Kotlin (3)" after "Java (2 years)". */
function afterName(words: string, at: number, one: Mention, mark: string): readonly YearNumber[] {
  const to = one.to - at;
  // In "Kotlin 3", the finder took the number for a version.
  const from = one.version === undefined ? to : to - one.version.length - 1;
  const after = words.slice(from, from + longest);
  const own = connector.exec(after)?.[0];
  if (own?.trim() !== mark.trim()) return [];
  if (own === " " && versioned.has(words.slice(one.from - at, from))) return [];
  const [number, digits] = bareNumber.exec(after.slice(own.length)) ?? [];
  if (number === undefined || Number(digits) > mostYears) return [];
  const start = Math.max(to, from + own.length);
  return [
    {
      from: start,
      to: Math.max(start, from + own.length + number.length),
      months: Number(digits) * 12,
    },
  ];
}

/** "3 Kotlin" after "5 years Java". */
function beforeName(words: string, at: number, one: Mention): readonly YearNumber[] {
  const to = one.from - at;
  const digits = numberBefore.exec(words.slice(Math.max(0, to - longest), to))?.[1];
  if (digits === undefined || Number(digits) > mostYears) return [];
  if (!endsItem.test(words.slice(one.to - at, one.to - at + longest))) return [];
  return [{ from: to - 1 - digits.length, to: to - 1, months: Number(digits) * 12 }];
}
