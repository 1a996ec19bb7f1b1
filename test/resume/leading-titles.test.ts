import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

const developer = `Software Developer, Quillon Systems, Jan 2020 – Dec 2021
- Built REST services in Java`;

const yearsBeside = (position: string): number | undefined => {
  const text = `Sam Orrin\n\nExperience\n${developer}\n\n${position}\n`;
  const { softwareMonths } = parseResume(textDocument(text), { now: "2026-11-20" });
  return softwareMonths === undefined ? undefined : softwareMonths / 12;
};

test.for([
  "Team Leader, Bramley Home Stores, Jan 2012 – Dec 2017\n- Led a shop floor team of 12 and ran the tills",
  "Area Manager, Pell & Dray Fashion, Jan 2012 – Dec 2017\n- Managed the weekly rota",
  "Deputy Manager, Tallgrove Hotels, Jan 2012 – Dec 2017",
  "Team Leader, Acme Ltd, Jan 2012 – Dec 2017\n- Trained waiters and kept the cellar",
])(
  "the years of somebody who leads people in another trade are none of software: %s",
  (position) => {
    expect(yearsBeside(position)).toBe(2);
  },
);

test.for([
  [
    "its text speaks of software",
    "Team Leader, Acme Stores, Jan 2012 – Dec 2017\n- Led the developers of the tills",
  ],
  [
    "it names software",
    "Team Leader, Acme Stores, Jan 2012 – Dec 2017\n- Moved the tills to Kubernetes",
  ],
  [
    "its employer makes software",
    "Team Leader, Till Software Ltd, Jan 2012 – Dec 2017\n- Ran the weekly rota",
  ],
  [
    "it is at a firm of other software work",
    "Team Leader, Quillon Systems, Jan 2012 – Dec 2017\n- Ran the weekly rota",
  ],
  [
    "nothing says what it was about",
    "Team Leader, Acme Ltd, Jan 2012 – Dec 2017\n- Led a team of 12",
  ],
] as const)("the years of a team leader count if %s", ([, position]) => {
  expect(yearsBeside(position)).toBe(8);
});
