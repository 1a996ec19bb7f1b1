// Generates postings by the million: a seeded generator combines sentences of the fixtures' postings and
// names of the lexicon, so that the same number always gives the same posting. They resemble real ones in
// length and composition, but have no meaning.
import { readdirSync, readFileSync } from "node:fs";
import { builtinShares } from "../../src/keywords/builtin-profile.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { makeRandom } from "../../test/random.ts";

/**
 * The parts of a posting, so that a copy can change one and another posting of the same firm can share one.
 */
export interface GeneratedPosting {
  readonly title: string;
  readonly firm: string;
  readonly place: string;
  readonly about: readonly string[];
  readonly duties: readonly string[];
  readonly musts: readonly string[];
  readonly wishes: readonly string[];
  readonly benefits: readonly string[];
}

const fixtures = new URL("../../fixtures/jobs/", import.meta.url);
const lines = readdirSync(fixtures)
  .flatMap((name) => readdirSync(new URL(`${name}/`, fixtures)).map((file) => `${name}/${file}`))
  .filter((path) => /\.(?:md|txt)$/.test(path))
  .sort()
  .flatMap((path) => readFileSync(new URL(path, fixtures), "utf8").split("\n"))
  .map((line) => line.replace(/^[\s*•·-]+|\*\*/g, "").trim())
  .filter((line) => line.split(" ").length >= 5);

const lexicon = builtinLexicon();
/** Repeated according to how often postings name them. */
const skills = [...builtinShares()].flatMap(([id, share]) => {
  const skill = lexicon.skills.get(id);
  const isTechnical = lexicon.categories.get(skill?.category ?? "")?.technical === true;
  return skill === undefined || !isTechnical
    ? []
    : Array<string>(Math.ceil(share * 200)).fill(skill.name);
});

const levels = ["Senior ", "Junior ", "Lead ", "", "", ""];
const roles = [
  "Backend Engineer",
  "Software Engineer",
  "Full Stack Developer",
  "DevOps Engineer",
  "Data Engineer",
  "Java Developer",
  "Python Developer",
  "Frontend Engineer",
  "PHP Developer",
  "C++ Developer",
];
const places = [
  "Berlin",
  "Lyon",
  "Porto",
  "Austin",
  "Pune",
  "Toronto",
  "Gothenburg",
  "Remote",
  "Leeds",
  "Kraków",
];
const syllables = [
  "ba",
  "cor",
  "dex",
  "fin",
  "gal",
  "hal",
  "ix",
  "jun",
  "kel",
  "lor",
  "mar",
  "nor",
  "ot",
  "pel",
  "quo",
  "ris",
  "sten",
  "tal",
  "vex",
  "wyn",
];
const openings = [
  "Experience with",
  "Strong knowledge of",
  "3+ years of",
  "You have worked with",
  "Solid understanding of",
  "Hands-on experience in",
  "Proficiency in",
];
const tasks = [
  "Build and run services with",
  "Own the migration to",
  "Improve our pipelines on",
  "Review designs that use",
  "Automate releases with",
  "Measure and speed up what runs on",
];

export function generatePosting(seed: number): GeneratedPosting {
  const random = makeRandom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const many = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make);
  const named = () => many(1, 3, () => pick(skills)).join(pick([", ", " and ", " or "]));
  const firm = many(2, 3, () => pick(syllables)).join("");
  return {
    title: pick(levels) + pick(roles),
    firm: firm.charAt(0).toUpperCase() + firm.slice(1),
    place: pick(places),
    about: many(3, 6, () => pick(lines)),
    duties: many(3, 6, () => `${pick(tasks)} ${named()}, ${pick(lines).toLowerCase()}`),
    musts: many(4, 8, () => `${pick(openings)} ${named()}`),
    wishes: many(1, 4, () => named()),
    benefits: many(2, 4, () => pick(lines)),
  };
}

/** A posting as on a job board. */
export function writePosting(posting: GeneratedPosting): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
  const { title, firm, place, about, duties, musts, wishes, benefits } = posting;
  return [
    title,
    `${firm} · ${place}`,
    `About ${firm}\n${about.join(" ")}`,
    `What you will do\n${list(duties)}`,
    `Requirements\n${list(musts)}`,
    `Nice to have\n${list(wishes)}`,
    `Benefits\n${list(benefits)}`,
  ].join("\n\n");
}
