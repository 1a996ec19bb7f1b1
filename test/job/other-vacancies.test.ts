import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

const musts = "Data Engineer\n\nRequirements:\n- SQL\n- Airflow\n";

test.for([
  "We're also hiring for Java, Go and PHP developers in Leeds.",
  "We're also hiring Java developers.",
  "We are also looking for a Product Designer (Figma).",
  "Also looking for Flutter devs - comment below.",
  "The Leeds office is also recruiting Kotlin engineers.",
  "We also need a tester who knows Selenium.",
  "We also have vacancies for QA analysts (Selenium).",
  "Another team is looking for React developers.",
  "If you would rather work on phones, see our post for Swift developers.",
  "Prefer machine learning? Have a look at our data scientist role (R, TensorFlow).",
  "The Scala role is advertised separately.",
  "Other open positions: Rust engineer, Flutter developer.",
  "Parallel besetzen wir dort die Stelle eines Testingenieurs (LabVIEW, Python).",
  "Außerdem suchen wir einen Java-Entwickler.",
  "Lieber Frontend? Dann schau dir unsere Stelle als React-Entwickler an.",
  "Nous recrutons également un développeur PHP.",
  "Par ailleurs, nous recherchons un ingénieur Java.",
  "También contamos con vacantes de Analista QA (Selenium) y de Soporte (Windows).",
  "También buscamos un desarrollador Java.",
  "Liever machine learning? Kijk dan bij de vacature voor data scientist (R, TensorFlow).",
  "We zoeken ook een Java developer.",
  "Também temos vagas para desenvolvedor Java.",
  "Cerchiamo anche uno sviluppatore Java.",
  "Szukamy również programisty Java.",
])("asks for nothing that another job of the same firm would need: %j", (other) =>
  expect(asked(`${musts}\n${other}\n`)).toEqual(["required sql", "required apache-airflow"]),
);

test("asks for nothing in a list of the other jobs", () =>
  expect(asked(`${musts}\nWe're also hiring these engineers:\n- Java\n- Kotlin\n`)).toEqual([
    "required sql",
    "required apache-airflow",
  ]));

test.for([
  "We're also looking for someone with Java experience.",
  "We are also looking for experience in Java.",
  "We also need you to know Java.",
  "You will also be hiring developers, so you know Java.",
  "Außerdem suchen wir jemanden mit Erfahrung in Java.",
  "Nous recherchons également une expérience de Java.",
  "También buscamos experiencia con Java.",
])("asks for what else the same person should know: %j", (more) =>
  expect(asked(`${musts}\n${more}\n`).join()).toContain("java"),
);

test("counts no years that another job asks for", () => {
  const other =
    "Already have ten years of experience? Then have a look at our Lead role (Scala, min. 8 years).";
  expect(readJob(textDocument(`${musts}\n${other}\n`)).minMonths).toBeUndefined();
});

test("takes the title from no sentence about another job", () => {
  const text =
    "Backend\n\nRequirements\n- Node.js\n- Kafka\n\nAlso looking for Flutter devs and a Product Designer.\n";
  expect(readJob(textDocument(text)).title).toBeUndefined();
});

test("asks for all jobs of a post that lists what none of them needs", () =>
  expect(asked("We want a Go developer. We're also hiring Java developers.").join()).toContain(
    "java",
  ));

test("reads a post that consists of one sentence about whom it also seeks", () =>
  expect(asked("We're also hiring Java developers.")).toEqual(["required java"]));
