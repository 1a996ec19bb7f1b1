import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  ["We use Kotlin, but if you know Java or Scala you will pick it up quickly"],
  ["We write Kotlin, though anyone who knows Java or Scala will feel at home"],
  ["Wir nutzen Kotlin, aber wer Java oder Scala kann, lernt das schnell"],
  ["Nous utilisons Kotlin, mais si vous connaissez Java ou Scala, vous l'apprendrez vite"],
] as const)("%j asks only for what the team uses", ([line]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(["required kotlin", "mentioned java|scala"]),
);

test("what one knows is asked for where nothing says that it helps to learn another", () =>
  expect(asked("Requirements:\n- It fits if you know Java well")).toEqual(["required java"]));
