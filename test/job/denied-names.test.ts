import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const below = (line: string): readonly string[] =>
  asked(`Backend Developer\n\nRequirements:\n- SQL\n- ${line}\n`);

test.for([
  "No machine learning",
  "allergic to YAML",
  "Neither Scala nor Clojure is needed",
  "You need neither Kafka nor Redis",
  "SQL, but not necessarily PostgreSQL",
  "Tableau: no",
  "Perl - none",
  "Kafka (won't have)",
  "Do I need to know Kotlin? No.",
  "Is Kubernetes required? Not at all.",
  "No experience with Kafka? No problem.",
  "Not a data science role",
  "We don't do Java",
  "You won't be writing Java",
  "You'll never be working on Java",
  "Never used Kafka? We'll teach you.",
  "Docker is geen vereiste",
  "Docker nie jest wymagany",
  "Não é necessário saber PHP",
  "Docker non è richiesto",
  "Docker krävs inte",
  "Kafka er ikke et krav",
  "Docker gerekli değil",
  "ohne React",
])("does not ask for what is denied: %j", (line) => expect(below(line)).toEqual(["required sql"]));

test.for([
  ["We don't do Java without tests", "required java"],
  ["Java (no nonsense)", "required java"],
  ["Neither a rush nor a deadline replaces Java", "required java"],
  ["Do I need to know Java? Yes, at least the basics.", "required java"],
  ["Java: no beginners", "required java"],
  ["ohne Java geht nichts", "required java"],
] as const)("asks for what is only mentioned together with a denial: %j", ([line, expected]) =>
  expect(below(line)).toEqual(["required sql", expected]),
);

test('ends a denial at "but" in other languages', () =>
  expect(below("Você não precisa saber PHP, mas Java é obrigatório")).toEqual([
    "required sql",
    "required java",
  ]));

test.for([
  "Go or Rust (Python alone is not enough)",
  "Go or Rust (Python doesn't count)",
  "Go or Rust (Python people: sorry!)",
  "Go or Rust, just Python is not sufficient",
  "Go or Rust (Python allein reicht nicht)",
  "Go or Rust (Python seul ne suffit pas)",
])("adds no name to a choice that is denied next to it: %j", (line) =>
  expect(below(line)).toEqual(["required sql", "required go|rust"]),
);

test("adds a name to a choice that is accepted next to it", () =>
  expect(below("Go or Rust (Python is fine too)")).toEqual([
    "required sql",
    "required go|rust|python",
  ]));

test.for([
  "Bij voorkeur Kafka",
  "Najlepiej Kafka",
  "De preferência Kafka",
  "Gärna Kafka",
  "Helst Kafka",
])("only wishes for what is preferred: %j", (line) =>
  expect(below(line)).toEqual(["required sql", "preferred apache-kafka"]),
);

test("asks for nothing if the next line answers a question with no", () =>
  expect(
    asked("Backend Engineer\n\nDo I need to speak German?\nNo, we speak English.\n"),
  ).not.toContain("required german"));

test("only mentions the stack when it denies a part of it", () =>
  expect(asked("We use dbt and Snowflake; you don't have to know dbt yet.")).toEqual([
    "mentioned snowflake",
  ]));

test("reads MoSCoW grades", () =>
  expect(
    asked("Requirements:\n- Go (must have)\n- Redis (could have)\n- Perl (won't have)\n"),
  ).toEqual(["required go", "preferred redis"]));

test("a denying line in place of a heading applies to itself alone", () => {
  const text =
    "What we don't care about: your age, whether you know Kubernetes.\nWhat would be cool: Nix.";
  expect(asked(text)).toEqual(["preferred nix"]);
});

test.for(["within 6 months of hire", "(or willingness to obtain it)"])(
  "a certificate acquired on the job is only mentioned: %j",
  (when) => expect(below(`CISSP ${when}`)).toEqual(["required sql", "mentioned cissp"]),
);

test("a certificate acquired in recent years is asked for", () =>
  expect(below("CISSP obtained within the last 2 years")).toEqual([
    "required sql",
    "required cissp",
  ]));

test("adds a two-word name to a choice if another may replace it", () =>
  expect(below("GitHub Actions instead of Azure DevOps also OK")).toEqual([
    "required sql",
    "required github-actions|azure-devops",
  ]));

test.for([
  "SQL statt Kafka",
  "SQL anstelle von Kafka",
  "SQL au lieu de Kafka",
  "SQL plutôt que Kafka",
])("does not ask for what something else replaces: %s", (line) =>
  expect(below(line)).toEqual(["required sql"]),
);

test("asks for what a degree may replace", () =>
  expect(below("Kafka statt eines Studiums")).toEqual(["required sql", "required apache-kafka"]));
