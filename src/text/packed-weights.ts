/** How much each label is worth by what is seen: whole numbers. */
export interface LearnedWeights {
  readonly labels: readonly string[];
  /** For each name of something seen, what it adds to each label, in their order. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A number from -40 to 39 is one sign from "(" to "w"; one further from 0 has one of the signs from "x" to "~" before it. */
const ZERO = 40;
const ONE_SIGN = 80;
const FIRST_OF_TWO = ZERO + ONE_SIGN;
const STEPS = 7;

/**
 * The labels, the names and for each label its numbers, a row each: for JavaScript a third smaller than JSON, since most numbers are near 0. Names and labels hold no
 * tab and no line break, and no number is further from 0 than 300.
 */
export function weightsToText({ labels, weights }: LearnedWeights): string {
  const columns = labels.map((_, label) =>
    Object.values(weights)
      .map((own) => signOf(own[label] ?? 0))
      .join(""),
  );
  return [labels.join("\t"), Object.keys(weights).join("\t"), ...columns].join("\n");
}

function signOf(number: number): string {
  const rest = number < 0 ? -2 * number - 1 : 2 * number;
  if (rest < ONE_SIGN) return String.fromCharCode(ZERO + rest);
  const beyond = rest - ONE_SIGN;
  const second = Math.floor(beyond / STEPS);
  return String.fromCharCode(FIRST_OF_TWO + (beyond % STEPS), ZERO + second);
}

/** The weights of a text that `weightsToText` made. O(signs). */
export function weightsFromText(text: string): LearnedWeights {
  const [labels = "", names = "", ...columns] = text.split("\n");
  const numbers = columns.map(numbersOf);
  const weights: Record<string, readonly number[]> = {};
  for (const [i, name] of names.split("\t").entries())
    weights[name] = numbers.map((column) => column[i] ?? 0);
  return { labels: labels.split("\t"), weights };
}

function numbersOf(column: string): readonly number[] {
  const numbers: number[] = [];
  for (let i = 0; i < column.length; i++) {
    let rest = column.charCodeAt(i) - ZERO;
    if (rest >= ONE_SIGN) rest += (column.charCodeAt(++i) - ZERO) * STEPS;
    numbers.push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
  }
  return numbers;
}
