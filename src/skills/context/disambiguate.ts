import type { Hit } from "../hits/hits.ts";
import { type Owner, ownersOf, plainSkill, ruleOf, skillAt } from "../lexicon/form-index.ts";
import type { Skill } from "../lexicon/lexicon.ts";
import { type Layout, readLayout } from "./context.ts";
import { refuseElsewhere } from "./elsewhere.ts";
import { type Firms, findFirms } from "./firms.ts";
import { judge } from "./judge.ts";
import { cueNear, type Facts, type Meaning, makeFacts, ofKin } from "./meaning.ts";
import { refusalOfPlace } from "./refusal.ts";
import { countCertain, type Decision, type Hearing, isTechnical, type Scene } from "./scene.ts";
import { doubtOf, isWorthDoubt, isWorthSecondLook, lookAgain } from "./second-look.ts";
import { refuseSpelledOut } from "./spelled-out.ts";
import { readTopics } from "./topic.ts";

/**
 * Decides for each hit which skill it is, if any. An unambiguous surface needs no evidence. An ambiguous one
 * needs the right capitalization and evidence: the words beside it, the list or heading that it is in, or the
 * same skill elsewhere in the text. There are two rounds, so that what the first one kept is evidence in the
 * second, and then a second look at refused names. One decision for each hit, without those for blockers.
 * O(hits).
 */
export function decideHits(scene: Scene, notes: Notes = takeNotes(scene)): readonly Decision[] {
  const heard = hear(scene, notes);
  const { decisions, doubtful, hearing } = heard;
  // Both second looks start from what the rules decided.
  const doubted = keptMeanings(heard).flatMap((meaning) => doubt(meaning) ?? []);
  for (const { index, meanings } of doubtful) {
    const again = decisions[index]?.kept === false ? decideAgain(meanings) : undefined;
    if (again === undefined) continue;
    decisions[index] = again;
    hearing.certain.learn(again);
  }
  for (const { index, decision } of doubted) decisions[index] = decision;
  const made = decisions.filter((decision) => decision !== undefined);
  return refuseSpelledOut(scene, made);
}

/** The refused meanings that get a second look; the weights of that look are learned from them. */
export function refusedNames(scene: Scene): readonly Meaning[] {
  const { decisions, doubtful } = hear(scene, takeNotes(scene));
  return doubtful.flatMap(({ index, meanings }) =>
    decisions[index]?.kept === false ? meanings.filter(isWorthSecondLook).slice(0, 1) : [],
  );
}

/** The meanings that the rules keep; the weights of doubt are learned from them. */
export function keptNames(scene: Scene): readonly Meaning[] {
  return keptMeanings(hear(scene, takeNotes(scene)));
}

/** The meanings that are kept: of one word, or of several where a rule kept them. */
function keptMeanings({ hearing, doubtful }: Heard): readonly Meaning[] {
  const kept: Meaning[] = [];
  const ruled = new Map(doubtful.map(({ index, meanings }) => [index, meanings]));
  for (const [index, decision] of hearing.decisions.entries()) {
    if (!decision?.kept) continue;
    const { hit, skill } = decision;
    const meanings = ruled.get(index) ?? plainMeaning(hearing, index, hit, skill);
    const meaning = meanings.find((one) => one.skill === skill);
    if (meaning !== undefined) kept.push(meaning);
  }
  return kept;
}

/** The only meaning of a hit. */
function plainMeaning(hearing: Hearing, index: number, hit: Hit, skill: Skill): readonly Meaning[] {
  if (hit.last > hit.first) return [];
  const facts = makeFacts();
  return [
    { hearing, index, hit, skill, rule: undefined, misspelling: false, facts, topic: undefined },
  ];
}

/** What the rules decide. */
interface Heard {
  readonly hearing: Hearing;
  /** One a hit; undefined for blockers. */
  readonly decisions: (Decision | undefined)[];
  readonly doubtful: readonly Doubtful[];
}

function hear(scene: Scene, notes: Notes): Heard {
  const decisions = scene.hits.map((hit) => decidePlain(scene, hit, notes.firms));
  const senses = new Set<string>();
  const smallSenses = new Set<string>();
  const learn = (decision: Decision | undefined) => {
    if (!decision?.kept || !isTechnical(scene, decision.skill)) return;
    if (decision.vouches) senses.add(decision.skill.id);
    else if (decision.isFirm) smallSenses.add(decision.skill.id);
  };
  for (const decision of decisions) learn(decision);
  const hearing: Hearing = {
    ...scene,
    layout: notes.layout,
    firms: notes.firms,
    decisions,
    senses,
    smallSenses,
    topics: readTopics({ ...scene, layout: notes.layout }, decisions),
    certain: countCertain(scene, decisions),
    natures: new Map(),
  };
  refuseElsewhere(hearing, decisions);
  const doubtful = doubtfulHits(hearing, notes);
  for (let round = 0; round < roundCount; round++) {
    if (round > 0) for (const { index } of doubtful) learn(decisions[index]);
    for (const { index, meanings } of doubtful) {
      if (!decisions[index]?.kept) decisions[index] = decideDoubtful(meanings);
    }
  }
  return { hearing, decisions, doubtful };
}

const roundCount = 2;

/** What the decisions on one text share, so that it is found once. */
export interface Notes {
  readonly layout: Layout;
  readonly firms: Firms;
  /**
   * For each hit, and each of its meanings, the facts that do not depend on decisions about other hits.
   * Absent if nothing is decided twice.
   */
  readonly facts?: Map<Hit, readonly Facts[]>;
}

/**
 * Takes notes on a text. Facts are kept only if some surface has several words, since only then can a second
 * decision follow.
 */
export function takeNotes(scene: Scene): Notes {
  const notes = { layout: readLayout(scene.text), firms: findFirms(scene) };
  const isTwice = scene.hits.some(({ first, last }) => last > first);
  return isTwice ? { ...notes, facts: new Map() } : notes;
}

/** The decision on a surface that has one meaning and no rule; undefined for any other surface. */
function decidePlain(scene: Scene, hit: Hit, firms: Firms): Decision | undefined {
  const skill = plainSkill(scene.lexicon.index, hit.form);
  if (skill === undefined) return undefined;
  const because = refusalOfPlace(scene, hit, firms);
  return because === undefined
    ? { hit, skill, kept: true, misspelling: false, vouches: true }
    : { hit, skill, kept: false, misspelling: false, vouches: false, because };
}

/**
 * Tries the likely meanings first and returns the first one kept; if none is, the first with the reason
 * against it.
 */
function decideDoubtful(meanings: readonly Meaning[]): Decision | undefined {
  let refused: Decision | undefined;
  for (const meaning of likelyOf(meanings)) {
    const { hit, skill, misspelling } = meaning;
    // Listed field by field: spreading would take longer than everything else.
    const { kept, vouches, isFirm, isOpen, because } = judge(meaning);
    const decision = { hit, skill, kept, misspelling, vouches, isFirm, isOpen, because };
    if (kept) return decision;
    refused ??= decision;
  }
  return refused;
}

/** The first meaning that a second look keeps. It does not count as evidence for other hits. */
function decideAgain(meanings: readonly Meaning[]): Decision | undefined {
  for (const meaning of likelyOf(meanings)) {
    const because = lookAgain(meaning);
    const { hit, skill, misspelling } = meaning;
    if (because !== undefined)
      return { hit, skill, kept: true, misspelling, vouches: false, isFirm: false, because };
  }
  return undefined;
}

/** The decision against a kept name if all other signs speak against it. */
function doubt(meaning: Meaning): { index: number; decision: Decision } | undefined {
  const because = isWorthDoubt(meaning) ? doubtOf(meaning) : undefined;
  if (because === undefined) return undefined;
  const { index, hit, skill, misspelling } = meaning;
  return { index, decision: { hit, skill, kept: false, misspelling, vouches: false, because } };
}

/**
 * If words near the hit point to some of the meanings, those; otherwise all. Meanings with kin nearby come
 * first ("OCaml and Reason").
 */
function likelyOf(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const cued = meanings.filter((meaning) => cueNear(meaning) !== undefined);
  const likely = cued.length > 0 ? cued : meanings;
  if (likely.length < 2) return likely;
  const hasKin = (meaning: Meaning) => ofKin(meaning) !== undefined;
  return [...likely.filter(hasKin), ...likely.filter((meaning) => !hasKin(meaning))];
}

interface Doubtful {
  /** The index of the hit in `hearing.hits`. */
  readonly index: number;
  readonly meanings: readonly Meaning[];
}

/** The hits that need a decision. */
function doubtfulHits(hearing: Hearing, notes: Notes): readonly Doubtful[] {
  const doubtful: Doubtful[] = [];
  for (const [index, hit] of hearing.hits.entries()) {
    const owners = ownersOf(hearing.lexicon.index, hit.form);
    if (owners.length === 0) continue;
    const facts = notes.facts?.get(hit) ?? owners.map(makeFacts);
    notes.facts?.set(hit, facts);
    doubtful.push({ index, meanings: meaningsOf(hearing, index, owners, facts) });
  }
  return doubtful;
}

function meaningsOf(
  hearing: Hearing,
  index: number,
  owners: readonly Owner[],
  facts: readonly Facts[],
): readonly Meaning[] {
  const hit = hearing.hits[index];
  // A loop, since flatMap takes ten times as long here.
  const meanings: Meaning[] = [];
  for (const [i, owner] of owners.entries()) {
    const { misspelling = false } = owner;
    const rule = ruleOf(owner);
    const skill = skillAt(hearing.lexicon.index, owner.skill);
    const known = facts[i];
    if (hit === undefined || skill === undefined || known === undefined) continue;
    meanings.push({
      hearing,
      index,
      hit,
      skill,
      rule,
      misspelling,
      facts: known,
      topic: undefined,
    });
  }
  return meanings;
}
