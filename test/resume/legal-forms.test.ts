import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test('"AS" after a firm is its legal form and introduces no title', () => {
  checkPositions(
    "Experience\nFjordbank AS\tOslo\nSenior Backend Engineer\tMar 2021 – Present\n- Kotlin\nNordlys Media AS\tBergen\nSoftware Developer\tJun 2017 – Feb 2021\n- Python",
    "Senior Backend Engineer @ Fjordbank AS, 2021-03..present",
    "Software Developer @ Nordlys Media AS, 2017-06..2021-02",
  );
});
