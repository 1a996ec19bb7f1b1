// Compiles lexicons/weights into a module of src/. Run by `npm run data`.
import { readFileSync } from "node:fs";
import { readWeights } from "./weights.ts";
import { literal, writeModule } from "./write-module.ts";

const lines = ["rows", "words", "headings", "kinds"].map((name) => {
  const url = new URL(`../lexicons/weights/${name}.txt`, import.meta.url);
  const json = JSON.stringify(readWeights(readFileSync(url, "utf8")));
  return `const ${name}: Chain = JSON.parse(${literal(json)});`;
});
lines.push(
  "export const learned: { readonly rows: Chain; readonly words: Chain } = { rows, words };",
);
lines.push(
  "export const learnedHeadings: { readonly headings: Chain; readonly kinds: Chain } = { headings, kinds };",
);
writeModule("resume/weights.generated.ts", ['import type { Chain } from "./chain.ts";', ...lines]);

const names = readFileSync(new URL("../lexicons/weights/names.txt", import.meta.url), "utf8");
writeModule("skills/names.generated.ts", [
  `export const weightsOfNames = (): Record<string, number[]> => JSON.parse(${literal(JSON.stringify(readWeights(names).weights))});`,
]);
