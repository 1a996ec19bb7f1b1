import { expect, test } from "vitest";
import { scoreMatch } from "../../src/score/score.ts";
import { compareTitles } from "../../src/score/titles/compare-titles.ts";
import {
  namesField,
  readAskedTitle,
  readAskedTitles,
  readTitle,
} from "../../src/score/titles/title.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

const rows: readonly [string, string, number][] = [
  ["Backend Engineer", "Backend Engineer", 1],
  ["Backend Engineer", "Back-end Developer", 1],
  ["Backend Engineer", "Senior Back End Developer", 1],
  ["Senior Backend Engineer (Go, Remote)", "Backend Engineer", 0.85],
  ["Senior Backend Engineer", "Junior Backend Developer", 0.7],
  ["Tallgrove Labs | Senior Rust Engineer | Remote", "Senior Rust Engineer", 1],
  ["Summer Program 2027 - Software Engineer", "Software Engineer", 1],
  ["Android - Backend Engineer", "Backend Engineer", 5 / 9],
  ["Tallgrove - Developer", "Developer", 0.2],
  ["Software Engineer", "SW Engineer", 1],
  ["SW Developer", "Software Engineer", 1],
  ["Backend Engineer", "Full Stack Developer", 1],
  ["Backend Engineer", "Frontend Engineer", 0.2],
  ["Backend Engineer", "Rails Developer", 1],
  ["Rails Developer", "Backend Engineer", 1 / 6],
  ["Python Django Developer", "Python Developer", 5 / 6],
  ["Java Spring Developer", "Java Developer", 5 / 6],
  ["Java Spring Developer", "Android Developer", 1 / 6],
  [".NET Developer", "C# Developer", 1],
  ["Ruby Developer", "Rails Developer", 1],
  ["PHP Developer", "Laravel Developer", 1],
  ["iOS Developer", "Mobile Developer", 3.4 / 5],
  ["Mobile Developer", "iOS Developer", 1],
  ["Mobile Engineer", "Flutter Developer", 1],
  ["Mobile Engineer", "React Native Developer", 1],
  ["Web Developer", "Front-end Developer", 3.4 / 5],
  ["Frontend Engineer", "Web Developer", 3.4 / 5],
  ["Security Engineer", "Penetration Tester", 1],
  ["Blockchain Engineer", "Smart Contract Developer", 1],
  ["ETL Developer", "Informatica Developer", 5 / 9],
  ["Embedded Software Engineer", "Firmware Engineer", 5 / 6],
  ["Firmware Engineer", "Embedded Software Developer", 1],
  ["Embedded Software Engineer", "Web Developer", 2 / 6],
  ["Backend Engineer", "Java Developer", 3.4 / 5],
  ["Backend Engineer", "C# Developer", 3.4 / 5],
  ["Backend Engineer", "Senior Scala Engineer", 3.4 / 5],
  ["Backend Engineer", "Kotlin Developer", 3.4 / 5],
  ["Backend Engineer", "Django Developer", 1],
  ["Python Developer", "Django Developer", 1],
  ["CTO", "Chief Technology Officer", 1],
  ["Engineering Manager", "CTO", 1],
  ["Engineering Manager", "VP of Engineering", 1],
  ["Engineering Manager", "Head of Development", 1],
  ["Engineering Manager", "Team Lead", 0.85 * 0.45],
  ["Engineering Manager", "IT Manager", 0],
  ["Software Engineer", "Team Lead", 0],
  ["Engineering Manager", "Development Team Lead", 0.85],
  ["Engineering Manager", "Tech Lead", 0.85],
  ["Engineering Manager", "Sales Team Lead", 0],
  ["Engineering Manager", "VP of Sales", 0],
  ["Engineering Manager", "Mechanical Engineering Manager", 0.4],
  ["Engineering Manager", "Principal Software Engineer", 0.7 / 2],
  ["Engineering Manager", "Senior Software Engineer", 0.55 / 2],
  ["Engineering Manager", "Frontend Developer", 0.4 / 2],
  ["Engineering Manager", "Scrum Master", 0],
  ["Tech Lead", "Software Developer", 0.55],
  ["Android Developer", "Mobile Developer", 3.4 / 5],
  ["Android Developer", "Kotlin Developer", 3.4 / 5],
  ["Android Developer", "iOS Developer", 2.2 / 5],
  ["iOS Developer", "Kotlin Developer", 1 / 5],
  ["Kotlin Developer", "Android Developer", 1 / 5],
  ["Site Reliability Engineer", "System Administrator", 1.6 / 5],
  ["Site Reliability Engineer", "Office Administrator", 0],
  ["DevOps Engineer", "System Administrator", 1.6 / 5],
  ["DevOps Engineer", "Linux Administrator", 1.6 / 5],
  ["DevOps Engineer", "Network Engineer", 2.6 / 5],
  ["System Administrator", "DevOps Engineer", 1.6 / 5],
  ["System Administrator", "Network Engineer", 1.6 / 5],
  ["System Administrator", "Java Developer", 0],
  ["Software Engineer", "Test Engineer", 0.6],
  ["Software Engineer", "DevOps Engineer", 0.6],
  ["Software Engineer", "Data Engineer", 0.6],
  ["Software Engineer", "Machine Learning Engineer", 0.6],
  ["Software Engineer", "Security Engineer", 0.6],
  ["Software Engineer", "Java Test Engineer", 0.6],
  ["Software Engineer", "Data and Backend Engineer", 0.9],
  ["Data Scientist", "Machine Learning Engineer", 4 / 9],
  ["Data Scientist", "Data Analyst", 5.6 / 9],
  ["Data Scientist", "Backend Engineer", 0],
  ["Data Analyst", "Business Analyst", 1 / 5],
  ["Machine Learning Engineer", "Data Engineer", 4.2 / 9],
  ["Site Reliability Engineer", "Kubernetes Engineer", 3.4 / 5],
  ["Site Reliability Engineer", "Operations Engineer", 3.4 / 5],
  ["Site Reliability Engineer", "Frontend Developer", 1 / 5],
  ["System Administrator", "Sysadmin", 1],
  ["System Administrator", "Office Administrator", 1 / 5],
  ["Machine Learning Engineer", "MLOps Engineer", 1],
  ["Machine Learning Engineer", "Data Analyst", 3.2 / 9],
  ["Data Engineer", "Analytics Engineer", 1],
  ["Data Engineer", "Snowflake Engineer", 3.4 / 5],
  ["Data Engineer", "Databricks Developer", 3.4 / 5],
  ["Data Engineer", "Spark Developer", 3.4 / 5],
  ["Data Engineer", "PyTorch Engineer", 2.6 / 5],
  ["Snowflake Engineer", "Data Engineer", 3.4 / 5],
  ["Machine Learning Engineer", "PyTorch Engineer", 5.8 / 9],
  ["Machine Learning Engineer", "Snowflake Engineer", 4.2 / 9],
  ["Software Engineer", "Snowflake Engineer", 0.6],
  ["Backend Engineer", "Snowflake Engineer", 1 / 5],
  ["Data Engineer", "Data Analyst", 2.4 / 5],
  ["Data Engineer", "Data Scientist", 2.4 / 5],
  ["Data Analyst", "Data Engineer", 2.4 / 5],
  ["Frontend Engineer", "JavaScript Developer", 3.4 / 5],
  ["Backend Engineer", "JavaScript Developer", 1 / 5],
  ["JavaScript Developer", "Frontend Developer", 1 / 5],
  ["Senior Java Developer", "Java Developer (Senior)", 1],
  ["Java Developer (Senior)", "Java Developer", 0.85],
  ["Java Developer", "Java Developer (Junior/Senior)", 1],
  ["Data Engineer", "Data Scientist (Data Engineer)", 1],
  ["Java Developer", "Tester (beside the developers of four teams)", 1 / 5],
  ["Tech Lead", "Lead Developer", 1],
  ["Technical Lead", "Tech Lead", 1],
  ["Software Engineer", "Developer", 1],
  ["Software Engineer", "Mechanical Engineer", 0.2],
  ["Software Engineer", "Sales Engineer", 0.2],
  ["Sales Engineer", "Sales Engineer", 1],
  ["Software Engineer", "Business Development Engineer", 0.2],
  ["Data Engineer", "Business Development Consultant", 0],
  ["Softwareentwickler Java", "Java Developer", 1],
  ["Desarrolladora Backend", "Backend Developer", 1],
  ["Frontend Engineer", "React Developer", 1],
  ["Frontend Engineer", "Rails Developer", 0.2],
  ["Backend Engineer", "Spring Festival Planner", 0],
  ["Data Scientist", "Machine Operator", 0],
  ["DevOps Engineer", "Site Reliability Engineer", 3.4 / 5],
  ["Site Reliability Engineer", "DevOps Engineer", 3.4 / 5],
  ["Machine Learning Engineer", "Data Scientist", 4.8 / 9],
  ["Senior Backend Engineer", "Student, Backend Engineer", 0.55],
  ["Data Scientist", "Chef", 0],
  ["QA Engineer", "Software Tester", 1],
  ["ML Engineer", "Machine Learning Engineer", 1],
  ["C++ Developer", "C# Developer", 0.2],
  ["Senior", "Senior", 0],
  ["", "Engineer", 0],
  ["Senior Backend Engineer, Berlin", "Senior Backend Engineer", 1],
  ["Senior Backend Engineer · Gothenburg, Sweden", "Senior Backend Engineer", 1],
  ["Backend Engineer – Team Checkout", "Backend Engineer", 1],
  ["Backend Engineer - 6 month contract", "Backend Engineer", 1],
  ["Backend Engineer (Go, Rust) - Oslo", "Backend Engineer", 1],
  ["Engineer, Python", "Python Engineer", 1],
  ["Software Engineer - Backend", "Backend Developer", 1],
  ["Software Engineer - Backend", "Backend Engineer", 5 / 6],
  ["Manager, Data Platform", "Manager, Data Platform", 1],
  ["Softwareentwickler Backend", "Senior Backend Engineer", 5 / 6],
  ["Software Engineer", "Softwareentwicklerin", 1],
  ["Senior C++ Developer JB-3285", "Senior C++ Developer", 1],
  ["Backend Engineer (#20417)", "Backend Engineer", 1],
  ["C++ Developer", "C++ Developer JB-3285", 1],
];

test.for(rows)("for %j, a %j has the likeness %d", ([asked, own, expected]) => {
  expect(compareTitles(readAskedTitle(asked), readTitle(own))).toBeCloseTo(expected, 10);
});

test.for([
  ["DevOps & Software Engineer", "Software Engineer"],
  ["Data and Machine Learning Engineer", "Data Engineer"],
  ["Backend / Frontend Developer", "Frontend Developer"],
  ["Backend/Mobile Developer", "Mobile Developer"],
  ["DevOps und Backend Entwickler", "Backend Developer"],
] as const)("of the two titles in %j, %j is one", ([asked, own]) => {
  const titles = readAskedTitles(asked).map((one) => compareTitles(one, readTitle(own)));
  expect(Math.max(...titles)).toBe(1);
});

test("a team after the role is not a field", () => {
  expect(namesField(readAskedTitle("Senior Software Engineer, Payments"))).toBe(false);
  expect(namesField(readAskedTitle("Senior Software Engineer, Security"))).toBe(true);
});

test("only the first words of a title of 200 kB are read", () => {
  expect(readTitle(`Engineer ${"((".repeat(100_000)}`).words).toEqual(new Set(["engineer"]));
});

test("names of built-in properties are ordinary words", () => {
  expect(readTitle("constructor engineer").words).toEqual(new Set(["constructor", "engineer"]));
});

test.for([
  ["Werkstudent", false],
  ["Intern", false],
  ["Junior Developer", true],
  ["Werkstudent Softwareentwicklung", true],
] as const)("a posting titled only %s asks for a title: %s", ([title, isAsked]) => {
  const kafka = asks("kafka");
  const named = asks("", { kind: "title", name: title, skills: [] });
  for (const requirements of [[kafka], [kafka, named]]) {
    const job = jobOf(requirements, { title: { text: title, from: 0, to: title.length } });
    const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
    expect(contributions.some(({ kind }) => kind === "title")).toBe(isAsked);
  }
});
