import type { Document, Fact, Region, Span } from "../../src/document/document.ts";
import type { Job } from "../../src/job/job.ts";
import type { Proof, Resume, SkillUse } from "../../src/resume/resume.ts";
import type { SectionKind } from "../../src/words/section-headings.ts";

// The documents of the sample analyses (samples.ts).

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

/** The text as a document; lines from `hiddenFrom` on are hidden. */
export function documentOf(
  text: string,
  format: Document["format"],
  hiddenFrom: number = text.length,
): Document {
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

/** The `nth` occurrence of these words in the sample resume, counted from 0. */
export function spanOf(words: string, nth = 0): Span {
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

export const resume: Resume = {
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

export const job: Job = {
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
