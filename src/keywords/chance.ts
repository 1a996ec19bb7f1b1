/**
 * Fisher's exact test, two-sided (twice the smaller tail): how likely it is that `a` of `n` and `b` of `m`
 * differ this much or more if both come from the same share. 1 if either is empty. Exact for small counts,
 * where the normal approximation fails; in practice O(√(n + m)) steps for any counts. Source: Fisher 1935,
 * "The Logic of Inductive Inference".
 */
export function chanceOfDifference(a: number, n: number, b: number, m: number): number {
  if (n === 0 || m === 0) return 1;
  const total = a + b;
  const [least, most] = [Math.max(0, total - m), Math.min(n, total)];
  const expected = (total * n) / (n + m);
  const step = a < expected ? -1 : 1;
  // The probability of exactly `a`; each further one is computed from the one before.
  let term = Math.exp(choose(n, a) + choose(m, total - a) - choose(n + m, total));
  let tail = 0;
  for (let x = a; x >= least && x <= most; x += step) {
    tail += term;
    if (term < tail * 1e-12) break;
    term *=
      step < 0
        ? (x / (n - x + 1)) * ((m - total + x) / (total - x + 1))
        : ((n - x) / (x + 1)) * ((total - x) / (m - total + x + 1));
  }
  return Math.min(1, 2 * tail);
}

/**
 * Corrects probabilities for multiple testing (Benjamini and Hochberg 1995): if everything below q is called
 * a difference, a share of at most q of these calls is wrong. In the given order. O(n log n).
 */
export function correctChances(chances: readonly number[]): readonly number[] {
  const ascending = chances.map((chance, index) => ({ chance, index }));
  ascending.sort((x, y) => x.chance - y.chance);
  const corrected = new Array<number>(chances.length).fill(1);
  let least = 1;
  for (let rank = ascending.length; rank > 0; rank--) {
    const one = ascending[rank - 1];
    if (one === undefined) continue;
    least = Math.min(least, (one.chance * chances.length) / rank);
    corrected[one.index] = least;
  }
  return corrected;
}

/** The logarithm of the number of ways to choose `k` of `n`. */
function choose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** ln n!: a sum for small n; for larger n Stirling's series, whose error is below 1e-15 there. */
function logFactorial(n: number): number {
  if (n < 2) return 0;
  if (n < 32) {
    let sum = 0;
    for (let i = 2; i <= n; i++) sum += Math.log(i);
    return sum;
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
