import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readDocx } from "../../src/document/office/read-docx.ts";
import { countShared, wordsOf } from "./agreement.ts";

const folder = "fixtures/resumes";
const cases = readdirSync(folder).filter(
  (name) =>
    existsSync(`${folder}/${name}/resume.docx`) && existsSync(`${folder}/${name}/words.txt`),
);

test.for(cases)("%s: every word that was put into the file is read, and no other", async (name) => {
  const written = wordsOf(readFileSync(`${folder}/${name}/words.txt`, "utf8"));
  const document = await readDocx(readFileSync(`${folder}/${name}/resume.docx`), defaultLimits);
  // words.txt contains the visible words.
  const seen = document.lines.filter((line) => line.region !== "hidden");
  const read = wordsOf(seen.map(({ from, to }) => document.text.slice(from, to)).join("\n"));
  expect(written.length).toBeGreaterThan(50);
  const lost = written.length - countShared(read, written);
  expect(lost / written.length).toBeLessThanOrEqual(0.001);
  const added = read.length - countShared(written, read);
  expect(added / read.length).toBeLessThanOrEqual(0.001);
});
