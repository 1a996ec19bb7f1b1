import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Outcome, run } from "./run.ts";

const folder: string = temporaryFolder();

/** The output of `skilltally lexicon lint` for a file with this name and content. */
export function lintLexicon(name: string, yaml: string): Promise<Outcome> {
  const path = join(folder, name);
  writeFileSync(path, yaml);
  return run(["lexicon", "lint", path]);
}
