import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { RunnerError } from "./runner.ts";

/** The value of `options.isolation` that uses each file. */
const isolations = { child: "process", worker: "worker" } as const;

/**
 * The file that a process or thread starts with: the one beside this module or, where a bundler has moved
 * this code, the one of the installed package.
 *
 * @throws RunnerError if neither exists.
 */
export function runnerFile(name: keyof typeof isolations): string {
  const beside = fileURLToPath(new URL(`../isolate/${name}.js`, import.meta.url));
  if (existsSync(beside)) return beside;
  try {
    const require = createRequire(import.meta.url);
    const installed = require
      .resolve("skilltally/package.json")
      .replace(/package\.json$/, `dist/isolate/${name}.js`);
    if (existsSync(installed)) return installed;
  } catch {
    // Not installed either.
  }
  throw new RunnerError({
    kind: "start",
    problem: `is "${isolations[name]}", and dist/isolate/${name}.js of skilltally is not there; let the bundler leave skilltally out as an external package`,
  });
}
