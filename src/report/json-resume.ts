import type { Analysis } from "../analyze/analysis.ts";
import { pushTo } from "../collect.ts";
import type { Fact } from "../document/document.ts";
import { overlap } from "../document/spans.ts";
import type { Contact, Degree, Position, Project, Resume, SkillUse } from "../resume/resume.ts";
import { mailAddress } from "../words/addresses.ts";
import { writeJson } from "./json.ts";

/** See https://jsonresume.org/schema. Absent fields are undefined, which JSON leaves out. */
type Fields = Readonly<Record<string, unknown>>;

const schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/**
 * The resume in the JSON Resume format (jsonresume.org): contact, summary, work, education, projects,
 * certificates, languages, and the visible skills by category. Left out is what the schema has no place for
 * (months of use, proofs, the score) and what would violate it.
 */
export function renderJsonResume({ resume }: Analysis): string {
  const { positions, degrees, projects, certifications } = resume;
  const fields: Fields = {
    $schema: schema,
    basics: basicsOf(resume),
    work: listOf(positions, workOf),
    education: listOf(degrees, educationOf),
    projects: listOf(projects, projectOf),
    certificates: listOf(certifications, ({ text }) => ({ name: text })),
    skills: skillsOf(resume.skills),
    languages: listOf(languagesOf(resume), (language) => language),
  };
  return `${writeJson(fields, 2)}\n`;
}

/** A section without entries is left out. */
function listOf<T>(items: readonly T[], make: (item: T) => Fields): readonly Fields[] | undefined {
  return items.length === 0 ? undefined : items.map(make);
}

function basicsOf({ contact, positions, sections, document }: Resume): Fields {
  const { name, email, phone, location } = contact;
  const now = positions.find(({ end }) => end === "present") ?? positions[0];
  const summary = sections.find(({ kind }) => kind === "summary");
  return {
    name: name?.text,
    label: now?.title?.text,
    // An invalid address would make the whole file invalid.
    email: email !== undefined && mailAddress.test(email.text) ? email.text : undefined,
    phone: phone?.text,
    ...linksOf(contact),
    location: location && placeOf(location),
    summary:
      summary && oneLine(document.text.slice(summary.heading?.to ?? summary.from, summary.to)),
  };
}

function oneLine(text: string): string | undefined {
  const line = text
    .replace(/^[\s:–—-]+/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? undefined : line;
}

/** "Austin, TX" as town and region. A place with a number is a complete address. */
function placeOf({ text }: Fact): Fields {
  if (/\d/.test(text)) return { address: text };
  const [city = "", ...region] = text.split(/\s*,\s*/);
  return { city, region: region.length === 0 ? undefined : region.join(", ") };
}

/** The networks on which people have accounts, by host. */
const networks: ReadonlyMap<string, string> = new Map([
  ["github.com", "GitHub"],
  ["gitlab.com", "GitLab"],
  ["bitbucket.org", "Bitbucket"],
  ["linkedin.com", "LinkedIn"],
  ["stackoverflow.com", "Stack Overflow"],
  ["twitter.com", "X"],
  ["x.com", "X"],
  ["medium.com", "Medium"],
  ["kaggle.com", "Kaggle"],
  ["leetcode.com", "LeetCode"],
]);

/** The first link that is not an account on a network is the person's own site. */
function linksOf({ links }: Contact): Fields {
  const urls = links.flatMap(({ url }) => parseUrl(url) ?? []);
  const networkOf = ({ hostname }: URL): string | undefined =>
    networks.get(hostname.replace(/^(?:www|[a-z]{2})\./, ""));
  const profiles = urls.filter((url) => networkOf(url) !== undefined);
  return {
    url: urls.find((url) => networkOf(url) === undefined)?.href,
    profiles: listOf(profiles, (url) => ({
      network: networkOf(url),
      username: url.pathname.split("/").findLast((step) => step !== ""),
      url: url.href,
    })),
  };
}

function parseUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function workOf({ employer, location, title, start, end, bullets }: Position): Fields {
  return {
    name: employer?.text,
    position: title?.text,
    location: location?.text,
    ...datesOf(start, end),
    highlights: textsOf(bullets),
  };
}

function projectOf({ name, start, end, bullets }: Project): Fields {
  return { name: name?.text, ...datesOf(start, end), highlights: textsOf(bullets) };
}

const studyTypes: Readonly<Record<Degree["level"], string | undefined>> = {
  associate: "Associate",
  bachelor: "Bachelor",
  master: "Master",
  phd: "Doctorate",
  diploma: "Diploma",
  other: undefined,
};

function educationOf({ school, field, level, start, end }: Degree): Fields {
  return {
    institution: school?.text,
    area: field?.text,
    studyType: studyTypes[level],
    ...datesOf(start, end),
  };
}

/** A year, a month or a day. An end of "present" is left out, as JSON Resume requires. */
const date = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/;

function datesOf(start: string | undefined, end: string | undefined): Fields {
  const valid = (text: string | undefined) => (date.test(text ?? "") ? text : undefined);
  return { startDate: valid(start), endDate: valid(end) };
}

function textsOf(facts: readonly Fact[]): readonly string[] | undefined {
  return facts.length === 0 ? undefined : facts.map(({ text }) => text);
}

/** The spoken languages in the list of languages, and those that are named elsewhere. */
function languagesOf({ document, languages, skills }: Resume): readonly Fields[] {
  const spoken = skills.filter((use) => isSeen(use) && use.category === spokenLanguage);
  const isListed = ({ mentions }: SkillUse): boolean =>
    mentions.some((mention) => languages.some((fact) => overlap(fact, mention)));
  return [
    ...languages.map(({ text, to }) => ({ language: text, fluency: fluencyAt(document.text, to) })),
    ...spoken.filter((use) => !isListed(use)).map(({ name }) => ({ language: name })),
  ];
}

/** "English (native)", "English: C1", "English – fluent in speech, English C1". */
const level =
  /^ ?(?:[([]([^()[\]\n]{2,60})[)\]]|[:–—-] ?([^\s,;|•()][^,;|•()\n]{1,60})|([ABC][12])\b)/u;

/** What the resume says right after a language about how well it is spoken. */
function fluencyAt(text: string, at: number): string | undefined {
  const found = level.exec(text.slice(at, at + 70));
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
}

/** Whether the resume itself names the skill visibly, and not as a plan. */
function isSeen({ impliedBy, proof }: SkillUse): boolean {
  return impliedBy === undefined && proof !== "hidden" && proof !== "planned";
}

/** The skills that the resume names visibly, by category, in the order of their first mention. */
function skillsOf(skills: readonly SkillUse[]): readonly Fields[] | undefined {
  const byCategory = new Map<string, string[]>();
  for (const { category, name } of skills.filter(isSeen)) {
    if (!otherwise.has(category)) pushTo(byCategory, category, name);
  }
  return listOf([...byCategory], ([category, keywords]) => ({ name: titled(category), keywords }));
}

/** Categories that have a section of their own or are left out. */
const spokenLanguage = "spoken-language";
const otherwise: ReadonlySet<string> = new Set(["job-title", "degree", spokenLanguage]);

/** "web-framework" as "Web framework", "ci-cd" as "CI CD". */
function titled(category: string): string {
  const words = category
    .replaceAll("-", " ")
    .replace(/\b(?:api|aws|cd|ci|cs|gcp|orm|os)\b/g, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
