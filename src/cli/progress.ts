/** A line on standard error that shows the progress of the work. */
export interface Progress {
  step(): void;
  /** Removes the line, so that something else can be printed. */
  clear(): void;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const redrawMs = 200;

/** Erases a line of a terminal. */
const ERASE = "\r\u001b[2K";

/**
 * A progress line for `total` steps. Nothing is shown if standard error is not a terminal, if there is only
 * one step, or if results are printed to a terminal as they come, which already shows the progress.
 */
export function startProgress(total: number, isPrinting: boolean): Progress {
  if (!process.stderr.isTTY || (isPrinting && process.stdout.isTTY) || total < 2) {
    return { step: () => undefined, clear: () => undefined };
  }
  const start = Date.now();
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - drawn < redrawMs) return;
      drawn = now;
      process.stderr.write(`${ERASE}${progressLine(done, total, now - start)}`);
    },
    clear() {
      process.stderr.write(ERASE);
    },
  };
}

/** "37 of 200, about 12 s left". */
export function progressLine(done: number, total: number, elapsedMs: number): string {
  if (done >= total) return `${done} of ${total}`;
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
  const left = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return `${done} of ${total}, about ${left} left`;
}
