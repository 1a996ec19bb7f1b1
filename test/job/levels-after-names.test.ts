import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const askedBy = (words: string): readonly string[] =>
  asked(`Backend Engineer at Acme\n\nAcme builds tools for dentists.\n\n${words}`);

test.for([
  ["We use Kotlin; experience with it is a plus.", ["preferred kotlin"]],
  ["We are moving to Kotlin, so any experience there would be a bonus.", ["preferred kotlin"]],
  ["Our stack is Kotlin. You should be at home in it.", ["required kotlin"]],
  ["We use Kotlin, but you don't need experience with it.", ["mentioned kotlin"]],
  ["We work in Kotlin; it's fine if you have never used it.", ["mentioned kotlin"]],
  ["Java is essential and Kotlin is welcome.", ["required java", "preferred kotlin"]],
  ["You should know Java well, and Kotlin if possible.", ["required java", "preferred kotlin"]],
  ["We would be glad about Kotlin.", ["preferred kotlin"]],
  ["PHP has been retired and knowledge of it is no longer tested.", []],
  ["The successful applicant will maintain the builds in Kotlin.", ["mentioned kotlin"]],
] as const)("%j asks for %j", ([words, expected]) => {
  expect(askedBy(words)).toEqual(expected);
});

test("the codes of a person specification are levels", () => {
  const list = "Person specification\n- Experience with Kotlin (E, A/I)\n- Docker (D, A)";
  expect(askedBy(list)).toEqual(["required kotlin", "preferred docker"]);
});
