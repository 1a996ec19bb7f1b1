#!/usr/bin/env node
import { startRunners } from "../isolate/pool.ts";
import { tuneCompiler } from "../isolate/tune-compiler.ts";
import { guessIsolation, guessPurposes, usualMaxMemoryMb } from "./purposes.ts";

const args = process.argv.slice(2);

// Done first, so that the processes load their part of the library while this one loads the command.
const kind = guessIsolation(args);
// This program itself, or threads of it, will read documents.
if (kind !== "process") tuneCompiler();
if (kind !== "none") startRunners(kind, guessPurposes(args), usualMaxMemoryMb);

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (head, less) closes the pipe. That is no error.
  if (code === "EPIPE") process.exit();
  const problem = code === "ENOSPC" ? "the disk is full" : `cannot be written (${code})`;
  process.stderr.write(
    `skilltally: standard output: ${problem}; choose another place with --output\n`,
  );
  process.exit(2);
});
// Nobody reads error messages any more.
process.stderr.on("error", () => process.exit(2));

// All output has been written by now. Exiting at once saves the time of freeing the heap.
process.once("beforeExit", (code) => process.exit(code));

const { runCommand } = await import("./program.ts");
process.exitCode = await runCommand(args);
