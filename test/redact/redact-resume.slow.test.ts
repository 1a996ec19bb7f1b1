import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { redactResume } from "../../src/redact/redact-resume.ts";
import type { Redaction } from "../../src/redact/redaction.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Resume } from "../../src/resume/resume.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { plainForm } from "../../src/text/plain-form.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";

const read = (document: Document): Resume => parseResume(document, { now });
const redactText = (text: string): Redaction => redactResume(read(textDocument(text)));
const resumes = await Promise.all(
  loadCases("resumes").map(async (one) => ({
    name: one.name,
    resume: (await analysisOf(one)).resume,
  })),
);
const jobs = await Promise.all(loadCases("jobs").map(jobOf));
const scores = (resume: Resume) => jobs.map((job) => scoreMatch(resume, job).score);

describe.for(resumes)("the score of $name", ({ resume }) => {
  const redacted = redactResume(resume).resume;
  let known: readonly (number | null)[];

  beforeAll(() => {
    known = scores(resume);
  });

  test("stays the same with every posting", () => {
    expect(scores(redacted)).toEqual(known);
  });

  test("stays the same when the redacted document is read again", () => {
    expect(scores(read({ ...redacted.document }))).toEqual(known);
  });

  test("stays the same for the bare text, too", () => {
    const [before, after] = [resume.document, redacted.document].map(({ text }) =>
      scores(read(textDocument(text))),
    );
    expect(after).toEqual(before);
  });
});

const names = ["Ilse Zabrowski", "Omar Quist-Halloran", "MIRA TELFENBECK", "Jo van der Plonk"];
const schools = [
  "University of Testerby",
  "Plonkstone College",
  "Exampleton Institute of Technology",
];
const person = fc.record({
  name: fc.constantFrom(...names),
  school: fc.constantFrom(...schools),
  birth: fc.constantFrom("3 May 1990", "1990-05-03", "03.05.1990"),
  phone: fc.constantFrom("+44 20 7946 0123", "(555) 010-9876", "020 7946 0999"),
  joint: fc.constantFrom("\n", " | ", " · "),
  label: fc.constantFrom("Date of birth: ", "DOB - ", "Geburtsdatum: ", "Born: "),
});

/** A resume that names its person in as many ways as people do. */
function resumeOf({
  name,
  school,
  birth,
  phone,
  joint,
  label,
}: typeof person extends fc.Arbitrary<infer T> ? T : never): string {
  const handle = name.toLowerCase().replace(/[^a-z]+/g, "");
  const last = name.split(/[\s-]/).at(-1);
  const contact = [`${handle}@mail.example`, phone, `https://github.com/${handle}`].join(joint);
  return `${name}\n${contact}\n${label}${birth}

Summary
Backend developer. ${last} has built services in Go and PostgreSQL.

Experience
Senior Backend Engineer, Acme Ltd
January 2019 - Present
- Moved billing from Python to Go; see github.com/${handle}/billing
- Ran Kafka and Kubernetes

Education
BSc Computer Science, ${school}, 2012 - 2015

${name.toUpperCase()} - page 1`;
}

test("nothing identifies the person, however it is written, and the score stays the same", () => {
  fc.assert(
    fc.property(person, (drawn) => {
      const resume = read(textDocument(resumeOf(drawn)));
      const redaction = redactResume(resume);
      const left = JSON.stringify(redaction.resume).toLowerCase();
      const secrets = [drawn.school, drawn.birth, drawn.phone, ...drawn.name.split(/[\s-]/)];
      const long = secrets.filter((secret) => secret.length > 3).map((one) => one.toLowerCase());
      expect(long.filter((secret) => left.includes(secret))).toEqual([]);
      const known = scores(resume);
      expect(scores(redaction.resume)).toEqual(known);
      expect(scores(read({ ...redaction.resume.document }))).toEqual(known);
    }),
    { numRuns: 25 },
  );
});

test("the remaining text keeps its order, line by line, whatever the text", () => {
  const piece = fc.constantFrom(
    ...names,
    "jane@x.example",
    "+49 30 1234567",
    "Name: ",
    "born 1990",
    "University of X",
    "github.com/jane",
    "Education\n",
    "\n",
    " ",
    "İstanbul",
    "Java",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
      const document = textDocument(parts.join(" "));
      const { resume, removed, undecided } = redactResume(read(document));
      const { text, lines } = resume.document;
      expect(lines.length).toBe(document.lines.length);
      for (const [i, { from, to }] of removed.entries()) {
        expect(text.slice(from, to)).toMatch(/^\[[a-z]+\]$/);
        expect(from).toBeGreaterThanOrEqual(removed[i - 1]?.to ?? 0);
      }
      for (const { from, to } of undecided) expect(from <= to && to <= text.length).toBe(true);
      // Spaces at the ends of lines and a common margin are removed, as in every reading of a text.
      let rest = plainForm(document).document.text;
      for (const word of pieces(text, removed)) {
        const at = rest.indexOf(word);
        expect(at).not.toBe(-1);
        rest = rest.slice(at + word.length);
      }
    }),
  );
});

/** The parts of a redacted text between its labels. */
function pieces(text: string, removed: Redaction["removed"]): readonly string[] {
  const starts = [0, ...removed.map(({ to }) => to)];
  return starts.map((from, i) => text.slice(from, removed[i]?.from ?? text.length));
}

const resume = (head: string, rest = "Experience\nDeveloper, Acme Ltd\n2019 - 2021\n- Java") =>
  redactText(`${head}\n\n${rest}`);
const textOf = ({ resume: { document } }: Redaction): string => document.text;
const doubts = (redaction: Redaction) =>
  redaction.undecided.map(({ doubt, from, to }) => [doubt, textOf(redaction).slice(from, to)]);

test("initials are removed together with the name beside them", () => {
  const { resume: redacted } = resume(
    "Ilse Zabrowski\nilse@x.example",
    "Publications\nZabrowski, I. and Adams, B.: Queues\nB. Adams, I. Zabrowski: Caches",
  );
  expect(redacted.document.text).toContain(
    "[name] and Adams, B.: Queues\nB. Adams, [name]: Caches",
  );
});

test("the name is also removed where accounts and file names write it as one word", () => {
  const redaction = resume(
    "Ilse Zabrowski\nilse@x.example\nLinkedIn: ilse-zabrowski",
    "IlseZabrowski2024.docx\nZABROWSKI_ILSE_CV.pdf, ilsezabrowskis",
  );
  expect(textOf(redaction)).toMatch(/LinkedIn: \[name\]\n/);
  expect(textOf(redaction)).toMatch(/\[name\]2024\.docx\n\[name\]_CV\.pdf, ilsezabrowskis$/);
});

test.for([
  "12th, N.K.T. Higher Secondary, 2010",
  "HSC\nU.P. Board, 2010",
  "gandhi matriculation hr. sec school\nHSC, 2010",
])("a school that is not written like a name is removed or listed: %j", (line) => {
  const redaction = resume("Ilse Zabrowski\nilse@x.example", `Education\n${line}`);
  const isListed = redaction.undecided.some(({ doubt }) => doubt === "school");
  expect(isListed || textOf(redaction).includes("[school]")).toBe(true);
});

test("a word of the name that is a common word stays and is listed", () => {
  const redaction = resume("Rose Zabrowski\nrose@x.example", "Summary\nRose grew the team.");
  expect(textOf(redaction)).toContain("Rose grew the team.");
  expect(doubts(redaction)).toEqual([["word-of-name", "Rose"]]);
});

test("a skill within something that is taken out stays, and is listed", () => {
  const redaction = resume(
    "Ilse Zabrowski\nilse@x.example",
    "Education\nFlutter Development Bootcamp, 2015\n\nSkills\nKotlin",
  );
  expect(textOf(redaction)).toContain("Flutter Development [school], 2015");
  expect(doubts(redaction)).toEqual([["counts", "Flutter Development"]]);
});

const filler = "Experience\nDeveloper, Acme Ltd\n2019 - 2021\n- Java, Kafka and PostgreSQL";

test.for([
  ["a job site's export, known by its address", exported("indeed.com/r/Ilse-Zabrowski")],
  [
    "a place above the first heading",
    `Ilse Zabrowski\n\n(Testerby, Germany)\n\nJava and Go.\n\n${filler}`,
  ],
  [
    "a labeled place",
    `Ilse Zabrowski\nilse@x.example\n\nADDRESS: Berlin, Germany\n\nGo\n\n${filler}`,
  ],
  ["an employer that was the school, too", employedAtSchool()],
  [
    "a field of study before the school's name",
    `Ilse Zabrowski\n\nEducation\n• B.TECH IT From Plonkstone University\n\n${filler}`,
  ],
  [
    "a skill beside a school's words",
    `Ilse Zabrowski\n\nEducation\n• HSC from Testerby Board 2008\nSTRENGTHS: Good listener, good team player.\n\n${filler}`,
  ],
  [
    "a degree before the school, on its line",
    `Ilse Zabrowski\n\nEducation\nPlonkstone University Bachelor of Technology, Computer Science and Engineering\tMay 2024\n\n${filler}`,
  ],
] as const)(
  "the score stays the same with %s, when the redacted text is read again",
  ([, text]) => {
    const before = read(textDocument(text));
    const { resume: redacted } = redactResume(before);
    expect(redacted.document.text).not.toBe(text);
    const after = read(textDocument(redacted.document.text));
    expect(scores(after)).toEqual(scores(before));
    expect(after.skills.map(proofOf)).toEqual(before.skills.map(proofOf));
    expect(after.degrees.map(degreeOf)).toEqual(before.degrees.map(degreeOf));
    expect(after.sections.map(({ kind }) => kind)).toEqual(before.sections.map(({ kind }) => kind));
  },
);

const degreeOf = ({ level, field }: Resume["degrees"][number]) => [level, field?.text];
const proofOf = ({ skill, proof, months }: Resume["skills"][number]) => [skill, proof, months];

/** Headings within a position, which do not come from the site itself. */
function exported(address: string): string {
  return `Ilse Zabrowski\nPython Developer\n\nBerlin - Email me on Indeed: ${address}/1\n\nWORK EXPERIENCE\n\nPython Developer\n\nAcme Ltd - Berlin\n\nJune 2017 to November 2019\n\nCareer Summary\nBuilt services in Django.\n\nTechnical Summary\nLanguages: Python, Java, Kafka\n\nEDUCATION\n\nB.Sc\n\nPlonkstone College\n\n2015`;
}

function employedAtSchool(): string {
  return "Ilse Zabrowski\nilse@x.example\n\nEducation\nMSc Statistics, Plonkstone University, 2014\n\nExperience\nPlonkstone University\nResearch Assistant, 2013\n- Analyzed trials in R and SAS\n\nAcme Ltd\nDeveloper, 2015 - 2018\n- Java";
}

test("a redacted resume has labels in place of the person's own words", () => {
  const { resume: redacted } = resume(
    "Ilse Zabrowski\nBerlin, Germany | ilse@x.example | +49 30 1234567 | github.com/ilse-z",
    "Education\nMSc Statistics, Plonkstone University, 2014",
  );
  const { contact, degrees } = read({ ...redacted.document });
  expect(contact).toMatchObject({
    name: { text: "[name]" },
    location: { text: "[address]" },
    email: { text: "[email]" },
    phone: { text: "[phone]" },
    links: [{ text: "[link]", url: "[link]" }],
  });
  expect(degrees).toMatchObject([{ field: { text: "Statistics" }, school: { text: "[school]" } }]);
});

test("a line beside the contact data with unknown words is listed", () => {
  const redaction = resume("Ilse Zabrowski\nilse@x.example\nSkype: zabi-77");
  expect(doubts(redaction)).toEqual([["contact-line", "Skype: zabi-77"]]);
});

test("a school outside of education is listed, since it may be the employer", () => {
  const redaction = resume(
    "Ilse Zabrowski\nilse@x.example",
    "Experience\nTeaching Assistant, University of Testerby\n2019 - 2021\n- Java",
  );
  expect(doubts(redaction)).toContainEqual(["school", "University of Testerby"]);
});

test("dates and skills beside a degree are not schools, but names beside them may be", () => {
  const redaction = resume(
    "Ilse Zabrowski\nilse@x.example",
    "Education\nMSc Computer Science, University of Testerby, Sept 2014 - Sept 2016\nThesis on BERT\nQZJMU, Sept. 2012",
  );
  expect(doubts(redaction)).toEqual([["school", "QZJMU"]]);
});

test("a missing name is reported", () => {
  const [first] = redactText("Skills\nJava, Go").undecided;
  expect(first).toEqual({ doubt: "no-name", from: 0, to: 0 });
});

test("a label without a value is listed", () => {
  const redaction = resume("Ilse Zabrowski\nilse@x.example\nNationality:\nReligion:\nNone");
  expect(doubts(redaction)).toContainEqual(["private", "Nationality"]);
  expect(textOf(redaction)).toContain("Religion:\n[private]");
});

test("employers and the places of work stay", () => {
  const redaction = resume(
    "Ilse Zabrowski\nBerlin, Germany\nilse@x.example",
    "Experience\nDeveloper, Acme Ltd, Berlin\n2019 - 2021\n- Java",
  );
  expect(textOf(redaction)).toContain("[name]\n[address]\n[email]");
  expect(textOf(redaction)).toContain("Developer, Acme Ltd, Berlin");
});

test("the file's own title, author and links are left out", async () => {
  const { document } = resumes.find(({ name }) => name === "markdown")?.resume ?? {};
  if (document === undefined) throw new Error("no such fixture");
  const own = { ...document, meta: { ...document.meta, title: "CV", author: "Ilse" } };
  const { links, meta } = redactResume(read(own)).resume.document;
  expect([links, meta]).toEqual([[], { bytes: document.meta.bytes }]);
});

test("hidden lines are redacted, too", () => {
  const text = "Ilse Zabrowski\nilse@x.example\n\nSkills\nJava\nIlse Zabrowski";
  const document = textDocument(text);
  const lines = document.lines.map((line, i, { length }) =>
    i === length - 1 ? { ...line, region: "hidden" as const } : line,
  );
  expect(textOf(redactResume(read({ ...document, lines })))).toMatch(/Java\n\[name\]$/);
});

test("a school's name that looks like a job title does not count as one", () => {
  const text = `Ilse Zabrowski\nB.Sc. in Physics, Plonkstone School of Backend Engineering\n\n${filler}`;
  const before = read(textDocument(text));
  expect(before.degrees[0]?.school?.text).toContain("Backend Engineering");
  expect(scores(redactResume(before).resume)).toEqual(scores(before));
});
