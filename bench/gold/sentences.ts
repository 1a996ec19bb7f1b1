// The sentences of fixtures/gold/sentences.tsv, each as the only paragraph of a posting; its README.md
// explains them.
import { readFileSync } from "node:fs";
import { type MarkedText, readMarks } from "./marks.ts";

export function readMarkedSentences(): readonly MarkedText[] {
  const lines = readFileSync("fixtures/gold/sentences.tsv", "utf8").trim().split("\n");
  return lines.map((line) => {
    const [part = "", marked = ""] = line.split("\t");
    return readMarks(part, "Backend Engineer\n\n", marked.replaceAll("\\n", "\n"));
  });
}
