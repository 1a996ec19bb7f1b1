import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

function unreadIn(text: string): readonly string[] {
  return (readJob(textDocument(text)).unread ?? []).map((line) => line.text);
}

test("a line in a list of requirements that gives no requirement is reported", () => {
  const text =
    "Requirements\n- Go and Kafka\n- Knows how to fold a parachute\n- 5 years of experience";
  expect(unreadIn(text)).toEqual(["Knows how to fold a parachute"]);
});

test("lines under other headings and legal notices are left out", () => {
  const text =
    "About us\nWe fold parachutes.\n\nRequirements\n- Go\n- We are an equal opportunity employer\n- Notice period: 6 weeks\n\nBenefits\n- Fresh fruit";
  expect(unreadIn(text)).toEqual([]);
});

test("the rows of the page below the list are not reported", () => {
  const text =
    "Requirements\n- Go\n\nCompany - Acme Labs Ltd.\nJob ID: A2564\nReq # 991\nPosted: 12 May 2026";
  expect(unreadIn(text)).toEqual([]);
});

test.for([
  "Full-time, permanent",
  "Contract",
  "jobs@acme.example",
  "https://acme.example/jobs",
  "Start: ASAP",
])("the terms of a contract and addresses are not reported: %s", (row) => {
  expect(unreadIn(`Requirements\n- Go\n- Kafka\n${row}`)).toEqual([]);
});

test("something asked for next to the terms of a contract is reported if it was not understood", () => {
  expect(unreadIn("Requirements\n- Go\n- Folds parachutes, full-time")).toEqual([
    "Folds parachutes, full-time",
  ]);
});

test("its place is that of the line in the text", () => {
  const text = "Nice to have\n- Likes to fly";
  const [line] = readJob(textDocument(text)).unread ?? [];
  expect(text.slice(line?.from, line?.to)).toBe("Likes to fly");
});

test("a line with an open-vocabulary term counts as read", async () => {
  const job = await parseJob("Requirements\n- Experience with Fooblebase\n- Go");
  expect(job.unread).toEqual([]);
});

test("a title that the caller knows is the title, and asks for the skills it names", async () => {
  const job = await parseJob("We build billing.\n\nRequirements\n- Kafka", {
    title: "Senior Go Developer",
  });
  expect(job.title?.text).toBe("Senior Go Developer");
  expect(job.level).toBe("senior");
  expect(job.requirements.flatMap(({ skills }) => skills)).toContain("go");
  expect(job.document.text.slice(job.title?.from, job.title?.to)).toBe("Senior Go Developer");
});

test("a known title that occurs in the text is not put before it again", async () => {
  const text = "Acme\n\nPlatform Wizard\n\nRequirements\n- Kafka";
  const job = await parseJob(text, { title: "platform wizard" });
  expect(job.document.text).toBe(text);
  expect(job.title?.text).toBe("Platform Wizard");
});

test("a title that is not a string is rejected", async () => {
  await expect(parseJob("Kafka", { title: 7 as never })).rejects.toMatchObject({
    code: "OPTION_INVALID",
  });
});

test.for([
  "Our company is 12 years old",
  "We fold tents for a living",
  "This position is not eligible for sponsorship",
  "Individuals with disabilities may ask for help",
  "From $100,000 per year",
  "0-2 years of experience",
])("%j among the requirements is not reported", (line) =>
  expect(unreadIn(`Requirements\n- Go and Kafka\n- ${line}`)).toEqual([]),
);

test("the line that opens a list is read with its items", () =>
  expect(unreadIn("Requirements\n- Knows all of the following:\n- Go\n- Kafka")).toEqual([]));
