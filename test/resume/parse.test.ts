import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { parseResume } from "../../src/resume/parse.ts";

const text = `Mara Lindqvist
mara@example.org

Experience
Backend Engineer, Nordwind AB, Jan 2020 – Dec 2021
- Built services in Python and PostgreSQL

Engineer, Tallgrove Ltd, Jul 2021 – present
- Built services in Python

Skills
Python, Docker`;

test("total months count overlapping positions once", () => {
  expect(parseResume(textDocument(text), { now: "2022-03-15" }).totalMonths).toBe(27);
});

test("skills have their months and last use", () => {
  const { skills } = parseResume(textDocument(text), { now: "2022-03-15" });
  const python = skills.find(({ skill }) => skill === "python");
  expect(python).toMatchObject({
    months: 27,
    firstUsed: "2020-01",
    lastUsed: "2022-03",
    proof: "position",
  });
  expect(skills.find(({ skill }) => skill === "docker")).toMatchObject({
    months: 0,
    proof: "listed",
  });
});

test("the result contains the document as given", () => {
  const document = textDocument(text);
  expect(parseResume(document, { now: "2022-03-15" }).document).toBe(document);
});

test("an empty text is a resume without any facts", () => {
  expect(parseResume(textDocument(""), { now: "2022-03-15" })).toMatchObject({
    contact: { links: [] },
    sections: [],
    positions: [],
    totalMonths: 0,
    skills: [],
  });
});

/**
 * Each fact's words are those at its span, apart from white space, soft hyphens and what was written to
 * confuse robots.
 */
function checkSpans(document: Document): void {
  const { contact, sections, positions, projects, degrees, certifications, languages } =
    readFacts(document);
  const outer = [...sections, ...positions, ...projects, ...degrees];
  const facts = [
    ...sections.map(({ heading }) => heading),
    ...positions.flatMap(({ title, employer, location, bullets }) => [
      title,
      employer,
      location,
      ...bullets,
    ]),
    ...projects.flatMap(({ name, bullets }) => [name, ...bullets]),
    ...degrees.flatMap(({ field, school }) => [field, school]),
    ...certifications,
    ...languages,
    contact.location,
  ];
  for (const fact of facts) {
    if (fact === undefined) continue;
    const words = document.text.slice(fact.from, fact.to).replace(/\u00ad\s{0,4}/g, "");
    expect(fact.text).toBe(words.replace(/\s+/g, " ").trim());
  }
  for (const { from, to } of outer) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(document.text.length);
  }
}

test("in any text, a fact's words are those at its span", () => {
  const piece = fc.constantFrom(
    "Experience\n",
    "Education\n",
    "Skills: Go\n",
    "Projects\n",
    "CERTIFICATIONS\n",
    "Languages\n",
    "Engineer",
    "Acme Ltd",
    " at ",
    "Jan 2019 – present",
    "2015 - 2018\n",
    "\n\n",
    "\n",
    "• ",
    "PhD in Physics",
    "Example University",
    ", ",
    " | ",
    "Austin, TX",
    "English ",
    "jo@example.org",
    "(",
    ")",
    "\t",
    "    ",
    "\u00ad\n",
    "\ud800",
    "\u0000",
    "Responsibilities:\n",
    "github.com/jo",
  );
  const any = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(any, (content) => checkSpans(textDocument(content))),
    { numRuns: 100 },
  );
});

test("reading rows at any position and in any type loses and invents no words", () => {
  const size = fc.constantFrom(9, 10, 14, 24);
  const row = fc.record({
    words: fc.constantFrom(
      "Experience",
      "Engineer, Acme Ltd",
      "2019 – 2021",
      "• Built it",
      "Austin, TX",
      "Education",
      "PhD in Physics",
      "4 months",
      "Jo Doe",
    ),
    x: fc.constantFrom(50, 60, 400),
    y: fc.integer({ min: 0, max: 800 }),
    size,
    page: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const plain = textDocument(rows.map(({ words }) => words).join("\n"));
      const lines = plain.lines.map((line, i) => {
        const { x = 0, y = 0, page = 1, size: fontSize = 10 } = rows[i] ?? {};
        return { ...line, page, fontSize, box: { x, y, width: 100, height: fontSize } };
      });
      checkSpans({ ...plain, lines });
    }),
    { numRuns: 75 },
  );
});

test.for(["Projects", "Education", "Contact", "Certifications", "Skills"])(
  "one endless row under %s is read",
  (heading) => {
    const { sections } = readFacts(textDocument(`${heading}\n${"a | b, ".repeat(50_000)}`));
    expect(sections).toHaveLength(1);
  },
);

test("skills beside the names of referees prove nothing", () => {
  const { skills } = parseResume(
    textDocument(
      `${text}\n\nReferences\nAstrid Holm, CTO, Fika Labs\nJon Berg, Kafka lead, Docker`,
    ),
    { now: "2022-03-15" },
  );
  const named = skills.filter(({ impliedBy }) => impliedBy === undefined);
  expect(named.map(({ skill }) => skill)).not.toContain("chief-technology-officer");
  expect(named.map(({ skill }) => skill)).not.toContain("apache-kafka");
  expect(skills.find(({ skill }) => skill === "docker")?.proof).toBe("listed");
});

test.each([
  ["Expected May 2027", true],
  ["2024 - present", true],
  ["Expected graduation: December 2026", true],
  ["2022 - 2026", undefined],
  ["2020 - 2024", undefined],
])("a degree with the dates %j is unfinished on 2026-11-20: %s", (dates, isUnfinished) => {
  const text = `Jo Example\n\nEducation\n\nBSc Computer Science, University of Leeds, ${dates}\n`;
  const { degrees } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(degrees.map((degree) => degree.isUnfinished)).toEqual([isUnfinished]);
});
