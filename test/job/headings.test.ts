import { expect, test } from "vitest";
import { readHeading } from "../../src/job/blocks/heading-lines.ts";
import { headingKind } from "../../src/job/blocks/headings.ts";
import { asked } from "./builtin-posting.ts";

function check(words: string, expected: string | undefined): void {
  expect(headingKind(words)).toBe(expected);
}

test.for([
  ["requirements", "required"],
  ["what we're looking for", "required"],
  ["here are the roles we're looking for", "role"],
  ["as a good fit for this role, you", "required"],
  ["you'll bring", "required"],
  ["you can", "required"],
  ["what don't you need", "not-needed"],
  ["that's you", "required"],
  ["you'll love this if you", "required"],
  ["you'd enjoy it here if", "required"],
  ["also needed", "required"],
  ["also nice", "preferred"],
  ["here you can", "duties"],
  ["preferred qualifications", "preferred"],
  ["what would be a plus", "preferred"],
  ["art. 3 - conoscenze richieste", "required"],
  ["di cosa ti occuperai", "duties"],
  ["completano il profilo", "preferred"],
  ["trattamento economico", "conditions"],
  ["ce que ça prend", "required"],
  ["la cerise sur le gâteau", "preferred"],
  ["à ce titre, vous", "duties"],
  ["ce qu'on t'offre", "benefits"],
  ["would be very nice if you had", "preferred"],
  ["desired skills", "desired"],
  ["additional desired technical expertise", "preferred"],
  ["desirable", "preferred"],
  ["desirables", "preferred"],
  ["desirable skills", "preferred"],
  ["essential and desirable skills", "desired"],
  ["what you'll do", "duties"],
  ["how will you make an impact?", "duties"],
  ["our tech stack", "stack"],
  ["what you'll learn", "learn"],
  ["about the role", "role"],
  ["about acme", "company"],
  ["who we are", "company"],
  ["what we offer", "benefits"],
  ["how to apply", "apply"],
  ["physical requirements", "conditions"],
  ["equal opportunity", "equal-opportunity"],
  ["job level", "facts"],
  ["additional information", "none"],
  ["extra great if you have", "preferred"],
  ["it's great, but not required if you have", "preferred"],
  ["helpful skills", "preferred"],
  ["you would be an ideal candidate if", "required"],
  ["candidates should have", "required"],
  ["our vision of you", "required"],
  ["a bit about you", "required"],
  ["additional knowledge and skills", "desired"],
  ["skills we like to see", "desired"],
  ["we have three open positions", undefined],
  ["we give back to our employees", "benefits"],
  ["here's what we can offer you", "benefits"],
  ["quarterly sales bonus", "benefits"],
  ["reasons to join us", "benefits"],
  ["who you'll work with", "company"],
  ["our core values", "company"],
  ["what we expect day to day", "duties"],
  ["program eligibility requirements", "conditions"],
  ["your candidate journey", "apply"],
  ["about the cook and baker role", "role"],
  ["strong candidates may also", "preferred"],
  ["required technologies", "required"],
  ["optional technologies", "preferred"],
  ["wymagane technologie", "required"],
  ["oczekiwane technologie:", "required"],
  ["the weather", undefined],
] as const)("%j opens %s", ([words, kind]) => check(words, kind));

test.for([
  ["** 2. Requirements: **", "required"],
  ["what you'll do | key accountabilities", "duties"],
  ["interested in working with us? you will have", "required"],
] as const)("marks and second parts do not matter in %j", ([words, kind]) =>
  check(words.toLowerCase(), kind),
);

const line = { bullet: false, holdsSkill: false, opensList: false, opensParagraph: false };

test.for([
  ["What you need", true],
  ["Preferred qualifications, capabilities, and skills", true],
  ["Strong candidates may also have experience with:", true],
  ["Strong candidates may also have", true],
  ["Strong technical skills", false],
  ["Our Benefits Start With Tea", true],
  ["OUR BENEFITS START WITH TEA", true],
  ["our benefits start with tea:", true],
  ["our benefits start with tea", false],
  ["We require this.", false],
  ["3+ years of experience", false],
  ["Strong knowledge of the requirements", false],
  ["Requirements: tea", false],
] as const)("%j is a heading: %s", ([written, expected]) =>
  expect(readHeading({ ...line, written, words: written.toLowerCase() }) !== undefined).toBe(
    expected,
  ),
);

test("a line above list items may be a heading without further marks", () =>
  expect(
    readHeading({
      ...line,
      opensList: true,
      written: "our benefits and tea",
      words: "our benefits and tea",
    }),
  ).toBe("benefits"));

test("a line that names a skill is not a heading unless it consists of heading words", () => {
  const skill = { ...line, holdsSkill: true };
  expect(
    readHeading({ ...skill, written: "Leadership Skills:", words: "leadership skills:" }),
  ).toBeUndefined();
  expect(readHeading({ ...skill, written: "Knowledge", words: "knowledge" })).toBe("required");
});

test.for([
  "Won't have\n- PHP",
  "Will not have: PHP",
  "Could:\n- Rust\nWon't:\n- PHP",
  "Not you\n- if you only know PHP",
  "Red flags\n- You only did PHP",
  "Deal-breakers\n- You only know PHP",
  "You probably won't like it here if you\n- want to write PHP all day",
  "Nicht gesucht\n- PHP",
] as const)("a list of what is not wanted asks for nothing: %s", (list) => {
  const found = asked(`Backend Engineer\n\nRequirements\n- Docker\n\n${list}`);
  expect(found.join()).not.toContain("php");
});

test.for([
  "How we work\nJira, Confluence, Slack.",
  "We\n- deploy with Nomad, plan in Jira",
  "Us\n- five people and a Jira",
  "Our ways of working\n- Scrum, Jira",
  "Working with us\n- Slack, Jira",
])("what is listed below a heading about the firm is not required: %j", (block) =>
  expect(asked(`About you\nDeep C++\n${block}`)).toEqual(
    expect.arrayContaining(["required c-plus-plus", "mentioned jira"]),
  ),
);

test('a sentence that begins with "we" is not a heading', () =>
  expect(
    asked("Requirements:\n- We use Kotlin, but you may also have written Java for years"),
  ).toContain("required kotlin"));

test.for([
  ["mooi meegenomen", "preferred"],
  ["wat mag je verwachten", "benefits"],
  ["wie zoeken wij", "required"],
  ["als java developer", "duties"],
  ["det här söker vi", "required"],
  ["det är även meriterande om du har", "preferred"],
  ["som utvecklare kommer du att", "duties"],
  ["det här får du", "benefits"],
  ["hvad skal du lave", "duties"],
  ["dine kompetencer", "required"],
  ["hvad tilbyder vi dig", "benefits"],
  ["om jobben", "duties"],
  ["hva kan vi tilby deg", "benefits"],
  ["vi tror du har", "required"],
  ["was du mitbringen solltest", "required"],
  ["was sie können müssen", "required"],
  ["als senior engineer", "duties"],
  ["wer bist du", "required"],
] as const)("%j in a Germanic language opens %j", ([words, kind]) => check(words, kind));

test.for([
  "How it's built",
  "What powers our maps",
  "**What we build with**",
  "Under the hood",
  "OUR TOOLCHAIN",
])("requirements end at %j, which heads the stack", (heading) => {
  const musts = "Requirements\n- Java\n- SQL";
  expect(asked(`${musts}\n\n${heading}\n- Kafka\n- Terraform\n`)).toEqual([
    "required java",
    "required sql",
    "mentioned apache-kafka",
    "mentioned terraform",
  ]);
});

test.for(["what powers you", "what you run on"])("%j does not head a stack", (heading) => {
  expect(headingKind(heading)).not.toBe("stack");
});

test("a heading that asks whether this is the reader heads requirements over a list, and how to apply over text", () => {
  expect(asked("Backend Developer\n\nDoes this sound like you?\n- Java\n- You use Kafka")).toEqual([
    "required java",
    "required apache-kafka",
  ]);
  expect(asked("Backend Developer\n\nSounds like you?\nSend us a link to your GitHub.")).toEqual(
    [],
  );
});

test("a heading over an empty line and bare names opens its list", () =>
  expect(asked("Web Developer\n\nPerson specification\n\nJava\nPostgreSQL\nKotlin")).toEqual([
    "required java",
    "required postgresql",
    "required kotlin",
  ]));

test.for([
  "Minimum Qualifications: 3+ years of Java, experience with SQL Preferred Qualifications: Kafka",
  "Minimum Qualifications: 3+ years of JavaExperience with SQLPreferred Qualifications:Kafka",
  "Basic Qualifications Bachelor's degree 3+ years of Java Experience with SQL Preferred Qualifications Kafka",
])("a heading for another level begins a block within the line %j", (line) =>
  expect(asked(line)).toEqual([
    "required java",
    expect.stringMatching(/^required sql/),
    "preferred apache-kafka",
  ]),
);

test.for([
  ["Key skills - Java, Kafka", ["required java", "required apache-kafka"]],
  ["Key skills - we sail with Java", ["mentioned java"]],
] as const)("a dash ends the label in %j only before a name", ([line, expected]) =>
  expect(asked(`Responsibilities\nBuild boats\n\n${line}`)).toEqual(expected),
);

test.for(["You'll fit right in if", "Why you're a great fit", "Tech skills"])(
  "names under %j are required",
  (heading) =>
    expect(
      asked(`Java Developer\n\nBenefits\n- Fruit\n\n${heading}\n- Java\n- PostgreSQL`),
    ).toEqual(["required java", "required postgresql"]),
);
