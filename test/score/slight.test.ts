import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

/** How a resume with `bullet` in a position and `listed` among the skills meets `asked`. */
function creditFor(asked: string, { bullet = "Code reviews", listed = "Git" }) {
  const text = `Ida Novak

Experience
Backend Engineer, Northgate Ltd, Jan 2018 - Mar 2023
- Cut the build time and kept the software releases on schedule
- ${bullet}

Skills
${listed}
`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const job = readJob(textDocument(`Software Developer\n\nRequirements:\n- ${asked}\n- COBOL\n`));
  return scoreMatch(resume, job);
}

const first = (asked: string, shown: { bullet?: string; listed?: string }) =>
  creditFor(asked, shown).contributions.find(
    ({ name }) => asked.includes(name) || name.includes(asked),
  );

test.for([
  ["PHP", "Mostly Python, with some PHP for the old shop"],
  ["PHP", "Back end in C#, occasionally a little PHP"],
  ["Perl", "Occasional Perl scripts; daily work in Go"],
  ["Go", "Backend services in Java with exposure to Go"],
  ["Elixir", "Dabbled in Elixir for internal tools"],
  ["Rust", "Some of it in Rust and most in C++"],
  ["Scala", "Java and a bit of Scala"],
  ["Scala", "A bit of Scala now and then"],
  ["Perl", "Überwiegend Java, gelegentlich etwas Perl"],
] as const)("a little %s in a position earns less than a list: %s", ([asked, bullet]) => {
  const credit = first(asked, { bullet });
  expect(credit?.because).toContain("only listed 0.5 × only a little of it 0.6 = 0.3");
  expect(credit?.status).toBe("partial");
});

test.for([
  ["Docker", "Java, basic knowledge of Docker"],
  ["Rust", "Familiar with Rust"],
  ["Kotlin", "Kotlin (basic), Java (expert)"],
  ["Rust", "Rust – beginner"],
  ["Haskell", "Java, C++. Basic: Scala, Haskell"],
  ["Ansible", "Also familiar: Jenkins, Ansible"],
  ["Docker", "Java, Grundkenntnisse in Docker"],
  ["Docker", "Connaissances de base en Docker"],
  ["Docker", "Java, conocimientos básicos de Docker"],
  ["Docker", "Noções de Docker"],
  ["Docker", "Java, conoscenza di base di Docker"],
  ["Docker", "Enige ervaring met Docker"],
  ["Docker", "Podstawowa znajomość Docker"],
  ["Docker", "Docker (Grundlagen), Git"],
] as const)("a little %s in a list earns less than the rest of it: %s", ([asked, listed]) => {
  expect(first(asked, { listed })?.credit).toBe(0.3);
});

test.for([
  ["Kafka", "Wrote some of the company's most used Kafka consumers"],
  ["Kafka", "Wrote some Kafka consumers in Java"],
  ["Go", "Some 40 services in Go on Kubernetes"],
  ["React", "Made users familiar with the new React front end that I built"],
  ["Java", "Built basic REST services in Java"],
  ["Django", "Introduced basic authentication in the Django API"],
  ["SQL", "Visual Basic and SQL reports"],
  ["Python", "Little by little rewrote the Perl jobs in Python"],
] as const)('work with %s is not "a little": %s', ([asked, bullet]) => {
  expect(first(asked, { bullet })?.credit).toBe(1);
});

test("a skill also shown elsewhere gets the credit of that place", () => {
  const credit = first("Docker", { bullet: "Runs Docker in production", listed: "Docker (basic)" });
  expect(credit?.credit).toBe(1);
});

test("a little is enough for a posting that asks for a little", () => {
  const credit = first("Basic knowledge of Docker", { listed: "Basic knowledge of Docker" });
  expect(credit?.because).toContain("only listed 0.5 = 0.5");
});

test("the months of a position with only a little of a skill do not count for it", () => {
  const credit = first("3 years of Docker", { bullet: "Mostly Python, with some Docker" });
  expect(credit?.because).toContain("none of the 36 months");
});

test("the advice is to say what was done with it", () => {
  const { suggestions } = creditFor("PHP", { bullet: "Mostly Python, with some PHP" });
  expect(suggestions.map(({ text }) => text).join("\n")).toContain(
    "The resume says that it shows only a little of PHP. If there was more of it, say in a bullet what you did.",
  );
});
