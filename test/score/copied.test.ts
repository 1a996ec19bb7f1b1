import { expect, test } from "vitest";
import { findCopied, runsOf } from "../../src/score/copied.ts";
import { documentOf, resumeOf } from "./build.ts";

const posting = "You will design and run reliable services for a million happy customers";

const copied = (line: string): readonly string[] => {
  const resume = resumeOf({ extra: [line] });
  const parts = findCopied(resume, runsOf(documentOf([posting])));
  return parts.map(({ from, to }) => resume.document.text.slice(from, to));
};

test.for<[string, readonly string[]]>([
  [posting, [posting]],
  [`I ${posting.toUpperCase()} gladly`, [posting.toUpperCase()]],
  [
    "design and run reliable services for a million",
    ["design and run reliable services for a million"],
  ],
  ["design and run reliable services for a thousand", []],
  ["You will design, and run", []],
  ["", []],
])("of %j the copied parts are %j", ([line, expected]) => {
  expect(copied(line)).toEqual(expected);
});

test("a posting of fewer words has nothing to copy", () => {
  const resume = resumeOf({ extra: ["Kafka wanted"] });
  expect(findCopied(resume, runsOf(documentOf(["Kafka wanted"])))).toEqual([]);
});
