import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./posting.ts";

const titleOf = (text: string): string | undefined => readJob(textDocument(text)).title?.text;

test.for([
  ["Job in Tallinn: Kotlin developer. Rust and Kafka help.", "Kotlin developer"],
  ["Contract, 6 months, Oslo: database administrator. Start in May.", "database administrator"],
  ["Oddfellow Tea (tea.example) — Staff Engineer, Oslo or remote. We make tea.", "Staff Engineer"],
  ["Junior data analyst, Porto. You know SQL.", "Junior data analyst"],
  ["We make tea, and need a hand from a front-end developer.", "front-end developer"],
  ["My team is hiring an SRE. We run Go.", "SRE"],
  ["Data scientist wanted. You know Python.", "Data scientist"],
] as const)("the title of %j is %j", ([post, title]) => expect(titleOf(post)).toBe(title));

test.for([
  ["Nurse for night shifts in an eye clinic, Linz.", "Nurse"],
  ["Physiotherapist (m/f/d) for a clinic in Bern. 80%.", "Physiotherapist"],
  ["Our school looks for a maths and physics teacher.", "maths and physics teacher"],
  ["Wanted: pastry chef for a bakery in Lyon.", "pastry chef"],
  ["The season begins! Lab assistant, Oslo.", "Lab assistant"],
  ["We need a bookkeeper, two days a week. Excel.", "bookkeeper"],
  ["Acme | Solutions Evangelist | Oslo", "Solutions Evangelist"],
  ["Hack weekend: want an ethical hacker for a test of our app.", "ethical hacker"],
  ["Does anyone know a good Kotlin dev? Three months, Oslo.", "Kotlin dev"],
  ["We're after a copywriter who likes tea.", "copywriter"],
  ["Write to me if you are a platform engineer who knows tea.", "platform engineer"],
] as const)("a short post names its role in any trade: %j", ([post, title]) =>
  expect(titleOf(post)).toBe(title),
);

test.for([
  ["Go dev, 5+ YOE", "Go dev"],
  ["I run a small shop. I need a freelancer to repair it.", "freelancer"],
] as const)("the title of %j is %j, without its years", ([post, title]) =>
  expect(titleOf(post)).toBe(title),
);

test("years in technical support are years of work", () => {
  const post = "Support engineer, Oslo. 7+ years in technical support.";
  expect(readJob(textDocument(post)).minMonths).toBe(84);
});

test.for([
  ["We practice TDD and continuous integration.", "test-driven-development"],
  ["We care about code reviews.", "code-review"],
] as const)("how a firm works is mentioned like its stack: %j", ([sentence, id]) => {
  const { requirements } = readJob(textDocument(`You will write Go. ${sentence}`));
  const told = requirements.filter(({ level }) => level === "mentioned");
  expect(told.flatMap(({ skills }) => skills)).toContain(id);
});

test.for([
  "We make tea. All we ask:\n- An incredibly hard worker, even at night.",
  "We are building an intelligent assistant. Python.",
  "Executive, Oslo. We make tea.",
])("%j names no role of another trade", (post) => expect(titleOf(post)).toBe(undefined));

test.for([
  "Hiring engineers in Burlington who like tea.",
  "Northgate is looking for engineers and researchers who like tea.",
  "Terms: 4+ years3) Java Lead and so on.",
])("%j names no title after a mark", (post) => expect(titleOf(post)).toBe(undefined));

test("skills in a title after a colon are asked for", () => {
  expect(asked("Job in Tallinn: Kotlin developer. Start in May.")).toContain("required kotlin");
});

test.for([
  ["Hiring a Kotlin developer. Start in May. Kafka is what our bank sells.", ["required kotlin"]],
  ["Wanted: Kotlin developer. The shop is run by another firm in PHP.", ["required kotlin"]],
] as const)(
  "in the one line of %j only the sentence of the title asks as the title does",
  ([post, expected]) => expect(asked(post)).toEqual(expected),
);

test("a sentence after the title that opens with a list of names says what is asked for", () => {
  expect(asked("Wanted: Kotlin developer for a museum. Kafka, React, and patience.")).toEqual([
    "required kotlin",
    "required kafka",
    "required react",
  ]);
});

test("after the bars of a header, a list of names is a list of the stack", () => {
  expect(asked("Acme | Kotlin developer | Oslo. Kafka, React, and patience.")).toEqual([
    "mentioned kotlin",
    "mentioned kafka",
    "mentioned react",
  ]);
});

test("a list of names that ends in a wish asks for the names before the wish", () => {
  expect(asked("Acme makes boats and hires.\nKafka, React, Rust a bonus.")).toEqual([
    "required kafka",
    "required react",
    "preferred rust",
  ]);
});

test.for([
  "The shop is in PHP and run by another supplier.",
  "Our volunteers use Kafka.",
  "PHP is only used by the shop.",
])("%j is about others, and asks for nothing", (sentence) => {
  expect(asked(`You know Rust. ${sentence}`)).toEqual(["required rust"]);
});

test("what the product is made with is not asked for", () => {
  expect(asked("Wanted: Kotlin developer. The product is a shop for tea built on Kafka.")).toEqual([
    "required kotlin",
  ]);
});

test("a description of the client before the words that seek is not asked for", () => {
  expect(
    asked("My client, a bank with a Kafka-based payments core, needs a developer with Rust."),
  ).toEqual(["required rust"]);
});

test.for([
  ["Who can move our shop to Kubernetes?", "required kubernetes"],
  ["Is anyone free for a Kafka upgrade?", "required kafka"],
  ["I need help with a Django site.", "required django"],
  ["We want people who have shipped Rust.", "required rust"],
  ["Two of us leave. The work is Rust, at night.", "mentioned rust"],
] as const)("%j asks: %s", ([post, expected]) => expect(asked(post)).toEqual([expected]));

test("hashtags at the end of a sentence that asks are only mentioned", () => {
  const text = "We're hiring a Data Engineer. You know Kafka. DM me #python #hiring #rust";
  expect(asked(text)).toEqual(
    ["required Kafka", "mentioned Python", "mentioned Rust"].map((one) => one.toLowerCase()),
  );
});
