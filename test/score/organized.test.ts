import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const requirements = "Requirements:\n- 3 years of Java\n- PostgreSQL\n- Scrum\n";

const matchOf = (asked: string, positions: string) => {
  const text = `Jo Example\n\nExperience\n\n${positions}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, readJob(textDocument(`${asked}\n\n${requirements}`)));
};

const contributionOf = (asked: string, positions: string, name: string) =>
  matchOf(asked, positions).contributions.find((one) => one.name === name);

const steered = "Steered the move of twelve Java services to PostgreSQL";

const position = (title: string, bullet = steered, dates = "01/2018 - 12/2023") =>
  `${title}, Tallgrove Ltd\n${dates}\n- ${bullet}\n- Scrum and Jira for three teams\n\n`;

test.for([
  "Project Manager",
  "IT Project Manager",
  "Product Owner",
  "Scrum Master",
  "Business Analyst",
  "Projektleiter",
  "Chef de projet",
  "Gerente de projetos",
])("what a %s names counts for a developer's job as if it stood in a list", (title) => {
  const java = contributionOf("Backend Developer", position(title), "Java");
  expect(java?.because).toContain(
    "only listed, apart from organizing the work of others, 0.5 × none of the 36 months",
  );
});

test.for(["Engineering Manager", "Project Manager / Java Developer", "Product Engineer"])(
  "what a %s names was used",
  (title) => {
    const java = contributionOf("Backend Developer", position(title), "Java");
    expect(java?.status).toBe("met");
  },
);

test("what a project manager did with their own hands was used", () => {
  const held = position("Project Manager", "Developed twelve Java services");
  expect(contributionOf("Backend Developer", held, "Java")?.status).toBe("met");
});

test("for the job of an organizer what organizers name counts in full", () => {
  const java = contributionOf("IT Project Manager", position("Project Manager"), "Java");
  expect(java?.status).toBe("met");
});

test("methods are known to who organizes work", () => {
  const scrum = contributionOf("Backend Developer", position("Project Manager"), "Scrum");
  expect(scrum?.because).toContain("in a position 1");
});

test("what a developer's position names as well counts in full", () => {
  const held =
    position("Project Manager") +
    position("Java Developer", "Java and PostgreSQL", "01/2012 - 12/2017");
  expect(contributionOf("Backend Developer", held, "Java")?.status).toBe("met");
});

test("a position as a project manager never lowers a score", () => {
  const project = "\nProjects\n\nFerry times\n- Java and PostgreSQL\n";
  const without = matchOf("Backend Developer", project).score ?? 0;
  const withIt = matchOf("Backend Developer", position("Project Manager") + project).score ?? 0;
  expect(withIt).toBeGreaterThanOrEqual(without);
});

test("the advice says that only the work of others names a skill", () => {
  const { suggestions } = matchOf("Backend Developer", position("Project Manager"));
  expect(suggestions.map(({ text }) => text).join("\n")).toContain(
    "named only in positions that organize the work of others",
  );
});
