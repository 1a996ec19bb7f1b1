import { groupBy } from "../collect.ts";
import type { Document, Span } from "../document/document.ts";
import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { Lexicon, Skill } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { spanAt } from "../text/find-spans.ts";
import { formatMonth, type MonthSpan, sumMonths, unionMonths } from "../text/months.ts";
import type { SectionKind } from "../words/section-headings.ts";
import { withSpokenLevel } from "./education/spoken-levels.ts";
import { innermostSection } from "./find-section.ts";
import {
  type Position,
  type Project,
  type Proof,
  proofs,
  type Section,
  type SkillUse,
} from "./resume.ts";
import { readProjectsOfWork, readWorkSpans, type WorkSpan } from "./work-spans.ts";

/** The parts of a resume that can prove the use of a skill. */
export interface SkillPlaces {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly positions: readonly Position[];
  readonly projects: readonly Project[];
  /** Where the text only states plans. */
  readonly plans?: readonly Span[];
  /**
   * Where the text names what was replaced by something else, lists skills that nothing says were used, or
   * only talks about them; ascending and disjoint.
   */
  readonly unused?: readonly Span[];
}

/**
 * One use for each skill that is mentioned, in order of first mention, then one for each skill that is only
 * implied, with the mentions and the proof of the first skill that implies it. Months are the calendar months
 * of the positions that mention the skill, or one that implies it, each counted once; a project with its own
 * dates within a position counts its own months. Present positions end at `now` ("2026-11-20"). A position
 * without dates proves as much as a project. O((mentions + positions) × log).
 */
export function readSkillUses(
  mentions: readonly Mention[],
  places: SkillPlaces,
  lexicon: Lexicon,
  now: string,
): readonly SkillUse[] {
  const map = makeMap(places, now);
  const lists = [...groupBy(locate(mentions, map.jobs), ({ mention }) => mention.skill).values()];
  const found = lists.map((list) => useOf(list, map));
  const vouching = found.flatMap((one, i) => vouchingFor(one, lists[i] ?? [], map));
  const proven = provenSpans(vouching, lexicon);
  const withAll = ({ use, spans }: Named) => withMonths(use, spans, proven.get(use.skill));
  const named = found.map(withAll);
  const known = new Set(named.map(({ skill }) => skill));
  const uses = [...named, ...impliedUses(vouching.map(withAll), known, proven, lexicon)];
  const { text } = places.document;
  const languages = mentions.filter(({ category }) => category === "spoken-language");
  return uses.map((use) =>
    withSpokenLevel(withCodes(use, skillOfId(lexicon.index, use.skill)), languages, text),
  );
}

function withCodes(use: SkillUse, skill: Skill | undefined): SkillUse {
  return skill?.codes === undefined ? use : { ...use, codes: skill.codes };
}

/** A skill that is named, with the months in which it was used where it is named. */
interface Named {
  readonly use: SkillUse;
  /** Ascending, without overlaps. */
  readonly spans: readonly MonthSpan[];
}

/**
 * The part of a skill's mentions that can prove other skills. An occupation counts if it is the person's own,
 * in the title of a position or outside all positions; somebody who "worked with data engineers" is not one.
 */
function vouchingFor(named: Named, list: readonly Located[], map: PlaceMap): readonly Named[] {
  if (named.use.category !== "job-title") return [named];
  const own = list.filter(
    ({ mention, jobs }) =>
      !mention.surface.endsWith("s") &&
      (jobs.length === 0 || spanAt(map.titles, mention.from) !== undefined),
  );
  if (own.length === list.length) return [named];
  return own.length === 0 ? [] : [useOf(own, map)];
}

/** For each skill, the months of all skills that imply it, directly or not. O(skills × what they imply). */
function provenSpans(
  found: readonly Named[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly MonthSpan[]> {
  const proven = new Map<string, MonthSpan[]>();
  for (const { use, spans } of found) {
    if (spans.length === 0) continue;
    for (const id of allImplied(use.skill, lexicon)) {
      const list = proven.get(id);
      if (list === undefined) proven.set(id, [...spans]);
      else list.push(...spans);
    }
  }
  return proven;
}

/** What a skill implies, what that implies, and so on; not the skill itself. */
function allImplied(skill: string, lexicon: Lexicon): ReadonlySet<string> {
  const all = new Set<string>();
  let wave: readonly string[] = [skill];
  while (wave.length > 0) {
    wave = wave
      .flatMap((id) => skillOfId(lexicon.index, id)?.implies ?? [])
      .filter((id) => !all.has(id));
    for (const id of wave) all.add(id);
  }
  all.delete(skill);
  return all;
}

/** A use with the months in which the skill was named and those in which another skill proves it. */
function withMonths(
  use: SkillUse,
  own: readonly MonthSpan[],
  proven: readonly MonthSpan[] = [],
): SkillUse {
  if (proven.length === 0) return use;
  const union = unionMonths([...own, ...proven]);
  const [begin, end] = [union[0], union.at(-1)];
  if (begin === undefined || end === undefined) return use;
  const { skill, name, category, mentions, namedMonths, proof } = use;
  const [firstUsed, lastUsed] = [formatMonth(begin.first), formatMonth(end.last)];
  const months = sumMonths(union);
  return { skill, name, category, mentions, months, namedMonths, firstUsed, lastUsed, proof };
}

/** The parts of a resume, each list ascending, for lookups. */
interface PlaceMap {
  readonly hidden: readonly Span[];
  readonly unused: readonly Span[];
  readonly plans: readonly Span[];
  readonly jobs: readonly WorkSpan[];
  /** The titles of positions. */
  readonly titles: readonly Span[];
  readonly projects: readonly Span[];
  /** Projects whose dates lie within those of the positions. */
  readonly projectsOfWork: readonly WorkSpan[];
  readonly sections: readonly Section[];
}

function makeMap(places: SkillPlaces, now: string): PlaceMap {
  const { document, sections, positions, projects, plans = [], unused = [] } = places;
  return {
    hidden: document.lines.filter((line) => line.region === "hidden"),
    jobs: readWorkSpans(places, now),
    titles: positions.flatMap(({ title }) => title ?? []).sort((a, b) => a.from - b.from),
    projects,
    projectsOfWork: readProjectsOfWork(places, now),
    sections,
    plans,
    unused,
  };
}

/** A mention and the positions that contain it. */
interface Located {
  readonly mention: Mention;
  readonly jobs: readonly WorkSpan[];
}

/** One pass over both in text order. Few positions are open at a time, since only shared bullets nest. */
function locate(mentions: readonly Mention[], jobs: readonly WorkSpan[]): readonly Located[] {
  let next = 0;
  let open: readonly WorkSpan[] = [];
  return [...mentions]
    .sort((a, b) => a.from - b.from)
    .map((mention) => {
      let begun = next;
      while ((jobs[begun]?.from ?? Infinity) <= mention.from) begun++;
      // Most mentions are in the same positions as the one before them.
      if (begun > next || open.some((job) => job.to < mention.to))
        open = [...open, ...jobs.slice(next, begun)].filter((job) => job.to >= mention.to);
      next = begun;
      return { mention, jobs: open };
    });
}

function useOf(list: readonly Located[], map: PlaceMap): Named {
  const first = list[0]?.mention;
  const proven = list.map((located) => ({ ...located, proof: proofOf(located, map) }));
  const proof = strongest(proven.map((located) => located.proof));
  const spans = proven
    .filter((located) => located.proof === "position")
    .flatMap(({ jobs }) => jobs.flatMap(({ months }) => months ?? []));
  const mentions = list.map(({ mention }) => mention);
  const { skill = "", name = "", category = "" } = first ?? {};
  const union = unionMonths(spans);
  const [begin, end] = [union[0], union.at(-1)];
  if (begin === undefined || end === undefined) {
    const use = { skill, name, category, mentions, months: 0, namedMonths: 0, proof };
    const projectMonths = proof === "project" ? monthsOfProjects(mentions, map) : 0;
    return { use: projectMonths > 0 ? { ...use, projectMonths } : use, spans: [] };
  }
  const [firstUsed, lastUsed] = [formatMonth(begin.first), formatMonth(end.last)];
  const months = sumMonths(union);
  const used = { months, namedMonths: months, firstUsed, lastUsed };
  return { use: { skill, name, category, mentions, ...used, proof }, spans: union };
}

/** The months of the projects within positions that contain one of `mentions`, each counted once. */
function monthsOfProjects(mentions: readonly Mention[], { projectsOfWork }: PlaceMap): number {
  if (projectsOfWork.length === 0) return 0;
  const held = mentions.flatMap((mention) => spanAt(projectsOfWork, mention.from)?.months ?? []);
  return sumMonths(unionMonths(held));
}

/** Hidden text is the weakest proof. */
function strongest(found: readonly Proof[]): Proof {
  return proofs.find((proof) => found.includes(proof)) ?? "hidden";
}

function proofOf({ mention, jobs }: Located, map: PlaceMap): Proof {
  if (spanAt(map.hidden, mention.from) !== undefined) return "hidden";
  if (spanAt(map.plans, mention.from) !== undefined) return "planned";
  // "From a monolith to services" may begin in what was replaced and extend beyond it.
  if (mention.to <= (spanAt(map.unused, mention.from)?.to ?? 0)) return "listed";
  if (jobs.some((job) => job.months !== undefined)) return "position";
  if (jobs.length > 0 || spanAt(map.projects, mention.from) !== undefined) return "project";
  const section = innermostSection(map.sections, mention.from);
  return section === undefined ? "summary" : sectionProofs[section.kind];
}

/** What a mention proves that is in a section but in none of its entries. */
const sectionProofs: Readonly<Record<SectionKind, Proof>> = {
  experience: "project",
  projects: "project",
  education: "education",
  certifications: "education",
  publications: "education",
  // Many achievements describe work.
  awards: "summary",
  skills: "listed",
  languages: "listed",
  interests: "listed",
  other: "listed",
  summary: "summary",
  references: "summary",
};

/**
 * Breadth first, so that a skill implied in several ways is attributed to the nearest skill and, among
 * equals, to the one named first.
 */
function impliedUses(
  named: readonly SkillUse[],
  known: Set<string>,
  proven: ReadonlyMap<string, readonly MonthSpan[]>,
  lexicon: Lexicon,
): readonly SkillUse[] {
  const implied: SkillUse[] = [];
  let wave: readonly SkillUse[] = named;
  while (wave.length > 0) {
    wave = wave.flatMap((use) => impliedByUse(use, known, lexicon));
    for (const use of wave) implied.push(use);
  }
  return implied.map((use) => withProven(use, proven.get(use.skill)));
}

/** An implied use with the months of all skills that imply it. */
function withProven(use: SkillUse, proven: readonly MonthSpan[] | undefined): SkillUse {
  const { impliedBy } = use;
  const whole = withMonths(use, [], proven);
  return impliedBy === undefined || whole === use ? use : { ...whole, impliedBy };
}

/** The skills that a use implies and that are not in `known` yet. Adds them to `known`. */
function impliedByUse(use: SkillUse, known: Set<string>, lexicon: Lexicon): readonly SkillUse[] {
  const uses: SkillUse[] = [];
  for (const id of skillOfId(lexicon.index, use.skill)?.implies ?? []) {
    const skill = known.has(id) ? undefined : skillOfId(lexicon.index, id);
    if (skill === undefined) continue;
    known.add(id);
    uses.push(impliedUse(skill, use));
  }
  return uses;
}

/** Written out, since spreading a use costs ten times as much, and a third of all uses are implied. */
function impliedUse({ id: skill, name, category }: Skill, use: SkillUse): SkillUse {
  const { mentions, months, firstUsed, lastUsed, proof } = use;
  const impliedBy = use.impliedBy ?? use.skill;
  const namedMonths = 0;
  if (firstUsed === undefined || lastUsed === undefined)
    return { skill, name, category, mentions, months, namedMonths, proof, impliedBy };
  const used = { months, namedMonths, firstUsed, lastUsed };
  return { skill, name, category, mentions, ...used, proof, impliedBy };
}
