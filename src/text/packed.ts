/** The last digit of a number is one of the signs from "(" to "j", those before it are signs from "k" to "~". */
const LAST_ZERO = 40;
const MORE_ZERO = 107;
const LASTS = MORE_ZERO - LAST_ZERO;
const MORES = 20;

/**
 * Numbers from 0 that mostly are near the one before: each as its step from the last one that was not 0, and 0 as itself. A small step is a printable sign, a
 * larger one has one more for each 20 times as much, the lowest first.
 */
export function numbersToText(numbers: Int32Array): string {
  let text = "";
  let last = 0;
  for (const number of numbers) {
    let rest = 0;
    if (number !== 0) {
      const step = number - last;
      rest = step < 0 ? -2 * step : 2 * step + 1;
      last = number;
    }
    for (; rest >= LASTS; rest = Math.floor(rest / MORES)) {
      rest -= LASTS;
      text += String.fromCharCode(MORE_ZERO + (rest % MORES));
    }
    text += String.fromCharCode(LAST_ZERO + rest);
  }
  return text;
}

/** The numbers of a string that `numbersToText` made. O(signs): in a process that has just begun four milliseconds for the first 70,000, then one. */
export function numbersFromText(text: string): Int32Array {
  const signs = new TextEncoder().encode(text);
  const numbers = new Int32Array(signs.length);
  let count = 0;
  let last = 0;
  let step = 0;
  let worth = 1;
  // Reading digits and adding steps in one loop takes half the time of two, since neither is compiled before it is nearly done.
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] ?? 0;
    if (sign >= MORE_ZERO) {
      step += (sign - MORE_ZERO + LASTS) * worth;
      worth *= MORES;
    } else {
      step += (sign - LAST_ZERO) * worth;
      if (step > 0) {
        last += (step & 1) === 1 ? step >> 1 : -(step >> 1);
        numbers[count] = last;
      }
      count++;
      step = 0;
      worth = 1;
    }
  }
  return numbers.slice(0, count);
}

/** Numbers in rising order as the gaps between them, in base 36: for lists of some numbers that are far apart. */
export function gapsToText(numbers: readonly number[]): string {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(" ");
}

/** The numbers of a string that `gapsToText` made. */
export function gapsFromText(text = ""): readonly number[] {
  if (text === "") return [];
  let sum = 0;
  return text.split(" ").map((gap) => {
    sum += Number.parseInt(gap, 36);
    return sum;
  });
}

/** Counts below 36^4 without zeros at the end: most are below 36, and one sign; "_" stands before two signs, "__" before four. */
export function countsToText(counts: readonly number[]): string {
  const last = counts.findLastIndex((count) => count !== 0);
  return counts
    .slice(0, last + 1)
    .map((count) => {
      const signs = count.toString(36);
      if (signs.length < 2) return signs;
      return signs.length === 2 ? `_${signs}` : `__${signs.padStart(4, "0")}`;
    })
    .join("");
}

/** The counts of a string that `countsToText` made. */
export function countsFromText(text: string): readonly number[] {
  const signs = text.match(/__.{4}|_..|./g) ?? [];
  return signs.map((one) => Number.parseInt(one.replace(/^_+/, ""), 36));
}

/** A UTF-16 unit as JSON and JavaScript may write any: "\u20ac". */
export function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** JSON whose signs beyond Latin-1 are escaped: a string that holds one of them takes two bytes for every sign. */
export function narrow(json: string): string {
  return json.replace(/[^\0-\xff]/g, escapedUnit);
}
