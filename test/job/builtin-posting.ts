import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/**
 * What a posting asks for with the built-in lexicon: "required go" for each requirement of skills, ordered by
 * level and place.
 */
export function asked(text: string): readonly string[] {
  return readJob(textDocument(text))
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ level, skills }) => `${level} ${skills.join("|")}`);
}
