import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

test.for([
  "x\n",
  "2019\n",
  "Engineer, Acme | 2019 – 2020\n",
  "PhD in ",
  "jo@",
  "• ",
  "A B ",
  "Austin, TX, ",
  "- ",
  "[at] ",
  "\t",
  "(",
])("a long text of nothing but %j is read", (unit) => {
  const long = `Experience\n${unit.repeat(100_000 / unit.length)}`;
  expect(readFacts(textDocument(long)).sections).toHaveLength(1);
});
