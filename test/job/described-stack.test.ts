import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";
import { underHeader } from "./under-header.ts";

test.for([
  "Our current platform utilizes PostgreSQL and Python.",
  "Our software is built in Python using the PostgreSQL database.",
  "Our product runs a lot of Python and PostgreSQL.",
  "Our backends are Python and PostgreSQL.",
  "The platform is mature and built using Python with PostgreSQL.",
  "We have several openings, working in Python and PostgreSQL among others.",
  "We have two roles, one focused on Python and the other on PostgreSQL.",
  "Acme uses Python, PostgreSQL and little else.",
  "Our team leverages a mix of Python and PostgreSQL.",
  "Our product is backed by strong services in Python, spanning PostgreSQL.",
  "Our client side app makes use of Python and PostgreSQL.",
  "We have a Python / PostgreSQL stack.",
])("%j mentions what people work with", (words) =>
  expect([...underHeader(words)].sort()).toEqual(["mentioned postgresql", "mentioned python"]),
);

test.for([
  "Acme lets developers build apps using Python and PostgreSQL.",
  "Our platform helps teams that use Python and PostgreSQL.",
  "Our platform uses PostgreSQL and AI to find fraud.",
  "We have built an integration with Salesforce and Slack.",
  "Our legacy system was built in PHP with PostgreSQL but has been retired.",
  "Our customers write plugins in Python and Java.",
])("%j says what is sold and to whom", (words) => expect(underHeader(words)).toEqual([]));

test("the stack before the person sought is mentioned", () =>
  expect(
    underHeader("We write a lot of Python and Java and are currently looking for a developer."),
  ).toEqual(["mentioned python", "mentioned java"]));

test("parts of the stack that must be known are asked for", () =>
  expect(
    underHeader("We run services written in Python, so you should be comfortable with it."),
  ).toEqual(["required python"]));

test.for([
  "We are looking to work with programmers who have experience with Python.",
  "Anyone with experience in Python should apply.",
])("%j asks for it, whatever it says about applying", (words) =>
  expect(underHeader(words)).toEqual(["required python"]),
);

test("people encouraged to apply are welcome, and so are others", () =>
  expect(underHeader("Those with experience in Python are encouraged to apply!")).toEqual([
    "preferred python",
  ]));

test.for([
  "Our team has experience in Python.",
  "Engineers with experience in Python founded Acme.",
])("%j asks for nothing", (words) => expect(underHeader(words)).toEqual([]));

test.for([
  "Stack: PostgreSQL, PythonTake a look at our open roles.",
  "Stack: PostgreSQL, PythonSee our page.",
  "Stack: PostgreSQL, PythonLearn more here.",
])("the last name in %j is read without the word glued to it", (words) =>
  expect([...underHeader(`${words} ${"Acme makes tea. ".repeat(20)}`)].sort()).toEqual([
    "mentioned postgresql",
    "mentioned python",
  ]),
);

test("what somebody joins a team to do is the work", () =>
  expect(
    [...underHeader("Come join our team to build APIs in Python and maintain PostgreSQL.")].sort(),
  ).toEqual(["mentioned api-development", "mentioned postgresql", "mentioned python"]));

test.for([
  "-------- OPEN POSITIONS --------",
  "=== Openings ===",
  "==== Whom we want ====",
  "*** Jobs ***",
])("%j ends the firm's description of itself", (heading) =>
  expect(
    underHeader(
      `--- About Acme ---\n\nAcme makes tea.\n\n${heading}\n\nTinkerer\n\n• PostgreSQL proficiency`,
    ),
  ).toEqual(["required postgresql"]),
);

const forms = [
  ["on a line of its own", (words: string) => `Acme makes tea.\n${words}\nApply now!`],
  ["in a paragraph", (words: string) => `Acme makes tea. ${words} Apply now!`],
  [
    "glued to its neighbours",
    (words: string) =>
      `Acme makes tea for all the world, and more of it each day that passes.${words}Apply to us at any time of the year, by mail.`,
  ],
  ["behind a bullet", (words: string) => `- Acme makes tea.\n- ${words}\n- Apply now!`],
] as const;

test.for(forms)("a sentence about what a product is made of is read %s", ([, form]) =>
  expect(
    [...underHeader(form("Our current platform utilizes PostgreSQL, Django and Redis."))].sort(),
  ).toEqual(["mentioned django", "mentioned postgresql", "mentioned redis"]),
);

test.for(["...", ". . .", "\u2026"])("a heading may end in %j", (dots) =>
  expect(
    underHeader(
      `Must have:\n- Django\n\nIt would be great if you also had ${dots}\n\nKnowledge of PostgreSQL.`,
    ),
  ).toEqual(["required django", "preferred postgresql"]),
);

test.for([
  "We have adopted PostgreSQL and Python as our backbone.",
  "All of this is deployed to PostgreSQL, with Python around it.",
])("what a firm says it adopted or deploys to is mentioned as work (%j)", (words) =>
  expect(underHeader(words)).toEqual(["mentioned postgresql", "mentioned python"]),
);

test.for(["How it's built", "What powers our platform", "Behind the scenes", "Our toolchain"])(
  '"%s:" before names on one row ends a list of musts',
  (label) =>
    expect(underHeader(`Must have:\n- Django\n\n${label}: Python, PostgreSQL`)).toEqual([
      "required django",
      "mentioned python",
      "mentioned postgresql",
    ]),
);

/** The same as an item of the requirements. */
const amongMusts = (item: string): readonly string[] =>
  asked(`Backend Developer\n\nRequirements:\n- SQL\n- ${item}\n`).slice(1);

test.for([
  "Our team loves Kafka",
  "Everyone here swears by Kafka",
  "Our small team uses Kafka",
  "We are big fans of Kafka",
])("what the team likes is not required, even among the requirements: %j", (item) =>
  expect(amongMusts(item)).toEqual(["mentioned apache-kafka"]),
);

test.for([
  "You love Kafka",
  "We love people who know Kafka",
  "Our team needs somebody at home in Kafka",
  "Our ideal candidate loves Kafka",
])("what the team would like from its reader is: %j", (item) =>
  expect(amongMusts(item)).toEqual(["required apache-kafka"]),
);

test.for([
  ["Infrastructure: we're hosted on AWS and make use of Kafka", "amazon-web-services"],
  ["Persistence: PostgreSQL", "postgresql"],
  ["Our architecture: event-driven, with Kafka", "apache-kafka"],
] as const)("a label tells the stack even below talk about the firm: %j", ([line, skill]) =>
  expect(asked(`About us\nWe make maps.\n\n${line}`)).toContain(`mentioned ${skill}`),
);
