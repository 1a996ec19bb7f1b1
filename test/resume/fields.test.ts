import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { claimedSkills } from "../../src/resume/claimed-skills.ts";
import { fieldsOfResume } from "../../src/resume/fields.ts";
import { parseResume } from "../../src/resume/parse.ts";

const now = "2026-11-20";
const read = (text: string) => parseResume(textDocument(text), { now });
const fieldsOf = (text: string) => fieldsOfResume(read(text), now);

const position = (title: string, dates: string, ...bullets: readonly string[]) =>
  `${title}, Harbor Works\n${dates}\n${bullets.map((bullet) => `- ${bullet}`).join("\n")}\n`;
const resume = (...positions: readonly string[]) =>
  `Ada Example\nada@example.org\n\nExperience\n\n${positions.join("\n")}`;

test("the role and the language are those of most of the recent months", () => {
  const text = resume(
    position("Backend Engineer", "January 2022 - December 2024", "Java services on Kafka"),
    position("PHP Developer", "January 2010 - December 2018", "Sites in PHP and MySQL"),
  );
  expect(fieldsOf(text)).toEqual({
    role: "backend",
    language: "java",
    roleMonths: 36,
    languageMonths: 36,
  });
});

test("work more than six years before the end of the last work does not count", () => {
  const text = resume(
    position("Go Developer", "January 2024 - December 2024", "Services in Go"),
    position("Java Developer", "January 2005 - December 2017", "Services in Java"),
  );
  expect(fieldsOf(text)).toMatchObject({ language: "go" });
});

test("a position with front-end and back-end work is full-stack, even if its title says less", () => {
  const text = resume(position("Software Engineer", "2021 - 2024", "Ruby on Rails and React"));
  expect(fieldsOf(text)).toMatchObject({ role: "full-stack", language: "ruby" });
});

test("a resume without dates is read as a whole", () => {
  const text = "Ada Example\nJava Developer\n\nSkills\n- Java, Java EE, Spring\n- Python";
  expect(fieldsOf(text)).toMatchObject({ role: "backend", language: "java", roleMonths: 0 });
});

test("a resume without software shows no field", () => {
  expect(fieldsOf("Ada Example\n\nExperience\n\nCook, The Swan\n2019 - 2024\n- Soups")).toEqual({
    roleMonths: 0,
    languageMonths: 0,
  });
});

test("skills in hobbies, plans and denials are not claimed; those in the history and in lists are", () => {
  const text = `${resume(position("Engineer", "2021 - 2024", "Services in Go"))}
Skills
PostgreSQL, currently learning Rust
No experience with Kafka.

Interests
Building my own Arduino robots, Python games`;
  const claimed = claimedSkills(read(text));
  expect(
    ["go", "postgresql", "rust", "apache-kafka", "arduino", "python"].filter((id) =>
      claimed.has(id),
    ),
  ).toEqual(["go", "postgresql"]);
});

test("a front-end engineer who wrote PHP once has no back-end language", () => {
  const text = resume(
    position("Frontend Developer", "June 2022 - Present", "Dashboards in React"),
    position("Junior Web Developer", "2020 - May 2022", "WordPress and PHP sites"),
  );
  expect(fieldsOf(text).role).toBe("frontend");
  expect(fieldsOf(text).language).toBeUndefined();
});

test("work in another trade has no field, even if its title contains a word of one", () => {
  const text = resume(
    position("Security Guard", "2019 - 2024", "Watched the cameras and walked the site at night"),
    position("Property Developer", "2015 - 2018", "Bought and converted six houses"),
  );
  expect(fieldsOf(text)).toEqual({ roleMonths: 0, languageMonths: 0 });
});

test("the field of software work counts despite later work in another trade", () => {
  const text = resume(
    position("Server", "2023 - 2024", "Carried plates and took orders"),
    position("Java Developer", "2020 - 2022", "Services in Java"),
  );
  expect(fieldsOf(text)).toMatchObject({ role: "backend", language: "java" });
});

test("work with only people and Excel has no field of software", () => {
  const text = resume(position("Analyst", "2019 - 2024", "Communication, budgets in Excel"));
  expect(fieldsOf(text).role).toBeUndefined();
});

test.for(["Salesforce Consultant", "SAP Consultant", "Database Administrator", "IT Manager"])(
  "a %s without a programming language is in no known field",
  (title) => {
    const text = resume(position(title, "2019 - 2024", "PostgreSQL, Salesforce and SAP on Linux"));
    expect(fieldsOf(text).role).toBeUndefined();
  },
);

test("a consultant who writes Python and Java is in software", () => {
  const text = resume(position("Consultant", "2019 - 2024", "Python and Java on Linux"));
  expect(fieldsOf(text).role).toBe("software");
});
