import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The claims of a text as "words: months skills". */
function claimsOf(text: string): readonly string[] {
  const { claims = [] } = parseResume(textDocument(text), { now: "2026-11-20" });
  return claims.map(({ text: words, months, skills }) =>
    [`${words}: ${months}`, ...skills].join(" "),
  );
}

test.for([
  ["Over 10 years of Java and Spring.", "10 years of Java and Spring: 120 java spring"],
  ["Over a decade of Terraform.", "a decade of Terraform: 120 terraform"],
  ["8+ yrs experience in Go, Rust", "8+ yrs experience in Go, Rust: 96 go rust"],
  [
    "Nine years of experience building services in Go",
    "Nine years of experience building services in Go: 108 go",
  ],
  [
    "Kafka (3 years), Redis (1 year)",
    "Kafka (3 years): 36 apache-kafka",
    "Redis (1 year): 12 redis",
  ],
  ["Java: 5 years", "Java: 5 years: 60 java"],
  ["Used Terraform for 2 years", "Terraform for 2 years: 24 terraform"],
  ["Seven years of experience as a nurse", "Seven years of experience: 84"],
  ["Total experience: 2 years 8 months", "experience: 2 years 8 months: 32"],
  ["12 years of experience, skilled in Java", "12 years of experience: 144"],
  ["7 years of IT-related employment", "7 years of IT-related employment: 84"],
  ["6 years working as a developer", "6 years working as a developer: 72"],
  ["5 years in the IT industry", "5 years in the IT industry: 60"],
  ["Programming professionally for 9 years", "Programming professionally for 9 years: 108"],
  ["10 years of hands-on software engineering", "10 years of hands-on software engineering: 120"],
  ["6 ans d'expérience en Java", "6 ans d'expérience en Java: 72 java"],
  ["6 ans d'expérience", "6 ans d'expérience: 72"],
  ["31 ans\nDéveloppeuse avec 8 ans d'expérience", "8 ans d'expérience: 96"],
  ["Java / Angular – 7 ans d’expérience", "Java / Angular – 7 ans: 84 java angular"],
  ["Java, Kafka (7 years)", "Kafka (7 years): 84 apache-kafka"],
  ["5 Jahre Erfahrung mit Python", "5 Jahre Erfahrung mit Python: 60 python"],
] as const)("%s is a claim", ([text, ...claims]) => expect(claimsOf(text)).toEqual(claims));

test.for([
  "Age: 20 years",
  "Cut the costs of Java by half within 2 years",
  "Over the last 3 years of Java releases nothing broke",
  "Acme AG (2 years 3 months)",
  "A 4 year degree in Java",
  "mara@example.org – 31 ans – Permis B\n\nEXPÉRIENCES PROFESSIONNELLES\nAcme",
  "Mara, 31 anni\nEsperienza\nAcme",
  "34 Jahre\nBerufserfahrung\nAcme",
  "Java (less than 1 year)",
  "Would like to work with Kafka: 5 years",
])("%s is not a claim", (text) => expect(claimsOf(text)).toEqual([]));

test("claims do not count toward any months", () => {
  const { skills } = parseResume(textDocument("Over 10 years of Java"), { now: "2026-11-20" });
  expect(skills.find(({ skill }) => skill === "java")?.months).toBe(0);
});

test("a skill belongs to one claim only", () => {
  expect(claimsOf("2 months of PostgreSQL ( 2 months")).toEqual([
    "2 months of PostgreSQL: 2 postgresql",
  ]);
});

test("in any text, the words of a claim are at its span, and claims do not overlap", () => {
  const part = fc.constantFrom(
    "Java",
    "Go",
    "5 years",
    "of",
    "experience",
    "(",
    ")",
    ",",
    ":",
    "\n",
    "2 months",
    "and",
    "in",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      const { claims = [] } = parseResume(textDocument(text), { now: "2026-11-20" });
      let end = 0;
      for (const claim of claims) {
        expect(claim.from).toBeGreaterThanOrEqual(end);
        expect(text.slice(claim.from, claim.to).replace(/\s+/g, " ")).toBe(claim.text);
        end = claim.to;
      }
    }),
  );
});
