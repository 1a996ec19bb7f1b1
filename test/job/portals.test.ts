import { expect, test } from "vitest";
import { asked, check, read } from "./posting.ts";

// Posts from social networks, staffing firms and job boards with labels.

test("between bars, each label means what it means on a line of its own", () => {
  const post =
    "#hiring Backend Developer | Skills: Python, Kafka | Good to have: Docker | Exp: 3+ yrs | Location: Remote";
  check(post, ["required python", "required kafka", "preferred docker"]);
  expect(read(post).title?.text).toBe("Backend Developer");
  expect(read(post).minMonths).toBe(36);
});

test("bars without labels only say what a posting is about", () =>
  check("Acme | Backend Engineers (Python, Kafka) | Berlin | Remote", [
    "mentioned python",
    "mentioned kafka",
  ]));

test.for([
  "Sr. Java Developer || Remote || 12+ years || only W2",
  "Java Developer | Pune | 12-15 years | Immediate joiners",
])("years between bars in %j are of the work and not of a technology", (post) => {
  expect(read(post).minMonths).toBe(144);
  expect(asked(post).join()).not.toContain("144");
});

test("a row of hashtags asks for nothing", () =>
  check("Java Developer\n\nSkills: Java, Kafka\n\n#java #python #docker #hiring", [
    "required java",
    "required kafka",
    "mentioned python",
    "mentioned docker",
  ]));

test.for([
  ["Hiring Alert 🚨 Senior Java Developer", "Senior Java Developer"],
  ["Urgent Hiring Alert: Python Developer", "Python Developer"],
  ["Hiring Alert Team", undefined],
] as const)("the title of %j is %j", ([post, title]) => {
  expect(read(post).title?.text).toBe(title);
});

test("years of experience in another language are not a title", () => {
  expect(read("Dein Profil\n- Mehrjährige Erfahrung als Java-Entwickler").title).toBeUndefined();
});

test("after a label between bars, each further name belongs to its list", () =>
  check("Must have skills: Java | Docker | SQL\nNice to have skills: Kafka | Terraform", [
    "required java",
    "required docker",
    "required sql",
    "preferred kafka",
    "preferred terraform",
  ]));

test.for([
  ["Experience: 10+", 120],
  ["Years of Experience: 3-5", 36],
  ["Exp: 5-8 Yrs", 60],
] as const)("the label in %j says what the number counts", ([line, months]) => {
  expect(read(`Role: Java Developer\n${line}\nSkills: Java`).minMonths).toBe(months);
});
