import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Job } from "../../src/job/job.ts";
import { parseJob, readJob } from "../../src/job/parse.ts";
import { asked as skills } from "./builtin-posting.ts";

const read = (text: string): Job => readJob(textDocument(text));

const musts = "Requirements:\n- Docker\n";

test.for([
  "Meet the hiring team\nOlga Brandt\nTalent Acquisition Partner | Hiring for React & Node.js",
  "Job poster\nSenior Technical Recruiter at Quarry, sourcing for Kafka and Rust",
  "Jo Vale\nHR Manager @ Quarry | Hiring for Python and Go",
  "Use AI to assess how you fit",
  "Get AI-powered advice on this job and more",
])("what a job board shows next to the posting asks for nothing: %s", (page) => {
  expect(skills(`Backend Engineer\n${page}\n\n${musts}`)).toEqual(["required docker"]);
});

test("the labels of a job board ask for nothing", () => {
  const facts =
    "Industry Type: IT Services & Consulting\nRole Category: Software Development\nFunctional Area: Big Data";
  expect(skills(`Backend Engineer\n\n${musts}\n${facts}`)).toEqual(["required docker"]);
});

test("PG before a degree is not a database", () => {
  const found = skills(`Backend Engineer\n\n${musts}- SQL\n\nPG: MCA in Any Specialization`);
  expect(found).toEqual(["required docker", "required sql"]);
});

test("the postgraduate degree below a bachelor's is not required", () => {
  const job = read(`Backend Engineer\n\n${musts}\nUG: Any Graduate\nPG: MCA in Any Specialization`);
  expect(job.degree).toBeUndefined();
  expect(job.unread).toEqual([]);
});

test.for([
  "Mail a few lines to jobs@quarry.example, and no cover letters written by ChatGPT please.",
  "Please don't use ChatGPT for your application.",
  "We do not read ChatGPT-generated applications.",
])("text about how to apply asks for nothing: %s", (line) => {
  expect(skills(`Backend Engineer\n\n${musts}- Go\n${line}`)).toEqual([
    "required docker",
    "required go",
  ]);
});

test.for([
  "Two years ago we were a Jupyter notebook; today three ports pay us.",
  "We started out as a spreadsheet and a Jupyter notebook in a kitchen.",
  "The product used to be a Jupyter notebook.",
])("text about what the firm once was asks for nothing: %s", (line) => {
  expect(skills(`Backend Engineer at Quarry\n${line}\n\n${musts}`)).toEqual(["required docker"]);
});

test("fields that fresh ideas come from are not asked for", () => {
  const line =
    "We want people who bring fresh ideas from all areas, including information retrieval, security and machine learning.";
  expect(skills(`Backend Engineer\n\n${musts}\nAbout the job\n${line}`)).toEqual([
    "required docker",
  ]);
});

test.for([
  "They're not a Windows/Azure shop so no need for that.",
  "We are not a Windows/Azure house.",
])("what a firm says it does not run is not asked for: %s", (line) => {
  const text = `Backend Engineer\n\n${musts}- ${line}`;
  expect(skills(text)).toEqual(["required docker"]);
  expect(
    read(text)
      .negated.flatMap((each) => each.skills)
      .sort(),
  ).toEqual(["microsoft-azure", "windows"]);
});

test("a denied remote job is not remote", () => {
  expect(read("Backend Engineer\nRemote job: No\n\nRequirements:\n- Go").conditions).toEqual([]);
});

test.for([
  ["If you've used Kafka before, you'll feel at home.", "preferred apache-kafka"],
  ["If you know Kafka, you will hit the ground running.", "preferred apache-kafka"],
  ["Kafka will give you a head start.", "preferred apache-kafka"],
])("the promise of a good start is a wish: %s", ([line = "", expected]) => {
  expect(skills(`Backend Engineer\n\n${musts}- ${line}`)).toEqual(["required docker", expected]);
  expect(skills(`Backend Engineer\n\nYou need Docker. ${line}`)).toEqual([
    "required docker",
    expected,
  ]);
});

test("the promise of a good start wishes for one of two names", () => {
  const line = "If you know ROS or have worked with Kafka you'll have a flying start.";
  expect(skills(`Backend Engineer\n\n${musts}- ${line}`)).toEqual([
    "required docker",
    "preferred ros|apache-kafka",
  ]);
});

test("experience on a line of its own below a degree replaces the degree", () => {
  const job = read(
    "Backend Engineer\n\nRequirements:\n- Bachelor's degree in Physics AND 2+ years of experience with Go\n  OR equivalent experience.\n- Docker",
  );
  expect(job.degree).toMatchObject({ level: "bachelor", orEquivalent: true });
  expect(job.unread).toEqual([]);
});

test("a statement that no degree is needed counts as read", () => {
  const job = read(`Backend Engineer\n\n${musts}\nNice to have:\n- Rust\n\nYou don't need a PhD.`);
  expect(job.degree).toBeUndefined();
  expect(job.unread).toEqual([]);
});

test("the first word before a slash keeps the field it stands for", () => {
  const { requirements } = read("Engineer\n\nRequirements:\n- 5+ yrs in SRE/DevOps");
  const months = (id: string) =>
    requirements.find(({ skills: ids }) => ids.includes(id))?.minMonths;
  expect(months("site-reliability-engineering")).toBe(60);
  expect(months("devops")).toBe(60);
});

test("a chatty post that seeks somebody asks for the years of a skill", () => {
  const job = read("Quarry | Rails engineer | Remote\nLooking for 4+ yoe with Rails, and React.");
  const rails = job.requirements.find((one) => one.skills.includes("ruby-on-rails"));
  expect(rails).toMatchObject({ level: "required", minMonths: 48 });
});

test("a choice stays a choice if a job board's key skills repeat its members", () => {
  const text = `Engineer\n\n${musts}- Angular or React\n\nKey Skills\nDocker\nAngular\nReact.Js`;
  expect(skills(text)).toEqual(["required docker", "required angular|react"]);
});

test("the answers offered after a question are not names", async () => {
  const job = await parseJob(
    textDocument("Backend Engineer\n\nDo you have experience in Go?\nYesNo"),
  );
  expect(job.requirements.filter(({ kind }) => kind !== "title").map(({ name }) => name)).toEqual([
    "Go",
  ]);
});
