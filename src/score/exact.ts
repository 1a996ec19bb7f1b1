/**
 * Shares of `whole` in proportion to `parts`, in whole units that add up to `whole` exactly: each gets its rounded-down
 * share, and those with the largest remainders one unit more; among equals the larger parts, then the earlier. All zero when `parts` add up to 0.
 * `parts` are whole numbers ≥ 0, their sum times `whole` below 2^53, so no step rounds. O(n log n).
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

/** What each of several parts has of a whole, when none may have more than its cap. */
export interface CappedShares {
  readonly weights: readonly number[];
  /** The indexes of the parts that have just their cap. */
  readonly capped: ReadonlySet<number>;
  /** The sum of the other parts, and what of the whole they share. */
  readonly total: number;
  readonly whole: number;
}

/**
 * Shares of `whole` in proportion to `parts`, none above its cap: what a capped part leaves is shared by the others, which may cap more of them. Where all
 * caps together are less than the whole, they are shared in proportion instead. Whole units; O(n²) at most.
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
 * `weight` × `percent` / 100 in whole units, halves up. Both are whole, so the product is exact; never more than
 * `weight` for `percent` ≤ 100, and never falling when either grows.
 */
export function partOf(weight: number, percent: number): number {
  return Math.floor((weight * percent + 50) / 100);
}

/** `points` × `factor` in whole units, halves up; exact for a factor of at most four decimals. Never falling when either grows. */
export function partBy(points: number, factor: number): number {
  const scaled = Math.round(factor * factorScale);
  return Math.floor((2 * points * scaled + factorScale) / (2 * factorScale));
}

/** A number of two decimals from whole hundredths; the nearest double, so it prints with at most two. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** Decimal places that a factor may have: all are whole in units of 1 / factorScale. */
const factorScale = 10_000;

/** `value` rounded to four decimals, so that it is computed with as it is printed. */
export function toScale(value: number): number {
  return Math.round(value * factorScale) / factorScale;
}

/**
 * The product of factors of at most four decimals, in whole units of 1 / `units`, halves up; exact whatever their number,
 * so that decimal arithmetic by hand comes to the same.
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

/** The same as `multiplyUnits` for factors ≤ 1 and hundredths; without the cost of big integers for up to three, which nearly all have. */
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
