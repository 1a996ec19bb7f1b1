import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("a bulleted role under an employer is a position if another role of the same form is one", () => {
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

test("a dated bullet within a position is not a position of its own", () => {
  checkPositions(
    "Experience\n\nEngineer, Acme Ltd, Jan 2019 - now\n- Team Lead (Apr 2021 - Dec 2022): search relevance, 9 engineers\n- Kept the catalogue",
    "Engineer @ Acme Ltd, 2019-01..present",
  );
});

test("roles under a firm with its dates are all positions, whatever follows the dates of each", () => {
  checkPositions(
    `Experience
Torrin (February 2020 – present)
Tech lead (April 2023 – present): Ruby on Rails
Senior developer (February 2020 – March 2023): PostgreSQL`,
    "Tech lead @ Torrin, 2023-04..present",
    "Senior developer @ Torrin, 2020-02..2023-03",
  );
  checkPositions(
    `Experience
Torrin (2018 – present)
Lead engineer (2021 – present): platform team
Engineer (2018 – 2021): billing
Halden (2014 – 2018)
Developer (2016 – 2018): shops
Junior developer (2014 – 2016): shops`,
    "Lead engineer @ Torrin, 2021..present",
    "Engineer @ Torrin, 2018..2021",
    "Developer @ Halden, 2016..2018",
    "Junior developer @ Halden, 2014..2016",
  );
});

test("a role without a bullet within the dates of a position is not a position of its own", () => {
  checkPositions(
    `Experience
Software engineer, Acme Ltd, 2017 - 2023
Scrum Master (2020 - 2021): ran the ceremonies of two teams`,
    "Software engineer @ Acme Ltd, 2017..2023",
  );
  checkPositions(
    `Experience
Consultant, Acme Ltd, Jan 2017 - Dec 2023
Developer (Jan 2020 - Dec 2021): billing for a bank
Architect (Jan 2018 - Dec 2019): payments for a shop`,
    "Consultant @ Acme Ltd, 2017-01..2023-12",
  );
});
