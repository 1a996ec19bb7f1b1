import type { Log } from "sarif";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { renderReport } from "../../src/report/render.ts";
import { sarifOf } from "../../src/report/sarif.ts";
import { type SarifLog, uriOf } from "../../src/report/sarif-log.ts";
import { textPlacer } from "../../src/report/text-place.ts";
import { type Mutable, sarifProblems } from "./check-sarif.ts";
import { poison } from "./poison.ts";
import { samples } from "./samples.ts";

/** The compiler compares our type with the standard's types here. */
const logOf = (analysis: (typeof samples)[string], file?: string): Log =>
  sarifOf(analysis, file === undefined ? {} : { file }) as Mutable<SarifLog>;

test.for(Object.entries(samples))("the log of %s conforms to SARIF 2.1.0", ([, analysis]) => {
  const log = logOf(analysis);
  expect(sarifProblems(log)).toEqual([]);
  expect(JSON.parse(renderReport(analysis, "sarif"))).toEqual(JSON.parse(JSON.stringify(log)));
});

test("each finding names its file, its place and its page", () => {
  const { posting } = samples;
  const log = posting && logOf(posting, "people/mara.pdf");
  expect(log?.runs[0]?.results?.[0]).toMatchObject({
    ruleId: "hidden-text",
    level: "error",
    locations: [{ physicalLocation: { artifactLocation: { uri: "people/mara.pdf" } } }],
    properties: { page: 1 },
  });
});

test("a log with a hostile resume and a hostile path conforms to the standard", () => {
  for (const words of ["\u001b[2J\u0000", "\ud800", '"}]}\n', "\u202e"]) {
    for (const analysis of Object.values(samples)) {
      const log = logOf(poison(analysis, words), `a b/${words}#?.pdf`);
      expect(sarifProblems(log)).toEqual([]);
    }
  }
});

test.for([
  ["resumes/ada.pdf", "resumes/ada.pdf"],
  ["../ada lovelace.pdf", "../ada%20lovelace.pdf"],
  ["a#b?c%.pdf", "a%23b%3Fc%25.pdf"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["people\\ada.pdf", "people/ada.pdf"],
  ["/tmp/ada.pdf", "file:///tmp/ada.pdf"],
  ["C:\\people\\ada.pdf", "file:///C:/people/ada.pdf"],
  ["\ud800.pdf", "%EF%BF%BD.pdf"],
])("the path %j becomes the reference %s", ([path = "", uri]) => {
  expect(uriOf(path)).toBe(uri);
});

test.for([
  [{ span: { from: 0, to: 3 } }, [1, 1, 1, 4]],
  [{ span: { from: 5, to: 8 } }, [3, 1, 3, 4]],
  [{ span: { from: 2, to: 6 } }, [1, 3, 3, 2]],
  [{ span: { from: 8, to: 8 } }, [3, 4, 3, 4]],
  [{ page: 1 }, [1, 1, 1, 4]],
  [{ page: 7 }, [1, 1, 1, 1]],
  [{}, [1, 1, 1, 1]],
] as const)("%j of a text is at %j", ([at, expected]) => {
  const { line, column, endLine, endColumn } = textPlacer(textDocument("one\n\ntwo"))(at);
  expect([line, column, endLine, endColumn]).toEqual(expected);
});
