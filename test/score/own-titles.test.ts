import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { ownTitles } from "../../src/score/proof/own-titles.ts";
import { scoreMatch } from "../../src/score/score.ts";

const claimed = (text: string): readonly string[] =>
  ownTitles(parseResume(textDocument(text), { now: "2026-11-20" })).map(({ fact }) => fact.text);

const summary = "Summary\nBackend developer with a liking for slow boats and fast queues.\n";

test("a second summary does not displace a title of the first", () => {
  const told = `Mara Quist\n\nSummary\nReliable, with a passion for quality.\n\n${summary}`;
  expect(claimed(told)).toContain(
    "Backend developer with a liking for slow boats and fast queues.",
  );
});

const claimedWords = (sentence: string): readonly string[] => {
  const resume = parseResume(textDocument(`Mara Quist\n\nSummary\n${sentence}\n`), {
    now: "2026-11-20",
  });
  return ownTitles(resume).flatMap(({ words }) => [...words.words]);
};

test("a sentence about engineering in no field of software makes nobody an engineer", () => {
  expect(
    claimedWords("Led detail engineering, sales and C-level talks for pipelines."),
  ).not.toContain("engineer");
});

test("a sentence about years of software engineering makes its owner an engineer", () => {
  expect(claimedWords("Eight years of software engineering for slow boats.")).toContain("engineer");
});

test("a team after the title of a position is not a field", () => {
  const told = `Mara Quist

Experience
Software Engineer, Ultra-Slow Boats // Brackwater Ltd\tJan 2019 — Mar 2021
• Wrote services in Java.
`;
  const titles = ownTitles(parseResume(textDocument(told), { now: "2026-11-20" }));
  expect(titles.flatMap(({ role }) => (role === undefined ? [] : [...role.words]))).toEqual([
    "software",
    "engineer",
  ]);
});

test("a title in a description of others is not the owner's", () => {
  const told = `Mara Quist\n
Experience
Recruiter, Brackwater Ltd, Jan 2019 - Mar 2021
• Filled ninety roles for Kafka engineers
`;
  expect(claimed(told)).not.toContain("Filled ninety roles for Kafka engineers");
});

test("a bullet of a position is not a title of the owner, even without a heading above the work", () => {
  const told = `Mara Quist

Test Engineer, Brackwater Ltd, Jan 2019 - Mar 2021
- Browser tests in Java with Selenium
- Nightly runs in Jenkins

Skills: Java, Selenium
`;
  expect(claimed(told)).not.toContain("- Browser tests in Java with Selenium");
});

test("a bullet among the first lines that names a role is a title of its owner", () => {
  const told = `Mara Quist

Acme Works, Brackwater Ltd, Jan 2019 - Mar 2021
- Java developer with eight years behind her

Skills: Java, Selenium
`;
  expect(claimed(told)).toContain("- Java developer with eight years behind her");
});

const asked = `Go / Kafka Engineer

Requirements
- 3+ years of Go
- Kafka
- PostgreSQL
- Kubernetes
- Docker
- gRPC
- Terraform
`;

async function bandOf(bullet: string): Promise<string | undefined> {
  const text = `Mara Quist\nGo / Kafka Engineer\n
Experience
Go / Kafka Engineer, Brackwater Ltd, Jan 2019 - Mar 2023
• ${bullet}

Interests
Chess
`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, await parseJob(asked)).band;
}

test("the posting's title with dates but no description of any work is far from the posting", async () => {
  expect(await bandOf("Played chess.")).toBe("unrelated");
});

test("the same title is a better match if a sentence describes the work", async () => {
  expect(await bandOf("Wrote the booking services in Go, reading from Kafka.")).toBe("partial");
});

test.for([
  ["Experience\nBackend Engineer, Brackwater Ltd, Jan 2019 - Mar 2021\n- Java, Kafka", "untold"],
  [
    "Backend engineer\n\nExperience\nWeb Developer, Brackwater Ltd, Jan 2019 - Mar 2021\n- Wrote the web shop in Java and ran it for five years",
    "opening",
  ],
  ["Summary\nLooking for a position as backend engineer\n", "sought"],
] as const)("the place of the title in %j is %s", async ([text, place]) => {
  const resume = parseResume(textDocument(`Mara Quist\n\n${text}`), { now: "2026-11-20" });
  const { contributions } = scoreMatch(
    resume,
    await parseJob("Backend Engineer\n\nMust have:\n- Java"),
  );
  const title = contributions.find(({ kind }) => kind === "title");
  expect(title?.factors.credit[0]?.facts).toMatchObject({ place });
});

test("where the lines of a bullet break does not make a title", () => {
  const told = (end: string) => `Mara Quist

Experience
Full-Stack Developer, Brackwater Ltd, Jan 2019 - Mar 2021
• Lead developer of the booking portal: React, TypeScript and a${end}GraphQL gateway in Node.js that serves eighty clinics.
• Tested prototypes.
`;
  const line = "• Lead developer of the booking portal: React, TypeScript and a";
  expect(claimed(told("\n  "))).not.toContain(line);
  expect(claimed(told("\n  "))).toEqual(claimed(told(" ")));
});

test("a clearance above the first heading is not a title of the owner", () => {
  const told = "Mara Quist\nSecurity Clearance: Top Secret\nPosition: Java Developer\n";
  expect(claimed(told).filter((title) => title !== "")).toEqual(["Position: Java Developer"]);
});
