import { expect, test } from "vitest";
import { at } from "./build-pdf.ts";
import { readPage } from "./read-page.ts";

const linesOf = async (content: string): Promise<readonly string[]> =>
  (await readPage(content)).text.split("\n");

/** A bold text and another beside it that is not, each with its size, above a text of usual size. */
function pair(head: string, rest: string, headSize = 10, restSize = 10): string {
  const bold = at(50, 700, head, headSize).replace("/F1", "/F2");
  // Letters of the tests' font are half as wide as they are high.
  const x = 50 + ((head.length + 1) * headSize) / 2;
  return (
    bold + at(x, 700, rest, restSize) + at(50, 686, "Kept the registers") + at(50, 674, "Moved")
  );
}

test("a bold title and the employer beside it that is not bold are two cells", async () => {
  expect(await linesOf(pair("Data Engineer", "Northgate Systems"))).toContain(
    "Data Engineer\tNorthgate Systems",
  );
});

test("a large name and the smaller headline beside it are two cells", async () => {
  expect(await linesOf(pair("Ida Holm", "Data Engineer", 20, 10))).toContain(
    "Ida Holm\tData Engineer",
  );
});

test("a large name of which only the first part is bold is one cell", async () => {
  expect(await linesOf(pair("IDA", "HOLM", 20, 20))).toContain("IDA HOLM");
});

test.each([
  ["Data Engineer", "at Northgate Systems"],
  ["Data Engineer,", "Northgate Systems"],
  ["- Kafka", "Connect for the registers"],
])("what is bold at the start of '%s %s' is no cell of its own", async (head, rest) => {
  expect(await linesOf(pair(head, rest))).toContain(`${head} ${rest}`);
});

test("a date and the bold title beside it are two cells", async () => {
  const date = at(50, 700, "2015 - July 2022");
  const title = at(135, 700, "Class Teacher").replace("/F1", "/F2");
  const lines = await linesOf(date + title + at(50, 686, "Kept the registers of the school"));
  expect(lines).toContain("2015 - July 2022\tClass Teacher");
});
