import { breakCommands, cleanLine } from "../report/clean.ts";

/**
 * Writes one line for people to standard error. Whatever could control a terminal or a build service is
 * made harmless.
 */
export function say(problem: string): void {
  process.stderr.write(`skilltally: ${breakCommands(cleanLine(problem))}\n`);
}

/** Writes the stack of an error, which the user asked to see. */
export function sayStack(error: Error): void {
  process.stderr.write(`${breakCommands(error.stack ?? error.message)}\n`);
}
