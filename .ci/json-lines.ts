// Reads the files of JSON lines that the tests, the benchmarks and the training have their cases in.
import { readFileSync } from "node:fs";

/** What each line of a file holds. */
export function jsonLines<T>(path: string | URL): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}
