import type { Document, Line, Region, Span } from "../../src/document/document.ts";
import type { Job, Requirement } from "../../src/job/job.ts";
import type { KeywordProfile } from "../../src/keywords/profile.ts";
import type {
  Degree,
  Position,
  Project,
  Proof,
  Resume,
  Section,
  SkillUse,
} from "../../src/resume/resume.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { compileLexicon } from "../../src/skills/lexicon/compile.ts";
import type { Lexicon, Skill } from "../../src/skills/lexicon/lexicon.ts";
import type { Mention } from "../../src/skills/lexicon/mention.ts";
import { formatMonth, lastMonth, type Month } from "../../src/text/months.ts";
import type { SectionKind } from "../../src/words/section-headings.ts";
import { sourceOf } from "../skills/source-of.ts";

/** A small lexicon, in which `id: {}` is enough for a skill. */
export function lexiconOf(skills: Readonly<Record<string, Partial<Skill>>>): Lexicon {
  const all = Object.entries(skills).map(([id, skill]) =>
    sourceOf({ id, name: id.charAt(0).toUpperCase() + id.slice(1), category: "tool", ...skill }),
  );
  const categories = new Map(
    [...technical, "soft-skill", "spoken-language", "certification"].map((name) => [
      name,
      {
        name,
        technical: technical.includes(name),
        software: technical.includes(name),
        inflects: false,
        versions: false,
        family: name,
      },
    ]),
  );
  return compileLexicon({ skills: all, categories, blockers: [] });
}

const technical = ["tool", "language", "web-framework", "method", "messaging"];

export const lexicon: Lexicon = lexiconOf({
  python: { category: "language" },
  django: { category: "web-framework", implies: ["python"], related: ["flask"] },
  wagtail: { category: "web-framework", implies: ["django"] },
  flask: { category: "web-framework", implies: ["python"] },
  java: { category: "language", usually: [] },
  kotlin: { category: "language", related: ["java"] },
  spring: { category: "web-framework", usually: ["java"] },
  kafka: { category: "messaging" },
  kubernetes: { aliases: ["k8s"] },
  rust: { category: "language" },
  agile: { category: "method" },
  security: { generic: true },
  patience: { category: "soft-skill" },
  german: { category: "spoken-language" },
});

/** Shares of postings that include each rarity. */
export const shares: ReadonlyMap<string, number> = new Map([
  ["python", 0.4],
  ["java", 0.2],
  ["kafka", 0.05],
  ["django", 0.05],
  ["kubernetes", 0.05],
]);

/** The match of a sketched resume with a job, by the small lexicon. */
export const score = (sketch: Sketch, job: Job | KeywordProfile): Match =>
  scoreMatch(resumeOf(sketch), job, { lexicon, shares });

/** A text that remembers its lines, so that places can be found by their words. */
export function documentOf(lines: readonly string[], hidden: readonly string[] = []): Document {
  const text = [...lines, ...hidden].join("\n");
  const made: Line[] = [];
  let from = 0;
  for (const [index, line] of [...lines, ...hidden].entries()) {
    const region: Region = index < lines.length ? "body" : "hidden";
    if (line.trim() !== "") made.push({ from, to: from + line.length, page: 1, region });
    from += line.length + 1;
  }
  return {
    text,
    lines: made,
    links: [],
    format: "pdf",
    pages: 1,
    meta: { bytes: text.length },
    quality: "good",
    warnings: [],
  };
}

/** A requirement as the posting reader returns it. */
export function asks(skill: string, more: Partial<Requirement> = {}): Requirement {
  const known = lexicon.skills.get(skill);
  return {
    kind: "skill",
    skills: [skill],
    name: known?.name ?? skill,
    category: known?.category ?? "tool",
    level: "required",
    frequency: 1,
    spans: [],
    ...more,
  };
}

/** A job whose text is long enough for the places that tests invent. */
export function jobOf(requirements: readonly Requirement[], more: Partial<Job> = {}): Job {
  const text = "A posting.".padEnd(80, ".");
  return { document: documentOf([text]), requirements, negated: [], ...more };
}

/** A resume sketched by its parts. Each skill is written with its name unless `surface` is given. */
export interface Sketch {
  readonly positions?: readonly PositionSketch[];
  readonly projects?: readonly (readonly string[])[];
  readonly listed?: readonly string[];
  readonly summary?: readonly string[];
  readonly hidden?: readonly string[];
  readonly degrees?: readonly Pick<Degree, "level">[];
  readonly field?: string;
  readonly surfaces?: Readonly<Record<string, string>>;
  readonly contact?: string;
  readonly extra?: readonly string[];
  /** Lines under experience that belong to no position. */
  readonly loose?: readonly string[];
}

/** Enough words not to be a bare list. */
const told = "and more of this and that ".repeat(60).trim();

/** More words than the small lexicon has skills, so that no position only lists them. */
const deeds = "and so on ".repeat(7).trim();

export interface PositionSketch {
  readonly title?: string;
  readonly months?: number;
  /** With a start and an end if it has months; otherwise the months are known but not the dates. */
  readonly isDated?: boolean;
  readonly skills?: readonly string[];
  readonly bullet?: string;
}

interface Draft {
  readonly lines: string[];
  readonly sections: Section[];
  readonly mentions: Map<string, { at: Mention; proof: Proof; months: number }[]>;
  readonly surfaces: Readonly<Record<string, string>>;
}

/** A resume as the reader would return it for the sketch, with correct spans. */
export function resumeOf(sketch: Sketch): Resume {
  const draft: Draft = {
    lines: [],
    sections: [],
    mentions: new Map(),
    surfaces: sketch.surfaces ?? {},
  };
  if (sketch.contact !== undefined) draft.lines.push(sketch.contact);
  if (sketch.summary) {
    addSection(draft, "summary", () => addSkills(draft, sketch.summary ?? [], "summary", 0));
  }
  const positions: Position[] = [];
  addSection(draft, "experience", () => {
    let end = firstEnd;
    for (const position of sketch.positions ?? []) {
      positions.push(addPosition(draft, position, end));
      end -= position.months ?? 0;
    }
    draft.lines.push(...(sketch.loose ?? []));
  });
  const projects: Project[] = [];
  if (sketch.projects) {
    addSection(draft, "projects", () => {
      for (const skills of sketch.projects ?? []) {
        projects.push({ ...addSkills(draft, skills, "project", 0), bullets: [] });
      }
    });
  }
  if (sketch.listed) {
    addSection(draft, "skills", () => addSkills(draft, sketch.listed ?? [], "listed", 0));
  }
  draft.lines.push(...(sketch.extra ?? []));
  const degrees = (sketch.degrees ?? []).map(({ level }) => addDegree(draft, level, sketch.field));
  draft.lines.push(told);
  const visible = [...draft.lines];
  if (sketch.hidden) addSkills(draft, sketch.hidden, "hidden", 0);
  const document = documentOf(visible, draft.lines.slice(visible.length));
  return {
    document,
    contact: { links: [] },
    sections: draft.sections,
    positions,
    projects,
    degrees,
    certifications: [],
    languages: [],
    totalMonths: (sketch.positions ?? []).reduce((sum, one) => sum + (one.months ?? 0), 0),
    skills: usesOf(draft),
  };
}

function lengthOf({ lines }: Draft): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function addSection(draft: Draft, kind: SectionKind, fill: () => void): void {
  const from = lengthOf(draft);
  draft.lines.push(kind.toUpperCase());
  fill();
  draft.sections.push({ kind, from, to: lengthOf(draft) });
}

/**
 * The last month of the first position. Each further one ends where the one before it starts, so the months
 * add up.
 */
const firstEnd: Month = lastMonth("2024-01") ?? 0;

function addPosition(draft: Draft, position: PositionSketch, end: Month): Position {
  const from = lengthOf(draft);
  const { title, months = 0, isDated = false, bullet, skills = [] } = position;
  if (title !== undefined) draft.lines.push(title);
  if (bullet !== undefined) draft.lines.push(bullet);
  addSkills(draft, skills, "position", months);
  draft.lines.push(deeds);
  return {
    ...(title !== undefined && { title: { text: title, from, to: from + title.length } }),
    ...(isDated && months > 0 && { start: formatMonth(end - months + 1), end: formatMonth(end) }),
    bullets: [],
    from,
    to: lengthOf(draft),
  };
}

function addSkills(draft: Draft, skills: readonly string[], proof: Proof, months: number): Span {
  const from = lengthOf(draft);
  let at = from;
  const words = skills.map((skill) => {
    const name = lexicon.skills.get(skill)?.name ?? skill;
    const surface = draft.surfaces[skill] ?? name;
    const mention = {
      from: at,
      to: at + surface.length,
      surface,
      skill,
      name,
      category: "tool",
    };
    const list = draft.mentions.get(skill) ?? [];
    draft.mentions.set(skill, [...list, { at: mention, proof, months }]);
    at += surface.length + 2;
    return surface;
  });
  draft.lines.push(words.join(", "));
  return { from, to: lengthOf(draft) };
}

function addDegree(draft: Draft, level: Degree["level"], field: string | undefined): Degree {
  const from = lengthOf(draft);
  draft.lines.push(`${level} ${field ?? ""}`.trim());
  const to = lengthOf(draft) - 1;
  return { level, from, to, ...(field !== undefined && { field: { text: field, from, to } }) };
}

const strength: readonly Proof[] = [
  "position",
  "project",
  "education",
  "listed",
  "summary",
  "hidden",
];

function usesOf({ mentions }: Draft): readonly SkillUse[] {
  return [...mentions].map(([skill, places]) => {
    const proofs = places.map((place) => place.proof);
    return {
      skill,
      name: lexicon.skills.get(skill)?.name ?? skill,
      category: lexicon.skills.get(skill)?.category ?? "tool",
      mentions: places.map((place) => place.at),
      months: places.reduce((sum, place) => sum + place.months, 0),
      namedMonths: places.reduce((sum, place) => sum + place.months, 0),
      proof: strength.find((proof) => proofs.includes(proof)) ?? "hidden",
    };
  });
}
