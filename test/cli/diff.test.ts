import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, now, otherResume, resume, run } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
const old = join(folder, "old.txt");
const later = join(folder, "new.txt");
const text = (skill: string) =>
  `Ada Byron\n\nExperience\n\nBackend Engineer, Acme\n2019-01 - 2022-12\n- Built services in ${skill}.\n`;
writeFileSync(old, text("Java"));
writeFileSync(later, text("TypeScript and Node.js"));

test("shows what the new version gained and lost, with points and places", async () => {
  const { code, stdout, stderr } = await run(["diff", old, later, "--job", job, ...now]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.replace(/\n/g, " ")).toMatch(/new\.txt for Senior Backend Engineer/);
  expect(stdout).not.toMatch(/Found 1[46] words/);
  expect(stdout).toMatch(/^Gained\n {2}\+\d+\.\d {2}Node\.js +missing → met\n/m);
  expect(stdout).toContain("“Built services in TypeScript and Node.js.”");
  expect(stdout).toMatch(/^Other skills that are gone\n {2}Java$/m);
});

test.for([
  ["json", /^\{\n {2}"versions"/],
  ["markdown", /^## /],
] as const)("can be printed as %s", async ([format, start]) => {
  const { stdout } = await run(["diff", old, later, "--field", "backend", "-f", format, ...now]);
  expect(stdout).toMatch(start);
});

test("two identical files have no differences", async () => {
  const { stdout } = await run(["diff", resume, resume, ...now]);
  expect(stdout).toContain("Nothing that counts has changed.");
});

test.for([
  [["diff", old, "nowhere.txt"], /nowhere\.txt: no such file/],
  [["diff", old], /missing required argument 'new'/],
  [["diff", "-", "-"], /standard input can be read only once/],
  [["diff", resume, otherResume, "-j", job, "-j", job], /one posting; name one file/],
  [["diff", old, later, "-o", old], /name another file with --output/],
] as const)("%j is refused", async ([args, message]) => {
  const { code, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
