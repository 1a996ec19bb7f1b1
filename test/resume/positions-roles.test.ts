import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("roles under one employer share it", () => {
  checkPositions(
    `Employment History
Initrode
Staff Engineer, Jan 2021 – present
- Leads the platform
Senior Engineer, Jun 2018 – Dec 2020
- Built the platform

Hooli, Engineer, 2014 – 2016
- Indexed things`,
    "Staff Engineer @ Initrode, 2021-01..present",
    "Senior Engineer @ Initrode, 2018-06..2020-12",
    "Engineer @ Hooli, 2014..2016",
  );
});

test("an employer with dates over its dated roles is no position itself", () => {
  checkPositions(
    `Experience
Umbrella Group  2018 – 2023
Engineering Manager
Jan 2021 – 2023
- Managed
Engineer
2018 – Dec 2020
- Built`,
    "Engineering Manager @ Umbrella Group, 2021-01..2023",
    "Engineer @ Umbrella Group, 2018..2020-12",
  );
});

test("an employer on the row over a dated role is its own, though the first role had none", () => {
  checkPositions(
    `Experience
Osprey Systems, Inc. | San Diego, CA | 2015 – Present
Principal Engineer (2021 – Present)
• Led
Engineer (2015 – 2021)
• Built

Tule Labs | Fresno, CA
Junior Engineer (2013 – 2015)
• Tested`,
    "Principal Engineer @ Osprey Systems, Inc., 2021..present",
    "Engineer @ Osprey Systems, Inc., 2015..2021",
    "Junior Engineer @ Tule Labs, 2013..2015",
  );
});
