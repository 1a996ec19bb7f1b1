#!/usr/bin/env node
import process, { argv, stdout } from "node:process";
import { startThreads } from "../isolate/pool.ts";
import { guessPurposes } from "./purposes.ts";

const args = argv.slice(2);

// Before all else: the threads load their part of the library while this one loads the command.
startThreads(guessPurposes(args));

// A reader that has seen enough (head, less) closes the pipe; that is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { runCommand } = await import("./program.ts");
process.exitCode = await runCommand(args);
