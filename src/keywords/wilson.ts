import type { Share } from "./profile.ts";

/** The 97.5 % quantile of the normal distribution: 95 % lie within ± this many standard deviations. */
const z = 1.959964;

/**
 * The share `count` / `of` with its 95 % Wilson score interval. The interval stays within 0 and 1 and is
 * valid for few documents and for shares near 0, where the plain normal interval fails. Rounded to four
 * decimals. Without documents nothing is known: 0 with the interval 0–1. Source: Wilson 1927; Brown, Cai,
 * DasGupta 2001, Statistical Science 16(2).
 */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const share = count / of;
  const scale = 1 + (z * z) / of;
  const center = (share + (z * z) / (2 * of)) / scale;
  const spread = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return {
    share: toFour(share),
    // At the ends, the interval must be exactly 0 or 1 in spite of rounding errors.
    low: count === 0 ? 0 : toFour(center - spread),
    high: count === of ? 1 : toFour(center + spread),
  };
}

/** Rounded to four decimals. */
export function toFour(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
