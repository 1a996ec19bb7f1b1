import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

/** The positions of a resume with these rows under a heading for work, as "title, employer". */
function positionsUnder(...rows: readonly string[]): readonly string[] {
  const text = [
    "Ada Lane",
    "ada.lane@example.org",
    "",
    "EXPERIENCE",
    ...rows,
    "",
    "EDUCATION",
    "B.Sc. Computer Science, University of Leeds, 2010 - 2013",
    "",
    "SKILLS",
    "Java, Python, SQL",
  ].join("\n");
  const { positions } = readFacts(textDocument(text));
  return positions.map(({ title, employer }) => `${title?.text ?? "-"}, ${employer?.text ?? "-"}`);
}

test.each([
  ["• Software Engineer – Contoso Ltd", "• Web Developer – Fabrikam Systems"],
  ["1. Software Engineer, Contoso Ltd", "2. Web Developer, Fabrikam Systems"],
  ["- Software Engineer at Contoso Ltd, Leeds", "- Web Developer at Fabrikam Systems, York"],
  ["Software Engineer, Contoso Ltd", "Web Developer, Fabrikam Systems"],
  [
    "• Worked as a Software Engineer at Contoso Ltd",
    "• Worked as a Web Developer at Fabrikam Systems",
  ],
])("each item of a list without dates is a position: %s", (...rows) => {
  expect(positionsUnder(...rows)).toEqual([
    "Software Engineer, Contoso Ltd",
    "Web Developer, Fabrikam Systems",
  ]);
});

test.each([
  [
    "• Software Engineer at Contoso Ltd",
    "  o Wrote the billing",
    "• Web Developer at Fabrikam Systems",
  ],
  [
    "• Software Engineer at Contoso Ltd:",
    "- Wrote the billing",
    "• Web Developer at Fabrikam Systems:",
  ],
  ["Software Engineer at Contoso Ltd", "• Wrote the billing", "Web Developer at Fabrikam Systems"],
])("an item may have a list of its own: %s, %s", (...rows) => {
  expect(positionsUnder(...rows)).toEqual([
    "Software Engineer, Contoso Ltd",
    "Web Developer, Fabrikam Systems",
  ]);
});

test("an item may begin with the type or the length of a stay", () => {
  const rows = [
    "• Undergone training at Contoso, Leeds on billing",
    "• 6 months summer internship in Fabrikam Ltd",
    "• Having 2 years experience at Northwind",
  ];
  expect(positionsUnder(...rows)).toEqual([
    "-, Contoso",
    "summer internship, Fabrikam Ltd",
    "-, Northwind",
  ]);
});

test("the subject of a training is not an employer", () => {
  const rows = [
    "• 6 months training in Embedded Systems",
    "• 2 years of experience in Data Science",
  ];
  expect(positionsUnder(...rows)).toEqual([]);
});

test("an item may name only its employer", () => {
  const rows = ["• Contoso Ltd, Leeds", "• Fabrikam Systems, York", "• Northwind Ltd, Leeds"];
  expect(positionsUnder(...rows)).toEqual([
    "-, Contoso Ltd",
    "-, Fabrikam Systems",
    "-, Northwind Ltd",
  ]);
});

test.each([
  ["• Built the billing service in Java for Contoso Ltd", "• Wrote reports in SQL"],
  ["• Five years of work in Java development", "• Experience with Oracle Corporation products"],
  ["• Worked with clients on SQL", "• Worked in a team of five"],
])("a list of duties contains no positions: %s", (...rows) => {
  expect(positionsUnder(...rows)).toEqual([]);
});

test("a list below a dated position is a list of its duties", () => {
  const rows = [
    "Software Engineer, Contoso Ltd, 2015 - 2018",
    "• Team lead at Fabrikam Systems for a year",
    "• Wrote reports for Northwind Ltd",
  ];
  expect(positionsUnder(...rows)).toEqual(["Software Engineer, Contoso Ltd"]);
});

test.each([
  ["Presently working with Contoso Ltd, Leeds since June 2016.", "-, Contoso Ltd"],
  [
    "I worked at Contoso Ltd from January 2015 to March 2018, where I wrote the billing in Java.",
    "-, Contoso Ltd",
  ],
])("no word of a sentence without a job title is taken for one: %s", (row, position) => {
  expect(positionsUnder(row)).toEqual([position]);
});

test("the items of a list of stays may have dates, even on their second rows", () => {
  checkPositions(
    `Work Experience
• Currently working as Sr. IT Executive at Umbra Hotel Pvt.
Ltd. in Gurgaon from Feb-2016 to till date.
• Having 6 months experience in Northgate as a Brand Promoter
• Having 6 months experience in Fabrikam as a Retail Sales Officer.`,
    "Sr. IT Executive @ Umbra Hotel Pvt. Ltd., 2016-02..present",
    "Brand Promoter @ Northgate, ..",
    "Retail Sales Officer @ Fabrikam, ..",
  );
});

test("a dated training at a firm is a stay there", () => {
  checkPositions(
    `Internship
● Training on Android development at Umbra solution in Madurai from 2.12.2019 to 6.12.2019 (5 days).`,
    "? @ Umbra solution, 2019-12..2019-12",
  );
});

test("a name ends before the mark of the next bullet", () => {
  const { positions } = readFacts(
    textDocument(
      "Experience\n• Worked as a Tester at Acme Ltd\n• Worked as a Clerk at Umbra Ltd\n– Moved the archive from May 2012 to June 2013",
    ),
  );
  expect(positions[0]?.employer?.text).toBe("Acme Ltd");
});

test("an item whose dates are in a column on the right keeps them", () => {
  checkPositions(
    "Experience\nEngineer 2, Halden Micro Devices\tApril 2024 - Present\n• Built chips\n\nAdditional experience\n• Software Engineer Intern, Halden Micro Devices\tMay 2021 - August 2022",
    "Engineer 2 @ Halden Micro Devices, 2024-04..present",
    "Software Engineer Intern @ Halden Micro Devices, 2021-05..2022-08",
  );
});

test("a list of what was done is no list of positions, whatever its words look like", () => {
  expect(
    positionsUnder(
      "• Built payment services in Java",
      "• Developed web services in Python",
      "• Implemented data solutions in AWS",
    ),
  ).toEqual([]);
});
