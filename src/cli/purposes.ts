import { availableParallelism } from "node:os";
import type { Purpose } from "../isolate/worker.ts";

/**
 * What threads the command line is going to need, guessed from its words before they are understood. A wrong guess costs a little time and changes
 * nothing else.
 */
export function guessPurposes([command = "", ...rest]: readonly string[]): readonly Purpose[] {
  if (!readers.has(command) || rest.length === 0 || rest.some((word) => helps.has(word))) return [];
  const resume = rest.some((word) => /\.pdf$/i.test(word)) ? "pdf" : "resume";
  const hasPosting = rest.some((word) => /^(?:-j|--job(?:=|$))/.test(word));
  const purposes: readonly Purpose[] = hasPosting ? ["posting", resume] : [resume];
  return purposes.slice(-availableParallelism());
}

const readers = new Set(["analyze", "rank", "text", "skills"]);
const helps = new Set(["-h", "--help"]);
