import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { read } from "./posting.ts";

/** The months of the occupation that a text asks for. */
const totalOf = (text: string): number | undefined => readJob(textDocument(text)).minMonths;
const totalOfLine = (line: string): number | undefined => totalOf(`Requirements:\n- ${line}`);
/** The skills with months in a line of requirements, each with its months. */
const monthsOfLine = (line: string): readonly string[] =>
  readJob(textDocument(`Requirements:\n- ${line}`))
    .requirements.filter(({ kind }) => kind === "skill")
    .filter(({ minMonths }) => minMonths !== undefined)
    .map(({ name, minMonths }) => `${name} ${minMonths}`);

test.for([
  ["4+ years of full stack experience, an eye for design", 48],
  ["6 years of relevant front end experience", 72],
  ["At least 3 years of hands-on back end work", 36],
  ["5+ years of web application experience", 60],
  ["2 years of mobile app experience", 24],
  ["4 years of experience in real-time embedded systems and hardware bring-up", 48],
  ["5 years developing automation", 60],
  ["6+ years of experience developing and maintaining small, fast products", 72],
  ["6+ years of experience designing, implementing, and shipping a billing service", 72],
  ["5+ years in highly-scalable data-centric software", 60],
  ["4 years of work experience as a System Eng. at a clinic", 48],
  ["5+ years experience in a software role", 60],
  ["3+ years of embedded software experience", 36],
  ["7 years of work experience in the Information Technology industry.", 84],
  ["5 years in information technology", 60],
  ["5 years in all, 3 of them with Go", 60],
  ["5+ years total, 3+ in Go", 60],
  ["1-2 years of internship or professional experience", 12],
  ["Experience required: 5 years minimum", 60],
  ["5+ years hands on", 60],
  ["8+ years of SW dev", 96],
  ["3+ years Flutter / cross-platform app development", 36],
  ["4 years of database management/administration and tuning experience", 48],
  ["5+ years of experience in design and development of billing systems", 60],
  ["3 years of experience working in a security role", 36],
  ["Minimum of 7 years in information security", 84],
  ["4+ years building highly available, fault tolerant distributed systems", 48],
  ["You know Java and SQL well, and have 3 years of experience", 36],
  ["1-3 years of experience in one of the following: Quality Engineer, Automation developer", 12],
] as const)("%j asks for years of the occupation", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test.for([
  ["3 or more years of progressively complex related experience", 36],
  ["6 years professional, non-academic experience", 72],
  ["4 years of back-to-back relevant experience", 48],
  ["7+ years of highly relevant work experience", 84],
  ["Over three years of experience in product-based companies", 36],
  ["5+ years of experience at product-driven companies", 60],
  ["3 years of experience in the job offered or a related occupation", 36],
  ["At least 3 years of work history", 36],
  ["4+ years of related experience with a technical bachelor's degree", 48],
] as const)("%j asks for experience of no other kind", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test.for([
  ["3+ years of machine learning, data science or data engineering", 36],
  ["2 - 4 years of relevant analytics/data science experience", 24],
  ["5+ years with SQL, Tableau, or web development", 60],
] as const)("%j names the occupation among what its years are of", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test.for([
  ["2 years of experience building machine learning algorithms and deploying them", 24],
  ["5+ years experience applying machine learning methods to ranking", 60],
  ["At least 2 years of experience defining, building, and deploying machine learning models", 24],
  ["3+ years of AI/ML engineering experience", 36],
  ["4+ years of industry experience in machine learning", 48],
  ["5 years in artificial intelligence and neural networks", 60],
] as const)("%j asks for years in a field that is separate work", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test.for([
  "5 years of Java development",
  "3 years of hands-on experience in Android development using Kotlin",
  "3 years of Java for apps and web development",
  "3 years of machine learning experience",
  "3 years’ experience with deep learning libraries such as Keras",
])("%j has years of a technology only", (line) => expect(totalOfLine(line)).toBeUndefined());

test.for([
  ["8 years of software development experience, or 6 years with an advanced degree", 72],
  ["5 years of industry experience for Masters, or 3 years for PhDs", 36],
  ["4+ years in industry with a PhD or 6+ years with a Master's degree", 48],
] as const)("%j offers ways to qualify, of which the lowest suffices", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test("a part of the years is not another way to qualify", () =>
  expect(
    totalOfLine(
      "A degree or similar and 3 years of relevant experience to include a minimum of 1 year of web development",
    ),
  ).toBe(36));

test.for([
  ["3+ years&#39; experience in mobile development", 36],
  ["2 years&apos; experience as a tester", 24],
  ["Minimum of 4 years&rsquo; experience in software engineering", 48],
] as const)("the entity in %j is an apostrophe", ([line, months]) =>
  expect(totalOfLine(line)).toBe(months),
);

test.for([
  [
    "skills:\n-3-5+ years of experience as a software engineer\n-2+ years of experience with Java",
    36,
  ],
  ["Requirements: -5-7 years of experience in software development", 60],
  ["Must have: -4+ years of programming", 48],
] as const)("the hyphen glued to a number in %j is a bullet", ([text, months]) =>
  expect(totalOf(text)).toBe(months),
);

const paragraph =
  "You work with a friendly team on the ledgers of small shops, from the first talk with the owners to the day on which a feature is live, and you care for it afterwards, too, whatever happens. ";
test.for([
  [
    `${paragraph}You guide others through the whole lifecycle.8-10 years of experience in software development including design. Prefer open minds.`,
    96,
  ],
  [
    `${paragraph}You write new features.Requirements4-5+ years of full-stack development experience. A calm head.`,
    48,
  ],
  [`${paragraph}WHAT YOU HAVE DONE5 - 7 years of experience in data engineering. A calm head.`, 60],
] as const)("years glued to the word before begin an item", ([text, months]) =>
  expect(totalOf(text)).toBe(months),
);

test.for([
  "Responsibilities:\n- Build features\n- 5+ years of experience in software development\n- Fix bugs",
  "Our stack: Kafka and more\n- 5+ years of experience in backend development\n",
  "What we offer:\n- Stock options\n- 5+ years of front-end engineering experience",
  "Level II: bachelor's degree with 5 years of relevant work experience.",
  "Our team needs someone with at least 5 years of experience in programming.",
])("a line that asks for years does so anywhere: %j", (text) => expect(totalOf(text)).toBe(60));

test.for([
  "Acme Labs has nearly 25 years of experience in building software.",
  "What we offer:\n- A sabbatical after 5 years of employment",
  "Acme | Remote Engineers | Full-time | Established firm (20+ years) looking for people",
  "Acme | Fellowship (1 year) | Engineers | Berlin",
])("years of the firm are not asked for: %j", (text) => expect(totalOf(text)).toBeUndefined());

test.for(["Acme | Data Engineer (4+ years) | Berlin", "Acme | Data Engineer | (4+ YoE) | Berlin"])(
  "years next to the role in a header are asked for: %j",
  (text) => expect(totalOf(text)).toBe(48),
);

test.for([
  ["3+ years of software development, preferably in Python", "Python 36"],
  ["3+ years of hands-on server-side work (Java preferred)", "Java 36"],
  ["3 years of back-end development, ideally with Go or Rust", "Go or Rust 36"],
] as const)("what years of work are narrowed to has these years, too: %j", ([line, expected]) =>
  expect(monthsOfLine(line)).toContain(expected),
);

test.for([
  "5 years of Java (Kotlin preferred)",
  "5 years of backend work with Java (Kotlin preferred)",
])("years of another technology are not of the one wished for: %j", (line) =>
  expect(monthsOfLine(line).join("; ")).not.toContain("Kotlin"),
);

test.for([
  ["Acme | Riga | Backend Developer | 2+ years of experience preferred\n\nWe make tea.", 24],
  ["Requirements:\n- 5 years with dev-ops and hosting", 60],
  ["Requirements:\n- 3-5 years of experience with applied machine learning", 36],
] as const)("%j asks for years of the occupation", ([text, months]) =>
  expect(read(text).minMonths).toBe(months),
);

test("years that a degree may replace are not asked for", () => {
  const job = readJob(
    textDocument("Requirements:\n- A bachelor's degree may substitute for two years of experience"),
  );
  expect([job.minMonths, job.degree]).toEqual([undefined, undefined]);
});

test("years begin an item after a star glued to the sentence before", () => {
  const talk =
    "We build maps for ships and harbors, and many of them sail with our routes every day. ".repeat(
      3,
    );
  expect(
    totalOf(
      `${talk}You will keep them up.* 8+ years of experience in software development* Good humor`,
    ),
  ).toBe(96);
});

test("years of a firm are not asked for even if line breaks were lost", () => {
  const head = "Acme AS | Rust developer | Oslo | ONSITE (Hybrid)Who we are: ";
  expect(
    totalOf(
      `${head}Acme has nearly 25 years of experience in building software for research and development.`,
    ),
  ).toBe(undefined);
});

test.for([
  "You have managed engineers for three years, and before that you were a backend engineer, ideally in Go",
])("what precedes the years is not part of them: %s", (line) => {
  expect(monthsOfLine(line)).toEqual(["People Management 36"]);
  expect(totalOfLine(line)).toBeUndefined();
});

test("the age of a service is not years that are asked for", () =>
  expect(monthsOfLine("You know our ten-year-old Rails service")).toEqual([]));
