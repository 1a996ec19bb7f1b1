import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { blocksOf, makeConsumer, root } from "./consumer.ts";
import { declarationsOf } from "./declarations.ts";

const page = readFileSync(join(root, "docs/api.md"), "utf8");
const importLine = /^import (?:(type )?\{ (.*) \}|.*) from "(.*)".*\n/gm;

const consumer = makeConsumer();
afterAll(() => consumer.remove());
const fixture = (file: string) => readFileSync(join(root, "fixtures", file));
consumer.write("resume.pdf", fixture("resumes/single-column/resume.pdf"));
consumer.write("resume.docx", fixture("resumes/junior/resume.docx"));
consumer.write("posting.txt", fixture("jobs/backend-node/job.md"));
consumer.write("terms.yml", readFileSync(join(root, "test/cli/overlay.yml")));
const examples = blocksOf(page)
  .filter(({ language }) => language === "ts")
  .map(({ text }) => text);
// They run in other places: in a test, in a page.
const isElsewhere = (text: string) => /skilltally\/(?:vitest|browser\/reader)/.test(text);
const [preamble = "", ...rest] = examples.filter((text) => !isElsewhere(text));
const program = oneProgram(preamble, rest);

test("the examples type-check for those who install the package", async () => {
  consumer.write("examples.ts", program);
  for (const [i, text] of examples.filter(isElsewhere).entries()) {
    consumer.write(`elsewhere-${i}.ts`, text);
  }
  expect(await consumer.typeCheck()).toBe("");
});

test("the examples run", async () => {
  const [printed] = await consumer.run({ "examples.js": program });
  expect(printed).toContain("EMPTY");
});

test("the examples name every function", () => {
  const functions = [
    ...declarationsOf("index.d.ts"),
    ...declarationsOf("batch/analyze-many.d.ts"),
    ...declarationsOf("browser/index.d.ts"),
  ]
    .filter(([, declaration]) => /^(?:function|class) /m.test(declaration))
    .map(([name]) => name);
  expect(
    functions.filter(
      (name) => !program.includes(`${name}(`) && !program.includes(`instanceof ${name}`),
    ),
  ).toEqual([]);
});

test("each example imports what it calls, unless they all begin with it", () => {
  const functions = [...declarationsOf("index.d.ts").keys()];
  const lacking = rest.flatMap((text) => {
    const imports = [...`${preamble}${text}`.matchAll(importLine)].join(" ");
    const called = functions.filter((name) => new RegExp(`(?<![.\\w])${name}\\(`).test(text));
    return called.filter((name) => !new RegExp(`\\b${name}\\b`).test(imports));
  });
  expect(lacking).toEqual([]);
});

/** The examples behind what all of them share, each in a scope of its own, with one import of each name. */
function oneProgram(preamble: string, examples: readonly string[]): string {
  const lines = [preamble, ...examples].flatMap((text) => [...text.matchAll(importLine)]);
  const imports = lines.flatMap(([line, type = "", names, from = ""]) =>
    names === undefined
      ? [line.trim()]
      : names.split(", ").map((name) => `import ${type}{ ${name} } from "${from}";`),
  );
  const [shared = "", ...bodies] = [preamble, ...examples].map((text) =>
    text.replace(importLine, ""),
  );
  return [...new Set(imports), shared, ...bodies.map((body) => `{\n${body}}`)].join("\n");
}
