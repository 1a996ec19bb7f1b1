import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSource } from "../../src/document/read.ts";
import { AnalyzeError } from "../../src/errors.ts";
import { makeRandom } from "../random.ts";
import { mutate, prefixesOf } from "./broken-copies.ts";
import { checkLines } from "./check-lines.ts";

// A short run of bench/fuzz.ts, without the worker that it uses to stop endless reading. A hang shows as a
// timeout of the test.
const paths = readdirSync("fixtures/resumes", { recursive: true, encoding: "utf8" })
  .filter((path) => /resume\.\w+$/.test(path))
  .toSorted();

async function check(bytes: Uint8Array): Promise<void> {
  const result = await readSource(bytes).catch((error: unknown) => error);
  if (result instanceof AnalyzeError) return;
  expect(result).toMatchObject({ text: expect.any(String) });
  checkLines(result as Awaited<ReturnType<typeof readSource>>);
}

test.for(paths)("broken copies of %s give a document or a typed error", async (path) => {
  const bytes = new Uint8Array(readFileSync(`fixtures/resumes/${path}`));
  const random = makeRandom(bytes.length);
  for (const prefix of prefixesOf(bytes, 4)) await check(prefix);
  for (let i = 0; i < 8; i++) await check(mutate(bytes, random));
});
