/**
 * A mistake in the data, with file and place. A stack trace would point at the reader, whereas the data must
 * be fixed.
 */
export class Mistake extends Error {}

/** From now on a mistake ends the process with only its message. */
export function endWithMistakes(): void {
  process.on("uncaughtException", (error) => {
    console.error(error instanceof Mistake ? error.message : error);
    process.exit(1);
  });
}
