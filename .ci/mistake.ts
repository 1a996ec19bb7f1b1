/** A mistake in the data, told by file and place. Where a stack would lead to is the reader, and the data is what must be mended. */
export class Mistake extends Error {}

/** From here on a mistake ends the process with its message alone. */
export function endWithMistakes(): void {
  process.on("uncaughtException", (error) => {
    console.error(error instanceof Mistake ? error.message : error);
    process.exit(1);
  });
}
