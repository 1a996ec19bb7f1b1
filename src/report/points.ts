/**
 * Points with one decimal, halves rounded up: 79.35 is "79.4". Points are hundredths, which binary numbers
 * cannot represent exactly; rounded directly, some halves would go up and some down.
 */
export function oneDecimal(points: number): string {
  return (Math.round(Math.round(points * 100) / 10) / 10).toFixed(1);
}

/** "+1.4"; "" if it would round to 0. */
export function gainOf(points: number): string {
  return points > 0 ? signed("+", points) : "";
}

/** "+1.4", "-0.9", "0.0". */
export function changeOf(points: number): string {
  return signed(points > 0 ? "+" : "-", Math.abs(points)) || oneDecimal(0);
}

/** "" if it would round to 0. */
function signed(sign: string, points: number): string {
  const written = oneDecimal(points);
  return written === oneDecimal(0) ? "" : sign + written;
}

/** The exact difference: points are hundredths, so they are subtracted as integers. */
export function pointsBetween(before: number, after: number): number {
  return (Math.round(100 * after) - Math.round(100 * before)) / 100;
}
