import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { fieldsOfJob } from "../../src/job/field.ts";
import { readJob } from "../../src/job/parse.ts";
import { fieldsCounted } from "../../src/keywords/fields.ts";

const fieldsOf = (text: string) => fieldsOfJob(readJob(textDocument(text)));

const musts = (...items: readonly string[]) =>
  `\n\nRequirements\n${items.map((item) => `- ${item}`).join("\n")}`;

test.for<[string, string | undefined, string | undefined]>([
  [`Senior Backend Engineer${musts("Java", "Spring Boot")}`, "backend", "java"],
  [`Backend-Entwickler / Back-End Developer${musts("Java")}`, "backend", "java"],
  [`Java Developer${musts("SQL")}`, "backend", "java"],
  [`Software Engineer${musts("5 years of C#", ".NET", "SQL")}`, "backend", "dotnet"],
  [`Software Engineer${musts("Django", "PostgreSQL")}`, "backend", "python"],
  [`Software Engineer${musts("Python", "React")}`, "full-stack", "python"],
  [`Software Engineer${musts("Python", "PyTorch")}`, "software", "python"],
  [`Software Engineer${musts("C++", "Linux")}`, "software", "cpp"],
  [`Software Engineer${musts("Linux")}`, "software", undefined],
  [`Node.js React Developer${musts("SQL")}`, "full-stack", "node"],
  [`React Developer${musts("CSS")}`, "frontend", undefined],
  [`Full Stack Developer${musts("Ruby on Rails")}`, "full-stack", "ruby"],
  [`DevOps Engineer${musts("Python", "Terraform")}`, "devops", undefined],
  [`Senior Data Engineer${musts("Python", "Airflow")}`, "data-engineering", undefined],
  [`Machine Learning Engineer (C++)${musts("C++")}`, "machine-learning", undefined],
  [`iOS Developer${musts("Swift")}`, "mobile", undefined],
  [`Data Scientist, Machine Learning${musts("Python")}`, "data", undefined],
  [`Project Manager${musts("PHP")}`, undefined, undefined],
])("%s: %s %s", ([text, role, language]) => {
  const fields = fieldsOf(text);
  expect([fields.role, fields.language]).toEqual([role, language]);
});

test("a choice of languages gives no main language", () => {
  expect(fieldsOf(`Backend Engineer${musts("Java, Go or Python")}`)).toEqual({ role: "backend" });
});

test("a requirement outweighs a wish", () => {
  const text = `Backend Engineer${musts("Go")}\n\nNice to have\n- Python\n- Python scripting`;
  expect(fieldsOf(text)).toEqual({ role: "backend", language: "go" });
});

test("a post for people of several roles is in the field of software as a whole", () => {
  const post = "Acme | Backend Engineer | Frontend Engineer | Remote\nWe work with Ruby on Rails.";
  expect(fieldsOf(post)).toEqual({ role: "software", language: "ruby" });
});

test("a post without a title has the field of its language, or none", () => {
  expect(fieldsOf("We need help. Our stack is Ruby on Rails.").role).not.toBe("backend");
  expect(fieldsOf("Acme sells boots.")).toEqual({});
});

test("work counts in its role, its wider roles and its language", () => {
  expect([...fieldsCounted({ role: "backend", language: "java" })].toSorted()).toEqual([
    "backend",
    "java",
    "software",
  ]);
  expect([...fieldsCounted({ role: "data-engineering" })].toSorted()).toEqual([
    "data",
    "data-engineering",
    "software",
  ]);
  expect([...fieldsCounted({})]).toEqual([]);
});

const duties = (title: string, ...items: readonly string[]) =>
  `${title}\n\nWhat you will do\n${items.map((item) => `- ${item}`).join("\n")}`;

test.for([
  duties("Property Developer", "Find plots and sell homes off plan"),
  duties("Business Developer", "Win accounts in the north"),
  duties("Security Guard", "Patrol the warehouse and check badges"),
  duties(
    "Quality Engineer",
    "Lead reports on stitching faults",
    "Visit mills for yarns, foam and leather",
  ),
  duties("Support Engineer", "Repair lifts and escalators", "Replace ropes and gearboxes"),
  duties("Systems Engineer", "Landing gear and rudder hinges", "Fatigue tests of turbine blades"),
])(
  "a posting of another trade has no field, whatever its title has in common with one: %s",
  (text) => {
    expect(fieldsOf(text)).toEqual({});
  },
);

test.for([
  [
    duties("Data Scientist", "Measure yields of coffee farms and forecast harvests"),
    "data-science",
  ],
  [duties("Quality Engineer", "Test plans for a farm shop", "Selenium and Postman"), "testing"],
  [duties("Property Developer", "Listings in Java, PostgreSQL and Kafka"), "backend"],
] as const)("a posting for software in another trade keeps its field: %s", ([text, role]) => {
  expect(fieldsOf(text).role).toBe(role);
});
