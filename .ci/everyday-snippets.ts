// The labeled snippets of fixtures/gold/everyday, by part; parts.yml says what each part is used for.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Span } from "../src/document/document.ts";
import { jsonLines } from "./json-lines.ts";

/** A word in a text, and whether it names a technology there. */
export interface Snippet extends Span {
  readonly id: string;
  readonly text: string;
  readonly isSkill: boolean;
}

export interface SnippetPart {
  readonly name: string;
  /** Nobody looks at the errors of a closed part, and no weight is learned from it. */
  readonly use: "learn" | "check" | "closed";
  readonly snippets: readonly Snippet[];
}

const folder = new URL("../fixtures/gold/everyday/", import.meta.url);

export function readSnippetParts(): readonly SnippetPart[] {
  const uses: Readonly<Record<string, SnippetPart["use"]>> = parse(
    readFileSync(new URL("parts.yml", folder), "utf8"),
  );
  return Object.entries(uses).map(([name, use]) => ({
    name,
    use,
    snippets: jsonLines<Snippet>(new URL(`snippets-${name}.jsonl`, folder)),
  }));
}
