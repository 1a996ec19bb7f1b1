// After tsc, which leaves a file a module in build/ and the types in dist/: makes dist/ of it, and the JSON Schema of an analysis.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { bundle } from "./bundle.ts";
import { foldPackages } from "./fold-packages.ts";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

await foldPackages(
  ["document/inflate-portably", "text/stem", "text/term-weights", "keywords/tagger"].map((name) =>
    path(`build/${name}.js`),
  ),
);
await bundle(path("build"), path("dist"));

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
