import { expect, test } from "vitest";
import { asked } from "./posting.ts";

function check(text: string, expected: readonly string[]): void {
  expect(asked(text)).toEqual(expected);
}

test("desired skills are preferred when another list holds the musts", () =>
  check("Requirements\n- Java\n\nDesired skills\n- Python", ["required java", "preferred python"]));

test("desired skills are the musts when the list of musts only names traits and degrees", () =>
  check(
    "Education\n- Degree in Statistics\n\nDesired skills\n- Python\n\nPersonal attributes\n- Communication\n\nAdvantages\n- Java",
    ["required python", "required communication", "preferred java"],
  ));

test("desired skills are required when they are the only list", () =>
  check("Desired skills\n- Python", ["required python"]));

test("what is desirable is preferred though it is the only list", () =>
  check("Desirables\n- Python", ["preferred python"]));

test("preferred qualifications that open with years are the musts when nothing else asks", () => {
  const list = "Preferred qualifications:\n- 5+ years of Kafka\n- Docker";
  expect(asked(`We make tea.\n\n${list}`)).toEqual(["required kafka 60", "required docker"]);
  expect(asked(`Requirements:\n- A degree\n\n${list}`)).toEqual([
    "preferred kafka 60",
    "preferred docker",
  ]);
});

test("additional requirements are requirements", () =>
  expect(asked("Requirements:\n- Java\n\nAdditional requirements:\n- Kafka")).toEqual([
    "required java",
    "required kafka",
  ]));
