import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** What a post with a header says, as "mentioned java". */
export function told(words: string): readonly string[] {
  const { requirements } = readJob(textDocument(`Acme | Data Tinkerer | Berlin\n${words}`));
  return requirements
    .filter(({ kind }) => kind === "skill")
    .map(({ level, skills }) => `${level} ${skills.join("|")}`);
}
