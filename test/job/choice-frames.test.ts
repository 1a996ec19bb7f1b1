import { expect, test } from "vitest";
import { read } from "./posting.ts";

const choices: readonly (readonly [names: readonly string[], ids: string])[] = [
  [["React", "Angular"], "angular|react"],
  [["Kafka", "RabbitMQ"], "kafka|rabbitmq"],
  [["PostgreSQL", "MySQL"], "mysql|postgresql"],
  [["AWS", "Azure", "GCP"], "aws|azure|gcp"],
  [["Kotlin", "Rust", "Scala"], "kotlin|rust|scala"],
];

/** The ways to offer a choice. */
const ways: Readonly<Record<string, (names: readonly string[]) => string>> = {
  "A or B": (names) => joined(names, " or "),
  "A, or B": (names) => joined(names, ", or "),
  "A/B": (names) => names.join("/"),
  "A / B": (names) => names.join(" / "),
  "A or B or C": (names) => names.join(" or "),
  "A and/or B": (names) => joined(names, " and/or "),
  "one of A, B": (names) => `one of ${names.join(", ")}`,
  "one of A or B": (names) => `one of ${joined(names, " or ")}`,
  "any of A, B": (names) => `any of ${names.join(", ")}`,
  "at least one of A or B": (names) => `at least one of ${joined(names, " or ")}`,
  "A, B, or similar": (names) => `${names.join(", ")}, or similar`,
  "A or B (or similar)": (names) => `${joined(names, " or ")} (or similar)`,
};

/** What may stand around a choice, in an item of a list of requirements. */
const frames: readonly ((choice: string) => string)[] = [
  (choice) => choice,
  (choice) => `Experience with ${choice}`,
  (choice) => `Good knowledge of ${choice}.`,
  (choice) => `Proficiency in ${choice}`,
  (choice) => `${choice} (required)`,
  (choice) => `${choice} is a must`,
  (choice) => `Python and ${choice}`,
  (choice) => `Experience with Python and ${choice}`,
  (choice) => `Python; ${choice}`,
  (choice) => `${choice}; Python`,
  (choice) => `${choice} and good knowledge of Python`,
];

test.each(Object.keys(ways))('"%s" is one choice, whatever stands around it', (way) => {
  const wrong = choices.flatMap(([names, ids], turn) =>
    // Each frame around two of the choices at least.
    frames
      .filter((_, at) => (at + turn) % 2 === 0)
      .map((frame) => frame(ways[way]?.(names) ?? ""))
      .filter((item) => {
        const { requirements } = read(`Requirements:\n- Docker\n- ${item}\n- Terraform\n`);
        const asked = requirements.map(({ skills }) => [...skills].sort().join("|")).sort();
        const others = item.includes("Python") ? ["python"] : [];
        return asked.join() !== ["docker", "terraform", ids, ...others].sort().join();
      }),
  );
  expect(wrong).toEqual([]);
});

test("brackets after a choice that wish for something else are no part of it", () => {
  const { requirements } = read("Requirements:\n- React or Angular (Python is a plus)\n");
  expect(requirements.map(({ level, skills }) => `${level} ${skills.join("|")}`)).toEqual([
    "required react|angular",
    "preferred python",
  ]);
});

function joined(names: readonly string[], last: string): string {
  return `${names.slice(0, -1).join(", ")}${last}${names.at(-1)}`;
}

test("of names between commas, one with years of its own is no alternative to the others", () => {
  const { requirements } = read("Requirements:\n- Python, Kotlin (5+ years), Docker\n");
  expect(requirements.map(({ skills, minMonths }) => [skills.join("|"), minMonths])).toEqual([
    ["python", undefined],
    ["kotlin", 60],
    ["docker", undefined],
  ]);
});
