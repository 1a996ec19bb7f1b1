import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { RunnerError } from "./runner.ts";

/** What runs the file that begins a runner, as `options.isolation` names it. */
const isolations = { child: "process", worker: "worker" } as const;

/**
 * The file that begins a process or a thread: the one beside this one; where a bundler has moved this code elsewhere, that of the package as it is installed.
 *
 * @throws RunnerError where neither is there.
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
