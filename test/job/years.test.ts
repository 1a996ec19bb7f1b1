import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked, read } from "./posting.ts";

function check(line: string, expected: { skills: readonly string[]; total?: number }): void {
  const text = `Requirements:\n- ${line}`;
  expect(asked(text).map((one) => one.replace("required ", ""))).toEqual(expected.skills);
  expect(read(text).minMonths).toBe(expected.total);
}

test.for([
  ["5+ years of Java", "java 60"],
  ["3-5 years' experience with AWS", "aws 36"],
  ["At least two years of Java experience", "java 24"],
  ["minimum 3 yrs Java", "java 36"],
  ["Five (5) or more years of Java", "java 60"],
  ["5 plus years of Java", "java 60"],
  ["1.5 years of Java", "java 18"],
  ["18 months of experience with Java", "java 18"],
  ["0–3 years of Java", "java 0"],
  ["up to 3 years of Java", "java 0"],
  ["Java: 5+ years", "java 60"],
  ["Java (5 years)", "java 60"],
  ["Experience with Java for five years or longer", "java 60"],
  ["Experience in Java for at least 5 years", "java 60"],
] as const)("%j gives %s and no total", ([line, expected]) => check(line, { skills: [expected] }));

test("a hyphen right before the number is a bullet", () =>
  expect(asked("Requirements:\n-5 years of Java")).toEqual(["required java 60"]));

test("years count for all members of an 'or' list", () =>
  check("5+ years of Java or Kotlin", { skills: ["java|kotlin 60"] }));

test("years count for all members of an 'and' list", () =>
  check("1+ years in Python, Kafka and SQL", { skills: ["python 12", "kafka 12", "sql 12"] }));

test("years end where the sentence asks for something else", () =>
  check("5+ years of Java and good knowledge of Docker", { skills: ["java 60", "docker"] }));

test.for([
  [
    "4+ yrs building backend systems, really good at SQL, comfortable with Java",
    48,
    ["sql", "java"],
  ],
  ["6+ years as a software engineer and have run Kubernetes at scale", 72, ["kubernetes"]],
  ["4+ years in a similar role and solid Docker skills", 48, ["docker"]],
  ["4+ years in a similar role and Docker skills", 48, ["docker"]],
  ["5+ years in software, you've shipped Java services", 60, ["java"]],
  ["8+ yrs as SRE, know your way around Kubernetes", 96, ["kubernetes"]],
  ["5+ years of experience, strong Java and Python", 60, ["java", "python"]],
] as const)(
  "what %j asks for separately after the occupation has no years",
  ([line, total, skills]) => check(line, { skills, total }),
);

test.for([
  ["3+ years building APIs in Java and Python", ["java 36", "python 36"]],
  ["5+ years of backend development, using Java and Docker", ["java 60", "docker 60"]],
  ["5+ years of building APIs in Java, and comfortable with Docker", ["java 60", "docker"]],
] as const)("what %j says the occupation was practiced with keeps the years", ([line, skills]) =>
  expect(asked(`Requirements:\n- ${line}`).map((one) => one.replace("required ", ""))).toEqual(
    skills,
  ),
);

test("each number of years has its own skills", () =>
  check("Java (5 years), Python (3 years)", { skills: ["java 60", "python 36"] }));

test.for([
  ["3+ years of experience as a backend engineer", 36],
  ["4+ years of professional experience", 48],
  ["0–3 years of software testing experience", 0],
  ["4+ years building web back ends", 48],
  ["2+ years experience in a related role", 24],
  ["A minimum of 5 years in the industry", 60],
  ["5+ years of IT industry experience", 60],
  ["5+ years in IT", 60],
  ["2-3 years of hands-on experience in manual QA", 24],
  ["5 years of systems analysis and design", 60],
  ["5+ years server-side", 60],
  ["4+ years of CI/CD processes and DevOps", 48],
  ["3 years of building high-quality embedded software", 36],
] as const)("%j sets the total", ([line, total]) => check(line, { skills: [], total }));

test("years of the occupation with a technology set both", () =>
  check("5+ years of backend development using Java", { skills: ["java 60"], total: 60 }));

test("years after a former occupation are of the occupation and of its technology", () =>
  check("Experience as a full-stack Java developer for a minimum of 3 years", {
    skills: ["java 36"],
    total: 36,
  }));

test("a word for the field of work leaves the years those of the occupation", () =>
  expect(read("Requirements:\n- 3 years of microservices application design").minMonths).toBe(36));

test("years in the line before a list are not those of the occupation", () =>
  expect(read("Requirements:\n3 years of experience and knowledge of:\n- Java").minMonths).toBe(
    undefined,
  ));

test("years of software development are of the occupation and of the field", () =>
  check("5+ years of software development in Java", {
    skills: ["software-development 60", "java 60"],
    total: 60,
  }));

test("what follows a field can make its years those of the occupation", () =>
  expect(
    readJob(textDocument("Requirements:\n- 3 years of experience in machine learning engineering"))
      .minMonths,
  ).toBe(36));

test("years of the occupation end before a skill that is required separately", () =>
  check("3+ years experience as a data analyst or similar position, SQL required", {
    skills: ["sql"],
    total: 36,
  }));

test("years of development in a technology leave the total undefined", () =>
  check("5 years of Java development", { skills: ["java 60"] }));

test("ways to qualify by degree count with the lowest number", () =>
  check(
    "5+ years of experience with a Bachelor's degree or 3+ years of experience with a Master's degree",
    {
      skills: [],
      total: 36,
    },
  ));

test("the experience asked for is a requirement", () => {
  const found = read("Requirements:\n- 5+ years of professional experience").requirements;
  expect(found).toMatchObject([{ kind: "experience", level: "required", minMonths: 60 }]);
});

test.for([
  "Founded 10 years ago, we use Java",
  "Java in the last 5 years",
  "A 4-year contract with Java",
  "You must be 18 years old and know Java",
])("%j asks for no years", (line) => check(line, { skills: ["java"] }));

test("years in the line before a list are of all its items", () =>
  check("Five years of experience working with the following:\n- Java\n- Kafka and Docker", {
    skills: ["java 60", "kafka 60", "docker 60"],
  }));

test("years that are merely mentioned are not asked for", () =>
  expect(read("I have over 20 years of tech experience and know you.").minMonths).toBeUndefined());

test("years in company talk are not asked for", () =>
  expect(read("About us\nFor 20 years we have been building software.").minMonths).toBeUndefined());

test.for([
  ["at least 5 years Java, 2 of them with Rust", ["java 60", "rust 24"]],
  ["5+ years of Java, including at least 2 in Rust", ["java 60", "rust 24"]],
] as const)("%j counts some of the years for another skill", ([line, skills]) =>
  check(line, { skills }),
);

test("some of the years of the occupation are those of a skill", () =>
  check("10+ years in software, incl. 3 with Rust", { skills: ["rust 36"], total: 120 }));

test("years of experience 'with strong Java skills' are of the work and of Java", () =>
  check("5+ years of experience with strong Java skills", { skills: ["java 60"], total: 60 }));

test.for([
  ["5+ years of backend experience with strong knowledge in Java", 60, ["java 60"]],
  ["Overall 8-10 years of experience with at least 4 years in Java", 96, ["java 48"]],
  ["8+ years of total IT experience with 5+ years in Java", 96, ["java 60"]],
  ["5+ years designing, developing and maintaining services in Java", 60, ["java 60"]],
  ["5+ years of frontend experience with React", 60, ["react 60"]],
] as const)("%j counts for the occupation and for what it names", ([line, total, skills]) =>
  check(line, { skills: [...skills], total }),
);

test("years as a developer of a named technology are of the occupation, too", () => {
  const job = read(
    "Senior engineer\n\nRequirements:\n- At least 3 years of experience as a Java developer",
  );
  expect(job.minMonths).toBe(36);
  expect(job.requirements.map(({ name, minMonths }) => [name, minMonths])).toContainEqual([
    "Java",
    36,
  ]);
});

test.for([
  ["5+ years (required) of hands-on experience in Java", "java 60"],
  ["5-8 years of relevant and hands-on experience in Java", "java 60"],
  ["Solid experience (5+ years) in Java", "java 60"],
  ["Expérience réussie (3 ans minimum) sur Java", "java 36"],
  ["Fundierte Erfahrung (3 Jahre oder mehr) mit Java", "java 36"],
  ["At least a year of Java", "java 12"],
] as const)("%j gives %s", ([line, expected]) => check(line, { skills: [expected] }));

test.for([
  ["6 years of working experience in an analytical and technical capacity", 72],
  ["6-10 years overall Information Systems (IS) experience", 72],
  ["10 years in the IT profession", 120],
  ["5+ years of relevant professional experience in a large, diverse environment", 60],
  ["(5+) years of experience as a security-focused engineer", 60],
  ["4+ years applied experience across a broad set of roles", 48],
  ["3+ years of relevant consulting or industry experience", 36],
] as const)("%j is %s months of the occupation", ([line, total]) =>
  check(line, { skills: [], total }),
);

test("of years for different degrees in separate sentences, the lowest count", () =>
  expect(
    read(
      "Requirements:\nA minimum of 4 years of experience is required for candidates with a Master's degree. A minimum of 2 years of experience is required for candidates with a PhD.",
    ).minMonths,
  ).toBe(24));

test("years with a bound after them are of the occupation, and of nothing in the next sentence", () => {
  const job = read("Java dev wanted. Must know Java. 4 yrs min. Kafka is a plus.");
  expect(job.minMonths).toBe(48);
  expect(
    job.requirements.filter(({ kind }) => kind === "skill").map((one) => one.minMonths),
  ).toEqual([undefined, undefined]);
});

test("years between the bars of a header are of the occupation", () =>
  expect(read("Acme | Senior Engineer (3+ YoE) | Berlin").minMonths).toBe(36));

test.for([
  [
    "What you bring\nat least 3 years of commercial experience with Java\nsolid understanding of SQL",
    ["java 36", "sql"],
  ],
  [
    "Wymagania\nmin. 5 lat doświadczenia w programowaniu w Java\nbardzo dobra znajomość Kafka\nznajomość Rust",
    ["java 60", "kafka", "rust"],
  ],
  [
    "Wymagania\nmin. 5 lat doświadczenia w programowaniu w Java\nmile widziana znajomość Rust",
    ["java 60", "preferred rust"],
  ],
  [
    "What you bring\nwith us you show at least 3 years of commercial\nexperience with Java and Kafka",
    ["java 36", "kafka 36"],
  ],
] as const)(
  "the scope of years on a line without a bullet ends where the next line asks for something: %j",
  ([text, skills]) => check(text, { skills }),
);

test("a short line that ends in a preposition continues on the next line", () =>
  check("Has at least 3 years of\nspecialized IT experience", { skills: [], total: 36 }));

test.for([
  ["Java – 3 years, Docker – 1 year (advantage)", ["java 36", "preferred docker 12"]],
  [
    "Two (2) years of experience in the following technologies: Java, Kafka.",
    ["java 24", "kafka 24"],
  ],
  ["4 yrs Java/2 yrs Kafka", ["java 48", "kafka 24"]],
  [
    "Minimum 4 years of really relevant and recent experience in Java, out of which 2 years in Rust",
    ["java 48", "rust 24"],
  ],
  ["5y+ experience with Java", ["java 60"]],
  ["Java, Kafka, Rust – 5+ years of each", ["java 60", "kafka 60", "rust 60"]],
  ["Extensive (5+ years) experience with Java and Kafka", ["java 60", "kafka 60"]],
  ["5 yrs. exp. in Java", ["java 60"]],
  ["5+ solid years of Java", ["java 60"]],
] as const)("%j gives each skill its years", ([line, skills]) =>
  check(line, { skills: [...skills] }),
);

test("a label can count the years itself", () =>
  check("Years of experience: 5", { skills: [], total: 60 }));

test.for(["Must have (3+ years):\n- Java\n- Kafka", "3+ years of experience in:\nJava\nKafka"])(
  "the years in %j are of all items",
  (text) =>
    expect(asked(`We make tools.\n\nRequirements\n${text}`)).toEqual([
      "required java 36",
      "required kafka 36",
    ]),
);

test("years of programming languages are not years of the occupation", () =>
  expect(
    read("Requirements:\n- 8+ years of experience in programming languages (Java or Scala)")
      .minMonths,
  ).toBeUndefined());

test.for([
  ["5+ YOE", 60],
  ["3-4 years of post-college experience", 36],
  ["You have 4+ years of experience working on complex products", 48],
] as const)("%j gives the total %s", ([line, total]) => check(line, { skills: [], total }));

test("years after 'a plus' on one line begin a new item", () => {
  const filler = "We make software for three cities and release it every week before noon. ".repeat(
    5,
  );
  const job = read(
    `${filler}Requirements Experience with Docker in the harbor office and with Java is a plus 2-3 years experience`,
  );
  expect(job.minMonths).toBe(24);
});

test("years accepted instead of a degree are not asked of everyone", () =>
  expect(
    read(
      "Requirements:\n- 4+ years of experience\n- A degree in physics and/or 5+ years of equivalent experience",
    ).minMonths,
  ).toBe(48));

test.for(["solid", "strong", "good", "deep", "very good", "basic"])(
  "what is asked for after a comma as %s does not have the years before the comma",
  (quality) =>
    expect(
      asked(`Requirements:\n- 3+ years of experience with React and Java, ${quality} HTML/CSS`),
    ).toEqual(["required react 36", "required java 36", "required html", "required css"]),
);
