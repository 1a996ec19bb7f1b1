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
])("skills named by a %s count for a developer's job as if listed", (title) => {
  const java = contributionOf("Backend Developer", position(title), "Java");
  expect(java?.because).toContain(
    "only listed, apart from the work of people led or taught, 0.5 × none of the 36 months",
  );
});

test.for(["Engineering Manager", "Project Manager / Java Developer", "Product Engineer"])(
  "skills named by a %s count as used",
  (title) => {
    const java = contributionOf("Backend Developer", position(title), "Java");
    expect(java?.status).toBe("met");
  },
);

test("hands-on work of a project manager counts as used", () => {
  const held = position("Project Manager", "Developed twelve Java services");
  expect(contributionOf("Backend Developer", held, "Java")?.status).toBe("met");
});

test.for([
  ["Engineering Manager", "Managed two teams of engineers who used Java and PostgreSQL"],
  ["Engineering Manager", "Responsible for 40 engineers working with Java"],
  ["Engineering Manager", "Teams build the payments platform with Java"],
  ["Engineering Manager", "22 people in three teams who use Java and PostgreSQL"],
  ["Director of Engineering", "Oversaw the move of three teams to Java"],
  ["CTO", "Hired and managed a team of Java developers"],
  ["Team Lead", "Grew the Java team from 4 to 20 people"],
  ["Software Engineer", "Mentored three interns who wrote and ran their first Java services"],
  ["Entwicklungsleiter", "Leitung von zwei Teams, die in Java entwickeln"],
  ["Responsable technique", "Encadrement d'une équipe de 6 développeurs Java"],
  ["Jefe de desarrollo", "Dirigí un equipo de diez programadores de Java"],
  ["Gerente de desenvolvimento", "Liderei uma equipe de oito desenvolvedores Java"],
  ["Responsabile sviluppo", "Gestione di un team di sviluppatori Java"],
  ["Hoofd ontwikkeling", "Leiding aan een team van Java-ontwikkelaars"],
  ["Kierownik zespołu", "Zarządzanie zespołem programistów Java"],
] as const)("for a %s, '%s' is not work with Java", ([title, bullet]) => {
  const held = position(title, `${bullet}\n- Released the software and its API every week`);
  const java = contributionOf("Backend Developer", held, "Java");
  expect(java?.because).toContain("only listed, apart from the work of people led or taught, 0.5");
});

test.for([
  ["Engineering Manager", "Wrote the billing service in Java and reviewed every merge"],
  ["Team Lead", "Led a team of five and built the payment API in Java"],
  ["Teamleiter", "Leitung des Teams und Entwicklung der Schnittstellen in Java"],
  ["Software Engineer", "Led the migration of our three teams to Java"],
  ["Software Engineer", "Worked in a team of six engineers that built the shop in Java"],
  ["Software Engineer", "Led the PHP team's move to Java, writing most of the code"],
] as const)("for a %s, '%s' is work with Java", ([title, bullet]) => {
  const java = contributionOf("Backend Developer", position(title, bullet), "Java");
  expect(java?.status).toBe("met");
});

test.for([
  ["Senior Software Engineer", "Led a team of four to build the payment platform in Java"],
  ["Tech Lead", "Led five developers, designing and building the shop in Java"],
  ["Software Architect", "Managed a team that rewrote the billing in Java"],
  ["Softwareentwickler", "Leitung eines Teams zur Entwicklung des Portals in Java"],
] as const)("for a %s, '%s' is work with Java", ([title, bullet]) => {
  const java = contributionOf("Backend Developer", position(title, bullet), "Java");
  expect(java?.status).toBe("met");
});

test.for([
  ["Engineering Manager", "Led a team of forty to build the payment platform in Java"],
  ["Director of Engineering", "Managed a team that rewrote the billing in Java"],
] as const)("for a %s, '%s' is not work with Java", ([title, bullet]) => {
  const java = contributionOf("Backend Developer", position(title, bullet), "Java");
  expect(java?.because).toContain("apart from the work of people led or taught");
});

test("for a manager's job, skills used by the people managed count", () => {
  const held = position("Engineering Manager", "Managed a team of engineers who used Java");
  expect(contributionOf("Engineering Manager", held, "Java")?.status).toBe("met");
});

test("for an organizer's job, skills named by organizers count in full", () => {
  const java = contributionOf("IT Project Manager", position("Project Manager"), "Java");
  expect(java?.status).toBe("met");
});

test("methods named by organizers count as used", () => {
  const scrum = contributionOf("Backend Developer", position("Project Manager"), "Scrum");
  expect(scrum?.because).toContain("in a position 1");
});

test("a skill that a developer's position also names counts in full", () => {
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

test("the advice says that a skill is named only for the work of others", () => {
  const { suggestions } = matchOf("Backend Developer", position("Project Manager"));
  expect(suggestions.map(({ text }) => text).join("\n")).toContain(
    "named only for work of others that was organized or led",
  );
});
