import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";

const levelsOf = async (words: string): Promise<readonly string[]> => {
  const { requirements } = await parseJob(
    `Backend Engineer at Acme\n\nAcme builds tools for dentists.\n\n${words}`,
  );
  return requirements
    .filter(({ skills }) => skills.length > 0)
    .map(({ level, name }) => `${level} ${name}`);
};

test.for([
  ["We use Kotlin; experience with it is a plus.", ["preferred Kotlin"]],
  ["We are moving to Kotlin, so any experience there would be a bonus.", ["preferred Kotlin"]],
  ["Our stack is Kotlin. You should be at home in it.", ["required Kotlin"]],
  ["We use Kotlin, but you don't need experience with it.", ["mentioned Kotlin"]],
  ["We work in Kotlin; it's fine if you have never used it.", ["mentioned Kotlin"]],
  ["Java is essential and Kotlin is welcome.", ["required Java", "preferred Kotlin"]],
  ["You should know Java well, and Kotlin if possible.", ["required Java", "preferred Kotlin"]],
  ["We would be glad about Kotlin.", ["preferred Kotlin"]],
  ["PHP has been retired and knowledge of it is no longer tested.", []],
  ["The successful applicant will maintain the builds in Kotlin.", ["mentioned Kotlin"]],
] as const)("%j asks for %j", async ([words, expected]) => {
  expect(await levelsOf(words)).toEqual(expected);
});

test("a person specification's codes are levels", async () => {
  const list = "Person specification\n- Experience with Kotlin (E, A/I)\n- Docker (D, A)";
  expect(await levelsOf(list)).toEqual(["required Kotlin", "preferred Docker"]);
});
