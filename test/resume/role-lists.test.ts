import { describe, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const roles = [
  ["Technical Lead", "Jun 2022 – present"],
  ["Senior Developer", "Jan 2020 – May 2022"],
  ["Developer", "Sep 2018 – Dec 2019"],
] as const;

const positions = [
  "Technical Lead @ Northgate Analytics, 2022-06..present",
  "Senior Developer @ Northgate Analytics, 2020-01..2022-05",
  "Developer @ Northgate Analytics, 2018-09..2019-12",
] as const;

const joined = (mark: string, form: (title: string, dates: string) => string): string =>
  roles.map(([title, dates]) => form(title, dates)).join(mark);

describe.each(["; ", ", ", " | ", " <- ", " → "])("roles on one row, parted by %j", (mark) => {
  test.each([
    ["in brackets", (title: string, dates: string) => `${title} (${dates})`],
    ["behind a comma", (title: string, dates: string) => `${title}, ${dates}`],
    ["first", (title: string, dates: string) => `${dates} ${title}`],
  ] as const)("are a position each, with their times %s", (_, form) => {
    checkPositions(
      `Experience\n\nNorthgate Analytics, Leeds\n${joined(mark, form)}\nThe firm makes dashboards.`,
      ...positions,
    );
  });
});

test.each(["Roles held", "Designations", "Career"])(
  "the label %s before them is no name",
  (label) => {
    const list = joined("; ", (title, dates) => `${title} (${dates})`);
    checkPositions(`Experience\n\nNorthgate Analytics, Leeds\n${label}: ${list}.`, ...positions);
  },
);

test("a firm before the colon is the employer of all roles behind it", () => {
  const list = joined(", ", (title, dates) => `${title} ${dates}`);
  checkPositions(`Experience\n\nNorthgate Analytics: ${list}`, ...positions);
});

test("times of other things on one row are no roles", () => {
  checkPositions(
    "Experience\n\nDeveloper, Northgate Analytics, 2015 – 2020\n- Kept Oracle 2015 – 2017, then PostgreSQL 2017 – 2020",
    "Developer @ Northgate Analytics, 2015..2020",
  );
});

test("earlier stays told in one paragraph are a position each, with their employers", () => {
  checkPositions(
    "Experience\n\nArchitect, Northgate Analytics, 2009 – present\n- Billing\n\nConsultant, Tolliver Marsh & Co. (1999-2005). Systems Analyst, Great Lakes Insurance (1996-1999).",
    "Architect @ Northgate Analytics, 2009..present",
    "Consultant @ Tolliver Marsh & Co., 1999..2005",
    "Systems Analyst @ Great Lakes Insurance, 1996..1999",
  );
});

test("a sentence about two things with their times is no list of stays", () => {
  checkPositions(
    "Experience\n\nDeveloper, Northgate Analytics, 2015 – 2020\n- Kept Oracle 2015 – 2017. Moved it to PostgreSQL 2017 – 2020.",
    "Developer @ Northgate Analytics, 2015..2020",
  );
});

test.each(["; ", " • ", " | ", ". "])(
  "stays on one row, each behind its time and a colon and parted by %j, are a position each",
  (mark) => {
    const stays = [
      "Jun 2022 – present: Technical Lead, Northgate Analytics",
      "2018 – 2022: Developer, Tolliver Marsh",
      "2015 – 2018: Tester, Wren Labs",
    ];
    checkPositions(
      `Experience\n\n${stays.join(mark)}`,
      "Technical Lead @ Northgate Analytics, 2022-06..present",
      "Developer @ Tolliver Marsh, 2018..2022",
      "Tester @ Wren Labs, 2015..2018",
    );
  },
);
