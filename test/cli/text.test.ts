import { describe, expect, test, vi } from "vitest";
import { resume, run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

describe("text", () => {
  test("prints a document in reading order", async () => {
    const { code, stdout } = await run(["text", resume]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Annika Thorsby\n[\s\S]*Experience\n[\s\S]*Education\n/);
  });

  test("with --layout shows where each line is", async () => {
    const { stdout } = await run(["text", resume, "--layout"]);
    expect(stdout).toMatch(/^ {2}1 body +\d+\.\d b? +\| Annika Thorsby$/m);
    expect(stdout).toMatch(/^ {2}1 body .* education +\| BSc/m);
  });

  test("with --layout stops a document that takes longer than --timeout", async () => {
    const input = "Engineer, Acme GmbH | 2019 – 2020\n- Built Java services\n".repeat(8000);
    const { code, stderr } = await run(["text", "-", "--layout", "--timeout", "0.2"], { input });
    expect(code).toBe(2);
    expect(stderr).toContain("took longer than 0.2 s");
  });

  test("as JSON gives the document", async () => {
    const { stdout } = await run(["text", resume, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: "pdf", pages: 1, quality: "good" });
  });

  test("prints nothing that controls a terminal", async () => {
    const input = "Eve \u001b]0;title\u0007\nline\u202e two";
    expect((await run(["text", "-"], { input })).stdout).toBe("Eve ]0;title\nline two\n");
  });

  test("reports on standard error what could not be read", async () => {
    const { code, stderr } = await run(["text", "fixtures/resumes/scan/resume.pdf"]);
    expect(stderr).toMatch(/^skilltally: fixtures\/resumes\/scan\/resume\.pdf: /);
    expect(code).toBe(0);
  });
});

describe("skills", () => {
  test("counts what a document names, and how it is written", async () => {
    const input = "Postgres and PostgreSQL, then Kafka";
    const { stdout } = await run(["skills", "-"], { input });
    expect(stdout).toMatch(/^PostgreSQL +database +2 +Postgres, PostgreSQL$/m);
    expect(stdout).toMatch(/^Apache Kafka +messaging +1 +Kafka$/m);
  });

  test("with --explain says why a word was kept or refused", async () => {
    const input = "In spring we wrote services in Go and Kafka";
    const { stdout } = await run(["skills", "-", "--explain"], { input });
    expect(stdout).toMatch(/^refused {2}Spring\n {9}“In spring we .*\n {9}\S/m);
    expect(stdout).toMatch(/^kept {5}Go\n {9}“.*\n {9}\S/m);
  });

  test("says so when there are none", async () => {
    expect((await run(["skills", "-"], { input: "Nothing." })).stdout).toBe(
      "No skills of the lexicon were found.\n",
    );
  });
});
