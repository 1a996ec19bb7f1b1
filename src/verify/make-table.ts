import { namedSkills } from "../report/shown-skills.ts";
import type { Resume } from "../resume/resume.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { lookUpSkill } from "../skills/look-up.ts";

/** An entry of a table that will be written. */
export interface NewCase {
  /** Relative to the table's folder. */
  readonly resume: string;
  /** Names of skills that the resume shows. */
  readonly skills: readonly string[];
}

/** Enough to notice when a resume is read differently, few enough to read. */
const maxSkills = 8;

/**
 * The skills whose loss would certainly be noticed: those used at work, the longest used first, or in
 * projects. If there are none, the listed ones.
 */
export function skillsToExpect(resume: Resume, lexicon: Lexicon): readonly string[] {
  const named = namedSkills(resume).filter(
    ({ skill, name, category }) =>
      category !== "soft-skill" && lookUpSkill(name, lexicon)?.id === skill,
  );
  const used = named.filter(({ months, proof }) => months > 0 || proof === "project");
  return (used.length > 0 ? used : named).slice(0, maxSkills).map(({ name }) => name);
}

const head = `# What these resumes must show; the keys are explained in docs/ci.md of skilltally.
# Remove the skills that do not matter, and add what does: a posting with the lowest score allowed, skills that must not be found, findings that are allowed:
#   job: postings/backend.md
#   minScore: 70
#   notSkills: [PHP]
#   allowedFindings: [note]
# Then record the current results and commit both files: skilltally verify --update
`;

/** A table of expectations as YAML, for people to edit. Strings are written as JSON, which is valid YAML. */
export function writeTable(cases: readonly NewCase[], now: string): string {
  const entries = cases.map(({ resume, skills }) =>
    [
      `  - resume: ${JSON.stringify(resume)}\n`,
      ...(skills.length === 0
        ? []
        : [`    skills: [${skills.map((name) => JSON.stringify(name)).join(", ")}]\n`]),
    ].join(""),
  );
  return `${head}now: ${now}\ncases:\n${entries.join("")}`;
}
