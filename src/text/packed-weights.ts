/** How much each label is worth by what is seen: whole numbers. */
export interface LearnedWeights {
  readonly labels: readonly string[];
  /** For each name of something seen, what it adds to each label, in their order. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Adds to what each label is worth. A function of its own: V8 compiles it in a tenth of the time that one takes in which it stands. */
export function addWeights(worth: number[], weights: readonly number[] | undefined): void {
  if (weights === undefined) return;
  for (let label = 0; label < worth.length; label++)
    worth[label] = (worth[label] ?? 0) + (weights[label] ?? 0);
}

/** What each label is worth by all that is seen. O(signs × labels). */
export function labelSums(
  { labels, weights }: LearnedWeights,
  signs: readonly string[],
): readonly number[] {
  const worth = labels.map(() => 0);
  for (const sign of signs) addWeights(worth, weights[sign]);
  return worth;
}

/** Gives weights that are read when somebody first asks for them. */
export function readOnce(read: () => LearnedWeights): () => LearnedWeights {
  let kept: LearnedWeights | undefined;
  return () => {
    kept ??= read();
    return kept;
  };
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

/** The weights of a text that `weightsToText` made. O(signs): plain loops, since a process that has just begun compiles nothing else in time. */
export function weightsFromText(text: string): LearnedWeights {
  const [labels = "", names = "", ...columns] = text.split("\n");
  const rows = names.split("\t").map((name): [string, number[]] => [name, []]);
  for (const column of columns) readColumn(column, rows);
  return { labels: labels.split("\t"), weights: Object.fromEntries(rows) };
}

/** Adds the next number to each row. */
function readColumn(column: string, rows: readonly (readonly [string, number[]])[]): void {
  let i = 0;
  for (let at = 0; at < column.length; at++) {
    let rest = column.charCodeAt(at) - ZERO;
    if (rest >= ONE_SIGN) rest += (column.charCodeAt(++at) - ZERO) * STEPS;
    rows[i++]?.[1].push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
  }
}
