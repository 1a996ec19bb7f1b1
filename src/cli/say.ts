import { breakCommands, cleanLine } from "../report/clean.ts";

/** Writes one line for people on standard error; nothing in it steers a terminal or a build service. */
export function say(problem: string): void {
  process.stderr.write(`skilltally: ${breakCommands(cleanLine(problem))}\n`);
}

/** The stack of an error that the user asked to see. */
export function sayStack(error: Error): void {
  process.stderr.write(`${breakCommands(error.stack ?? error.message)}\n`);
}
