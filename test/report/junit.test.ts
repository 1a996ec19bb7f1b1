import { expect, test } from "vitest";
import { renderReport } from "../../src/report/render.ts";
import { element } from "../../src/report/xml.ts";
import { poison } from "./poison.ts";
import { elementsOf, junitProblems, readXml } from "./read-xml.ts";
import { samples } from "./samples.ts";

const junitOf = (analysis: (typeof samples)[string]) => readXml(renderReport(analysis, "junit"));

test.for(Object.entries(samples))(
  "the report of %s has the structure that parsers expect",
  ([, analysis]) => {
    expect(junitProblems(junitOf(analysis))).toEqual([]);
  },
);

test("a missing requirement fails if it is required, and is skipped if it is not", () => {
  const root = samples.posting && junitOf(samples.posting);
  const outcomes = (root === undefined ? [] : elementsOf(root, "testcase")).map(
    ({ attributes, children }) => [attributes.name, children.map(({ name }) => name)],
  );
  expect(outcomes).toContainEqual(["Go (required)", ["system-out"]]);
  expect(outcomes).toContainEqual(["Kafka (a plus)", ["skipped", "system-out"]]);
  expect(outcomes).toContainEqual(["hidden-text", ["failure"]]);
  expect(outcomes).toContainEqual(["length", ["system-out"]]);
  expect(outcomes).toContainEqual(["misspelling", []]);
});

const hostile = [
  "\u0000\u0008\u000b\u001b[31m\uffff\ufffe\ud800",
  "</testcase></testsuites><script/>",
  "]]>",
  `" injected="1`,
  "&amp;&#0;&lt;",
  "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
];

test.for(hostile)(
  "a resume that contains %j does not change the structure of the report",
  (words) => {
    for (const analysis of Object.values(samples)) {
      const poisoned = { ...poison(analysis, words), versions: analysis.versions };
      // A poisoned code is not one of our checks.
      const findings = poisoned.findings.map((finding, i) => ({
        ...finding,
        code: analysis.findings[i]?.code ?? finding.code,
      }));
      const root = junitOf({ ...poisoned, findings });
      expect(junitProblems(root)).toEqual([]);
      expect(elementsOf(root, "testcase")).toHaveLength(
        elementsOf(junitOf(analysis), "testcase").length,
      );
    }
  },
);

test("text that XML can contain is parsed back unchanged", () => {
  const text = `a < b & c > d "e" 'f' ]]> é 😀\nline`;
  expect(readXml(element("x", { y: 'a"<b' }, text).xml)).toMatchObject({
    attributes: { y: 'a"<b' },
    text,
  });
});
