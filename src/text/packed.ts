/**
 * The last digit of a number is a character from "(" to "j"; the digits before it are characters from "k" to
 * "~".
 */
const LAST_ZERO = 40;
const MORE_ZERO = 107;
const LASTS = MORE_ZERO - LAST_ZERO;
const MORES = 20;

/**
 * Packs numbers from 0 up that are mostly near the one before: each as the difference from the last one that
 * was not 0, and 0 as itself. A small difference is one printable character; a larger one takes another
 * character for each factor of 20, lowest digit first.
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

/**
 * The numbers in a string made by `numbersToText`. O(characters). In a process that has just started, the
 * first 70,000 take four milliseconds, later ones one.
 */
export function numbersFromText(text: string): Int32Array {
  const signs = new TextEncoder().encode(text);
  const numbers = new Int32Array(signs.length);
  let count = 0;
  let last = 0;
  let step = 0;
  let worth = 1;
  // One loop for digits and differences takes half the time of two, since neither would be compiled before it
  // is nearly done.
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

/** Ascending numbers as the gaps between them, in base 36. For short lists of numbers that are far apart. */
export function gapsToText(numbers: readonly number[]): string {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(" ");
}

/** The numbers in a string made by `gapsToText`. */
export function gapsFromText(text = ""): readonly number[] {
  if (text === "") return [];
  let sum = 0;
  return text.split(" ").map((gap) => {
    sum += Number.parseInt(gap, 36);
    return sum;
  });
}

/**
 * Counts below 36^4 in base 36, without trailing zeros. Most are below 36 and take one character; "_"
 * precedes two characters, "__" four.
 */
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

/** The counts in a string made by `countsToText`. */
export function countsFromText(text: string): readonly number[] {
  const signs = text.match(/__.{4}|_..|./g) ?? [];
  return signs.map((one) => Number.parseInt(one.replace(/^_+/, ""), 36));
}

/** A UTF-16 unit as an escape that JSON and JavaScript allow: "\u20ac". */
export function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * JSON with the characters beyond Latin-1 escaped. A string that contains one of them takes two bytes for
 * every character.
 */
export function narrow(json: string): string {
  return json.replace(/[^\0-\xff]/g, escapedUnit);
}
