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

describe.each(["; ", ", ", " | ", " <- ", " → "])("roles on one row, separated by %j", (mark) => {
  test.each([
    ["in brackets", (title: string, dates: string) => `${title} (${dates})`],
    ["after a comma", (title: string, dates: string) => `${title}, ${dates}`],
    ["first", (title: string, dates: string) => `${dates} ${title}`],
  ] as const)("are one position each, with their dates %s", (_, form) => {
    checkPositions(
      `Experience\n\nNorthgate Analytics, Leeds\n${joined(mark, form)}\nThe firm makes dashboards.`,
      ...positions,
    );
  });
});

test.each(["Roles held", "Designations", "Career"])(
  "the label %s before a list of roles is not a name",
  (label) => {
    const list = joined("; ", (title, dates) => `${title} (${dates})`);
    checkPositions(`Experience\n\nNorthgate Analytics, Leeds\n${label}: ${list}.`, ...positions);
  },
);

test("a firm before the colon is the employer of all roles after it", () => {
  const list = joined(", ", (title, dates) => `${title} ${dates}`);
  checkPositions(`Experience\n\nNorthgate Analytics: ${list}`, ...positions);
});

test("dates of other things on one row are not roles", () => {
  checkPositions(
    "Experience\n\nDeveloper, Northgate Analytics, 2015 – 2020\n- Kept Oracle 2015 – 2017, then PostgreSQL 2017 – 2020",
    "Developer @ Northgate Analytics, 2015..2020",
  );
});

test("earlier stays in one paragraph are one position each, with their employers", () => {
  checkPositions(
    "Experience\n\nArchitect, Northgate Analytics, 2009 – present\n- Billing\n\nConsultant, Tolliver Marsh & Co. (1999-2005). Systems Analyst, Great Lakes Insurance (1996-1999).",
    "Architect @ Northgate Analytics, 2009..present",
    "Consultant @ Tolliver Marsh & Co., 1999..2005",
    "Systems Analyst @ Great Lakes Insurance, 1996..1999",
  );
});

test("sentences about two things with their dates are not a list of stays", () => {
  checkPositions(
    "Experience\n\nDeveloper, Northgate Analytics, 2015 – 2020\n- Kept Oracle 2015 – 2017. Moved it to PostgreSQL 2017 – 2020.",
    "Developer @ Northgate Analytics, 2015..2020",
  );
});

test.each(["; ", " • ", " | ", ". "])(
  "stays on one row after dates and a colon, separated by %j, are one position each",
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
