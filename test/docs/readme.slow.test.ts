import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../cli/run.ts";
import { blocksOf, makeConsumer, root } from "./consumer.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const blocks = blocksOf(readme);
const programs = blocks.filter(({ language }) => language === "ts").map(({ text }) => text);
const lines = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .map((line) => line.replace(/\s+#.*/, ""));

const consumer = makeConsumer();
afterAll(() => consumer.remove());

// The files that the README speaks of.
const fixture = (path: string) => readFileSync(join(root, "fixtures", path));
const pdf = fixture("resumes/single-column/resume.pdf");
const docx = fixture("resumes/junior/resume.docx");
const posting = fixture("jobs/backend-node/job.md");
const html = fixture("jobs/startup-html/job.html");
for (const folder of ["resumes", "postings"]) mkdirSync(join(consumer.folder, folder));
const files = {
  "resume.pdf": pdf,
  "resume.docx": docx,
  "resumes/ada.pdf": pdf,
  "resumes/lena.docx": docx,
  "posting.txt": posting,
  "posting.html": html,
  "postings/a.txt": posting,
  "postings/b.html": html,
  "skilltally.verify.yml": Buffer.from(
    "now: 2026-11-20\ncases:\n  - { name: Annika, resume: resume.pdf, skills: [PostgreSQL] }\n",
  ),
};
for (const [name, bytes] of Object.entries(files)) consumer.write(name, bytes);

test("every block is of a kind that is run here", () => {
  expect([...new Set(blocks.map(({ language }) => language))].toSorted()).toEqual([
    "sh",
    "text",
    "ts",
  ]);
});

test("the programs type-check for those who install the package", async () => {
  for (const [i, text] of programs.entries()) consumer.write(`program-${i}.ts`, text);
  expect(await consumer.typeCheck()).toBe("");
});

// The one for vitest runs below.
const scripts = programs.filter((text) => !text.includes('from "vitest"'));

let printed: readonly string[] = [];
beforeAll(async () => {
  printed = await consumer.run({
    "first.js": scripts[0] ?? "",
    "second.js": `${scripts[1]}
      console.log(JSON.stringify([skilltally.findSkills(text), skilltally.explainSkills(text).refused]));`,
    "third.js": scripts[2] ?? "",
  });
}, 60_000);

test("the first program prints the score, each requirement and the report", () => {
  const [first] = printed;
  expect(first).toMatch(/^\d+(?:\.\d+)?\n/);
  expect(first).toMatch(/^met PostgreSQL .*Built the invoicing API/m);
  expect(first).toMatch(/Annika Thorsby for Senior Backend Engineer/);
});

test("the finds are those that the second program's comments promise", () => {
  const [, , text = "", from, to] =
    /findSkills\(text\);.*name: "(\w+)", surface: "(\w+)", from: (\d+), to: (\d+)/.exec(readme) ??
    [];
  const [found, refused] = JSON.parse(printed[1] ?? "");
  expect(found).toEqual([
    expect.objectContaining({ name: "Go", surface: text, from: Number(from), to: Number(to) }),
  ]);
  expect(refused).toEqual([
    expect.objectContaining({
      name: "Go",
      surface: "Go",
      because: expect.stringMatching(/go to market/i),
    }),
  ]);
});

test("the third program analyzes both files", () => {
  expect(printed[2]).toMatch(/^resume\.pdf \d+(?:\.\d+)?\nresume\.docx \d+(?:\.\d+)?\n$/);
  expect(scripts).toHaveLength(3);
});

describe("the vitest example", async () => {
  const example = programs.find((text) => text.includes('from "vitest"')) ?? "";
  // The matchers as they are built; the example's own test runs as one of this file's.
  const body = /async \(\) => \{\n([\s\S]*)\n\}\);/.exec(example)?.[1] ?? "";
  await import(new URL("../../dist/vitest/matchers.js", import.meta.url).href);
  test("passes", async () => {
    const readFile = (name: string) => readFileSync(join(consumer.folder, name));
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
    await new AsyncFunction("readFile", "expect", body)(readFile, expect);
    expect.assertions(3);
  });
});

describe("a line for the shell", () => {
  test.for(lines.filter((line) => line.startsWith("npx skilltally ")))("%s", async (line) => {
    const args = line.split(/\s+/).slice(2);
    const { code, stdout, stderr } = await run(args, { cwd: consumer.folder });
    const output = args[args.indexOf("--output") + 1] ?? "";
    const isWritten = args.includes("--output");
    expect(isWritten ? readFileSync(join(consumer.folder, output), "utf8") : stdout).not.toBe("");
    // Whether the junior reaches the threshold is not the README's business.
    const isBelow = args.includes("--min-score") && code === 1;
    expect(
      isBelow ? stderr.replace(/^skilltally: \S+ the score is \S+ below \d+\n$/, "") : stderr,
    ).toBe("");
    expect(isBelow ? 0 : code).toBe(0);
  });

  test("installs this package, or runs a script that it has", () => {
    const others = lines.filter((line) => !line.startsWith("npx skilltally "));
    for (const part of others.flatMap((line) => line.split(" && "))) {
      const [, , script = "ci"] = /^npm (run )?(\S+)/.exec(part) ?? [];
      const { name, version } = manifest;
      const isInstall = part === `npm install ${name}` || part.endsWith(`/${name}-${version}.tgz`);
      const isKnown =
        script === "ci" || script === "pack" || isInstall || script in manifest.scripts;
      expect([part, isKnown]).toEqual([part, true]);
    }
  });

  test("names benchmarks that there are", () => {
    const figures = readFileSync(join(root, "docs/figures.md"), "utf8");
    const names = [...`${readme}${figures}`.matchAll(/npm run bench -- ([a-z-]+)/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => !existsSync(join(root, `bench/${name}.ts`)))).toEqual([]);
  });
});

test("the example is what `npm run try` prints, shortened", async () => {
  const args = manifest.scripts.try.split("dist/cli/main.js ")[1].split(" ");
  // Every change of the lexicon changes its hash.
  const stdout = (await run(args)).stdout.replace(/lexicon [0-9a-f]{8}/, "lexicon …");
  const example = blocks.find(({ language }) => language === "text")?.text ?? "";
  let at = 0;
  for (const piece of example.split(/^ *…\n/m)) {
    expect(stdout.slice(at)).toContain(piece);
    at = stdout.indexOf(piece, at) + piece.length;
  }
});
