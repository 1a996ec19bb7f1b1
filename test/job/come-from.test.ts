import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  ["We use Kotlin, but if you know Java or Scala you will pick it up quickly"],
  ["We write Kotlin, though anyone who knows Java or Scala will feel at home"],
  ["Kotlin (Java or Scala people adapt fast)"],
  ["Kotlin (our Java or Scala colleagues learned it quickly)"],
  ["Wir nutzen Kotlin, aber wer Java oder Scala kann, lernt das schnell"],
  ["Nous utilisons Kotlin, mais si vous connaissez Java ou Scala, vous l'apprendrez vite"],
] as const)("%j asks only for what the team uses", ([line]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(["required kotlin", "mentioned java|scala"]),
);

test("a question about where the reader comes from asks for nothing", () =>
  expect(asked("Requirements:\n- Kotlin\n- Coming from Java or Scala? Great!\n- Rust")).toEqual([
    "required kotlin",
    "required rust",
  ]));

test("prior knowledge is asked for if nothing says that it helps to learn something else", () =>
  expect(asked("Requirements:\n- It fits if you know Java well")).toEqual(["required java"]));

test.for([
  "You prefer Kotlin over Java",
  "Someone who would choose Kotlin over Java any day",
  "Kotlin rather than Java",
])("what is only compared to is not asked for: %j", (line) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(["required kotlin"]),
);

test("a comparison does not extend across a number of years", () =>
  expect(asked("Requirements:\n- Java preferred over many years")).toEqual(["preferred java"]));
