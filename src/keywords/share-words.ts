import { wilson } from "./wilson.ts";

/** "30 of 120 postings (25 %, 18–33)": a count, its share and the 95 % interval in percent. */
export function shareWords(count: number, of: number, what: string): string {
  const { share, low, high } = wilson(count, of);
  const whole = of.toLocaleString("en-US");
  return `${count.toLocaleString("en-US")} of ${whole} ${what} (${percentOf(share)} %, ${percentOf(low)}–${percentOf(high)})`;
}

/** Whole percents, with one decimal below 10: "0.8", "9.4", "25". */
function percentOf(share: number): string {
  const percent = 100 * share;
  return percent > 0 && percent < 9.95 ? percent.toFixed(1) : String(Math.round(percent));
}
