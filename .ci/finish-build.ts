// After tsc: puts natural's two parts into the module that imports them, and writes the JSON Schema of an analysis.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createGenerator } from "ts-json-schema-generator";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

await build({
  entryPoints: [path("dist/text/natural.js")],
  outfile: path("dist/text/natural.js"),
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  banner: { js: "// natural and underscore, see NOTICE." },
  // natural reads files in a method that is never called here.
  plugins: [
    {
      name: "no-files",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^fs$/ }, () => ({ path: "fs", namespace: "empty" }));
        onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
      },
    },
  ],
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
