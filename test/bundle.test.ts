import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

const dist = new URL("../dist/", import.meta.url);

/** The files of the build that are read before the first line of `file` runs. */
function filesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const url = new URL(file, dist);
  const path = url.href.slice(dist.href.length);
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = readFileSync(url, "utf8").matchAll(
    /^(?:import|export)(?:[^"()]*from)?"(\.[^"]+)"/gm,
  );
  for (const [, to = ""] of imports) filesOf(new URL(to, url).href, seen);
  return seen;
}

test("an import of the package reads no more than a dozen files", () => {
  const files = filesOf("index.js");
  expect(files).toContain("chunks/core.js");
  expect(files.size).toBeLessThanOrEqual(12);
});

test("a page that has documents read in a worker loads no more than 60 kB itself", () => {
  const files = [...filesOf("browser/reader.js")];
  const size = files.reduce((sum, file) => sum + statSync(new URL(file, dist)).size, 0);
  expect(size).toBeLessThan(60_000);
});

test("the command starts its runners after reading at most one other file", () => {
  expect([...filesOf("cli/main.js")].sort()).toEqual(["chunks/start.js", "cli/main.js"]);
});

test("the command's own thread leaves the lexicon and the readers to the others", () => {
  const files = [...filesOf("cli/program.js")];
  expect(files).toContain("chunks/command.js");
  expect(files.filter((file) => /lexicon|core|document|job|english|tagger/.test(file))).toEqual([]);
});

test("the file that recognizes languages and skills is separate from the one that reads files", () => {
  const files = [...filesOf("chunks/document.js")];
  expect(files.filter((file) => /lexicon|core|job|tagger/.test(file))).toEqual([]);
});

test("a system that starts the command by its path is directed to Node", () => {
  expect(readFileSync(new URL("cli/main.js", dist), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
