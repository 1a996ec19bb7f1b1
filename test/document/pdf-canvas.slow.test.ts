import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs code against dist/ in a process that has loaded nothing yet. */
function run(code: string): unknown {
  const args = ["--input-type=module", "-e", `${preface}${code}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

const preface = `
  import { readFileSync } from "node:fs";
  import { createRequire } from "node:module";
  import { readDocument } from "./dist/index.js";
  const require = createRequire(createRequire(process.cwd() + "/").resolve("pdf-parse"));
  const read = async () => (await readDocument(readFileSync("fixtures/resumes/single-column/resume.pdf"))).text.length > 0;
`;

describe("the canvas of pdf.js", () => {
  it("is not loaded to read text, but is available for a program that draws afterwards", () => {
    const isLoaded = `Object.keys(require.cache).some((path) => path.includes("canvas"))`;
    const drawn = `require("@napi-rs/canvas").createCanvas(3, 2).width`;
    const told = run(`console.log(JSON.stringify([await read(), ${isLoaded}, ${drawn}]))`);
    expect(told).toEqual([true, false, 3]);
  });

  it("stays the one that a program has loaded before", () => {
    const drawn = `const before = require("@napi-rs/canvas"); await read();`;
    expect(run(`${drawn} console.log(before === require("@napi-rs/canvas"))`)).toBe(true);
  });
});
