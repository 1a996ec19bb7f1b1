import type { Span } from "../../src/document/document.ts";
import type { Contribution, Evidence, Match } from "../../src/score/match.ts";
import type { SectionKind } from "../../src/words/section-headings.ts";
import { asked, explained, found, inPlace, shown, weighedAs } from "./factors.ts";
import { spanOf } from "./sample-documents.ts";

// How the sample resume meets the sample posting (samples.ts).

const share = (raw: number, total: number) => ({ raw, total, whole: 150, isCapped: false });

function proof(quote: string, words: Span, place: SectionKind): Evidence {
  return { quote, section: place, page: 1, ...words };
}

const built = "• Built the tariff service in Go and PostgreSQL, 230 quotes a second.";

export const contributions: readonly Contribution[] = explained([
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

export const match: Match = {
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
