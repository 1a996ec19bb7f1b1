import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
// Bundlers use the build.
import { analyzeResume } from "../../dist/index.js";

const entry = fileURLToPath(new URL("../../dist/browser/index.js", import.meta.url));

let code = "";
let inputs: readonly string[] = [];

beforeAll(async () => {
  // With platform "browser", esbuild refuses imports of Node's modules.
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "skilltally",
    minify: true,
    metafile: true,
    write: false,
  });
  code = outputFiles[0]?.text ?? "";
  inputs = Object.keys(metafile.inputs);
});

test("the bundle contains no file readers and no threads", () => {
  const kept = inputs.filter((path) =>
    /pdf-parse|pdfjs|mammoth|saxes|piscina|\/isolate\//.test(path),
  );
  expect(kept).toEqual([]);
});

test("the bundle stays under 5.8 MB", () => {
  expect(code.length).toBeGreaterThan(1e6);
  expect(code.length).toBeLessThan(5.8e6);
});

test("without the globals of Node the bundle gives the same result as analyzeResume", async () => {
  const resume =
    "Ada Example\nExperience\nBackend Engineer, Harbor Works\n2021 - 2024\n- Kafka and Go";
  const posting =
    "Backend Engineer\nRequirements\n- Go\n- 3+ years of Kafka or RabbitMQ\n- sharp eyes";
  const now = "2026-11-20";
  // A context only has the globals of the language. Pages also have these.
  const page = createContext({ TextDecoder, TextEncoder, resume, posting, now });
  const json: unknown = await runInContext(
    `${code};skilltally.analyzeText(resume, posting, { now }).then(JSON.stringify)`,
    page,
  );
  expect(json).toBe(JSON.stringify(await analyzeResume(resume, posting, { now })));
});
