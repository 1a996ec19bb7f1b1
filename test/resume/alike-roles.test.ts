import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("bulleted roles under an employer are positions where another role that is set alike is one", () => {
  checkPositions(
    "Experience\n\nAcme, Leeds\n- Engineering Manager (Jan 2023 - now): 4 squads, catalogue + search\n- Engineer (Apr 2021 - Dec 2022): search relevance, 9 engineers\nGlobex, Leeds\n- Engineer (Apr 2019 - Dec 2020): search relevance, 9 engineers",
    "Engineering Manager @ Acme, 2023-01..present",
    "Engineer @ Acme, 2021-04..2022-12",
    "Engineer @ Globex, 2019-04..2020-12",
  );
  checkPositions(
    "Experience\n\nAcme (Bengaluru)\n   – Engineering Manager II (Jan'23-now): 4 squads, catalogue + search\n   – Engineering Manager I (Apr'21-Dec'22): search relevance, 9 engineers",
    "Engineering Manager II @ Acme, 2023-01..present",
    "Engineering Manager I @ Acme, 2021-04..2022-12",
  );
});

test("what was done within a position is none of its own, however it is set", () => {
  checkPositions(
    "Experience\n\nEngineer, Acme Ltd, Jan 2019 - now\n- Team Lead (Apr 2021 - Dec 2022): search relevance, 9 engineers\n- Kept the catalogue",
    "Engineer @ Acme Ltd, 2019-01..present",
  );
});
