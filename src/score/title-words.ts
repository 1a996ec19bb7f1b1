// The words of titles, and what they have to do with one another.
import { nameSet } from "../words/words.ts";

/** Words that employers use for one and the same: each becomes the words on the right. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  developer: ["engineer"],
  developers: ["engineer"],
  programmer: ["engineer"],
  développeur: ["engineer"],
  développeuse: ["engineer"],
  desarrollador: ["engineer"],
  desarrolladora: ["engineer"],
  entwickler: ["engineer"],
  entwicklerin: ["engineer"],
  softwareentwickler: ["software", "engineer"],
  softwareentwicklerin: ["software", "engineer"],
  ingenieur: ["engineer"],
  ingenieurin: ["engineer"],
  engineers: ["engineer"],
  engineering: ["engineer"],
  development: ["engineer"],
  dev: ["engineer"],
  swe: ["software", "engineer"],
  sde: ["software", "engineer"],
  sre: ["reliability", "engineer"],
  site: ["reliability"],
  devops: ["devops", "engineer"],
  fullstack: ["backend", "frontend", "engineer"],
  server: ["backend"],
  ui: ["frontend"],
  tester: ["testing", "engineer"],
  test: ["testing"],
  qa: ["testing"],
  quality: ["testing"],
  assurance: ["testing"],
  sdet: ["testing", "engineer"],
  "c#": ["dotnet"],
  aspnet: ["dotnet"],
  net: ["dotnet"],
  j2ee: ["java"],
  jee: ["java"],
  golang: ["go"],
  django: ["django", "python"],
  etl: ["etl", "data"],
  bi: ["business", "data"],
  hadoop: ["hadoop", "big", "data"],
  databases: ["database"],
  rails: ["rails", "ruby"],
  laravel: ["laravel", "php"],
  symfony: ["symfony", "php"],
  ml: ["machine", "learning"],
  ai: ["machine", "learning"],
  dba: ["database", "administrator"],
  administration: ["administrator"],
  admin: ["administrator"],
  sysadmin: ["system", "administrator"],
  systems: ["system"],
  networks: ["network"],
  networking: ["network"],
  scientist: ["science", "scientist"],
  analytics: ["analyst"],
  analysis: ["analyst"],
  architecture: ["architect"],
  cybersecurity: ["security"],
  infosec: ["security"],
};

/** What somebody who is titled by a framework or a language does besides: a Rails developer is a back-end developer. */
export const fieldOfWord: Readonly<Record<string, string>> = {
  rails: "backend",
  django: "backend",
  flask: "backend",
  laravel: "backend",
  symfony: "backend",
  spring: "backend",
  node: "backend",
  php: "backend",
  ruby: "backend",
  go: "backend",
  react: "frontend",
  angular: "frontend",
  vue: "frontend",
};

/** Languages that mostly the back end is written in: a developer who is titled by one is near to a back-end developer. */
export const backEndLanguages: ReadonlySet<string> = new Set([
  "java",
  "dotnet",
  "scala",
  "kotlin",
  "elixir",
  "python",
]);

/** Fields whose work is much the same. */
export const nearFields: readonly ReadonlySet<string>[] = [
  new Set(["devops", "reliability", "platform", "infrastructure", "cloud"]),
  new Set(["machine", "learning", "science"]),
  new Set(["testing", "automation"]),
  new Set(["mobile", "ios", "android"]),
  new Set(["embedded", "firmware"]),
];

/** Two words that are one. */
export const pairs: readonly (readonly [RegExp, string])[] = [
  [/\bback[ -]end\b/g, "backend"],
  [/\bfront[ -]end\b/g, "frontend"],
  [/\bfull[ -]?stack\b/g, "fullstack"],
  [/\bdev[ -]ops\b/g, "devops"],
  [/\basp\.net\b/g, "dotnet"],
  [/\bado\.net\b/g, "dotnet"],
  [/\bvb\.net\b/g, "dotnet"],
  [/\.net\b/g, "dotnet"],
  [/\bdot[ -]net\b/g, "dotnet"],
  [/\bdata[ -]base\b/g, "database"],
  [/\bdata[ -]warehouse?\b/g, "etl"],
  [/\bnode\.js\b/g, "node"],
  [/\bchief technology officer\b/g, "cto"],
  [/\bchief technical officer\b/g, "cto"],
  [/\bvice president\b/g, "vp"],
  [/\bmember of (?:the )?technical staff\b/g, "software engineer"],
  [/\btech lead\b/g, "lead software engineer"],
  [/\btechnical lead\b/g, "lead software engineer"],
];

/** What says that it is a job, not which one. */
export const roleWords: ReadonlySet<string> = new Set([
  "engineer",
  "software",
  "consultant",
  "specialist",
]);

/** Words of titles that only work on software has: whoever is a developer is a software engineer, which an engineer alone need not be. */
export const softwareNouns: ReadonlySet<string> = nameSet("software-noun");

/** Words of other trades: a mechanical engineer is an engineer, and none of software. */
export const otherTradeWords: ReadonlySet<string> = nameSet("other-trade");

/** Words that say nothing of the work: connectives, forms of employment, places, grades. */
export const emptyWords: ReadonlySet<string> = nameSet("title-filler");

/** Words that join two titles of one job. */
export const titleJoints: ReadonlySet<string> = nameSet("title-joint");

/** The nouns that a title ends in. */
export const nouns: ReadonlySet<string> = nameSet("role-noun");

/** Words that name a field of work wherever they stand in a title; of others only those before the role do. */
export const fieldWords: ReadonlySet<string> = nameSet("field-word");

/** Roles of software, by which a word of two meanings is told. */
export const technicalRoles: readonly string[] = ["engineer", "scientist", "analyst", "architect"];
