import type { Analysis } from "../../src/analyze/analysis.ts";
import type { Document, Fact, Region, Span } from "../../src/document/document.ts";
import type { Job } from "../../src/job/job.ts";
import type { Proof, Resume, SkillUse } from "../../src/resume/resume.ts";
import type { Contribution, Evidence, Match } from "../../src/score/match.ts";
import type { SectionKind } from "../../src/words/section-headings.ts";
import { asked, explained, found, inPlace, shown, weighedAs } from "./factors.ts";
import { gaps } from "./gaps.ts";

// Written by hand, so that a change of the readers or of the scoring does not change what the reports are compared with.

const share = (raw: number, total: number) => ({ raw, total, whole: 150, isCapped: false });

const resumeText = `Mara Lindholm-Okoye
Backend Engineer
mara@example.com | +46 555 01 88 12

Experience
Backend Engineer, Fjord Freight
March 2021 – present
• Built the tariff service in Go and PostgreSQL, 230 quotes a second.
• Opened it to partners through a GraphQL gateway.

Education
BSc Computing, Norrland Institute

Skills
Go, PostgreSQL, Redis, English
Kafka Kafka Kafka`;

const jobText = `Senior Backend Engineer
Required: Go, PostgreSQL, REST, 3 years of experience
Nice to have: Redis, Kafka`;

/** The text as a document, its last line hidden. */
function documentOf(text: string, format: Document["format"], hiddenFrom = text.length): Document {
  let from = 0;
  const lines = text.split("\n").flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const region: Region = start >= hiddenFrom ? "hidden" : "body";
    return line === "" ? [] : [{ from: start, to: start + line.length, page: 1, region }];
  });
  const meta = { bytes: text.length };
  return { text, lines, links: [], format, pages: 1, meta, quality: "good", warnings: [] };
}

const document = documentOf(resumeText, "pdf", resumeText.indexOf("Kafka Kafka"));

function spanOf(words: string, nth = 0): Span {
  let from = -1;
  for (let i = 0; i <= nth; i++) from = resumeText.indexOf(words, from + 1);
  if (from === -1) throw new Error(`the sample does not hold ${words}`);
  return { from, to: from + words.length };
}

function fact(words: string, nth = 0): Fact {
  return { text: words, ...spanOf(words, nth) };
}

function use(name: string, category: string, proof: Proof, count = 1): SkillUse {
  const skill = name.toLowerCase();
  const mentions = Array.from({ length: count }, (_, nth) => ({
    ...spanOf(name, nth),
    surface: name,
    skill,
    name,
    category,
  }));
  const months = proof === "position" ? 69 : 0;
  const used = months > 0 && { firstUsed: "2021-03", lastUsed: "2026-11" };
  return { skill, name, category, mentions, months, namedMonths: months, ...used, proof };
}

const skills: readonly SkillUse[] = [
  use("Go", "language", "position", 2),
  use("PostgreSQL", "database", "position", 2),
  use("GraphQL", "api-protocol", "position"),
  use("Redis", "cache-search", "listed"),
  use("English", "spoken-language", "listed"),
  use("Kafka", "messaging", "hidden", 3),
  {
    ...use("PostgreSQL", "database", "position"),
    skill: "sql",
    name: "SQL",
    impliedBy: "postgresql",
  },
];

function section(kind: SectionKind, heading: string, end: string): Resume["sections"][number] {
  return {
    kind,
    heading: fact(heading),
    from: spanOf(heading).from,
    to: end === "" ? resumeText.length : spanOf(end).from,
  };
}

const resume: Resume = {
  document,
  contact: { name: fact("Mara Lindholm-Okoye"), email: fact("mara@example.com"), links: [] },
  sections: [
    section("experience", "Experience", "Education"),
    section("education", "Education", "Skills"),
    section("skills", "Skills", ""),
  ],
  positions: [
    {
      title: fact("Backend Engineer", 1),
      employer: fact("Fjord Freight"),
      start: "2021-03",
      end: "present",
      bullets: [fact("Built the tariff service in Go and PostgreSQL, 230 quotes a second.")],
      from: spanOf("Backend Engineer", 1).from,
      to: spanOf("\n\nEducation").from,
    },
  ],
  projects: [],
  degrees: [
    {
      level: "bachelor",
      field: fact("Computing"),
      school: fact("Norrland Institute"),
      ...spanOf("BSc Computing, Norrland Institute"),
    },
  ],
  certifications: [],
  languages: [fact("English")],
  totalMonths: 69,
  skills,
};

const job: Job = {
  document: documentOf(jobText, "text"),
  title: { text: "Senior Backend Engineer", from: 0, to: 23 },
  requirements: ["Go", "PostgreSQL", "REST", "Redis", "Kafka"].map((name) => ({
    kind: "skill",
    skills: [name.toLowerCase()],
    name,
    level: "required",
    frequency: 1,
    spans: [],
  })),
  negated: [],
  minMonths: 36,
};

function proof(quote: string, words: Span, place: SectionKind): Evidence {
  return { quote, section: place, page: 1, ...words };
}

const built = "• Built the tariff service in Go and PostgreSQL, 230 quotes a second.";

const contributions: readonly Contribution[] = explained([
  {
    kind: "skill",
    name: "Go",
    skills: ["go"],
    category: "language",
    level: "required",
    status: "met",
    weight: 30,
    credit: 1,
    points: 30,
    factors: {
      weight: [
        weighedAs("skill", 10),
        asked("required", 1),
        { kind: "rarity", value: 1, facts: { rarity: "usual" } },
      ],
      ...share(10, 33.3),
      credit: [found("Go"), shown("position", 1)],
    },
    literal: true,
    evidence: [
      proof(built, spanOf("Go"), "experience"),
      proof("Go, PostgreSQL, Redis, English", spanOf("Go", 1), "skills"),
    ],
  },
  {
    kind: "title",
    name: "Senior Backend Engineer",
    skills: [],
    level: "mentioned",
    status: "met",
    weight: 20,
    credit: 0.85,
    points: 17,
    factors: {
      weight: [weighedAs("title", 6.7)],
      ...share(6.7, 33.3),
      credit: [{ kind: "title", value: 0.85, facts: { title: "Backend Engineer" } }],
    },
    literal: false,
    evidence: [
      proof("Backend Engineer, Fjord Freight", spanOf("Backend Engineer", 1), "experience"),
    ],
  },
  {
    kind: "skill",
    name: "PostgreSQL",
    skills: ["postgresql"],
    category: "database",
    level: "required",
    status: "met",
    weight: 15,
    credit: 1,
    points: 15,
    factors: {
      weight: [weighedAs("skill", 10), asked("required", 1)],
      ...share(5, 33.3),
      credit: [found("PostgreSQL"), shown("position", 1)],
    },
    literal: true,
    evidence: [proof(built, spanOf("PostgreSQL"), "experience")],
  },
  {
    kind: "skill",
    name: "Kafka",
    skills: ["kafka"],
    category: "messaging",
    level: "preferred",
    status: "missing",
    weight: 15,
    credit: 0,
    points: 0,
    factors: {
      weight: [weighedAs("skill", 10), asked("preferred", 0.5)],
      ...share(5, 33.3),
      credit: [found("Kafka"), shown("hidden", 0)],
    },
    literal: false,
    evidence: [],
  },
  {
    kind: "skill",
    name: "Redis",
    skills: ["redis"],
    category: "cache-search",
    level: "preferred",
    status: "met",
    weight: 10,
    credit: 0.5,
    points: 5,
    factors: {
      weight: [weighedAs("skill", 10), asked("preferred", 0.5)],
      ...share(3.3, 33.3),
      credit: [found("Redis"), shown("listed", 0.5)],
    },
    literal: true,
    evidence: [proof("Go, PostgreSQL, Redis, English", spanOf("Redis"), "skills")],
  },
  {
    kind: "skill",
    name: "REST",
    skills: ["rest"],
    category: "api-protocol",
    level: "required",
    status: "partial",
    weight: 6,
    credit: 0.3,
    points: 1.8,
    factors: {
      weight: [weighedAs("skill", 10), asked("required", 1)],
      ...share(2, 33.3),
      credit: [inPlace("GraphQL", 0.3), shown("position", 1)],
    },
    literal: false,
    evidence: [
      proof("• Opened it to partners through a GraphQL gateway.", spanOf("GraphQL"), "experience"),
    ],
  },
  {
    kind: "skill",
    name: "Teamwork",
    skills: ["teamwork"],
    category: "soft-skill",
    level: "mentioned",
    status: "missing",
    weight: 4,
    credit: 0,
    points: 0,
    factors: {
      weight: [weighedAs("soft-skill", 2), asked("mentioned", 0.4)],
      ...share(1.3, 33.3),
      credit: [{ kind: "not-found", value: 0, facts: { what: "skill" } }],
    },
    literal: false,
    evidence: [],
  },
]);

const match: Match = {
  score: 68.8,
  contributions,
  deductions: [],
  suggestions: [
    {
      text: "Kafka stands only in hidden text, which counts nothing: if you used it in a position, name it there",
      points: 15,
      for: "Kafka",
      skills: ["apache-kafka"],
      advice: {
        kind: "skill",
        name: "Kafka",
        isChoice: false,
        category: "messaging",
        shortcoming: { kind: "hidden" },
        minMonths: 0,
      },
    },
    {
      text: "Redis is named, but in no position: if you used it in a position, name it there",
      points: 5,
      for: "Redis",
      skills: ["redis"],
      advice: {
        kind: "skill",
        name: "Redis",
        isChoice: false,
        category: "database",
        shortcoming: { kind: "unproven" },
        minMonths: 0,
      },
    },
    {
      text: "You mention PostgreSQL as Postgres only: writing PostgreSQL once would also satisfy a literal search",
      points: 0,
      for: "PostgreSQL",
      skills: ["postgresql"],
      advice: { kind: "spelling", name: "PostgreSQL", written: "Postgres", asked: "PostgreSQL" },
    },
  ],
};

/** A resume that was compared with a posting. */
export const posting: Analysis = {
  versions: { skilltally: "1.2.3", lexicon: "0123456789abcdef", scoring: 7 },
  asOf: "2026-11-20",
  resume,
  job,
  match,
  findings: [
    {
      code: "hidden-text",
      severity: "error",
      message: "1 line of the text is hidden from people; hidden text is not counted",
      fix: "Remove it, or show what is true of it where a person can read it",
      page: 1,
      facts: { lines: 1 },
    },
    {
      code: "length",
      severity: "note",
      message: "The resume has only 61 words; at least 120 are usual",
      facts: { kind: "short", words: 61, minWords: 120 },
    },
  ],
};

/** The same resume, compared with nothing. */
export const alone: Analysis = (({ job: _job, match: _match, ...rest }) => rest)(posting);

export const field: Analysis = {
  ...alone,
  match: {
    ...match,
    contributions: contributions
      .filter(({ kind }) => kind === "skill")
      .map((one) => ({ ...one, level: "mentioned" })),
  },
  gaps,
};

/** A scan. */
export const unreadable: Analysis = {
  ...posting,
  resume: {
    ...resume,
    document: { ...documentOf("", "pdf"), quality: "unreadable" },
    contact: { links: [] },
    sections: [],
    positions: [],
    degrees: [],
    languages: [],
    totalMonths: 0,
    skills: [],
  },
  match: {
    score: null,
    because: "the resume is unreadable: no text could be taken from it",
    contributions: [],
    deductions: [],
    suggestions: [],
  },
  findings: [
    {
      code: "unreadable-document",
      severity: "error",
      message: "No text can be taken from the document",
      fix: "Export the resume from the program it was written in",
      facts: { warnings: [], reasons: [] },
    },
  ],
};

export const samples: Readonly<Record<string, Analysis>> = { posting, alone, field, unreadable };
