import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "skilltally-bundled-"));
const index = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
const pdf = fileURLToPath(
  new URL("../../fixtures/resumes/single-column/resume.pdf", import.meta.url),
);

/**
 * The output of a program that reads a PDF this way, after a bundler has put it into one file, far from all
 * packages.
 */
function toldBy(isolation: "none" | "worker" | "process"): string {
  return execFileSync("node", [join(folder, "program.mjs"), isolation, pdf], {
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
}

beforeAll(async () => {
  writeFileSync(
    join(folder, "source.mjs"),
    `import { readFileSync } from "node:fs";
import { readDocument } from ${JSON.stringify(index)};
const [isolation, file] = process.argv.slice(2);
try {
  console.log((await readDocument(readFileSync(file), { isolation })).pages);
} catch ({ code, message }) {
  console.log(code, message);
}`,
  );
  await build({
    entryPoints: [join(folder, "source.mjs")],
    outfile: join(folder, "program.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test.for(["worker", "process"] as const)(
  "a bundle that asks for a %s gets an error that names what is missing",
  (isolation) => {
    expect(toldBy(isolation)).toMatch(
      /^OPTION_INVALID options\.isolation is "(?:worker|process)", and dist\/isolate\/\w+\.js of skilltally is not there; let the bundler leave skilltally out/,
    );
  },
);

test("a bundle in which pdf.js has no worker does not report the document as damaged", () => {
  expect(toldBy("none")).toBe(
    "undefined pdf.js cannot load its worker; let the bundler leave skilltally out as an external package",
  );
});
