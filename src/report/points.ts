/**
 * Points as people read them: one decimal, halves up, so that 79.35 is "79.4". Points are whole hundredths, which no binary number holds
 * exactly: rounded as they stand in memory, some halves would go up and some down.
 */
export function oneDecimal(points: number): string {
  return (Math.round(Math.round(points * 100) / 10) / 10).toFixed(1);
}

/** "+1.4"; "" for what adds nothing, or less than is written. */
export function gainOf(points: number): string {
  return points > 0 ? signed("+", points) : "";
}

/** "+1.4", "-0.9", "0.0". */
export function changeOf(points: number): string {
  return signed(points > 0 ? "+" : "-", Math.abs(points)) || oneDecimal(0);
}

/** "" where nothing of it would be seen. */
function signed(sign: string, points: number): string {
  const written = oneDecimal(points);
  return written === oneDecimal(0) ? "" : sign + written;
}
