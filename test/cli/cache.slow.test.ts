import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test, vi } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { openDocumentCache } from "../../src/cli/document-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, now, otherResume, resume, run, start } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

let count = 0;
const newFolder = () => join(folder, String(count++));

const files = [
  resume,
  otherResume,
  "fixtures/resumes/sidebar-left/resume.pdf",
  "fixtures/jobs/backend-node/job.md",
];
const analyze = (cache?: string) => [
  "analyze",
  ...files,
  "--job",
  job,
  "--format",
  "jsonl",
  ...(cache === undefined ? [] : ["--cache", cache]),
  ...now,
];

test("the results are byte for byte the same without a cache, with an empty one and with a full one", async () => {
  const cache = newFolder();
  const { stdout } = await run(analyze());
  expect(stdout.trimEnd().split("\n")).toHaveLength(files.length);
  expect((await run(analyze(cache))).stdout).toBe(stdout);
  expect(readdirSync(cache)).toHaveLength(files.length);
  expect((await run(analyze(cache))).stdout).toBe(stdout);
});

test("analyzing one resume, rank and verify also use it", async () => {
  const cache = newFolder();
  const one = ["analyze", resume, "--job", job, ...now];
  const { stdout } = await run(one);
  expect((await run([...one, "--cache", cache])).stdout).toBe(stdout);
  expect((await run([...one, "--cache", cache])).stdout).toBe(stdout);
  expect(readdirSync(cache)).toHaveLength(1);
  await run(["rank", resume, otherResume, "--job", job, "--cache", cache, ...now]);
  expect(readdirSync(cache)).toHaveLength(2);
  const table = join(folder, "table.yml");
  const third = join(process.cwd(), "fixtures/resumes/sidebar-left/resume.pdf");
  writeFileSync(table, `cases:\n  - {resume: ${JSON.stringify(third)}, skills: []}\n`);
  expect((await run(["verify", table, "--cache", cache])).code).toBe(0);
  expect(readdirSync(cache)).toHaveLength(3);
});

test("a kept document is read instead of the file", async () => {
  const cache = newFolder();
  const path = join(folder, "ada.txt");
  writeFileSync(path, "Ada Example\n\nSkills\nJava\n");
  const opened = await openDocumentCache(cache);
  const bytes = new Uint8Array(readFileSync(path));
  expect(await opened.find(path, bytes)).toBeUndefined();
  await run(["analyze", path, "--cache", cache, ...now]);
  expect(await opened.find(path, bytes)).toMatchObject({ format: "text", pages: 1 });
  expect(await opened.find("ada.md", bytes)).toBeUndefined();
  expect(await opened.find(path, new Uint8Array([...bytes, 10]))).toBeUndefined();
});

test.skipIf(process.platform === "win32")("only its owner can read it", async () => {
  const cache = newFolder();
  await run(["analyze", resume, "--cache", cache, ...now]);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  const [name = ""] = readdirSync(cache);
  expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);
});

const breaks: readonly (readonly [string, (text: string) => string])[] = [
  ["empty", () => ""],
  ["cut off", (text) => text.slice(0, 200)],
  ["changed", (text) => text.replace("Annika", "Annike")],
  ["no JSON", () => "x\n{"],
  ["an array", () => "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945\n[]"],
];
test.for(breaks)(
  "an entry that is %s is read from the file and written again",
  async ([, change]) => {
    const cache = newFolder();
    const one = ["analyze", resume, "--job", job, "--cache", cache, ...now];
    const { stdout } = await run(one);
    const path = join(cache, readdirSync(cache)[0] ?? "");
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, change(whole));
    const again = await run(one);
    expect([again.code, again.stdout, again.stderr]).toEqual([0, stdout, ""]);
    expect(readFileSync(path, "utf8")).toBe(whole);
  },
);

test.for([
  ["no JSON", "{"],
  ["nothing", "null"],
  ["half a document", '{"text":"Ada Lane","lines":[]}'],
  ["a document of another shape", '{"text":"Ada Lane","lines":[{"start":0}],"format":"text"}'],
])("an entry with a correct checksum that contains %s is written again", async ([, json = ""]) => {
  const cache = newFolder();
  const bytes = new TextEncoder().encode("Ada Lane");
  const document = await readDocument("Ada Lane");
  const open = await openDocumentCache(cache);
  await open.find("cv.txt", bytes);
  await open.keep("cv.txt", document);
  const [name = ""] = readdirSync(cache);
  const sum = createHash("sha256").update(json).digest("hex");
  writeFileSync(join(cache, name), `${sum}\n${json}`);
  expect(await open.find("cv.txt", bytes)).toBeUndefined();
  await open.keep("cv.txt", document);
  expect(await open.find("cv.txt", bytes)).toEqual(document);
});

test("concurrent runs agree, and leave no drafts", async () => {
  const cache = newFolder();
  const runs = await Promise.all([1, 2].map(() => start(analyze(cache))));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(cache).every((name) => /^[0-9a-f]{64}\.json$/.test(name))).toBe(true);
  expect(readdirSync(cache)).toHaveLength(files.length);
});

test("with a password nothing is kept, and a message says so", async () => {
  const cache = newFolder();
  const { stderr } = await run(["analyze", resume, "--cache", cache, ...now], {
    env: { SKILLTALLY_PASSWORD: "secret" },
  });
  expect(stderr).toBe(
    "skilltally: documents are not kept when a password is set, so --cache does nothing\n",
  );
  expect(existsSync(cache)).toBe(false);
});

test("a folder that cannot be created is an error; one that is not writable is not", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { code, stderr } = await run(["analyze", resume, "--cache", file, ...now]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${file}: `)]);
  const closed = newFolder();
  await openDocumentCache(closed);
  chmodSync(closed, 0o500);
  expect((await run(["analyze", resume, "--cache", closed, ...now])).code).toBe(0);
});

test("if there are too many entries, the least recently used are removed, and no other files", async () => {
  const cache = newFolder();
  const opened = await openDocumentCache(cache, undefined, { bytes: 1e9, entries: 3 });
  const document = await readDocument("Ada Lane");
  const keep = async (text: string) => {
    await opened.find(text, new TextEncoder().encode(text));
    await opened.keep(text, document);
  };
  for (const text of ["a", "b", "c"]) await keep(text);
  const names = readdirSync(cache);
  for (const name of names) utimesSync(join(cache, name), 1000, 1000);
  await opened.find("a", new TextEncoder().encode("a"));
  writeFileSync(join(cache, "notes.txt"), "mine");
  const stale = join(cache, `${"0".repeat(64)}.00000000-0000-0000-0000-000000000000.tmp`);
  writeFileSync(stale, "");
  utimesSync(stale, 1000, 1000);
  for (const text of ["d", "e"]) await keep(text);
  await opened.close();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const found = await Promise.all(
    ["a", "b", "c", "d", "e"].map(
      async (text) => (await opened.find(text, bytes(text))) !== undefined,
    ),
  );
  expect(found).toEqual([true, false, false, true, true]);
  expect([existsSync(join(cache, "notes.txt")), existsSync(stale)]).toEqual([true, false]);
});
