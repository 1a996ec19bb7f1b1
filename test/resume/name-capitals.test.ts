import { expect, test } from "vitest";
import { parseResume, readDocument } from "../../src/index.ts";
import { checkPositions } from "./check-positions.ts";

test("an employer keeps a first word in small letters behind a connector in a sentence", () => {
  checkPositions(
    `Experience
Worked with zlk Advanced Technology Ltd. as Backend Developer from Aug 2016 to Apr 2019
• Built the queue for all sales.`,
    "Backend Developer @ zlk Advanced Technology Ltd., 2016-08..2019-04",
  );
});

test("an employer is never cut down to a word that any firm may have", () => {
  checkPositions(
    `Experience
Working as Backend Developer at mesa Technologies since Aug 2016
• Built the queue for all sales.`,
    "Backend Developer @ mesa Technologies, 2016-08..present",
  );
});

test("a title keeps a first word in small letters", () => {
  checkPositions(
    `Experience
it Support (Trainee) in CDS Technologies Pvt. Ltd, Aug 2016 - Apr 2019
• Built the queue for all sales.`,
    "it Support (Trainee) @ CDS Technologies Pvt. Ltd, 2016-08..2019-04",
  );
});

test("a connector before an employer is not part of its name", () => {
  checkPositions(
    `Experience
Backend Developer with Saltway Tickets Ltd\t03/2019 – Present
• Built the queue for all sales.`,
    "Backend Developer @ Saltway Tickets Ltd, 2019-03..present",
  );
});

test("names read as if they had capitals keep the letters of the text", async () => {
  const text = `Experience
zelkova Systems Ltd – senior software engineer – 03/2019 – 05/2021
• Built the queue for all sales.`;
  const { positions } = parseResume(await readDocument(text));
  for (const { title, employer } of positions)
    for (const name of [title, employer]) expect(name?.text).toBe(text.slice(name?.from, name?.to));
  expect(positions).toHaveLength(1);
});

test("the end of a bullet in small letters above dates is not read as a name", () => {
  checkPositions(
    `Experience
Backend Developer, Saltway Tickets
03/2019 – Present
• Built the queue for all sales of the shops together with a large
team of a software engineer
02/2015 – 01/2019
Web Developer, Mesa Library`,
    "Backend Developer @ Saltway Tickets, 2019-03..present",
    "Web Developer @ Mesa Library, 2015-02..2019-01",
  );
});

test("an article in a small letter is read as part of the firm's name", () => {
  checkPositions(
    `Experience
Backend Developer\tNov 2022 – Dec 2023
the Zelkova Orchard\tRemote
• Built the queue for all sales.`,
    "Backend Developer @ the Zelkova Orchard, 2022-11..2023-12",
  );
});

test("the first letters of a firm in small letters before its full name belong to it", () => {
  checkPositions(
    `Experience
zlk - The Zelkova Group (2015 – 2018)
Backend Developer
• Built the queue for all sales.`,
    "Backend Developer @ zlk - The Zelkova Group, 2015..2018",
  );
});

test("a title keeps its first word in small letters behind an article in a sentence", () => {
  checkPositions(
    `Experience
1. Worked as a technical Support Engineer with Saltway Tickets Ltd from March 2017 to Sept 2020.
2. Worked as a customer Support Engineer in Mesa Solutions Ltd, from November 2010 to June 2014.`,
    "technical Support Engineer @ Saltway Tickets Ltd, 2017-03..2020-09",
    "customer Support Engineer @ Mesa Solutions Ltd, 2010-11..2014-06",
  );
});

test("a firm in a small letter behind a bracket keeps its first word", () => {
  checkPositions(
    `Experience
Shipping Clerk: (zelkov International FZE, 1999 - 2001)
• Cleared all goods.`,
    "Shipping Clerk @ zelkov International FZE, 1999..2001",
  );
});

test("a sentence names its own position although its title has no capital", () => {
  checkPositions(
    `Experience
1. Worked as a records executive with Mesa Modes Pvt Ltd,
East of Kailash, New Delhi from March 1997 to Sept 2000.
2. Worked as a data center officer in Zelkova Insurance Co. Ltd. from
August, 2004 to Oct 2005.
3. Worked as a technical support engineer in Orchard Computers &
Comm. Services Ltd. Jeddah (KSA) From October 2005 to Nov 2006.
4. Worked as technical support engineer with Saltway Solutions
Ltd, New Delhi from December 2006 to January 2008.`,
    "records executive @ Mesa Modes Pvt Ltd, 1997-03..2000-09",
    "data center officer @ Zelkova Insurance Co. Ltd., 2004-08..2005-10",
    "technical support engineer @ Orchard Computers & Comm. Services Ltd., 2005-10..2006-11",
    "technical support engineer @ Saltway Solutions Ltd, 2006-12..2008-01",
  );
});

test("a title in small letters keeps all its words in a sentence", () => {
  checkPositions(
    `Experience
Career span From August 2010 to September 2011 experience in IT with M/s Zelkova Technologies Pvt. Ltd Leeds as an it support (trainee).

Experience in Mesa Software Solutions as a junior software developer with seven people in a small team who built the shop and the stock system and looked after both, 2011 - 2013`,
    "it support (trainee) @ Zelkova Technologies Pvt. Ltd, 2010-08..2011-09",
    "junior software developer @ Mesa Software Solutions, 2011..2013",
  );
});

test("a comparison with a title in small letters is no position", () => {
  checkPositions(
    `Experience
Backend Developer, Saltway Tickets, 03/2019 – Present
• Built the queue for all sales, as a senior engineer would.
• Explained it to customers such as project managers in 2020.`,
    "Backend Developer @ Saltway Tickets, 2019-03..present",
  );
});

test("a firm in a small letter keeps its first word in a bullet about a stay", () => {
  checkPositions(
    `Work Experience
• 3+ Years of experience in Project Management and Engineering. Currently associated with zelkov System & Control Pvt. Ltd. as Project Engineer  from 10/1/2018 to till now

• 2 Years work experience in Mesa Automation and Controls Systems Leeds as Project Engineer from 02/11/2015 to 20/12/2017.`,
    "Project Engineer @ zelkov System & Control Pvt. Ltd., 2018-01..present",
    "Project Engineer @ Mesa Automation and Controls Systems, 2015-11..2017-12",
  );
});

test("a title in small letters before a bracket begins with its first word", () => {
  checkPositions(
    `Experience
Mesa Community Library, September 2018 - Present
scheduler (volunteer)
• Built a site that plans the shifts of all parents.`,
    "scheduler (volunteer) @ Mesa Community Library, 2018-09..present",
  );
});
