/**
 * Compares parsed resumes with the sources of their PDFs: rendercv (YAML) and reactive-resume (JSON). `npx
 * tsx bench/resumes.ts [dir]` prints counts and percentages; SHOW=1 lists the errors.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { readSource } from "../src/document/read.ts";
import { readFacts } from "../src/resume/facts.ts";
import { lettersOf } from "./gold/letters.ts";

type Facts = ReturnType<typeof readFacts>;

/** What the source of a resume says. */
interface Gold {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly links: readonly string[];
  readonly positions: readonly GoldPosition[];
  readonly degrees: readonly GoldDegree[];
}

interface GoldPosition {
  readonly title: string;
  readonly employer: string;
  readonly start: string;
  readonly end: string;
}

interface GoldDegree {
  readonly level: string;
  readonly field: string;
  readonly school: string;
  readonly end: string;
}

const counts = new Map<string, { right: number; all: number }>();

function count(what: string, right: boolean, detail: string): void {
  const entry = counts.get(what) ?? { right: 0, all: 0 };
  entry.all++;
  if (right) entry.right++;
  else if (process.env.SHOW) console.log(`${what}: ${detail}`);
  counts.set(what, entry);
}

function linkKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/+$/, "");
}

function compare(file: string, facts: Facts, gold: Gold): void {
  const { contact, positions, degrees } = facts;
  count(
    "name",
    lettersOf(contact.name?.text) === lettersOf(gold.name),
    `${file} ${contact.name?.text}`,
  );
  count("email", contact.email?.text === gold.email, `${file} ${contact.email?.text}`);
  count(
    "phone",
    lettersOf(contact.phone?.text) === lettersOf(gold.phone),
    `${file} ${contact.phone?.text}`,
  );
  const links = new Set(contact.links.map((link) => linkKey(link.url)));
  for (const link of gold.links) {
    count("link", links.has(linkKey(link)), `${file} ${link} not in ${[...links]}`);
  }
  for (const position of gold.positions) comparePosition(file, facts, position);
  for (const position of positions) {
    const isReal = gold.positions.some(
      (other) =>
        isSame(position.title?.text, other.title) &&
        isSame(position.employer?.text, other.employer),
    );
    count("position not invented", isReal, `${file} ${describe(position)}`);
  }
  for (const degree of gold.degrees) compareDegree(file, facts, degree);
  for (const degree of degrees) {
    const isReal = gold.degrees.some((other) => other.level === degree.level);
    count("degree not invented", isReal, `${file} ${describe(degree)}`);
  }
}

function isSame(words: string | undefined, other: string): boolean {
  return lettersOf(words) === lettersOf(other);
}

/** Facts by their words, for a line of SHOW=1. */
function describe(value: object): string {
  const parts = Object.entries(value).filter(([name]) => name !== "bullets");
  return parts.map(([name, part]) => `${name}=${part?.text ?? part}`).join(" ");
}

function comparePosition(file: string, facts: Facts, gold: GoldPosition): void {
  const same = facts.positions.find(
    (other) =>
      isSame(other.title?.text, gold.title) &&
      isSame(other.employer?.text, gold.employer) &&
      other.start === gold.start,
  );
  const near =
    same ??
    facts.positions.find(
      (other) => isSame(other.employer?.text, gold.employer) || other.start === gold.start,
    );
  const detail = `${file} ${describe(gold)} → ${near === undefined ? "nothing" : describe(near)}`;
  count("position title", isSame(near?.title?.text, gold.title), detail);
  count("position employer", isSame(near?.employer?.text, gold.employer), detail);
  count("position start", near?.start === gold.start, detail);
  count("position end", near?.end === gold.end, detail);
  count("position whole", same !== undefined && same.end === gold.end, detail);
}

function compareDegree(file: string, facts: Facts, gold: GoldDegree): void {
  const same = facts.degrees.find((other) => other.level === gold.level);
  const detail = `${file} ${describe(gold)} → ${same === undefined ? "nothing" : describe(same)}`;
  const isWhole =
    isSame(same?.field?.text, gold.field) &&
    isSame(same?.school?.text, gold.school) &&
    same?.end === gold.end;
  count("degree level", same !== undefined, detail);
  count("degree whole", isWhole, detail);
}

const hosts: Readonly<Record<string, string>> = {
  LinkedIn: "https://linkedin.com/in/",
  GitHub: "https://github.com/",
};

const levels: readonly (readonly [RegExp, string])[] = [
  [/ph\.?d|doctor/i, "phd"],
  [/^m|master/i, "master"],
  [/^b|bachelor/i, "bachelor"],
];

function levelOf(degree: string): string {
  return levels.find(([form]) => form.test(degree))?.[1] ?? "other";
}

// The sources are read as they are; their shapes are rendercv's and reactive-resume's.
// biome-ignore lint/suspicious/noExplicitAny: foreign data
type Foreign = any;

function fromRendercv(source: Foreign): Gold {
  const { cv } = source;
  const networks = (cv.social_networks ?? []).map((x: Foreign) => hosts[x.network] + x.username);
  return {
    name: cv.name,
    email: cv.email,
    phone: cv.phone ?? "",
    links: [cv.website, ...networks].filter(Boolean),
    positions: (cv.sections.experience ?? []).map((x: Foreign) => ({
      title: x.position,
      employer: x.company,
      start: String(x.start_date),
      end: String(x.end_date),
    })),
    degrees: (cv.sections.education ?? []).map((x: Foreign) => ({
      level: levelOf(x.degree),
      field: x.area,
      school: x.institution,
      end: String(x.end_date),
    })),
  };
}

function fromReactiveResume({ basics, sections }: Foreign): Gold {
  const shown = (name: string): Foreign[] =>
    sections[name].visible ? sections[name].items.filter((x: Foreign) => x.visible) : [];
  return {
    name: basics.name,
    email: basics.email,
    phone: basics.phone,
    links: [basics.url.href, ...shown("profiles").map((x) => x.url.href)],
    positions: shown("experience").map((x) => ({
      title: x.position,
      employer: x.company,
      ...rangeOf(x.date),
    })),
    degrees: shown("education").map((x) => ({
      level: levelOf(x.studyType),
      field: / in (.+)$/.exec(x.studyType)?.[1] ?? x.area,
      school: x.institution,
      end: rangeOf(x.date).end,
    })),
  };
}

/** "January 2019 to Present", the only format in these sources. */
function rangeOf(date: string): { start: string; end: string } {
  const [start = "", end = ""] = date.split(" to ").map((part) => {
    return part === "Present" ? "present" : new Date(`${part} 1 UTC`).toISOString().slice(0, 7);
  });
  return { start, end };
}

const dir = process.argv[2] ?? "../shared/data/documents";
const sources = [
  { folder: "rendercv", extension: ".yaml", read: (text: string) => fromRendercv(parse(text)) },
  {
    folder: "reactive-resume",
    extension: ".json",
    read: (text: string) => fromReactiveResume(JSON.parse(text)),
  },
];
for (const { folder, extension, read } of sources) {
  for (const file of readdirSync(join(dir, folder)).filter((name) => name.endsWith(extension))) {
    const path = join(dir, folder, basename(file, extension));
    const document = await readSource(readFileSync(`${path}.pdf`));
    compare(basename(path), readFacts(document), read(readFileSync(path + extension, "utf8")));
  }
}
for (const [what, { right, all }] of counts) {
  console.log(
    `${what.padEnd(24)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${((100 * right) / all).toFixed(1)} %`,
  );
}
