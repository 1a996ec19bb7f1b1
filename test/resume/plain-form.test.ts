import { expect, test } from "vitest";
import type { Fact } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Resume } from "../../src/resume/resume.ts";

const read = (text: string): Resume => parseResume(textDocument(text), { now: "2026-11-20" });

const swedish =
  "Zoë Åkesson\nzoe@example.com\n\nAnställningar\nSystemutvecklare, Sundsbro IT AB, 2022–pågående\nReact";

test.for([
  ["no-break spaces", swedish.replaceAll(" ", "\u00a0")],
  ["thin spaces", swedish.replaceAll(" ", "\u2009")],
  ["decomposed accents", swedish.normalize("NFD")],
] as const)("a resume with %s is read like the same text without", ([, text]) => {
  const monthsOf = ({ positions, skills }: Resume) => [
    positions.map(({ title, employer, start, end }) => [title?.text, employer?.text, start, end]),
    skills.map(({ skill, months }) => [skill, months]),
  ];
  expect(monthsOf(read(text))).toEqual(monthsOf(read(swedish)));
});

test("places refer to the text as given", () => {
  const given =
    "Zoë Åkesson\nzoe@example.com\n\nExperience\nDéveloppeuse, Café Ltd, 2019 – 2021\n- Écrit en PostgreSQL".normalize(
      "NFD",
    );
  const { contact, positions, skills } = read(given);
  const at = (fact?: Omit<Fact, "text">): string =>
    fact === undefined ? "" : given.slice(fact.from, fact.to).normalize("NFC");
  const database = skills.find(({ skill }) => skill === "postgresql")?.mentions[0];
  const [position] = positions;
  expect([at(contact.name), at(position?.title), at(position?.employer), at(database)]).toEqual([
    "Zoë Åkesson",
    "Développeuse",
    "Café Ltd",
    "PostgreSQL",
  ]);
});

test.for(["Re\u00adact", "Ｒｅａｃｔ", "Re\u200bact"])("the surface of %j is plain", (name) => {
  const [use] = read(`Zoë Åkesson\n\nSkills\n${name}, Kafka\n`).skills;
  expect(use?.mentions[0]?.surface).toBe("React");
});
