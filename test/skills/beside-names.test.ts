import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

const found = (text: string): readonly string[] => findSkills(text).map(({ skill }) => skill);

test.for(["Java and Oracle for a bank", "Oracle and Java for a bank"])(
  "%s names two technologies, in either order",
  (text) => {
    expect(found(text)).toEqual(expect.arrayContaining(["java", "oracle-database"]));
  },
);

test("a name that is a whole list item counts under a software title", () => {
  expect(found("QA Engineer, Toetslab NV (09/2022 - present)\n- Playwright")).toContain(
    "playwright",
  );
});

test("a verb before a name at the start of a line is not a skill", () => {
  expect(found("Tune PostgreSQL queries\nShip features")).not.toContain("ray-tune");
});

test("a number in words before the same number in brackets is not a skill", () => {
  expect(found("Requirements:\n- SQL\n- Three (3) years of Java")).not.toContain("three-js");
});

test("IAR does not imply Keil", () => {
  expect(found("Tools: IAR, Git")).toEqual(["iar-embedded-workbench", "git"]);
});
