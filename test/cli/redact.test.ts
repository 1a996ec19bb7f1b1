import { describe, expect, test, vi } from "vitest";
import { resume, run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 60_000 });

describe("redact", () => {
  test("prints the resume with labels in place of the person", async () => {
    const { code, stdout, stderr } = await run(["redact", resume]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^\[name\]\nBackend Engineer\n\[address\] \| \[email\] \| \[phone\] \| \[link\]\n/,
    );
    expect(stdout).not.toMatch(/Annika|Thorsby/i);
  });

  test("as JSON gives the redacted resume, what was removed and what could not be decided", async () => {
    const { stdout } = await run(["redact", resume, "--format", "json"]);
    const { resume: redacted, removed, undecided } = JSON.parse(stdout);
    const { from, to } = removed[0];
    expect(removed[0].kind).toBe("name");
    expect(redacted.document.text.slice(from, to)).toBe("[name]");
    expect(undecided).toEqual([]);
    expect(stdout).not.toMatch(/Annika|Thorsby/i);
  });

  test("lists the lines to check on standard error, without their words", async () => {
    const input = "Ilse Zabrowski\nilse@x.example\nSkype: zabi-77\n\nSkills\nJava\n";
    const { stdout, stderr } = await run(["redact", "-"], { input });
    expect(stdout).toBe("[name]\n[email]\nSkype: zabi-77\n\nSkills\nJava\n");
    expect(stderr).toBe(
      "skilltally: standard input: line 3 is among the contact details and was not understood\n",
    );
  });

  test("stops a resume whose reading takes longer than --timeout", async () => {
    const input = "Engineer, Acme GmbH | 2019 – 2020\n- Built Java services\n".repeat(8000);
    const { code, stdout, stderr } = await run(["redact", "-", "--timeout", "0.2"], { input });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("took longer than 0.2 s");
  });

  test("as JSON counts months up to the day of --now", async () => {
    const input = "Ilse Zabrowski\n\nExperience\nEngineer, Acme GmbH, 2019 – present\n";
    const args = ["redact", "-", "--format", "json", "--now", "2019-12-31"];
    const { resume: redacted } = JSON.parse((await run(args, { input })).stdout);
    expect(redacted.totalMonths).toBe(12);
  });

  test("warns about a scan, which still shows a person who it is", async () => {
    const { code, stderr } = await run(["redact", "fixtures/resumes/scan/resume.pdf"]);
    expect(code).toBe(0);
    expect(stderr).toContain("it has no readable text; a person can still see who it is");
  });
});
