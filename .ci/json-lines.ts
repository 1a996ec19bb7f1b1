// Reads the JSON Lines files with the cases of the tests, benchmarks and training.
import { readFileSync } from "node:fs";

/** The values of the lines of a file. */
export function jsonLines<T>(path: string | URL): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}
