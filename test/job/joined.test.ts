import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { keptFor } from "../../src/text/kept.ts";
import { postingOf } from "../fixtures/analyses.ts";
import { loadCases } from "../fixtures/cases.ts";

const bullet = /^[\s•●◦▪■‣·➢✓►*–-]+/u;

/** The words of a posting as a page that loses its line breaks gives them. */
function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(bullet, "").trim());
  return lines.filter((line) => line !== "").join(" ");
}

async function asked(source: string): Promise<ReadonlySet<string>> {
  const { requirements } = readJob(await readDocument(source));
  return new Set(requirements.flatMap(({ skills, level }) => skills.map((id) => `${level} ${id}`)));
}

/** What a posting asks for as it is, read once for all forms of it. */
const askedPlainly = keptFor(({ text }: Document) => asked(text));

const postings = loadCases("jobs").filter(({ name }) => name !== "startup-html");

test("postings that lose their line breaks and bullets ask for the same, at the same level", async () => {
  let all = 0;
  const lost: string[] = [];
  for (const one of postings) {
    const { name } = one;
    const posting = await postingOf(one);
    const before = await askedPlainly(posting);
    const after = await asked(onOneLine(posting.text));
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.96);
});

test("ads of several countries on one line ask for the same, at the same level", async () => {
  const folder = new URL("ads/", import.meta.url);
  let all = 0;
  const lost: string[] = [];
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const before = await asked(text);
    const after = await asked(onOneLine(text));
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.96);
});

test("headings within one short line part it", async () => {
  const read = await asked("Go developer. Requirements: Go, Kafka. Nice to have: Rust.");
  expect([...read]).toEqual(
    expect.arrayContaining(["required go", "required apache-kafka", "preferred rust"]),
  );
});

test("words of headings in the midst of a sentence open nothing", async () => {
  const sentence =
    "Our Culture is built on trust, our Benefits team answers within a day and the Requirements of our customers drive what we build next. You have built services in Go and have good knowledge of Kafka and of Experience Design, and you know what a Nice to have is when a deadline comes near in a small team.";
  const read = await asked(sentence);
  expect([...read]).toEqual(expect.arrayContaining(["required go", "required apache-kafka"]));
});

const talk =
  "We are a small team that makes tools for dentists in the north of the country and has done so for many years without any outside money, which we are proud of.";
const sections = [
  [
    "Requirements",
    "3+ Years of experience with Java",
    "2 Years experience with React",
    "Knowledge of SQL",
  ],
  ["Nice to have", "Kafka", "Rust"],
];

test.each(["#", "~", "=>", "->", "o", "•", "✅", "»", "+", "–", "*"])(
  "a list whose line breaks are lost is told by its bullet %s",
  async (mark) => {
    const text = [talk, ...sections.map((items) => items.join(` ${mark} `))].join(" ");
    const { requirements } = readJob(await readDocument(text));
    const found = requirements.map(
      ({ level, skills, minMonths }) => `${level} ${skills} ${minMonths ?? ""}`,
    );
    expect(found).toEqual([
      "required java 36",
      "required react 24",
      "required sql ",
      "preferred apache-kafka ",
      "preferred rust ",
    ]);
  },
);

test("numbers that count from one are the bullets of a list, a version is none", async () => {
  const read = await asked(
    `${talk} Requirements: 1. Experience with Java 8 2. Experience with Kafka 3. Knowledge of SQL Nice to have: 1. Rust 2. Redis`,
  );
  expect([...read].sort()).toEqual([
    "preferred redis",
    "preferred rust",
    "required apache-kafka",
    "required java",
    "required sql",
  ]);
});

test.for(["Web Application", "Mobile Application", "Single Page Application"])(
  "the end of the name %j opens no section where bullets are dashes",
  (name) => {
    const text = `Small teams care for the books of many shops here, and each of us talks to the people who use what we make, on most days of the week, in one of four languages.What You Need for this Position- 3+ years of ${name} experience- HTML5, CSS, JavaScript- Testing in browsersWhat's In It for You- A garden`;
    const { requirements } = readJob(textDocument(text));
    const asked = requirements.filter(({ level }) => level === "required").map((one) => one.name);
    expect(asked).toEqual(expect.arrayContaining(["HTML", "CSS", "JavaScript"]));
  },
);

const longTalk =
  "We grow tea on three hills and sell it to people in the whole world, who like it and tell their friends about it at length. ".repeat(
    3,
  );

test.for([
  [
    "In this role you grow with us and write the code that runs our shop in Rust What you will bring to the table: Minimum 5 years of Java Experience with SQL",
    "required java",
  ],
  [
    "Requirements: Experience with SQL Experience with Java Description You will write the code that runs our shop in Rust",
    "mentioned rust",
  ],
  [
    "Responsibilities: Write what our shop runs and its documentation in Rust Requirements 1-3 years of Java Experience with SQL",
    "required java",
  ],
  [
    "Requirements: Experience with SQL Experience with Java - Advantage Personal Qualities: Eager to learn, kind, Hands-on with Rust",
    "preferred java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Nice-to-Haves Experience with Java",
    "preferred java",
  ],
  [
    "Responsibilities: Write the code that runs our shop in Rust with people Must-Have: Excellent skills in Java",
    "required java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Desired (not required): Experience with Java",
    "preferred java",
  ],
  [
    "Requirements: Experience with SQL and an open eye for people Preferred Qualifications dbt Experience with Java",
    "preferred dbt",
  ],
] as const)("the headings of %j part it", async ([words, expected]) =>
  expect([...(await asked(`${longTalk}${words}`))]).toContain(expected),
);

/** What else pasting does to a posting, and where that ends no line and changes no word. */
const pasted: Readonly<Record<string, (text: string) => string>> = {
  "without empty lines": (text) => text.replace(/\n\s*\n/g, "\n"),
  "with other bullets": (text) => text.replace(/^[•*–-] /gm, "→ "),
  "as source of HTML": (text) =>
    text
      .replace(/&/g, "&amp;")
      .replace(/['’]/g, "&#39;")
      .replace(/ (?=\w+ \w)/g, "&nbsp;"),
  "with characters of no width": (text) =>
    text.replace(/(\w) /g, "$1\u200b ").replace(/^/gm, "\u200b"),
  "with typographic quotes": (text) => text.replace(/'/g, "’").replace(/"([^"\n]*)"/g, "“$1”"),
  "wrapped at 72 columns": (text) => text.replace(/(?=.{73})(.{1,72})(?: |$)/gm, "$1\n"),
};

test.for(Object.keys(pasted))("postings %s ask for the same, at the same level", async (form) => {
  let all = 0;
  const lost: string[] = [];
  for (const one of postings) {
    const posting = await postingOf(one);
    const before = await askedPlainly(posting);
    const after = await asked(pasted[form]?.(posting.text) ?? "");
    all += before.size;
    lost.push(...[...before].filter((key) => !after.has(key)).map((key) => `${one.name}: ${key}`));
  }
  expect(1 - lost.length / all, lost.join("\n")).toBeGreaterThanOrEqual(0.98);
});
