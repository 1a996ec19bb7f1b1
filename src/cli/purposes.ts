import { availableParallelism } from "node:os";
import type { Isolation } from "../analyze/options.ts";
import type { Purpose } from "../isolate/answer.ts";

/**
 * Whether resume and posting are read at the same time. A second runner loads much of what the first one
 * loads, a quarter more work in all. That pays off only with idle cores: one runner, this process and the
 * engine's own threads already keep three busy.
 */
export const readsTogether: boolean = availableParallelism() >= 4;

/**
 * Guesses from the raw arguments which runners the command will need, before they are parsed. A wrong guess
 * costs a little time and changes nothing else.
 */
export function guessPurposes([command = "", ...rest]: readonly string[]): readonly Purpose[] {
  if (!readers.has(command) || rest.length === 0 || rest.some((word) => helps.has(word))) return [];
  const isPdf = rest.some((word) => /\.pdf$/i.test(word));
  if (!analyzers.has(command)) return [isPdf ? "pdf" : "document"];
  const resume = isPdf ? "pdf-resume" : "resume";
  const hasPosting = rest.some((word) => /^(?:-j|--job(?:=|$))/.test(word));
  return hasPosting && readsTogether ? ["posting", resume] : [resume];
}

/**
 * The default of the library, which is not loaded yet. The runners must be started with the same value, or
 * they will not be used.
 */
export const usualMaxMemoryMb = 1024;

/** The value of `--isolation`, or the default. An invalid value is refused later. */
export function guessIsolation(args: readonly string[]): Isolation {
  const at = args.findLastIndex((word) => /^--isolation(?:=|$)/.test(word));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  return at !== -1 && (value === "worker" || value === "none") ? value : "process";
}

const analyzers = new Set(["analyze", "rank", "diff", "redact"]);
const readers = new Set([...analyzers, "text", "skills"]);
const helps = new Set(["-h", "--help"]);
