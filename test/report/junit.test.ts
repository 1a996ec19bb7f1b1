import { expect, test } from "vitest";
import { renderReport } from "../../src/report/render.ts";
import { element } from "../../src/report/xml.ts";
import { poison } from "./poison.ts";
import { elementsOf, junitProblems, readXml } from "./read-xml.ts";
import { samples } from "./samples.ts";

const junitOf = (analysis: (typeof samples)[string]) => readXml(renderReport(analysis, "junit"));

test.for(Object.entries(samples))("the report of %s is what readers expect", ([, analysis]) => {
  expect(junitProblems(junitOf(analysis))).toEqual([]);
});

test("a missing requirement fails when it is required, and is skipped when it is not", () => {
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

test.for(hostile)("a resume that holds %j changes nothing of the report's form", (words) => {
  for (const analysis of Object.values(samples)) {
    const poisoned = { ...poison(analysis, words), versions: analysis.versions };
    // A poisoned code is no check of ours.
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
});

test("what XML can hold is read back as it was", () => {
  const text = `a < b & c > d "e" 'f' ]]> é 😀\nline`;
  expect(readXml(element("x", { y: 'a"<b' }, text).xml)).toMatchObject({
    attributes: { y: 'a"<b' },
    text,
  });
});
