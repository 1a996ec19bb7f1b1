import { expect } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** The degrees of an education section as "level, field, school, start..end". */
export function checkDegrees(text: string, ...expected: readonly string[]): void {
  const { degrees } = readFacts(textDocument(`Education\n${text}`));
  expect(
    degrees.map(({ level, field, school, start, end }) =>
      [level, field?.text ?? "?", school?.text ?? "?", `${start ?? ""}..${end ?? ""}`].join(", "),
    ),
  ).toEqual(expected);
}
