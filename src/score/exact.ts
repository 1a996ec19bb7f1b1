/**
 * Divides `whole` in proportion to `parts`, in whole units that add up to exactly `whole`: each part gets its
 * share rounded down, and those with the largest remainders get one unit more; ties go to the larger parts,
 * then to the earlier ones. All zero if `parts` add up to 0. `parts` are integers ≥ 0, and their sum times
 * `whole` is below 2^53, so no step rounds. O(n log n).
 *
 * Source: the largest-remainder method (Hamilton).
 */
export function apportion(parts: readonly number[], whole: number): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const remainders = parts.map((part) => (part * whole) % sum);
  const shares = parts.map((part, index) => (part * whole - (remainders[index] ?? 0)) / sum);
  const left = whole - shares.reduce((total, share) => total + share, 0);
  const of = (list: readonly number[], index: number) => list[index] ?? 0;
  const byRemainder = [...parts.keys()].sort(
    (a, b) => of(remainders, b) - of(remainders, a) || of(parts, b) - of(parts, a) || a - b,
  );
  for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** How a whole is divided among parts if none may exceed its cap. */
export interface CappedShares {
  readonly weights: readonly number[];
  /** The indexes of the parts that have exactly their cap. */
  readonly capped: ReadonlySet<number>;
  /** The sum of the other parts, and how much of the whole they share. */
  readonly total: number;
  readonly whole: number;
}

/**
 * Divides `whole` in proportion to `parts`, none above its cap. What a capped part leaves goes to the others,
 * which may cap more of them. If all caps together are less than the whole, the whole is divided in
 * proportion to the caps instead. Whole units; O(n²) at most.
 */
export function shareWithin(
  parts: readonly number[],
  caps: readonly number[],
  whole: number,
): CappedShares {
  const capped = new Set<number>();
  for (;;) {
    const open = parts.map((part, index) => (capped.has(index) ? 0 : part));
    const total = open.reduce((sum, part) => sum + part, 0);
    const left = [...capped].reduce((rest, index) => rest - (caps[index] ?? 0), whole);
    if (total === 0 || left <= 0)
      return { weights: apportion(caps, whole), capped: new Set(parts.keys()), total: 0, whole: 0 };
    const shares = apportion(open, left);
    const over = shares.flatMap((share, index) => (share > (caps[index] ?? 0) ? [index] : []));
    if (over.length === 0) {
      const weights = shares.map((share, index) =>
        capped.has(index) ? (caps[index] ?? 0) : share,
      );
      return { weights, capped, total, whole: left };
    }
    for (const index of over) capped.add(index);
  }
}

/**
 * `weight` × `percent` / 100 in whole units, halves rounded up. Both are integers, so the product is exact.
 * Never more than `weight` for `percent` ≤ 100, and never falls if either grows.
 */
export function partOf(weight: number, percent: number): number {
  return Math.floor((weight * percent + 50) / 100);
}

/**
 * `points` × `factor` in whole units, halves rounded up; exact for a factor of at most four decimals. Never
 * falls if either grows.
 */
export function partBy(points: number, factor: number): number {
  const scaled = Math.round(factor * factorScale);
  return Math.floor((2 * points * scaled + factorScale) / (2 * factorScale));
}

/** Hundredths as a number with two decimals; the nearest double, so it prints with at most two. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** Factors have at most four decimals, so each is an integer in units of 1 / factorScale. */
const factorScale = 10_000;

/** `value` rounded to four decimals, so that calculations use the number that is printed. */
export function toScale(value: number): number {
  return Math.round(value * factorScale) / factorScale;
}

/**
 * The product of factors of at most four decimals, in whole units of 1 / `units`, halves rounded up. Exact
 * for any number of factors, so that calculating by hand gives the same result.
 */
export function multiplyUnits(factors: readonly number[], units: number): number {
  let product = BigInt(units);
  let scale = 1n;
  for (const factor of factors) {
    product *= BigInt(Math.round(factor * factorScale));
    scale *= BigInt(factorScale);
  }
  return Number((2n * product + scale) / (2n * scale));
}

/**
 * Like `multiplyUnits` for factors ≤ 1 and hundredths, but without the cost of big integers for up to three
 * factors, which is nearly always the case.
 */
export function percentOf(factors: readonly number[]): number {
  if (factors.length > 3) return multiplyUnits(factors, 100);
  let product = 1;
  let scale = 1;
  for (const factor of factors) {
    product *= Math.round(factor * factorScale);
    scale *= factorScale;
  }
  return Math.floor((200 * product + scale) / (2 * scale));
}
