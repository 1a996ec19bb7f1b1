import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("an entry without dates among dated ones is a separate position", () => {
  checkPositions(
    `WORK EXPERIENCE

Lead Developer

Fairhaven Residences -  Portland, OR -

May 2019 to Present

Responsible for the whole of it.

Developer

Southridge Video -  Salem, OR

Wrote encoders.

Junior Developer

Tallgrove Pharma -

March 2014 to June 2016

Small things.`,
    "Lead Developer @ Fairhaven Residences, 2019-05..present",
    "Developer @ Southridge Video, ..",
    "Junior Developer @ Tallgrove Pharma, 2014-03..2016-06",
  );
});

test("a dated stay that is repeated without dates counts once", () => {
  checkPositions(
    `Experience

Developer

Southridge Video -

May 2019 to Present

• Wrote encoders

Developer

Southridge Video -

EDUCATION`,
    "Developer @ Southridge Video, 2019-05..present",
  );
});

test("a role within a position's text is not a position", () => {
  checkPositions(
    `Experience

Developer, Southridge Video Ltd
May 2019 to Present

Team Lead

Responsibilities of the lead

• Led the team`,
    "Developer @ Southridge Video Ltd, 2019-05..present",
  );
});

test("a later entry keeps its title if the first entry has none", () => {
  checkPositions(
    `Experience

Deployed tools for the management of everything that runs

Hooli Springtown -

September 2016 to Present

• Installed things

Devops Engineer

hooli -

June 2014 to August 2016

• Built things`,
    "? @ Hooli Springtown, 2016-09..present",
    "Devops Engineer @ hooli, 2014-06..2016-08",
  );
});

test("a description of the employer between its name and the role is not a name", () => {
  const expected = [
    "Staff Engineer @ Quillbyte, 2021-03..present",
    "Software Engineer @ Brightpine, 2018-07..2021-02",
  ];
  checkPositions(
    `Experience

Quillbyte, Austin, TX
A maker of software for small shops.
Staff Engineer\tMar 2021 – Present
- Built the planner

Brightpine, Seattle, WA
Online shop for garden tools
Software Engineer\tJul 2018 – Feb 2021
- Owned the orders`,
    ...expected,
  );
  checkPositions(
    `Experience

Quillbyte, Austin, TX\tMar 2021 – Present
A maker of software for small shops.
Staff Engineer
- Built the planner

Brightpine, Seattle, WA\tJul 2018 – Feb 2021
Garden tools, 200 people
Software Engineer
- Owned the orders`,
    ...expected,
  );
});
