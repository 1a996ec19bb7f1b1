import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

const resumeOf = (...positions: readonly string[]) =>
  parseResume(textDocument(`Mara Lindqvist\n\nExperience\n${positions.join("\n\n")}\n`), {
    now: "2026-11-20",
  });

const developer = `Backend Developer, Nordwind AB, Jan 2022 – Dec 2023
- Built the booking service of a restaurant chain in Python and PostgreSQL`;
const chef = `Sous-chef, Bistro Tallgrove, Jan 2015 – Dec 2021
- Cooked fish and meat for eighty guests a night
- Trained three cooks and wrote the menu`;
const plain = "Consultant, Oakline Partners, Jan 2013 – Dec 2014";

test("the months of a chef are not months in software", () => {
  const { totalMonths, softwareMonths } = resumeOf(developer, chef);
  expect({ totalMonths, softwareMonths }).toEqual({ totalMonths: 108, softwareMonths: 24 });
});

test("a position that describes no trade counts as software", () => {
  expect(resumeOf(developer, plain).softwareMonths).toBe(48);
});

test("writing software for restaurants is not cooking", () => {
  expect(resumeOf(developer).softwareMonths).toBe(24);
});

test("shared bullets decide the trade of each role above them", () => {
  const { positions, softwareMonths } = resumeOf(`Tallgrove Ltd
Senior Engineer, Jan 2019 – Dec 2020
Engineer, Jan 2018 – Dec 2018
- Cooked fish and meat for eighty guests a night
- Baked bread and desserts`);
  expect({ count: positions.length, softwareMonths }).toEqual({ count: 2, softwareMonths: 0 });
});

test("a shop assistant is in another trade, and a developer of shops is not", () => {
  const shop = resumeOf("Shop Assistant, Norrskog Grocery, Jan 2015 – Dec 2021");
  const shopware = resumeOf(`Shop Developer, Nordwind AB, Jan 2015 – Dec 2021
- Built the shop's API in Python`);
  expect(shop.positions.map(({ otherTrade }) => otherTrade)).toEqual([true]);
  expect(shopware.positions.map(({ otherTrade }) => otherTrade)).toEqual([undefined]);
});

test.for([
  ["Shift Supervisor, Stumpline Coffee", true],
  ["Crew Member, Tallgrove Burgers", true],
  ["Shift Engineer, Datahaus GmbH", undefined],
] as const)("whether a %s is in another trade is recognized", ([position, otherTrade]) => {
  const { positions } = resumeOf(
    `${position}, Jan 2015 – Dec 2021
- Watched four hundred Linux servers with Nagios`.replace(otherTrade ? /\n.*/ : /$/, ""),
  );
  expect(positions.map((one) => one.otherTrade)).toEqual([otherTrade]);
});

test("a list in a position proves the use of its skills if the position describes software", () => {
  const list = "- Java, Kafka, PostgreSQL, Docker, Kubernetes";
  const proofsIn = (position: string) => [
    ...new Set(
      resumeOf(position).skills.flatMap(({ name, proof }) => (name === "Docker" ? proof : [])),
    ),
  ];
  const agent = `Call Centre Agent, Tallgrove Ltd, Jan 2015 – Dec 2021\n- Answered calls of guests\n${list}`;
  expect(proofsIn(agent)).toEqual(["listed"]);
  expect(proofsIn(`${developer}\n${list}`)).toEqual(["position"]);
  expect(proofsIn(`Data Engineer, Tallgrove Ltd, Jan 2015 – Dec 2021\n${list}`)).toEqual([
    "position",
  ]);
});

const bracket = "(Java, Kafka, PostgreSQL, Docker, Kubernetes)";

test.for([
  [
    "Warehouse Assistant, Lagerbo AB",
    `Packed parcels and kept the shelves in order ${bracket}`,
    "listed",
  ],
  [`Warehouse Assistant, Lagerbo AB ${bracket}`, "Packed parcels and kept the shelves", "listed"],
  ["Warehouse Assistant, Lagerbo AB", "Packed parcels (two hundred a day)", undefined],
  [
    "Engineer, Lagerbo AB",
    `Automated the sorting of parcels in the warehouse ${bracket}`,
    "position",
  ],
  ["Software Engineer, Oak Hospital", `Scheduling of nurses and patients ${bracket}`, "position"],
  [`Engineer, Nordwind AB ${bracket}`, "Rebuilt billing", "position"],
] as const)(
  "names in brackets in the position of a %s count as a list: %s",
  ([head, bullet, proof]) => {
    const { skills } = resumeOf(`${head}, Jan 2015 – Dec 2021\n- ${bullet}`);
    expect(skills.find(({ name }) => name === "Docker")?.proof).toBe(proof);
  },
);

test("a list in a position of no trade proves use unless the history describes only other trades", () => {
  const consultant = `${plain}\n- Java, Kafka, PostgreSQL, Docker, Kubernetes`;
  const proofIn = (...positions: readonly string[]) =>
    resumeOf(...positions).skills.find(({ name }) => name === "Docker")?.proof;
  expect(proofIn(consultant)).toBe("position");
  expect(proofIn(consultant, chef)).toBe("listed");
  expect(proofIn(developer, consultant)).toBe("position");
});

test.each([
  "QA Automation Engineer",
  "Senior SDET",
  "Test Lead",
  "Systems Engineer",
  "Technology Analyst",
  "Technical Lead",
  "CTO",
])("a list below the bullets of a %s proves the use of its skills", (title) => {
  const { skills, softwareMonths } = resumeOf(`${title}, Magnolia Retail, LLC, Jan 2015 – Dec 2021
- Led the claims team of six
Environment: Java, Selenium, Kafka, Oracle, Jenkins, Docker, Kubernetes`);
  const kafka = skills.find(({ skill }) => skill === "apache-kafka");
  expect([kafka?.proof, kafka?.months, softwareMonths]).toEqual(["position", 84, 84]);
});

test("a few programming words do not make a teacher a developer", () => {
  const teacher = resumeOf(`Mathematics Teacher, Ashcombe Comprehensive, Jan 2015 – Dec 2021
- Ran the coding club (Scratch, Python)
- Taught years 7 to 11`);
  expect(teacher.softwareMonths).toBe(0);
});

const recruiter = `Technical Recruiter, Tallgrove Ltd, Jan 2015 – Dec 2021
- Filled ninety roles for Kafka and PostgreSQL engineers
- Hosted career fairs`;
const account = `Account Executive, Oakline Cloud, Jan 2015 – Dec 2021
- Sold Kafka and Docker platforms to insurers
- Ran demos of our PostgreSQL starter kit`;

test.for([
  ["recruiter", recruiter],
  ["account executive", account],
  [
    "trainer",
    `Trainer, Oakline Academy, Jan 2015 – Dec 2021
- Taught Kafka to adults
- Prepared courses on PostgreSQL`,
  ],
  [
    "journalist",
    `Journalist, Nordic Post, Jan 2015 – Dec 2021
- Wrote weekly about Kafka and interviewed the makers of PostgreSQL`,
  ],
  [
    "support agent",
    `Customer Care Agent, Oakline Cloud, Jan 2015 – Dec 2021
- Answered calls of customers who run Kafka and PostgreSQL`,
  ],
] as const)(
  "a %s who talks about tools proves no more than a list of them would",
  ([, position]) => {
    const { skills } = resumeOf(position);
    const read = skills.flatMap(({ name, proof, months }) =>
      name === "Apache Kafka" || name === "PostgreSQL" ? [[proof, months]] : [],
    );
    expect(read).toEqual([
      ["listed", 0],
      ["listed", 0],
    ]);
  },
);

test.for([
  ["recruiter", recruiter],
  ["account executive", account],
] as const)("the months of a %s are not months in software", ([, position]) => {
  expect(resumeOf(position).softwareMonths).toBe(0);
});

test.for([
  ["a developer trained others in", "Backend Developer", "Trained five engineers in Kafka"],
  [
    "was migrated by somebody who sold another tool",
    "Consultant",
    "Sold Docker support and migrated Kafka",
  ],
  ["was used for a course", "Consultant", "Wrote courses on testing using Kafka"],
  [
    "is taught by somebody who uses several others",
    "Principal Engineer",
    "Moved billing to Docker and PostgreSQL\n- Taught a course on Kafka",
  ],
  ["a shop was built in that sold books", "Consultant", "Built the shop that sold books in Kafka"],
] as const)("what %s is used in that position", ([, title, bullet]) => {
  const { skills } = resumeOf(`${title}, Oakline Cloud, Jan 2015 – Dec 2016\n- ${bullet}`);
  const kafka = skills.find(({ skill }) => skill === "apache-kafka");
  expect(kafka).toMatchObject({ proof: "position", months: 24 });
});

test.for([
  ["Server, The Corner Table", "Took orders and carried plates for twelve tables"],
  ["Head Server, Maison Orme", "Opened and closed the register"],
  ["Office Administrator, Pell & Sons", "Kept the calendar and the post in order"],
  ["Office Administrator, Pell & Sons", "Kept lists of stock in Excel and Word"],
  ["Supervisor, Brook Cleaning", "Planned rounds for three sites"],
  ["Property Developer, Elmfield Homes", "Bought and converted six houses"],
  ["Business Developer, Solvig Energy", "Won thirty accounts in the north"],
  ["Curriculum Developer, Eastmoor Schools", "Wrote units for grades 3 to 5"],
  ["Process Developer, Verdane Chemicals", "Moved a reaction from one litre to 400"],
  ["Building Engineer, Tower Nine", "Answered calls of tenants"],
  ["Night Worker, Solvig Parcels", "Sorted parcels by street"],
  ["Tram Driver, City of Arden", "Drove lines 4 and 11"],
  ["Events Manager, Hall Nine", "Planned fairs for two thousand people"],
  ["Key Account Manager, Brightmere Foods", "Looked after forty customers"],
  ["Customer Care Representative, Tallgrove Ltd", "Answered questions about bills"],
  ["Personal Assistant, Pell & Sons", "Kept the diary of the owner"],
  ["Assistant Manager, Brightmere Foods", "Planned the week of twelve people"],
] as const)("a %s who %s is in another trade", ([position, bullet]) => {
  expect(resumeOf(`${position}, Jan 2015 – Dec 2021\n- ${bullet}`).softwareMonths).toBe(0);
});

test.for([
  ["Server Developer, Nordwind AB", "Wrote the game's login and lobby"],
  ["Developer, SQL Server, Nordwind AB", "Wrote reports"],
  ["IT Supervisor, Nordwind AB", "Planned the shifts of six people"],
  ["Database Administrator, Nordwind AB", "Planned upgrades"],
  ["Service Worker Engineer, Nordwind AB", "Cached pages in JavaScript"],
  ["Delivery Manager, Nordwind AB", "Planned the releases of three software teams"],
  ["Technical Account Manager, Nordwind AB", "Wrote scripts in Python for customers"],
  ["Property Developer, Nordwind AB", "Wrote the listing search in Java on PostgreSQL with Kafka"],
  ["Process Developer, Nordwind AB", "Automated claims in Java, Camunda and REST APIs"],
] as const)("a %s who %s is in software", ([position, bullet]) => {
  expect(resumeOf(`${position}, Jan 2015 – Dec 2021\n- ${bullet}`).softwareMonths).toBe(84);
});

test("everyday words foreign to software indicate another trade if the title indicates none", () => {
  const engineer = (...bullets: readonly string[]) =>
    resumeOf(`Quality Engineer, Arden Ltd, Jan 2015 – Dec 2021
${bullets.map((bullet) => `- ${bullet}`).join("\n")}`).softwareMonths;
  expect(engineer("Led reports on stitching faults", "Audited suppliers of foam")).toBe(0);
  expect(engineer("Led reports on faults", "Audited suppliers")).toBe(84);
});

test("everyday words do not count in a position that describes software", () => {
  const { softwareMonths } = resumeOf(`Engineer, Arden Ltd, Jan 2015 – Dec 2021
- Predicted which passengers survived shipwrecks and hurricanes
- Support vector machines, random forest and logistic regression in Python`);
  expect(softwareMonths).toBe(84);
});

test("a bare Developer is in another trade if the history is about property and not software", () => {
  const bare = `Developer, Phoenix Land, Jan 2010 – Dec 2013
- Converted a chapel, a soap works and a flour mill
- Cleared asbestos, brambles and one beehive`;
  const property = `Property Developer, Ashgrove Homes, Jan 2015 – Dec 2021
- Sold nine flats before the roof was on`;
  expect(resumeOf(property, bare).softwareMonths).toBe(0);
  expect(
    resumeOf(developer, property, "Developer, Phoenix Land, Jan 2010 – Dec 2013").softwareMonths,
  ).toBe(72);
});

test("the title of a position in another trade is not an occupation in software", () => {
  const { skills } = resumeOf(`Graduate Engineer, Pulsar Pumps, Jan 2015 – Dec 2021
- Balanced rotors and casings of pumps and valves
Curriculum Developer, Eastmoor Schools, Jan 2010 – Dec 2014
- Senior teachers and pupils wrote plays`);
  expect(skills.filter(({ category }) => category === "job-title")).toEqual([]);
});

test.for(["Night Worker", "Tram Driver", "Hospital Cleaner"])(
  "%s is read as a title before a one-word firm and years",
  (title) => {
    const [position] = resumeOf(`${title}, Solvig, 2018 - 2021`).positions;
    expect([position?.title?.text, position?.employer?.text]).toEqual([title, "Solvig"]);
  },
);

test.each(["Java recruiter", "Java licence sales manager"])(
  "a technology named in a title of another trade was not used: %s",
  (title) => {
    const { softwareMonths, skills } = resumeOf(
      `${title}, Nordwind AB, Jan 2022 – Dec 2023\n- Met many people who know Docker`,
    );
    const java = skills.find(({ skill }) => skill === "java");
    expect([softwareMonths, java?.proof, java?.months]).toEqual([0, "listed", 0]);
  },
);

test.each(["Bürokauffrau, Stadtwerke Tallgrove", "Bankkaufmann, Tallgrove Bank"])(
  "the months of an office or bank clerk are not months in software: %s",
  (row) => {
    const text = `Mara Lindqvist

Berufserfahrung
Entwicklerin, Nordwind AG, 2018 – 2019
- Buchungen in Java
${row}, 2015 – 2017`;
    const { totalMonths, softwareMonths } = parseResume(textDocument(text), { now: "2026-11-20" });
    expect({ totalMonths, softwareMonths }).toEqual({ totalMonths: 60, softwareMonths: 24 });
  },
);
