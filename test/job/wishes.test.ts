import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

/** Headings under which nothing is required. */
test.for([
  ["Should-haves:", "preferred"],
  ["Could-haves:", "preferred"],
  ["Should have", "preferred"],
  ["Could have", "preferred"],
  ["Should:", "preferred"],
  ["Could:", "preferred"],
  ["We'd be impressed by", "preferred"],
  ["What you should have", "required"],
] as const)("under %j everything is %s", ([heading, level]) => {
  expect(asked(`Must-haves:\n- Java\n\n${heading}\n- Kafka\n- Docker`)).toEqual([
    "required java",
    ...(level === "required"
      ? ["required kafka", "required docker"]
      : ["preferred kafka", "preferred docker"]),
  ]);
});

test.for([
  "Not a fit if",
  "This is not for you if:",
  "This role is probably not a good fit if",
  "You're not the right match if",
  "Please don't apply if",
])("what is listed under %j is not asked for", (heading) => {
  expect(asked(`What you'll bring\n- Java\n\n${heading}\n- You only want to write PHP`)).toEqual([
    "required java",
  ]);
});

/** Prose that expresses wishes. */
test.for([
  "They'd love someone who has used Kafka, but it's not a dealbreaker.",
  "We'd love someone who has used Kafka.",
  "We would be positively delighted by some experience with Kafka.",
  "You have met Kafka before, though it's not a requirement.",
  "Some Kafka would help.",
  "Being able to read Kafka logs helps, but we don't expect you to run it.",
  "Familiarity with Kafka helps a lot.",
])("%j wishes for Kafka", (sentence) => {
  expect(asked(`You know Java well. ${sentence}`)).toContain("preferred kafka");
});

test("a choice that is said not to be required is a wish", () =>
  expect(asked("You know Kafka and Docker, though neither is a requirement.")).toEqual([
    "preferred kafka",
    "preferred docker",
  ]));

test("'though it is a requirement' does not express a wish", () =>
  expect(asked("Requirements:\n- Kafka, though it's a requirement for few")).toEqual([
    "required kafka",
  ]));

test("a plus after a slash does not apply to what precedes the comma", () =>
  expect(
    asked("Requirements:\n- Strong Rust, and Kafka/RabbitMQ experience is a big plus"),
  ).toContain("required rust"));

test("what the firm does not use is excluded, not asked for", () => {
  const job = read("Requirements:\n- Java\n- We don't use PHP, Scala or MongoDB");
  expect([job.requirements.map(({ name }) => name), job.negated.map(({ name }) => name)]).toEqual([
    ["Java"],
    ["PHP", "Scala", "MongoDB"],
  ]);
});

test.for([
  "Java or another object-oriented language",
  "Java (or another object-oriented language)",
])("%j asks only for Java or something similar", (line) => {
  const job = read(`Requirements:\n- ${line}`);
  expect(job.requirements.map(({ name, orSimilar }) => [name, orSimilar])).toEqual([
    ["Java", true],
  ]);
});

test("a programming style without a language to compare is asked for by itself", () =>
  expect(asked("Requirements:\n- Java\n- One object-oriented language")).toEqual([
    "required java",
    "required object-oriented-language",
  ]));

test("each row of a table of skills has the level stated before its years", () =>
  expect(
    asked(
      "Skill\tRequired / Desired\tAmount\nJava\tRequired\t7 Years\nKafka\tHighly desired\t3 Years\nDocker\tDesired\t1 Years\nTerraform\tNice to have\t1 Years",
    ),
  ).toEqual([
    "required java 84",
    "preferred kafka 36",
    "preferred docker 12",
    "preferred terraform 12",
  ]));

test("a wish for years before what they are of is a wish for that", () =>
  expect(asked("Requirements:\n- Kafka\n- Preferred 3 years of Java")).toEqual([
    "required kafka",
    "preferred java 36",
  ]));

test("two names that are a whole sentence are a list of the stack", () =>
  expect(
    asked("You have 2+ years of Java behind you. PostgreSQL, Docker. Kafka is a plus."),
  ).toEqual(["required java 24", "preferred kafka", "mentioned postgresql", "mentioned docker"]));

test("two names within a longer sentence about the firm are not a list", () =>
  expect(asked("Our customers love PostgreSQL and Docker meetups in Ghent.")).toEqual([]));

test.for(["not optional", "never optional", "isn't optional"])("what is %s is not a wish", (said) =>
  expect(asked(`You know Java and Kafka, and testing is ${said}.`)).toEqual([
    "required java",
    "required kafka",
  ]),
);

test("a wish for one member stands besides the choice, which absorbs the mention of it among the duties", () =>
  expect(
    asked("Duties\n- Build in Java\n\nRequirements\n- Python or Java\n- Python is a plus"),
  ).toEqual(["required python|java", "preferred python"]));

test('what ends in "preferably" is a wish, whatever precedes it in the list', () => {
  expect(asked("Requirements:\n- Java\n- Kafka preferably\n- Docker, ideally")).toEqual([
    "required java",
    "preferred kafka",
    "preferred docker",
  ]);
});

test("the upside of a job asks for nothing", () => {
  expect(asked("Requirements:\n- Java\n\nThe upside\n- Kafka on a grand scale")).toEqual([
    "required java",
  ]);
});

test.for([
  "If you've written Kafka consumers, we'll be delighted, but it's by no means needed",
  "Kafka isn't a must",
  "Kafka is no must-have",
  "Kafka = nice",
])("%s: a wish", (line) =>
  expect(asked(`Requirements:\n- Java\n- Docker\n- ${line}`)).toEqual([
    "required java",
    "required docker",
    "preferred kafka",
  ]),
);

test('"preference may be given" opens wishes', () =>
  expect(
    asked("Requirements\n- Java\n\nPREFERENCE MAY BE GIVEN TO APPLICANTS WITH\n- Kafka"),
  ).toEqual(["required java", "preferred kafka"]));

test("what the firm will teach is not asked for", () =>
  expect(asked("Requirements\n- Java\n- Scala is something we'll teach you")).toEqual([
    "required java",
    "mentioned scala",
  ]));

/** Lowercase labels, on the line of the requirements or after a name. */
test.for([
  "must: Java. nice: Kafka",
  "must: Java; bonus: Kafka",
  "Reqs: Java. NTH: Kafka.",
  "Requirements:\n- Java\n- Kafka: nice",
  "Requirements:\n- Java\n- Kafka: some exposure helpful",
  "Requirements:\n- Java\n- Kafka: helpful but no must",
  "Requirements:\n- Java\n- Kafka memories welcome",
  "Requirements:\n- Java\n- Kafka? Even better.",
])("%j wishes for Kafka besides Java", (line) => {
  expect(asked(`Backend Engineer\n${line}`)).toEqual(["required java", "preferred kafka"]);
});

test("a lowercase label for what is not needed excludes it", () => {
  expect(read("Backend Engineer\nmust: Java. not needed: Kafka").negated).toHaveLength(1);
});
