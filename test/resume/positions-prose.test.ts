import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

/** Expects a sentence above one about another stay to describe a position. */
function checkTold(sentence: string, position: string): void {
  checkPositions(
    `Experience
• ${sentence}
• Worked as a Tester in Wrenhouse Ltd from Jan 2010 to Dec 2011`,
    position,
    "Tester @ Wrenhouse Ltd, 2010-01..2011-12",
  );
}

test("positions may be described in sentences", () => {
  checkPositions(
    `Experience
• Currently working as a Senior Engineer in Lotusbyte Technologies, Chennai from Aug 2019 to till date.
• Worked with Palmgrove Systems, Mysore as Software Engineer from June 2016 to July 2019.
• From 2014 to 2016 I was a Junior Developer at Wrenhouse.`,
    "Senior Engineer @ Lotusbyte Technologies, 2019-08..present",
    "Software Engineer @ Palmgrove Systems, 2016-06..2019-07",
    "Junior Developer @ Wrenhouse, 2014..2016",
  );
});

test("a sentence about the time of a position makes no other position", () => {
  checkPositions(
    `Experience
Engineer, Acme Ltd, 2015 – 2020
- Worked as a lead developer at the Bridge Project from 2016 to 2018`,
    "Engineer @ Acme Ltd, 2015..2020",
  );
});

test.each([
  ["from October 2014 to November", "2016"],
  ["from October", "2014 to November 2016"],
  ["(Oct 2014 through", "Nov 2016)"],
  ["October 2014 –", "November 2016"],
  ["between October 2014 and", "November 2016"],
])("dates that a line's end splits are read whole: %s / %s", (before, behind) => {
  checkPositions(
    `Experience
Worked as Test Engineer in Quillfern Software, Springtown ${before}
${behind}

Education
B.E. in Computer Science`,
    "Test Engineer @ Quillfern Software, 2014-10..2016-11",
  );
});

test.each([
  [
    "Jan 2012 - July 2013 with Palmgrove Systems, Springtown as Senior Designer",
    "Palmgrove Systems",
  ],
  [
    "From Jan 2012 to July 2013 experience in Lotus & Byte Systems as a Senior Designer",
    "Lotus & Byte Systems",
  ],
  [
    "Worked as a Senior Designer in Palmgrove Systems Leeds from Jan 2012 to July 2013",
    "Palmgrove Systems",
  ],
  ["Worked in M/s Palmgrove Ltd as a Senior Designer from Jan 2012 to July 2013", "Palmgrove Ltd"],
])("a sentence states a title and the right employer: %s", (sentence, employer) => {
  checkTold(sentence, `Senior Designer @ ${employer}, 2012-01..2013-07`);
});

test("a title that a sentence below the employer and its dates states is that of the position", () => {
  checkPositions(
    `Professional Experience

March 2016 – December 2018
Fernhill Technology Solutions - Springtown
- Worked with Fernhill Technology Solutions as a Chief Sorting Officer.
- Tested maps of shops.

January 2014 – February 2016
Oakdale Data Ltd - Springtown
- Joined Oakdale Data Ltd as an Analyst in January 2014.
- Drew plans.`,
    "Chief Sorting Officer @ Fernhill Technology Solutions, 2016-03..2018-12",
    "Analyst @ Oakdale Data Ltd, 2014-01..2016-02",
  );
});

test("a labeled title after a description of the employer belongs to the employer, whatever dates are below", () => {
  checkPositions(
    `Professional Experience

Lindenmoor Sugars Ltd., Springtown (July 2021 – Till Date)
Company profile: A sugar factory with a distillery, 1100 permanent and 700 seasonal
workers. Listed in 1996.
Designation: Deputy Manager – HR
Union negotiation (settlement 2022-25)
Seasonal recruitment

Oakdale Autocast Pvt. Ltd., Springtown (Jan 2018 – June 2021)
Company profile: Foundry, supplier to tractor makers.
Designation: HR Executive
Time office, contract labor, canteen`,
    "Deputy Manager – HR @ Lindenmoor Sugars Ltd., 2021-07..present",
    "HR Executive @ Oakdale Autocast Pvt. Ltd., 2018-01..2021-06",
  );
});

test("the department before an employer in a sentence does not belong to the employer", () => {
  checkPositions(
    `Experience
From Mar 2015 – Till now
Working as an Electrical Designer in Engineering Dept, Quillworks Consultancy, Springtown
- Draws plans`,
    "Electrical Designer @ Quillworks Consultancy, 2015-03..present",
  );
});

test("a description of a role is not the employer", () => {
  checkPositions(
    `Experience
Tinyq Warehouse (2011-2016)
My role as a Repair Agent is to mend what clients bring, from watches to looms.
- Mended phones`,
    "Repair Agent @ Tinyq Warehouse, 2011..2016",
  );
});

test("the verb before a role is not an employer", () => {
  checkPositions(
    `Experience
• Re-designated as “LAYOUT EXPERT” – From (March 2015 to May 2018)
• Promoted as a “SHIFT LEADER” – From (June 2013 to February 2015).
• Joined as “TYPING EXECUTIVE” – From (October 2011 to May 2013).`,
    "LAYOUT EXPERT @ ?, 2015-03..2018-05",
    "SHIFT LEADER @ ?, 2013-06..2015-02",
    "TYPING EXECUTIVE @ ?, 2011-10..2013-05",
  );
});

test('an internship at a firm "as" something has that as its title', () => {
  checkPositions(
    `Experience
1. Undergone internship at Kestrel Switchgear Ltd, Springtown as Graduate Engineer from 05.06.2018 to 04.07.2018`,
    "Graduate Engineer @ Kestrel Switchgear Ltd, 2018-06..2018-07",
  );
});

test.each([
  [
    "Von 03/2016 bis 08/2019 als Entwicklerin bei der Salzwerk GmbH in Kiel tätig.",
    "Entwicklerin @ Salzwerk GmbH",
  ],
  ["03/2016 – 08/2019 angestellt als Entwicklerin bei Salzwerk", "Entwicklerin @ Salzwerk"],
  [
    "De mars 2016 à août 2019, employée comme développeuse chez Salzwerk.",
    "développeuse @ Salzwerk",
  ],
  [
    "Trabajé como desarrolladora en Salzwerk de marzo de 2016 a agosto de 2019.",
    "desarrolladora @ Salzwerk",
  ],
  [
    "Trabalhei como desenvolvedora na Salzwerk de março de 2016 a agosto de 2019.",
    "desenvolvedora @ Salzwerk",
  ],
  [
    "Dal 03/2016 al 08/2019 ho lavorato come sviluppatrice presso Salzwerk S.r.l.",
    "sviluppatrice @ Salzwerk S.r.l.",
  ],
  [
    "Van 03/2016 tot 08/2019 werkte ik als ontwikkelaar bij Salzwerk B.V.",
    "ontwikkelaar @ Salzwerk B.V.",
  ],
  ["Od 03/2016 do 08/2019 pracowałam jako programistka w Salzwerk.", "programistka @ Salzwerk"],
])("a stay is read from a sentence in any language: %s", (sentence, position) => {
  checkTold(sentence, `${position}, 2016-03..2019-08`);
});

test.each([
  "Worked in “lower case labs” as a Tester",
  "Worked as a Tester in the lower case labs",
  "Worked with Acme, Nowhereville as a Tester",
])("the employer in %j is read without marks and town", (sentence) => {
  const employer = sentence.includes("Acme") ? "Acme" : "lower case labs";
  checkPositions(
    `Experience
• ${sentence} from Jan 2012 to July 2013
• Worked as a Clerk in Wrenhouse Ltd from Jan 2010 to Dec 2011`,
    `Tester @ ${employer}, 2012-01..2013-07`,
    "Clerk @ Wrenhouse Ltd, 2010-01..2011-12",
  );
});

test("a former assistant is not a title that somebody held", () => {
  checkPositions(
    `Experience
Engineer, Acme Ltd, 2015 – 2020
- Trained assistants at Northgate from 2016 to 2018`,
    "Engineer @ Acme Ltd, 2015..2020",
  );
});

test("a firm in a sentence may begin with a number or be one unknown word in small letters", () => {
  checkPositions(
    "Experience\n\nWorking in zalando as Software Engineer since May 2012.\nMay 2010 to April 2012 worked as developer in 24notion, Pune.",
    "Software Engineer @ zalando, 2012-05..present",
    "developer @ 24notion, 2010-05..2012-04",
  );
  checkPositions(
    "Experience\n\nWorking in sales as Team Lead since May 2012.",
    "Team Lead @ ?, 2012-05..present",
  );
});

test("a country in brackets after an employer is its place", () => {
  checkPositions(
    "Experience\n\n2012 to 2014 – Brightwater (UK)\nSoftware Engineer\n• Built tools",
    "Software Engineer @ Brightwater, 2012..2014",
  );
});

test("brackets before a legal form belong to an employer's name", () => {
  checkPositions(
    "Experience\n\nDeveloper, Vertex Tools (P) Ltd, Pune	Jun 2013 – Sep 2017\n• Built tools\nDeveloper, Orchid Labs (India) Pvt. Ltd.	Jun 2011 – May 2013\n• Built tools",
    "Developer @ Vertex Tools (P) Ltd, 2013-06..2017-09",
    "Developer @ Orchid Labs (India) Pvt. Ltd., 2011-06..2013-05",
  );
  checkPositions(
    "Experience\n\nPresently working as Technology Lead in Vertex Tools (P) Ltd from 21st Mar 2019 to till date.",
    "Technology Lead @ Vertex Tools (P) Ltd, 2019-03..present",
  );
});

test("an unknown employer is read before an unknown town and the code of a state", () => {
  checkPositions(
    "Experience\n\nSupport Engineer 06/2011 – 07/2014\nLumen, Wrenfield, LA\n• Kept the desk",
    "Support Engineer @ Lumen, 2011-06..2014-07",
  );
});

test("a firm whose name is one unknown word in small letters is the employer next to a title", () => {
  checkPositions(
    "Experience\n\nSenior Analyst        zalando        Jan 2015 – Mar 2019\nAnalyst               Acme           Jan 2013 – Dec 2014",
    "Senior Analyst @ zalando, 2015-01..2019-03",
    "Analyst @ Acme, 2013-01..2014-12",
  );
  checkPositions(
    "Experience\n\nHead of Sound, zalando, 2019 to present\nSound Technician, eLedger, 2014 – 2018",
    "Head of Sound @ zalando, 2019..present",
    "Sound Technician @ eLedger, 2014..2018",
  );
});

test.for([
  ["Erhvervserfaring", "som systemudvikler"],
  ["Esperienze lavorative", "come systemudvikler"],
  ["Experiencia laboral", "como systemudvikler"],
] as const)(
  'below %j the title in "Acme Ltd, %s" does not include the word before it',
  ([heading, told]) =>
    checkPositions(
      `${heading}\n2017 – 2020: Acme Ltd, ${told}\n- PHP\n2014 – 2017: Contoso AG, ${told}`,
      "systemudvikler @ Acme Ltd, 2017..2020",
      "systemudvikler @ Contoso AG, 2014..2017",
    ),
);

test("a dash between the dates and the employer does not hide who employed a person as what", () => {
  checkPositions(
    `Experience
Jan 15 – Feb 17 –Wrenhouse Heavy Industries as Engineer in Pump Division
• Handled pump projects.`,
    "Engineer @ Wrenhouse Heavy Industries, 2015-01..2017-02",
  );
});

test("a label before an employer in brackets is not the employer", () => {
  checkPositions(
    `Experience
• Company Name (VDA Info Solutions Pvt. Ltd.) As FMS Engineer Duration 10-10-2018 To Present.
• Company Name (WRENHOUSE LTD) As Technical Support Executive duration 29-08-2017 To 04-08-2018.`,
    "FMS Engineer @ VDA Info Solutions Pvt. Ltd., 2018-10..present",
    "Technical Support Executive @ WRENHOUSE LTD, 2017-08..2018-08",
  );
});
