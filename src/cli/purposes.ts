import { availableParallelism } from "node:os";
import type { Isolation } from "../analyze/options.ts";
import type { Purpose } from "../isolate/answer.ts";

/**
 * Whether resume and posting are read at once. A second runner loads much of what the first has loaded, a quarter more work in all, which pays where
 * cores are idle: the runner, this process and the engine's own threads keep three busy already.
 */
export const readsTogether: boolean = availableParallelism() >= 4;

/**
 * What runners the command line is going to need, guessed from its words before they are understood. A wrong guess costs a little time and changes
 * nothing else.
 */
export function guessPurposes([command = "", ...rest]: readonly string[]): readonly Purpose[] {
  if (!readers.has(command) || rest.length === 0 || rest.some((word) => helps.has(word))) return [];
  const isPdf = rest.some((word) => /\.pdf$/i.test(word));
  if (!analyzers.has(command)) return [isPdf ? "pdf" : "document"];
  const resume = isPdf ? "pdf-resume" : "resume";
  const hasPosting = rest.some((word) => /^(?:-j|--job(?:=|$))/.test(word));
  return hasPosting && readsTogether ? ["posting", resume] : [resume];
}

/** The library's default, which is not loaded yet; with another one the runners would start for nothing. */
export const usualMaxMemoryMb = 1024;

/** What `--isolation` says, and the default; a word that is none is refused later. */
export function guessIsolation(args: readonly string[]): Isolation {
  const at = args.findLastIndex((word) => /^--isolation(?:=|$)/.test(word));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  return at !== -1 && (value === "worker" || value === "none") ? value : "process";
}

const analyzers = new Set(["analyze", "rank", "diff"]);
const readers = new Set([...analyzers, "text", "skills"]);
const helps = new Set(["-h", "--help"]);
