import { describe, expect, test, vi } from "vitest";
import { job, now, otherResume, resume, run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

test("puts the best first, equal scores on one rank, and resumes without a score last", async () => {
  const scan = "fixtures/resumes/scan/resume.pdf";
  const files = [scan, otherResume, resume, resume];
  const { code, stdout } = await run(["rank", ...files, "--job", job, "--format", "json", ...now]);
  expect(code).toBe(0);
  const ranked: { rank: number | null; name: string; score: number | null }[] = JSON.parse(stdout);
  expect(ranked.map(({ rank, name }) => [rank, name])).toEqual([
    [1, resume],
    [1, resume],
    [3, otherResume],
    [null, scan],
  ]);
  expect(ranked.at(-1)?.score).toBeNull();
});

describe("a posting that asks for nothing", () => {
  const flags = ["--job", "-", ...now];
  const input = "# Chef\n\nWe are a nice place by the sea. Come and cook.\n";

  test("is reported once, as the reason why no resume has a score", async () => {
    const { code, stderr } = await run(["rank", resume, otherResume, ...flags], { input });
    expect(stderr).toMatch(/^skilltally: no resume has a score: the posting says too little .*\n$/);
    expect(code).toBe(0);
  });

  test("gives nobody a rank", async () => {
    const { stdout } = await run(["rank", resume, otherResume, ...flags], { input });
    const [, ...rows] = stdout.trimEnd().split("\n");
    expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual(["none", "none"]);
    const csv = await run(["rank", resume, ...flags, "--format", "csv"], { input });
    expect(csv.stdout).toMatch(/\r\n,,0,0,0,/);
  });
});

test("says which resume has no score, and why", async () => {
  const scan = "fixtures/resumes/scan/resume.pdf";
  const { stderr } = await run(["rank", scan, resume, "--job", job, ...now]);
  expect(stderr).toMatch(/^skilltally: fixtures\/\S+: no score: the resume is unreadable.*\n$/);
});

test("prints a table of 80 columns", async () => {
  const { stdout } = await run(["rank", resume, otherResume, "--job", job, ...now]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^rank +score +met +resume +missing most$/);
  expect(lines[1]).toMatch(/^ {3}1 +\d+\.\d +\d+ of \d+ +single-column\/resume\.pdf/);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

describe("if no resume can be read", () => {
  const rank = (...flags: readonly string[]) =>
    run(["rank", "[", "nowhere.pdf", "--job", job, ...flags, ...now]);

  test("people get no table without rows", async () => {
    const { code, stdout, stderr } = await rank();
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^skilltally: \[: no such file/);
    expect(code).toBe(2);
  });

  test("programs get a list of what is unread", async () => {
    const { stdout } = await rank("--format", "json");
    const rows: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(rows.every(({ rank: place, isUnread }) => place === null && isUnread === true)).toBe(
      true,
    );
    expect(rows.map(({ because }) => because)).toContain("no such file; check the path");
  });
});

test("reports what cannot be read, ranks the rest and exits with 2", async () => {
  const { code, stdout, stderr } = await run([
    "rank",
    "nowhere.pdf",
    resume,
    "--job",
    job,
    "--format",
    "csv",
    ...now,
  ]);
  expect(code).toBe(2);
  expect(stderr).toBe("skilltally: nowhere.pdf: no such file; check the path\n");
  const rows = stdout.trimEnd().split("\r\n");
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatch(/^,,0,0,0,"nowhere\.pdf",/);
});

test("exits with 1 when a resume is below a threshold", async () => {
  const { code, stderr } = await run([
    "rank",
    otherResume,
    resume,
    "--job",
    job,
    "--min-score",
    "60",
    ...now,
  ]);
  expect(stderr).toMatch(/^skilltally: \S+junior\S+: the score is [\d.]+, below 60\n$/);
  expect(code).toBe(1);
});

test("asks for something to compare with", async () => {
  const { code, stderr } = await run(["rank", resume]);
  expect(stderr).toMatch(/^skilltally: rank needs --job <file> or --field <name> .*\n$/);
  expect(code).toBe(2);
});

test("names as fields only those that all resumes can be compared with", async () => {
  const { code, stderr } = await run(["rank", resume, "--field", "cooking"]);
  expect(stderr).toMatch(/^skilltally: --field must be one of backend, /);
  expect(code).toBe(2);
});
