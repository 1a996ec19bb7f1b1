// Kin of a skill vouch for it: Rust for a web framework in Rust, one continuous integration server for
// another.
import type { Span } from "../../document/document.ts";
import {
  type CompiledRule,
  type FormIndex,
  ownersOf,
  ruleOf,
  skillAt,
  skillOfId,
} from "../lexicon/form-index.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import { hasCase, isCommonNoun } from "./capitals.ts";
import type { Sign } from "./evidence.ts";
import { isEdge, isListGap, textBetween } from "./list-items.ts";
import { opensName } from "./longer-name.ts";
import { nearReach } from "./near-words.ts";
import { type Candidate, type Hearing, isCapital, isOfSoftware, surfaceOf } from "./scene.ts";

/** Whether it is written as a name, so that kin can say something about it. Depends on the text alone. */
export function canHaveKin(subject: Candidate): boolean {
  return isWrittenAsName(subject) && !isCommonNoun(subject) && !opensName(subject);
}

/**
 * On the same line is kin of the skill: what it is, what it comes with or what serves the same purpose ("Rust
 * web: Rocket", "Pipelines: Drone, later GitLab CI"). Something that it cannot do without counts even if that
 * is as doubtful as the skill itself ("Elixir with Phoenix"). The lexicon knows which skills are kin, so no
 * rule lists them. Call only if `canHaveKin` is true.
 */
export function nearKin(subject: Candidate): Sign | undefined {
  const { layout, tokens } = subject.hearing;
  const line = layout.contextAt(tokens.from[subject.hit.first] ?? 0)?.line;
  if (line === undefined) return undefined;
  const kin = kinOn(subject, -1, line) ?? kinOn(subject, 1, line);
  return kin && { points: 1, words: `near ${kin.name}`, isTopic: true };
}

/** The nearest kin on the given side within the line. */
function kinOn(subject: Candidate, side: -1 | 1, line: Span): Skill | undefined {
  const { hits, tokens } = subject.hearing;
  const { first, last } = subject.hit;
  for (let k = subject.index + side; ; k += side) {
    const other = hits[k];
    if (other === undefined || other.last < first - nearReach || other.first > last + nearReach)
      return undefined;
    const from = tokens.from[other.first] ?? 0;
    if (from < line.from || from >= line.to) return undefined;
    const kin = kinAt(subject, k);
    if (kin !== undefined) return kin;
  }
}

/** The kin that hit `k` is or may be. */
function kinAt({ hearing, skill }: Candidate, k: number): Skill | undefined {
  const decision = hearing.decisions[k];
  if (!decision?.kept) return doubtfulMeaning(hearing, k, (meaning) => isGround(skill, meaning));
  return isKin(hearing.lexicon.index, skill, decision.skill) ? decision.skill : undefined;
}

/**
 * "Deploys on Railway and Render": kin beside it in a list, both names equally doubtful. Depends on the text
 * alone.
 */
export function nextToDoubtfulKin(subject: Candidate): Sign | undefined {
  if (!isWrittenAsName(subject)) return undefined;
  const joinsInLine = (between: string): boolean => !between.includes("\n") && isListGap(between);
  const kin = besideIt(subject, joinsInLine, (meaning) => isKinInList(subject, meaning));
  return kin && { points: 1, words: `listed next to ${kin.name}` };
}

/**
 * The first wanted meaning of the doubtful names right before and after the hit. `joins` says whether the
 * text between the two makes them items of one list.
 */
function besideIt(
  subject: Candidate,
  joins: (between: string) => boolean,
  isWanted: (meaning: Skill, rule: CompiledRule) => boolean,
): Skill | undefined {
  const { hearing, index } = subject;
  for (const k of [index - 1, index + 1]) {
    const between = textBetween(subject, k, k < index ? -1 : 1);
    if (between === undefined || !joins(between)) continue;
    const meaning = doubtfulMeaning(hearing, k, isWanted);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/**
 * "Java and Oracle for a bank": two technologies side by side in a list, both capitalized, at least one of
 * them accepted by default in texts about software. Few lists of anything else contain two. Depends on the
 * text alone.
 */
export function nextToLikely(subject: Candidate): Sign | undefined {
  const { hearing, skill, rule } = subject;
  if (!isWrittenAsName(subject) || !isPairable(hearing, skill, rule)) return undefined;
  const isItem = isEdge(subject, -1) && isEdge(subject, 1);
  const joins = (between: string): boolean =>
    joinsLikely(between) && (isItem || !between.includes("\n"));
  const other = besideIt(subject, joins, (meaning, its) => {
    const isAccepted = rule?.default === "accept" || its.default === "accept";
    return isAccepted && meaning.id !== skill.id && isPairable(hearing, meaning, its);
  });
  return other && { points: 2, words: `listed next to ${other.name}` };
}

/** A separator on one line, or a line break before a new item. */
const listMark = /^(?: ?[,/&+] ?|\n *[-*•·] *)$/;
const joinsLikely = (between: string): boolean =>
  between === " and " || between === " or " || listMark.test(between);

function isPairable(hearing: Hearing, skill: Skill, rule?: CompiledRule): boolean {
  if (skill.generic || rule === undefined || rule.default === "reject") return false;
  return !rule.isEveryday && isOfSoftware(hearing, skill);
}

/** Rules out most pairs without a closer look. */
function isWrittenAsName({ hearing, hit, rule }: Candidate): boolean {
  if (rule === undefined) return false;
  if (hearing.layout.isSmall()) return true;
  return isCapital(hearing, hit.first) && hasCase(surfaceOf(hearing, hit), rule);
}

/**
 * The first wanted meaning of a doubtful hit that is capitalized (unless the text has no capitals) and
 * written as its rule requires.
 */
function doubtfulMeaning(
  hearing: Hearing,
  k: number,
  isWanted: (meaning: Skill, rule: CompiledRule) => boolean,
): Skill | undefined {
  const { index } = hearing.lexicon;
  const hit = hearing.hits[k];
  const isSmall = hearing.layout.isSmall();
  if (hit === undefined || !(isSmall || isCapital(hearing, hit.first))) return undefined;
  for (const owner of ownersOf(index, hit.form)) {
    const rule = ruleOf(owner);
    const skill = skillAt(index, owner.skill);
    if (rule === undefined || skill === undefined || !isWanted(skill, rule)) continue;
    if (isSmall || hasCase(surfaceOf(hearing, hit), rule)) return skill;
  }
  return undefined;
}

/** Kin, or of the same category of software, which is enough if the two are in one list. */
function isKinInList({ hearing, skill }: Candidate, other: Skill): boolean {
  const { index, categories } = hearing.lexicon;
  if (isKin(index, skill, other)) return true;
  return other.category === skill.category && categories.get(skill.category)?.software === true;
}

/**
 * Whether one is what the other is, comes with it or serves the same purpose. A generic word never counts,
 * since it would be kin to half of all skills.
 */
export function isKin(index: FormIndex, one: Skill, other: Skill): boolean {
  if (one.id === other.id || other.generic) return false;
  if (isGround(one, other)) return true;
  if (one.usually.includes(other.id) || one.related.includes(other.id)) return true;
  // A shared parent means something only if it is a purpose; all languages are languages.
  return one.implies.some(
    (id) => other.implies.includes(id) && skillOfId(index, id)?.purpose !== undefined,
  );
}

/** Whether one of them implies the other. */
export function isGround(one: Skill, other: Skill): boolean {
  return !other.generic && (one.implies.includes(other.id) || other.implies.includes(one.id));
}
