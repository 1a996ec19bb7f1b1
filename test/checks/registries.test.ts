import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/checks/all.ts";
import { checkIds } from "../../src/checks/ids.ts";

const shared = [
  "all.ts",
  "check.ts",
  "dated-entries.ts",
  "ids.ts",
  "own-checks.ts",
  "run.ts",
  "severity.ts",
];

test("every check file is in the list, under its own name", () => {
  const files = readdirSync(new URL("../../src/checks/", import.meta.url));
  const ids = files
    .filter((file) => !shared.includes(file))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(checks.map((check) => check.id).toSorted()).toEqual(ids.toSorted());
});

test("the ids are in the order of the checks", () => {
  expect(checks.map((check) => check.id)).toEqual(checkIds);
});
