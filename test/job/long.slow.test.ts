import process from "node:process";
import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { withoutEmphasis } from "../../src/job/emphasis.ts";
import type { Job } from "../../src/job/job.ts";
import { holdPart, shareOfRivals } from "../../src/job/lists/rivals.ts";
import { readJob } from "../../src/job/parse.ts";
import { withoutSourceMarks } from "../../src/job/source-marks.ts";
import { findSkills } from "../../src/skills/find.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { isReadInTime, processorTime } from "../in-time.ts";
import { lexicon, read } from "./posting.ts";

// Quadratic code that takes this long would take eight seconds at twice the length.
const most = 2000;
const length = 50_000;

/** Reads a text in linear time, and to its end. */
function expectReadInTime(text: string, read: (text: string) => Job): void {
  const isWhole = (part: string) => expect(read(part).document.text).toHaveLength(part.length);
  expect(isReadInTime(isWhole, text, most)).toBe(true);
}

test.for([
  " ",
  ".",
  "/",
  "-",
  "#",
  "+",
  "'",
  "(",
  ". ",
  "- ",
  "a.",
  "• ",
  "C# ",
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
])("50,000 units of %j are read to the end in linear time", (piece) => {
  expectReadInTime(piece.repeat(Math.ceil(length / piece.length)), read);
});

test.for([
  "independently ",
  "ability to a",
  "distributed, and ",
  "as part of a very ",
  "relational,",
  "oo and ",
])("50,000 units of %j are read to the end in linear time", (unit) => {
  const text = `Requirements:\n- ${unit.repeat(length / unit.length)}`;
  expectReadInTime(text, (one) => readJob(textDocument(one)));
});

test.for(["a", "a.", "a ", "run ", "run a."])(
  "50,000 units of %j are read to the end with a paraphrase of wild words in linear time",
  async (unit) => {
    const own = await parseLexicon(
      '- {id: k, name: Karst, category: tool, paraphrases: [{phrases: ["_ run* {0-5} karst"]}]}',
      lexicon,
    );
    const text = `Requirements:\n- ${unit.repeat(length / unit.length)}`;
    expectReadInTime(text, (one) => readJob(textDocument(one), { lexicon: own }));
  },
);

test("50,000 units of phrases that set a level are read in time, including their keywords", async () => {
  const unit = "gold star if you ";
  const begun = process.cpuUsage();
  await parseJob(`Requirements:\n${unit.repeat(length / unit.length)}`);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(most);
});

test("a list of ten thousand names is compared in linear time", () => {
  const members = findSkills("Express, Node, Java, Rust, ".repeat(2500), { lexicon });
  const compare = () => {
    expect(holdPart(members, lexicon)).toBe(true);
    expect(shareOfRivals(members, lexicon)).toBeGreaterThan(0.3);
  };
  expect(members).toHaveLength(10_000);
  expect(processorTime(compare)).toBeLessThan(most);
});

test("a source of two million units is read in linear time", () => {
  const text = "&lt;p &amp;".repeat(200_000);
  expect(withoutSourceMarks(textDocument(text)).document.text).toHaveLength(
    "<p &".length * 200_000,
  );
});

test("marks on one line of two million units are found in linear time", () => {
  const document = textDocument(`Know ${"**Java** ".repeat(220_000)}`);
  expect(withoutEmphasis(document).document.text).toHaveLength("Java ".length * 220_001);
});

test.for([
  ["marks that no legend ends", `${"*=".repeat(length)},x`],
  ["legends behind each other", `Go${"(* a)".repeat(length / 2)}`],
  ["blanks within a line that is not understood", `Fold a${" ".repeat(2 * length)}b`],
])("a line of %s is read in linear time", ([, line = ""]) => {
  const text = `Requirements\n- Java\n- Kotlin*\n(* = nice to have)\n- ${line}`;
  expectReadInTime(text, (part) => readJob(textDocument(part)));
});
