import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./posting.ts";

test.for([
  ["Review code and fix Java as required", ["required java"]],
  ["Knowledge of Kafka, MongoDB protocols preferred", ["preferred kafka", "preferred mongodb"]],
  ["Java and Python [Python preferred]", ["required java", "required python"]],
  ["SQL (we use Kafka and some others)", ["required sql", "mentioned kafka"]],
  ["Java\nCommon tools used:\n- Kafka", ["required java", "mentioned kafka"]],
  [
    "Java: 3 years of experience with Java experience with React - advantage",
    ["required java 36", "preferred react"],
  ],
  ["At least 3 years of Java, English", ["required java 36", "required english"]],
  ["10+ years in IT, 5+ years AWS, Terraform", ["required aws 60", "required terraform"]],
  ["3+ years of Java | Strong Kafka experience", ["required java 36", "required kafka"]],
  ["You know Java and SQL well, and have 3 years of experience", ["required java", "required sql"]],
] as const)("the phrases in %j apply to what they are meant for", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected),
);

test.for([
  ["In this role, you'll need:", "required"],
  ["What you provide:", "required"],
  ["What you will need:", "required"],
  ["How will you stand out from the crowd:", "preferred"],
  ["Bonus Skills (Not required):", "preferred"],
  ["Not the right fit?", undefined],
  ["To stand out, please send us:", undefined],
] as const)("the heading %j opens what is %s", ([heading, level]) =>
  expect(asked(`We grow tea.\n\n${heading}\n- Java`)).toEqual(
    level === undefined ? [] : [`${level} java`],
  ),
);

test.for([
  "Our stack: Java and Kafka.\nWhile familiarity with these technologies is preferred, it's not mandatory.",
  "Tech stack:\n- Java\n- Kafka\nExperience with any of these is a plus.",
])("what %j says about the preceding list makes it a wish", (text) =>
  expect(asked(text)).toEqual(["preferred java", "preferred kafka"]),
);

test("what must happen in the firm's world is not asked for", () =>
  expect(asked("Machine learning must run at the edge.")).toEqual([]));

test("a desire to work somewhere does not turn the rest of the sentence into duties", () =>
  expect(
    asked("The ideal candidate has a desire to work in a small team and is able to apply Agile."),
  ).toEqual(["required agile"]));

test("what the title names and the text merely wishes for is a wish", () =>
  expect(
    asked("Senior Java engineer\n\nRequirements\n- Kafka\n\nNice to have\n- Experience with Java"),
  ).toEqual(["required kafka", "preferred java"]));

test("a letter counts as a bullet where line breaks were lost", () =>
  expect(
    asked(
      `${"We grow tea and sell it in three cities by the sea. ".repeat(6)}Essential Skills o Java and Kafka at scale o Knowledge of Python o Strong Docker background o Good English`,
    ),
  ).toEqual([
    "required java",
    "required kafka",
    "required python",
    "required docker",
    "required english",
  ]));

test("an adjective in the duties asks for no quality, but its noun does", () => {
  const found = readJob(
    textDocument(
      "Responsibilities:\n- Build scalable services in Go\n- Improve the reliability of our platform",
    ),
  );
  expect(found.requirements.flatMap(({ skills }) => skills)).not.toContain("scalability");
});

test.for([
  "preferably in Fintech or Wealth-tech",
  "Banking or fintech experience",
  "Experience in the fintech sector is a plus",
])("%j asks for experience in a line of business", (line) => {
  const found = readJob(textDocument(`Requirements:\n- Java\n- Proven record, ${line}`));
  expect(found.requirements.flatMap(({ skills }) => skills)).toContain("fintech");
});

test.for([
  [
    "Fluency in Java and SQL with knowledge of Rust strongly preferred",
    ["required java", "required sql", "preferred rust"],
  ],
  [
    "Experience with Django as back end, with Python or Java (preferred) beside it",
    ["required django", "preferred python|java"],
  ],
  ["Could have experience with Kafka", ["preferred kafka"]],
] as const)("%j wishes only for what is next to the wish", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected),
);

test.for([
  [
    "Our stack is Java, Kafka and Docker, but we don't require prior experience with any of them.",
    ["mentioned java", "mentioned kafka", "mentioned docker"],
  ],
  [
    "About you:\nYou know Java. We run Django on AWS - and you'll handle it.",
    ["required java", "mentioned django", "mentioned aws"],
  ],
  ["Our daily work involves experience in new tools and testing code in Java.", ["mentioned java"]],
  [
    "The person in this role will have a passion for Kafka and will have hands-on experience with Java.",
    ["required java", "mentioned kafka"],
  ],
] as const)("%j mentions something in the work that nobody must know", ([words, expected]) =>
  expect(asked(words)).toEqual(expected),
);

test("a wish after a dash applies to the whole list before it", () =>
  expect(asked("Requirements:\n- Proficiency in Java, Python, and Scala - an advantage")).toEqual([
    "preferred java",
    "preferred python",
    "preferred scala",
  ]));

test("a wish without a dash applies only to what is added to the requirements", () =>
  expect(asked("Requirements:\n- Strong Java, Python, and Scala if possible")).toEqual([
    "required java",
    "required python",
    "preferred scala",
  ]));
