// Compiles src/ with tsc, which writes one file per module to build/ and the types to dist/; then bundles
// build/ into dist/, and writes the JSON Schemas of an analysis and of the files that users write.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { bundle } from "./bundle.ts";
import { editorSchemas } from "./editor-schemas.ts";
import { foldPackages } from "./fold-packages.ts";
import { pruneTypes } from "./prune-types.ts";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

for (const folder of ["build", "dist"]) rmSync(path(folder), { recursive: true, force: true });
const tsc = spawn(process.execPath, [path("node_modules/typescript/bin/tsc"), "-p", path("src")], {
  stdio: "inherit",
});
const compiled = once(tsc, "exit");

// Runs while tsc compiles.
const schema = createGenerator({
  path: path("src/analyze/analysis.ts"),
  // The types of Node and of browsers would take longer to read than everything else here.
  tsconfig: path(".ci/schema.tsconfig.json"),
  type: "Analysis",
  skipTypeCheck: true,
  additionalProperties: true,
}).createSchema("Analysis");
const schemasOfFiles = editorSchemas();

const [exitCode] = await compiled;
if (exitCode !== 0) process.exit(exitCode ?? 1);
await foldPackages(
  [
    "cli/commander",
    "document/inflate-portably",
    "keywords/tagger",
    "report/columns",
    "text/stem",
    "text/term-weights",
  ].map((name) => path(`build/${name}.js`)),
);
await bundle(path("build"), path("dist"));

const { exports }: { exports: Readonly<Record<string, { readonly types?: string } | string>> } =
  JSON.parse(readFileSync(path("package.json"), "utf8"));
pruneTypes(
  path("dist"),
  Object.values(exports).flatMap((entry) =>
    typeof entry === "string" || entry.types === undefined
      ? []
      : entry.types.replace("./dist/", ""),
  ),
);

const title = "skilltally analysis";
writeSchema("schema", { $id: "urn:skilltally:schema:analysis", title, ...schema });
mkdirSync(path("dist/schemas"));
for (const [name, one] of Object.entries(schemasOfFiles)) writeSchema(`schemas/${name}`, one);

function writeSchema(name: string, content: object): void {
  writeFileSync(path(`dist/${name}.json`), `${JSON.stringify(content)}\n`);
}
