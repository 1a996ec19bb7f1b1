import { expect, test } from "vitest";
import { describe as one, read } from "./posting.ts";

function check(
  line: string,
  expected: { asked: readonly string[]; negated: readonly string[] },
): void {
  const job = read(`Requirements:\n- Docker\n- ${line}`);
  const asked = job.requirements.filter(({ kind }) => kind === "skill").map(one);
  expect(asked.filter((text) => text !== "required docker")).toEqual(expected.asked);
  expect(job.negated.flatMap(({ skills }) => skills)).toEqual(expected.negated);
}

test.for([
  "No PHP",
  "PHP is not required",
  "You don't need to know PHP",
  "No prior experience with PHP is required",
  "PHP experience not necessary",
])("%j excludes the skill", (line) => check(line, { asked: [], negated: ["php"] }));

test.for(["Not afraid of PHP", "No problem at all with PHP"])("%j excludes nothing", (line) =>
  check(line, { asked: ["required php"], negated: [] }),
);

test("what is excluded in one place and asked for in another is asked for", () =>
  check("Java is not required\n- Java is a plus", { asked: ["preferred java"], negated: [] }));

test("what is excluded is not asked for by its mention among the duties", () =>
  check("Java is not required\n\nWhat you'll do\n- Read some Java", {
    asked: [],
    negated: ["java"],
  }));
