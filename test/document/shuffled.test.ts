import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agreement } from "./agreement.ts";
import { readInRows } from "./rows.ts";

const paths = readdirSync("fixtures/resumes", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".pdf"))
  .map((path) => `fixtures/resumes/${path}`)
  .toSorted();

test.for(paths)("%s reads the same when it is drawn row by row", async (path) => {
  const { drawn, shuffled } = await readInRows(readFileSync(path));
  const { f1, pairs } = agreement(shuffled, drawn);
  if (drawn === "") return expect(shuffled).toBe("");
  expect(f1).toBeGreaterThanOrEqual(0.975);
  expect(pairs).toBeGreaterThanOrEqual(0.93);
});
