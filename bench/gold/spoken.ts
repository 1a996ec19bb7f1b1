// The texts of fixtures/gold/spoken.tsv, each in a posting; its README.md explains them.
import { readFileSync } from "node:fs";
import { type MarkedText, readMarks } from "./marks.ts";

const headings: Readonly<Record<string, string>> = {
  required: "Requirements:\n- ",
  preferred: "Nice to have:\n- ",
  duties: "Responsibilities:\n- ",
  benefits: "What we offer:\n- ",
  company: "About us:\n- ",
  none: "",
};

export function readSpokenTexts(): readonly MarkedText[] {
  const lines = readFileSync("fixtures/gold/spoken.tsv", "utf8").trim().split("\n");
  return lines.map((line) => {
    const [part = "", kind = "", marked = ""] = line.split("\t");
    return readMarks(part, `Backend Engineer\n\n${headings[kind] ?? ""}`, marked);
  });
}
