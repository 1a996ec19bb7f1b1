import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { MatchMatrix } from "../../src/report/matrix.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, now, otherResume, resume, root, run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

const java = "fixtures/jobs/java-spring/job.txt";
const scan = "fixtures/resumes/scan/resume.pdf";

const folder = temporaryFolder();
const postings = join(folder, "postings");
mkdirSync(postings);
copyFileSync(join(root, job), join(postings, "a.md"));
copyFileSync(join(root, java), join(postings, "b.txt"));

async function matrixOf(args: readonly string[]): Promise<MatchMatrix> {
  const { stdout } = await run([...args, "--format", "json", ...now]);
  return JSON.parse(stdout);
}

test("--job may be a folder, both for analyze and for rank", async () => {
  const [ranked, analyzed] = [
    await matrixOf(["rank", resume, "--job", postings]),
    await matrixOf(["analyze", resume, "--job", postings]),
  ];
  expect(ranked.postings.map(({ title }) => title)).toEqual([
    "Senior Backend Engineer (Node.js)",
    "Java Developer - Spring",
  ]);
  expect(analyzed).toEqual(ranked);
});

describe("a resume that cannot be read", () => {
  const unread = join(folder, "unread.docx");
  writeFileSync(unread, "PK\u0003\u0004 and no more");
  test.for([[["--job", java]], [["--job", postings]]])(
    "has a row in every format of rank %j",
    async ([jobs = []]) => {
      for (const format of ["text", "markdown", "html", "csv", "json"]) {
        const { stdout, code } = await run([
          "rank",
          unread,
          resume,
          ...jobs,
          "--format",
          format,
          ...now,
        ]);
        expect(stdout).toContain("unread.docx");
        expect(code).toBe(2);
      }
    },
  );

  test("is last, without a rank, with the reason", async () => {
    const { stdout } = await run(["rank", unread, resume, "--job", java, ...now]);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^ {6} +none +\S+unread\.docx +The DOCX/);
  });

  test("is marked for programs and reported once", async () => {
    const args = ["rank", unread, resume, "--job", postings, "--format", "json", ...now];
    const { stdout, stderr } = await run(args);
    const { resumes }: MatchMatrix = JSON.parse(stdout);
    expect(resumes.map(({ isUnread }) => isUnread)).toEqual([true, undefined]);
    expect(resumes[0]?.cells.map(({ score }) => score)).toEqual([null, null]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("for people", () => {
  test("one resume gives a list of postings, best first", async () => {
    const { stdout } = await run(["analyze", resume, "--job", postings, ...now]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^rank +score +met +posting +missing most$/);
    expect(lines[1]).toMatch(/^ {3}1 +\d+\.\d +\d+ of \d+ +a\.md /);
    expect(lines[2]).toMatch(/^ {3}2 +\d+\.\d +\d+ of \d+ +b\.txt /);
  });

  test("several resumes and postings give a grid whose columns are labeled with letters", async () => {
    const { stdout } = await run(["rank", resume, otherResume, "--job", postings, ...now]);
    expect(stdout).toMatch(/^A +a\.md +Senior Backend Engineer \(Node\.js\)$/m);
    expect(stdout).toMatch(/^resume +A +B$/m);
    expect(stdout).toMatch(/^single-column\/resume\.pdf +\d+\.\d +\d+\.\d$/m);
  });

  test("postings that do not fit side by side are printed in several grids", async () => {
    const jobs = Array.from({ length: 9 }, (_, i) => {
      const path = join(folder, `job-${i}.txt`);
      writeFileSync(path, `Developer ${i}\n\nRequirements:\n- Go\n- Kafka\n`);
      return ["--job", path];
    });
    const { stdout } = await run(["rank", resume, otherResume, ...jobs.flat(), ...now]);
    expect(stdout).toMatch(/^resume +A +B +C +D +E +F$/m);
    expect(stdout).toMatch(/^resume +G +H +I$/m);
  });
});

test("CSV has a row for each resume and a column for each posting", async () => {
  const { stdout } = await run([
    "rank",
    resume,
    otherResume,
    "-j",
    job,
    "-j",
    java,
    "-f",
    "csv",
    ...now,
  ]);
  const rows = stdout.trimEnd().split("\r\n");
  expect(rows[0]).toBe(`"resume","${job}","${java}"`);
  expect(rows[1]).toMatch(/^"fixtures\/resumes\/single-column\/resume\.pdf",[\d.]+,[\d.]+$/);
  expect(rows).toHaveLength(3);
});

test("a posting that cannot be read is reported, and the others are used", async () => {
  const args = ["rank", resume, otherResume, "-j", "nowhere.txt", "-j", job];
  const { code, stdout, stderr } = await run([...args, "-f", "json", ...now]);
  expect(code).toBe(2);
  expect(stderr).toBe("skilltally: nowhere.txt: no such file; check the path\n");
  expect(JSON.parse(stdout).postings).toHaveLength(1);
});

test("a posting that asks for nothing is reported, and so is a resume that cannot be scored", async () => {
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "We are a nice place by the sea. Come and cook.\n");
  const { stderr } = await run(["rank", resume, scan, "-j", job, "-j", empty, ...now]);
  expect(stderr).toMatch(/scan\/resume\.pdf: no score: the resume is unreadable/);
  expect(stderr).toMatch(
    /empty\.txt: no score: the posting says too little to compare a resume with/,
  );
});

test.for([
  [resume, 0],
  [otherResume, 1],
] as const)(
  "a minimum score is compared with that of the best posting in %s",
  async ([path, code]) => {
    const args = ["rank", path, "-j", java, "-j", job, "--min-score", "80", ...now];
    expect((await run(args)).code).toBe(code);
  },
);

test("a config file may name several postings, relative to itself", async () => {
  const config = join(folder, "several.json");
  writeFileSync(config, JSON.stringify({ job: ["postings/a.md", "postings/b.txt"] }));
  const matrix = await matrixOf(["rank", resume, "--config", config]);
  expect(matrix.postings.map(({ name }) => name)).toEqual([
    join(postings, "a.md"),
    join(postings, "b.txt"),
  ]);
});

test.for([
  [["--explain"], /--explain is for one posting/],
  [["--format", "junit"], /--format junit is for one posting; with several name one of/],
  [["--format", "jsonl", "--output", "x.jsonl", "--resume"], /--resume is for one posting/],
  [["--field", "backend"], /--job or with --field; name one of them/],
] as const)("%j is refused with several postings", async ([args, message]) => {
  const { code, stderr } = await run(["analyze", resume, "-j", job, "-j", java, ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
