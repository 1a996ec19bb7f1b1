import { expect, test } from "vitest";
import { readsAsResume } from "../../src/score/reads-as-resume.ts";
import { jobOf, score } from "./build.ts";

const resume = `Ada Example
ada@example.org
Experience
Backend Engineer, Acme Ltd, Jan 2019 – present
- Built the billing service in Go
Developer, Northgate, 03/2016 – 12/2018
- Kept PostgreSQL fast`;

const posting = `Backend Engineer
We are looking for an engineer for our billing team.
You bring five years of Go and PostgreSQL.`;

test("a text with two periods that addresses nobody reads as a resume", () => {
  expect(readsAsResume({ text: resume })).toBe(true);
});

test.for([
  ["speaks to its reader", posting],
  [
    "speaks to its reader and tells the firm's history",
    `${posting}\n2010 – 2015 Hull\n2015 – 2020 Leeds`,
  ],
  ["gives one period", "Go developer\nContract, 01/2026 – 12/2026\nGo, Kafka, PostgreSQL"],
  ["gives dates of one day", "Go developer\nPosted 2026-11-02\nApply by 2026-12-01"],
])("a posting that %s does not read as a resume", ([, text]) => {
  expect(readsAsResume({ text: text as string })).toBe(false);
});

test("a score says so if the posting reads as a resume", () => {
  const job = jobOf([], { title: { text: "Backend Engineer", from: 0, to: 16 } });
  const match = score(
    { positions: [{ title: "Backend Engineer", skills: [], months: 60 }] },
    { ...job, document: { ...job.document, text: resume } },
  );
  expect(match.caution).toBe("not-a-posting");
});
