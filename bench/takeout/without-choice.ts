// A row of lexicons/words without one of its choices, as after a mistake while editing.
import type { Row } from "../../.ci/read-words.ts";

interface TakenOut {
  readonly choice: string;
  readonly rest: Row;
}

/**
 * A row without each of its choices in turn: a name, a phrase, a pattern, an alternative in a bracket, an
 * optional part.
 */
export function withoutEachChoice(row: Row): readonly TakenOut[] {
  return [
    ...namesLeft(row),
    ...(["phrases", "patterns", "notAfter", "notBefore"] as const).flatMap((field) =>
      row[field].flatMap((text, i) => [
        { choice: text, rest: { ...row, [field]: row[field].filter((_, j) => j !== i) } },
        ...cutsOf(text, field === "patterns").map(({ choice, rest }) => ({
          choice: `${choice} of ${text}`,
          rest: { ...row, [field]: row[field].with(i, rest) },
        })),
      ]),
    ),
  ];
}

function namesLeft(row: Row): readonly TakenOut[] {
  const names = row.words?.split(",") ?? [];
  return names.map((choice, i) => ({
    choice: choice.trim(),
    rest: { ...row, words: names.filter((_, j) => j !== i).join(",") },
  }));
}

interface Bracket {
  readonly sign: string;
  readonly from: number;
  /** Where its alternatives begin, and after the last one the closing bracket. */
  readonly ways: number[];
}

interface Cut {
  readonly choice: string;
  readonly rest: string;
}

/** A text of a row without each alternative of its brackets in turn, and without each optional bracket. */
function cutsOf(text: string, isPattern: boolean): readonly Cut[] {
  const brackets = bracketsOf(text, isPattern);
  return brackets.flatMap(isPattern ? patternSpans(text) : phraseSpans).map(([from, to]) => {
    const rest = text.slice(0, from) + text.slice(to);
    const tidy = isPattern ? rest : rest.replace(/ +/g, " ").trim();
    return { choice: text.slice(from, to), rest: tidy };
  });
}

type Span = readonly [from: number, to: number];

/** `[very]` is optional. */
function phraseSpans(bracket: Bracket): readonly Span[] {
  const { sign, from, ways } = bracket;
  if (ways.length > 2) return waySpans(bracket);
  return sign === "[" ? [[from, ways[1] ?? from]] : [];
}

/** `(?:very )?` is optional. */
function patternSpans(text: string): (bracket: Bracket) => readonly Span[] {
  return (bracket) => {
    const { from, ways } = bracket;
    if (ways.length > 2) return waySpans(bracket);
    const end = ways[1] ?? from;
    return text[end] === "?" ? [[from, end + 1]] : [];
  };
}

/** Each alternative, with the bar before it, or after it for the first. */
function waySpans({ ways }: Bracket): readonly Span[] {
  const [first = 0, second = 0] = ways;
  const others = ways.slice(1, -1).map((way, i): Span => [way - 1, (ways[i + 2] ?? 0) - 1]);
  return [[first, second], ...others];
}

function bracketsOf(text: string, isPattern: boolean): readonly Bracket[] {
  const whole: Bracket = { sign: "", from: 0, ways: [0] };
  const [done, open]: [Bracket[], Bracket[]] = [[], [whole]];
  // Skips what is not a bracket: escapes and classes in a pattern, quotations in a phrase.
  const sign = isPattern
    ? /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]))?|[|)]/g
    : /"[^"]*"|\{\d+(?:-\d+)? ?|[([|)\]}]/g;
  for (const { 0: found, index } of text.matchAll(sign)) {
    const last = open.at(-1) ?? whole;
    const isBracket = isPattern ? found.startsWith("(") : /^[([{]/.test(found);
    if (isBracket) open.push({ sign: found, from: index, ways: [index + found.length] });
    else if (/^[|)\]}]$/.test(found)) last.ways.push(index + 1);
    if (/^[)\]}]$/.test(found)) done.push(...open.splice(-1));
  }
  whole.ways.push(text.length + 1);
  return [...done, ...(whole.ways.length > 2 ? [whole] : [])];
}
