import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf, makeConsumer, root } from "./consumer.ts";
import { declarationsOf } from "./declarations.ts";

const path = join(root, "docs/api.md");
const page = readFileSync(path, "utf8");

/** Where the exports of each part of the page are declared. */
const entries: Readonly<Record<string, string>> = {
  skilltally: "index.d.ts",
  "skilltally/batch": "batch/analyze-many.d.ts",
  "skilltally/browser": "browser/index.d.ts",
  "skilltally/browser/reader": "browser/reader.d.ts",
  "skilltally/browser/worker": "browser/worker.d.ts",
  "skilltally/vitest": "vitest/matchers.d.ts",
};

/** The declarations of an entry point; what skilltally exports as well is shown there only. */
function declarationsIn(part: string): ReadonlyMap<string, string> {
  const entry = entries[part];
  if (entry === undefined) return new Map();
  const declarations = [...declarationsOf(entry)];
  if (part === "skilltally") return new Map(declarations);
  const shared = declarationsOf(entries.skilltally ?? "");
  return new Map(declarations.filter(([name, text]) => shared.get(name) !== text));
}

/** The parts of the page by their headings. */
const parts = new Map(
  page.split(/^## /m).map((part) => [/^`(.*)`/.exec(part)?.[1] ?? "", part] as const),
);
const namesOf = (part: string) => [...part.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);

test("every entry point of the package has its part", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const names = Object.keys(exports).map((name) => name.replace(/^\./, "skilltally"));
  const documented = [...parts.keys()].filter((name) => name !== "");
  expect(documented.toSorted()).toEqual(
    names.filter((name) => name !== "skilltally/package.json").toSorted(),
  );
});

describe.for(Object.keys(entries))("%s", (name) => {
  test("has each of its exports on the page, and nothing else", () => {
    const documented = namesOf(parts.get(name) ?? "");
    expect(documented.toSorted()).toEqual([...declarationsIn(name).keys()].toSorted());
  });
});

// `npm test -- -u` writes them anew.
test("the page shows the declarations as they are", async () => {
  const current = page.split(/^(?=## )/m).map((part) => {
    const declarations = declarationsIn(/^## `(.*)`/.exec(part)?.[1] ?? "");
    return part.replace(
      /^(### `(\w+)`\n+```typescript\n)[\s\S]*?(?=^```$)/gm,
      (_, heading: string, name: string) => `${heading}${declarations.get(name)}\n`,
    );
  });
  await expect(current.join("")).toMatchFileSnapshot(path);
});

describe("the examples", () => {
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

  test("type-check for those who install the package", async () => {
    consumer.write("examples.ts", program);
    for (const [i, text] of examples.filter(isElsewhere).entries()) {
      consumer.write(`elsewhere-${i}.ts`, text);
    }
    expect(await consumer.typeCheck()).toBe("");
  });

  test("run", async () => {
    await expect(consumer.run("examples.js", program)).resolves.toContain("EMPTY");
  });

  test("name every function", () => {
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
});

test("the schema of the page's example is one that compiles", () => {
  const schema = JSON.parse(readFileSync(join(root, "dist/schema.json"), "utf8"));
  expect(new Ajv({ strict: false }).compile(schema)({})).toBe(false);
});

const importLine = /^import (?:(type )?\{ (.*) \}|.*) from "(.*)".*\n/gm;

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
