import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
// What a bundler takes is the build.
import { analyzeResume } from "../../dist/index.js";

const entry = fileURLToPath(new URL("../../dist/browser/index.js", import.meta.url));

let code = "";
let inputs: readonly string[] = [];

beforeAll(async () => {
  // platform "browser" refuses an import of a module of Node.
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

test("the bundle holds no reader of files and no thread", () => {
  const kept = inputs.filter((path) =>
    /pdf-parse|pdfjs|mammoth|saxes|piscina|\/isolate\//.test(path),
  );
  expect(kept).toEqual([]);
});

test("the bundle stays under 5.8 MB", () => {
  expect(code.length).toBeGreaterThan(1e6);
  expect(code.length).toBeLessThan(5.8e6);
});

test("without the globals of Node the bundle gives what analyzeResume gives", async () => {
  const resume =
    "Ada Example\nExperience\nBackend Engineer, Harbor Works\n2021 - 2024\n- Kafka and Go";
  const posting =
    "Backend Engineer\nRequirements\n- Go\n- 3+ years of Kafka or RabbitMQ\n- sharp eyes";
  const now = "2026-11-20";
  // A context has the globals of the language alone; pages have these besides.
  const page = createContext({ TextDecoder, TextEncoder, resume, posting, now });
  const json: unknown = await runInContext(
    `${code};skilltally.analyzeText(resume, posting, { now }).then(JSON.stringify)`,
    page,
  );
  expect(json).toBe(JSON.stringify(await analyzeResume(resume, posting, { now })));
});
