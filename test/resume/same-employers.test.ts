import { describe, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

describe("a position at the same employer as the one before it", () => {
  test.each([
    ["behind a comma", "Support Engineer, same company, 2015 – 2018"],
    ["in a cell", "Support Engineer | the same firm | 2015 – 2018"],
    ["in German", "Support Engineer | dieselbe Firma | 2015 – 2018"],
    ["on its own row", "Support Engineer\nSame company as above\n2015 – 2018"],
  ])("has the name of that employer: %s", (_, row) => {
    checkPositions(
      `Experience\n\nSoftware Engineer, Northgate Analytics, 2018 – present\n- Billing in Go\n\n${row}\n- Tickets`,
      "Software Engineer @ Northgate Analytics, 2018..present",
      "Support Engineer @ Northgate Analytics, 2015..2018",
    );
  });
});

test("a duty that mentions the same company does not name an employer", () => {
  checkPositions(
    "Experience\n\nSoftware Engineer, Northgate Analytics, 2018 – present\n- Billing in Go\n\nTester, Fern & Sons Ltd, 2015 – 2018\n- Moved two teams of the same company to Git",
    "Software Engineer @ Northgate Analytics, 2018..present",
    "Tester @ Fern & Sons Ltd, 2015..2018",
  );
});
