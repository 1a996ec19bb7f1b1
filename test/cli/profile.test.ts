import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { resume, run } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
const jobs = join(folder, "jobs.json");
const resumes = join(folder, "resumes.json");

beforeAll(async () => {
  const postings = join(folder, "postings");
  mkdirSync(postings);
  for (let i = 0; i < 20; i++) {
    const title = i < 12 ? "Senior Backend Engineer" : "Junior Backend Engineer";
    const wish = i < 10 ? "\n- Kafka" : "";
    writeFileSync(join(postings, `${i}.txt`), `${title}\n\nRequirements:\n- PostgreSQL${wish}`);
  }
  await run(["profile", postings, "--output", jobs, "--group-by", "level", "--keep-copies"]);
  const texts = Array.from({ length: 20 }, (_, i) => join(folder, `resume-${i}.txt`));
  for (const path of texts) writeFileSync(path, "Ada\n\nSkills\nPostgreSQL, Bootstrap");
  await run(["profile", ...texts, "--output", resumes, "--keep-copies"]);
}, 60_000);

describe("profile", () => {
  test("counts each document once, and each level separately", () => {
    const profile = JSON.parse(readFileSync(jobs, "utf8"));
    expect(profile.documents).toBe(20);
    expect(profile.keywords.postgresql).toMatchObject({ documents: 20, mentions: 20 });
    expect(profile.groups.senior.documents).toBe(12);
    expect(profile.groups.junior.keywords["apache-kafka"]).toBeUndefined();
  });

  test("reports what cannot be read, counts the rest and exits with 2", async () => {
    const { code, stdout, stderr } = await run(["profile", "nowhere.txt", resume]);
    expect(stderr).toBe("skilltally: nowhere.txt: no such file; check the path\n");
    expect(JSON.parse(stdout).documents).toBe(1);
    expect(code).toBe(2);
  });

  test("writes no profile if nothing can be read", async () => {
    const { code, stdout, stderr } = await run(["profile", "nowhere.txt"]);
    expect(stderr).toMatch(/no document could be read, so there is no profile\n$/);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("can be used in place of a posting", async () => {
    const { stdout } = await run(["analyze", resume, "--field", jobs]);
    expect(stdout).toMatch(/PostgreSQL +by 100 %/);
  });
});

describe("compare", () => {
  test("shows what is asked for and what is shown", async () => {
    const { code, stdout } = await run(["compare", jobs, resumes]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^20 postings, 20 resumes\n/);
    expect(stdout).toMatch(/^PostgreSQL +100 % █{10} +100 % █{10} +table-stakes$/m);
    expect(stdout).toMatch(/^Apache Kafka +50 % █{5} +0 % +in-demand$/m);
    expect(stdout).toMatch(/^Bootstrap +0 % +100 % █{10} +over-supplied$/m);
  });

  test("can be limited to one verdict and to the first rows", async () => {
    const flags = ["--verdict", "in-demand", "--format", "json"];
    const all = JSON.parse((await run(["compare", jobs, resumes, ...flags])).stdout);
    expect(all).toContainEqual(expect.objectContaining({ keyword: "apache-kafka" }));
    expect(all.filter(({ verdict }: { verdict: string }) => verdict !== "in-demand")).toEqual([]);
    const first = await run(["compare", jobs, resumes, ...flags, "--limit", "1"]);
    expect(JSON.parse(first.stdout)).toEqual(all.slice(0, 1));
  });

  test.for([
    ["csv", /^"keyword","name","demand",/],
    ["markdown", /^\*\*20 postings, 20 resumes\*\*\n\n\| keyword \|/],
    ["html", /^<!doctype html>[\s\S]*Apache Kafka/],
  ] as const)("can be printed as %s", async ([format, start]) => {
    expect((await run(["compare", jobs, resumes, "--format", format])).stdout).toMatch(start);
  });

  test("accepts a built-in field in place of the postings, or of both", async () => {
    expect((await run(["compare", "--field", "devops"])).stdout).toMatch(
      /^\d+ postings for .*, \d+ resumes/,
    );
    const own = await run(["compare", resumes, "--field", "devops"]);
    expect(own.stdout).toMatch(/^\d+ postings for .*, 20 resumes/);
  });

  test.for([
    [[], /^skilltally: compare takes two profiles/],
    [["nowhere.json", "nowhere.json"], /^skilltally: nowhere\.json: no such file/],
    [
      ["package.json", "package.json"],
      /^skilltally: package\.json: is not a keyword profile: lexicon /,
    ],
    [
      ["README.md", "README.md"],
      /^skilltally: README\.md: is not valid JSON; name a file that skilltally profile wrote\n$/,
    ],
  ] as const)("%j is reported on one line, with exit code 2", async ([args, message]) => {
    const { code, stdout, stderr } = await run(["compare", ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("uses the resumes of a research data set, and says which", async () => {
    const { stdout } = await run(["compare", "--field", "backend", "--resumes", "research"]);
    expect(stdout).toMatch(/^\d+ postings for back-end engineers \(2024–2025, .*\), 43 resumes of/);
  });

  test("says that a field was replaced with a wider one", async () => {
    const { stdout, stderr } = await run(["compare", "--field", "php", "--limit", "1"]);
    expect(stderr).toMatch(/hold only \d+ postings for PHP engineers/);
    expect(stdout).toContain("postings for back-end engineers");
  });

  test("shows with --trend what rises and falls", async () => {
    const [before, after] = ["2019", "2024"].map((year, i) => {
      const count = { documents: 10 + 80 * i, mentions: 90 };
      const period = { from: year, to: year };
      const path = join(folder, `${year}.json`);
      writeFileSync(
        path,
        JSON.stringify({ period, lexicon: "one", documents: 100, keywords: { go: count } }),
      );
      return path;
    });
    const { stdout } = await run(["compare", "--trend", before ?? "", after ?? ""]);
    expect(stdout).toMatch(
      /^100 documents \(2019\), then 100 documents \(2024\)\n[\s\S]*Go +10 %.*90 %.*rises/,
    );
    const wrong = await run(["compare", "--trend", after ?? "", before ?? ""]);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("must end before")]);
    expect((await run(["compare", "--trend", after ?? ""])).code).toBe(2);
  });
});
