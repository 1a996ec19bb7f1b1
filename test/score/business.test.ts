import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument("Go Developer\n\nRequirements\n- Go\n- SQL\n- Experience in logistics\n"),
);

async function statusOf(work: string): Promise<string | undefined> {
  const text = `Ada Lind\n\nExperience\nGo Developer, Acme\n2020 - 2024\n- ${work}`;
  const resume = parseResume(await readDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, job).contributions.find(({ name }) => name === "Logistics")?.status;
}

test("a line of business is met if a sentence names it", async () =>
  expect(await statusOf("Built logistics platforms in Go")).toBe("met"));

test("a line of business is missing if the resume does not name it", async () =>
  expect(await statusOf("Built billing platforms in Go")).toBe("missing"));

test("a person in a line of business is not advised to name a narrower one", async () => {
  const banking = readJob(
    textDocument("Go Developer\n\nRequirements\n- Go\n- Experience in investment banking\n"),
  );
  const text =
    "Ada Lind\n\nExperience\nGo Developer, Acme\n2020 - 2024\n- Wrote Go for retail banking";
  const resume = parseResume(await readDocument(text), { now: "2026-11-20" });
  const said = scoreMatch(resume, banking).suggestions.map(({ text }) => text);
  expect(said.filter((one) => /banking/i.test(one))).toEqual([]);
});
