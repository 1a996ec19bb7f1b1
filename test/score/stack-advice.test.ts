import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = `.NET Backend Developer

Requirements:
- 3+ years of C# and .NET
- SQL Server
- Docker
`;

async function suggestionsFor(bullets: string, job = posting) {
  const text = `Lena Vogt\nlena@example.com\n\nExperience\nSenior Developer, Kiefernberg GmbH, 03/2018 – present\n${bullets}\n`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, await parseJob(job)).suggestions;
}

const stacks = async (bullets: string, job?: string) =>
  (await suggestionsFor(bullets, job)).flatMap(({ advice }) =>
    advice.kind === "stack" ? [advice] : [],
  );

test("a resume with a language other than the title's is told that the job is for another stack", async () => {
  const [first] = await suggestionsFor("- Built REST services in Java and Spring Boot with Docker");
  expect(first?.advice).toEqual({ kind: "stack", name: ".NET", by: "Java" });
  expect(first?.text).toBe(
    "The title asks for .NET, but the resume shows Java. If you used .NET at work, say so in the position where you did; otherwise, a posting that asks for Java suits this resume better.",
  );
  expect(first?.points).toBeGreaterThan(0);
});

test("the stack is that of the longest work, not whatever stands in for the title's language", async () => {
  const job = posting.replace(".NET Backend", "Java Backend").replace("C# and .NET", "Java");
  const bullets = `- Built payment services in Go with SQL and Docker

Developer, Alderwick Ltd, 01/2017 – 02/2018
- Rewrote a shop in Kotlin`;
  expect(await stacks(bullets, job)).toEqual([{ kind: "stack", name: "Java", by: "Go" }]);
});

test.for([
  ["TypeScript", "- Built pages in Bash and JavaScript", "JavaScript"],
  ["Kotlin", "- Services in Java, Java EE and Groovy", "Java"],
] as const)(
  "of languages used equally long, the stack for %s is the nearest: %j",
  async ([asked, own, by]) => {
    const job = `${asked} Developer\n\nRequirements:\n- ${asked}\n- Terraform\n`;
    expect(await stacks(own, job)).toEqual([{ kind: "stack", name: asked, by }]);
  },
);

test.for([
  ["Perl", "- Automated servers in Bash"],
  ["Perl", "- Automated servers in Bash\n\nIntern, Acme Ltd, 01/2017 – 03/2017\n- Wrote Python"],
] as const)(
  "nobody is told to look for work in a shell or in what they did briefly: %j",
  async ([asked, own]) => {
    const job = `${asked} Developer\n\nRequirements:\n- ${asked}\n- Terraform\n`;
    expect(await stacks(own, job)).toEqual([]);
  },
);

test.for([
  ["shows what the title names", "- Built services in .NET and Java"],
  ["lists no other language", "- Ran Docker and SQL Server"],
  ["only lists another language", "- Ran Docker and SQL Server\n\nSkills\nJava, Bash"],
] as const)("a resume that %s gets no advice about another stack", async ([, bullets]) => {
  expect(await stacks(bullets)).toEqual([]);
});

test("a posting whose title names no technology leads to no advice about another stack", async () => {
  const job = posting.replace(".NET Backend", "Backend");
  expect(await stacks("- Built REST services in Java with Docker", job)).toEqual([]);
});
