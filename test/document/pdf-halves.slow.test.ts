import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { expect, it } from "vitest";
import { pdfjsVersion } from "../../src/document/pdf/engine/direct-worker.ts";

/** Prints each module that a process loads whose name is that of pdf.js' worker half. */
const hooks = `export function load(url, context, next) {
  if (url.includes("pdf.worker")) process._rawDebug(url);
  return next(url, context);
}`;

/** Runs against dist/ in a process that has loaded nothing yet. */
const reading = `
  import { readFileSync } from "node:fs";
  import { register } from "node:module";
  register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
  const { readDocument } = await import("./dist/index.js");
  const { text } = await readDocument(readFileSync("fixtures/resumes/single-column/resume.pdf"));
  console.log(text.includes("PostgreSQL"));
`;

it("loads the worker half of pdf.js once, without its polyfills for older engines", () => {
  const args = ["--input-type=module", "-e", reading];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const [path = "", ...others] = stderr.trim().split("\n");
  expect([stdout.trim(), basename(dirname(dirname(path))), others]).toEqual([
    "true",
    "pdfjs-dist",
    [],
  ]);
});

it("knows the version of pdf.js that is installed with it", () => {
  const { version } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"), "utf8"),
  );
  expect(pdfjsVersion).toBe(version);
});
