/**
 * The processor time that a call takes, in milliseconds. Unlike elapsed time, it does not depend on what else
 * the machine does.
 */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Whether `text` is read within `most` milliseconds or, on a slow machine, in less than eight times the time
 * for its first quarter. Quadratic growth would take sixteen times as long.
 */
export function isReadInTime(read: (text: string) => unknown, text: string, most: number): boolean {
  const whole = () => processorTime(() => read(text));
  const first = whole();
  if (first < most) return true;
  // The first reading also compiled the code.
  const quarter = processorTime(() => read(text.slice(0, text.length / 4)));
  return Math.min(first, whole()) < farMore * quarter;
}

const farMore = 8;
