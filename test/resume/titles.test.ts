import { expect, test } from "vitest";
import { titleScore } from "../../src/resume/rows/titles.ts";

test("a compound is a title among other words, whatever mark or accent follows it", () => {
  const rows = [
    "Softwareentwickler bei Norden",
    "szoftvermernok_buda csapat",
    "Systemingenjör hos Norden",
  ];
  expect(rows.map(titleScore)).toEqual([2, 2, 2]);
  expect(titleScore("Norden sells plain rows")).toBe(0);
});
