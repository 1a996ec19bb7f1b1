import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

/** What each kind of section is called, and what it holds. */
const sections = [
  {
    kind: "summary",
    names: ["Summary", "Profile", "About Me", "Career Objective"],
    rows: "Engineer who likes small teams and clear code.",
  },
  {
    kind: "experience",
    names: ["Work Experience", "Employment History", "Relevant Experience", "Career History"],
    rows: "Software Engineer, Lumen Co\nJan 2020 - Present\n- Built REST services in Java",
  },
  {
    kind: "education",
    names: [
      "Education",
      "Academic Background",
      "Educational Qualifications",
      "Education & Training",
    ],
    rows: "BSc Physics, Umbra College, 2012",
  },
  {
    kind: "skills",
    names: ["Skills", "Technical Skills", "Core Competencies", "Tools and Technologies"],
    rows: "Java, Python, Docker, Kubernetes",
  },
  {
    kind: "projects",
    names: ["Projects", "Personal Projects", "Open Source Projects", "Academic Projects"],
    rows: "Chess Engine (2021)\n- Wrote a chess engine in Rust",
  },
  {
    kind: "certifications",
    names: [
      "Certifications",
      "Licenses & Certifications",
      "Certificates",
      "Professional Certifications",
    ],
    rows: "AWS Certified Developer, 2022",
  },
] as const;

const letters = ["A", "B", "C", "D", "E", "F"];
const romans = ["I", "II", "III", "IV", "V", "VI"];
const spaced = (name: string): string =>
  name
    .toUpperCase()
    .split(" ")
    .map((word) => [...word].join(" "))
    .join("   ");

/** The forms of a heading; `place` is its number in the resume. */
const frames: readonly ((name: string, place: number) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name}:`,
  (name) => `${name}\n${"=".repeat(name.length)}`,
  (name) => `${name}\n${"_".repeat(40)}`,
  (name) => `## ${name}\n`,
  (name) => `**${name}**`,
  (name, place) => `${place + 1}. ${name}`,
  (name, place) => `${romans[place]}. ${name}`,
  (name, place) => `${letters[place]}) ${name}`,
  (name, place) => `${letters[place]}. ${name.toUpperCase()}`,
  (name) => `[${name}]`,
  spaced,
  (name) => `${name} -----------------`,
  (name) => `=== ${name.toUpperCase()} ===`,
  (name) => `● ${name}`,
  (name) => `■ ${name.toUpperCase()}`,
  (name) => `// ${name}`,
  (name) => `                    ${name}`,
];

test.each([0, 1, 2, 3])("headings are read in any form (names %i)", (at) => {
  const wrong = frames.flatMap((frame) => {
    const parts = sections.map(
      ({ names, rows }, place) => `${frame(names[at] ?? "", place)}\n${rows}`,
    );
    const text = `Mara Keller\nmara@example.com\n\n${parts.join("\n\n")}\n`;
    const read = readFacts(textDocument(text));
    const missed = sections.filter(({ kind, rows }) => {
      const from = text.indexOf(rows);
      return read.sections.find((one) => one.from <= from && from < one.to)?.kind !== kind;
    });
    const { positions, degrees, projects, certifications } = read;
    const counts = [positions, degrees, projects, certifications].map(({ length }) => length);
    const isRight = missed.length === 0 && counts.every((count) => count === 1);
    return isRight
      ? []
      : [`${parts[0]?.split("\n")[0]}: ${missed.map(({ kind }) => kind)} ${counts}`];
  });
  expect(wrong).toEqual([]);
});
