import fc from "fast-check";
import { expect, test } from "vitest";
import {
  closeSeams,
  findSeams,
  openSeams,
  paragraphLength,
  splitAtSeams,
} from "../../src/job/blocks/seams.ts";
import { asked, read } from "./posting.ts";

/** So long that its line breaks may be lost. */
const long = "Tea is made of leaves and water. ".repeat(1 + paragraphLength / 30);

function check(words: string, expected: readonly string[]): void {
  const text = long + words;
  const seams = findSeams(text);
  const parts = splitAtSeams({ from: long.length, to: text.length }, seams);
  expect(parts.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
}

test.for([
  ["an agile roadmapWork with architects", ["an agile roadmap", "Work with architects"]],
  ["Gremlin, SPARQLWe are seeking", ["Gremlin, SPARQL", "We are seeking"]],
  ["6 years of Java4 years of Go", ["6 years of Java", "4 years of Go"]],
  ["with Aurora.2+ yrs of it", ["with Aurora.", "2+ yrs of it"]],
  ["please read on!Located here", ["please read on!", "Located here"]],
  ["is a must-Solid Java", ["is a must-", "Solid Java"]],
  ["years of J2EE-Hands on", ["years of J2EE-", "Hands on"]],
  ["(2 years of tea)Teapot is written", ["(2 years of tea)", "Teapot is written"]],
  ["a (Web)Developer for tea", ["a (Web)Developer for tea"]],
  ["tea) and more)Teapot", ["tea) and more)Teapot"]],
  ["grow tea.We're hiring", ["grow tea.", "We're hiring"]],
  ["grow tea.I like it", ["grow tea.", "I like it"]],
  ["at https://acme.ioWe grow tea", ["at https://acme.io", "We grow tea"]],
  ["jobs/tea.htmlAcme, a grower", ["jobs/tea.html", "Acme, a grower"]],
  ["grow tea.>> who we are", ["grow tea.", ">> who we are"]],
  ["a Diploma.NO COOKS from", ["a Diploma.", "NO COOKS from"]],
] as const)("%j is split in two", ([words, expected]) => check(words, expected));

test.for([
  "JavaScript and PowerPoint",
  "LinkedIn, we",
  "ASP.Net Core is",
  "of ADO.NET and",
  "NVIDIA is",
  "Full-Stack it",
])("%j is whole", (words) => check(words, [words]));

test("nothing is glued where lines still end", () =>
  expect(findSeams("roadmapWork with us")).toEqual([]));

test("a skill at a seam is found, with its place in the text", () => {
  const text = `${long}Requirements: Experience with Kafka and DockerWe are seeking people.`;
  expect(asked(text)).toEqual(["required kafka", "required docker"]);
});

test("a heading glued to the word before it opens its block", () =>
  expect(
    asked(`${long}Skills Required: Experience with KafkaSkills Desired: Linux, Docker, Java`),
  ).toEqual(["required kafka", "preferred docker", "preferred java"]));

test("an education level after a wish is required", () =>
  expect(
    read(
      `${long}Skills Required: KafkaSkills Desired: Docker Education Level: Bachelor's Degree.NO COOKS`,
    ).degree,
  ).toEqual({ level: "bachelor", fields: [], required: true, orEquivalent: false }));

test("items separated by hyphens after an inline heading are bullets, with the years of the line above", () =>
  expect(
    asked(
      `${long}What You Need for this PositionAt least 3 years of experience in:- Java- SQL- Rust`,
    ),
  ).toEqual(["required java 36", "required sql 36", "required rust 36"]));

test("a certified company does not ask for certificates", () =>
  expect(
    asked("Requirements\n- Java\n\nAcme is a Kafka, Docker and Scrum certified company."),
  ).toEqual(["required java"]));

test("spans of the opened text map back to the same words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "B", "We ", "x ")),
      fc.array(fc.nat(60)),
      (pieces, at) => {
        const text = pieces.join("");
        const seams = [...new Set(at)]
          .filter((seam) => seam > 0 && seam < text.length)
          .sort((a, b) => a - b);
        const open = openSeams(text, seams);
        const words = [...open.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
          from: index,
          to: index + length,
        }));
        const closed = closeSeams(words, seams);
        expect(closed.map(({ from, to }) => text.slice(from, to))).toEqual(
          words.map(({ from, to }) => open.slice(from, to)),
        );
      },
    ),
  );
});

test("a name that opens the header is split from the word it is glued to", () => {
  const text = `Bluebarn (YC S21) | Berlin | Data EngineerBluebarn grows tea. ${long}`;
  const seams = findSeams(text);
  expect(seams.map((at) => text.slice(at, at + 14))).toContain("Bluebarn grows");
});

test.for([
  [
    "You will write features for people who grow and sell tea.Requirements4+ years of Java",
    ["required java 48"],
  ],
  [
    "We grow tea and help people to tell which tea they would like most.* Solid Java\n* Some Rust",
    ["required java", "required rust"],
  ],
  [
    "Requirements:\n- Java\n- Knows what growers and sellers of tea need and can sayNice to Have: - Rust\n- Scala",
    ["required java", "preferred rust", "preferred scala"],
  ],
  [
    "Requirements:\n- Java\n- Required: SQL and all of the shell scripting that we doBonus Points: Rust\n- Scala",
    ["required java", "required sql", "required scala", "preferred rust"],
  ],
] as const)("a line glued to a sentence is read separately: %j", ([text, expected]) =>
  expect(asked(text)).toEqual(expected),
);

test("a name with an inner capital does not show a lost line break", () =>
  expect(findSeams("Experience with tools of the front end such as ESBuild and others")).toEqual(
    [],
  ));

test.for([
  ["de", "Kenntnisse in SQL und PythonErfahrung mit KafkaVersiert in Docker"],
  ["fr", "Solides bases en SQL et PythonConnaissance de KafkaMaîtrise de Docker"],
  ["es", "Dominio de SQL y PythonExperiencia con KafkaConocimientos de Docker"],
  ["nl", "Kennis van SQL en PythonErvaring met KafkaKennis van Docker"],
] as const)("names glued to the next sentence are found in %s", ([, words]) => {
  const filler = "Unser Haus hat viele Fenster. ".repeat(10);
  const found = new Set(asked(`Requirements: ${filler}${words}`).map((one) => one.split(" ")[1]));
  expect(found).toEqual(new Set(["sql", "python", "kafka", "docker"]));
});

test("a compound with a hyphen is not taken apart", () =>
  expect(findSeams(`${long}Gute Java-Kenntnisse und Kafka-Erfahrung `)).toEqual([]));
