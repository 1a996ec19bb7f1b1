// Alternatives accepted in separate words, and where the accepting ends.
import { expect, test } from "vitest";
import { asked } from "./posting.ts";

const items = (...lines: readonly string[]): readonly string[] =>
  asked(`Requirements\n${lines.map((line) => `- ${line}\n`).join("")}`);

test.for([
  "PostgreSQL is preferred, MySQL is ok",
  "Ideally PostgreSQL, but we're fine with MySQL",
  "Ideally PostgreSQL, though MySQL is fine as well",
  "PostgreSQL (we'd also accept MySQL)",
  "PostgreSQL, and we would be happy with MySQL",
])("what is accepted is an alternative, whatever item follows: %s", (line) =>
  expect(items(line, "Docker")).toEqual(["required postgresql|mysql", "required docker"]),
);

test.for([
  "PostgreSQL; if you only know MySQL, that's OK",
  "PostgreSQL, and if you have only used MySQL that's perfectly fine",
  "Experience with PostgreSQL; if you come with MySQL instead, no problem",
])("what is fine to know instead is an alternative: %s", (line) =>
  expect(items(line, "Docker")).toEqual(["required postgresql|mysql", "required docker"]),
);

test("what is accepted replaces similar things, whatever stands in between", () =>
  expect(items("PostgreSQL, Docker; if you only know MySQL, that's OK")).toEqual([
    "required postgresql|mysql",
    "required docker",
  ]));

test("what is fine never to have used is not an alternative", () =>
  expect(items("PostgreSQL; if you never used MySQL, that's fine")).toEqual([
    "required postgresql",
  ]));

test("what the firm is happy with is not an alternative", () =>
  expect(items("PostgreSQL, and we're happy with Docker at home")).toEqual([
    "required postgresql",
    "required docker",
  ]));

test.for([
  "Docker and PostgreSQL, MySQL or MongoDB - any one of them",
  "Docker, and PostgreSQL, MySQL or MongoDB (one of them is enough)",
])(`"one of them" refers to what 'or' joins, not to what precedes 'and': %s`, (line) =>
  expect(items(line)).toEqual(["required docker", "required postgresql|mysql|mongodb"]),
);

test("an empty line ends the items of a choice", () =>
  expect(
    asked(
      "Requirements\nExperience in one of the following:\n- Java\n- Rust\n\nDocker in production",
    ),
  ).toEqual(["required java|rust", "required docker"]));

test("an empty line between the items of a choice does not end it", () =>
  expect(asked("Requirements\nExperience in one of the following:\n\n- Java\n\n- Rust\n")).toEqual([
    "required java|rust",
  ]));

test("what would be good is a wish", () =>
  expect(items("Java", "Docker would be good")).toEqual(["required java", "preferred docker"]));

test.for([
  "PostgreSQL; MySQL is fine too",
  "PostgreSQL. MySQL works as well",
  "PostgreSQL - MySQL would also be fine",
])("what a separate sentence accepts is an alternative in the sentence before it: %s", (line) =>
  expect(items(line, "Docker")).toEqual(["required postgresql|mysql", "required docker"]),
);

test.for([
  "PostgreSQL is a plus, MySQL is fine too",
  "PostgreSQL would be nice, but MySQL is just as good",
  "MySQL is nice to have, PostgreSQL works too",
])("what is accepted besides a wish is not required: %s", (line) =>
  expect(items("Java", line).join()).toMatch(/^required java,preferred [a-z]+\|[a-z]+$/),
);

test("what is accepted besides another kind of wish is not required either", () =>
  expect(items("Java", "Docker is a plus, MySQL is fine too")).toEqual([
    "required java",
    "preferred docker",
    "preferred mysql",
  ]));

test("a favorite is not a wish if others are accepted besides it", () =>
  expect(items("Ideally PostgreSQL, MySQL is good as well", "Docker")).toEqual([
    "required postgresql|mysql",
    "required docker",
  ]));

test("a wish that lists its alternatives stays a wish", () =>
  expect(items("Java", "Bonus: PostgreSQL, MySQL is fine too").slice(1)).toEqual([
    "preferred postgresql|mysql",
  ]));

test.for([
  ["Java, or failing that, Kotlin", ["required java|kotlin"]],
  ["Java or, at a push, Kotlin", ["required java|kotlin"]],
  ["Java - we also accept Kotlin", ["required java|kotlin"]],
  ["Java, but we would settle for Kotlin", ["required java|kotlin"]],
  ["Java or its equivalent", ["required java ~"]],
  ["Kafka or anything comparable", ["required kafka ~"]],
  ["Java or its tools", ["required java"]],
  ["Java - we accept pull requests in Kotlin", ["required java", "required kotlin"]],
] as const)("an aside names what is accepted as well, and nothing else: %s", ([line, expected]) =>
  expect(items(line)).toEqual(expected),
);
