import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { withoutEmphasis } from "../../src/job/emphasis.ts";
import { readJob } from "../../src/job/parse.ts";
import { withoutSourceMarks } from "../../src/job/source-marks.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { lexicon, read } from "./posting.ts";

test.for([
  " ",
  ".",
  "(",
  "\n",
  "\0",
  "\ud800",
  "Java or ",
  "Java, ",
  "5+ years of Java ",
  "Requirements: ",
  "* ",
  "a- A",
  "degree ",
  "Bachelor's degree in Physics or ",
  "is a plus ",
  "one of the following:\n- Java\n",
  "Experience ",
  "Java (5 years) or similar, ",
  "required ",
  "Java (",
  "At Acme, ",
  "ABWe ",
  "About A\n",
  "looking for a ",
  "**Java** ",
  "3-5 years ",
  "2019 ",
  "\"'",
  "\u202e",
  "👩‍💻 Java ",
  "Java | ",
  `${"sr - ".repeat(24)}levels `,
  "years of experience in it in it in it in it: ",
  "years experience: minimum 1 ",
  "5 years including ",
])("200,000 units of %j are read to the end", { timeout: 20_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  expect(read(text).document.text).toHaveLength(text.length);
});

test.for([
  "independently ",
  "ability to a",
  "distributed, and ",
  "as part of a very ",
  "relational,",
  "oo and ",
])("200,000 units of %j are read to the end", (unit) => {
  const text = `Requirements:\n- ${unit.repeat(200_000 / unit.length)}`;
  expect(readJob(textDocument(text)).document.text).toHaveLength(text.length);
});

test.for(["a", "a.", "a ", "run ", "run a."])(
  "200,000 units of %j are read to the end with a paraphrase of wild words",
  async (unit) => {
    const own = await parseLexicon(
      '- {id: k, name: Karst, category: tool, paraphrases: [{phrases: ["_ run* {0-5} karst"]}]}',
      lexicon,
    );
    const text = `Requirements:\n- ${unit.repeat(200_000 / unit.length)}`;
    expect(readJob(textDocument(text), { lexicon: own }).document.text).toHaveLength(text.length);
  },
);

test("a source of two million units is read in even time", () => {
  const text = "&lt;p &amp;".repeat(200_000);
  expect(withoutSourceMarks(textDocument(text)).document.text).toHaveLength(
    "<p &".length * 200_000,
  );
});

test("marks on one line of two million units are found in even time", () => {
  const document = textDocument(`Know ${"**Java** ".repeat(220_000)}`);
  expect(withoutEmphasis(document).document.text).toHaveLength("Java ".length * 220_001);
});
