// After tsc, which leaves a file a module in build/ and the types in dist/: bundles build/ into dist/ and writes the JSON Schema of an
// analysis. A program that starts pays for each module it imports (a millisecond in a fresh process, and there are 190), so that what is
// used together stands in one file. Names and lines stay, for stack traces; dependencies stay imports.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createGenerator } from "ts-json-schema-generator";
import { compileModel } from "./compromise-model.ts";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What is run or imported by its path; all of them share their modules, so that a class is one class whatever imports it. */
const entryPoints = [
  "index",
  "batch/analyze-many",
  "browser/index",
  "vitest/matchers",
  "cli/main",
  // For the tests, which run the command many times in one process.
  "cli/program",
  "isolate/worker",
];

// What is used of these packages goes into the module that imports them: natural would bring 52 packages along, and compromise's 190
// modules take twice as long to import apart.
await build({
  entryPoints: ["text/stem", "text/term-weights", "keywords/tagger"].map((name) =>
    path(`build/${name}.js`),
  ),
  outbase: path("build"),
  outdir: path("build"),
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  charset: "ascii",
  banner: { js: "// natural, underscore or compromise, see NOTICE." },
  plugins: [
    {
      name: "no-files",
      // natural reads files in a method that is never called here.
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^fs$/ }, () => ({ path: "fs", namespace: "empty" }));
        onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
      },
    },
    {
      name: "compiled-model",
      setup({ onLoad }) {
        onLoad(
          { filter: /compromise\/src\/2-two\/preTagger\/model\/index\.js$/ },
          async (args) => ({
            contents: await compileModel(args.path),
          }),
        );
      },
    },
    {
      name: "plain-copies",
      // compromise makes an object for each of the 24,000 words that it copies into its model, which is half of its start.
      setup({ onLoad }) {
        onLoad({ filter: /compromise\/src\/API\/extend\.js$/ }, ({ path: file }) => {
          const code = readFileSync(file, "utf8");
          const copy = "Object.assign(model, { [key]: plugin[key] })";
          if (!code.includes(copy)) throw new Error("compromise merges its plugins otherwise");
          return { contents: code.replace(copy, "model[key] = plugin[key]") };
        });
      },
    },
  ],
});

await build({
  entryPoints: entryPoints.map((name) => path(`build/${name}.js`)),
  outbase: path("build"),
  outdir: path("dist"),
  // One level deep like the entry points in folders: `new URL("../isolate/worker.js", import.meta.url)` leads to the same file from both.
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  packages: "external",
  target: "es2023",
  // A source of one byte a character is read faster.
  charset: "ascii",
});

const schema = createGenerator({
  path: path("src/analyze/analysis.ts"),
  tsconfig: path("tsconfig.json"),
  type: "Analysis",
  skipTypeCheck: true,
  additionalProperties: true,
}).createSchema("Analysis");
writeFileSync(
  path("dist/schema.json"),
  `${JSON.stringify({ title: "skilltally analysis", ...schema }, null, 2)}\n`,
);
