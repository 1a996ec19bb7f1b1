/** Today's date in UTC, "2026-11-20". The only place in the core that reads the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
