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
import { readTopics } from "./topic.ts";

/**
 * Decides for each hit which skill it is, if any: plain surfaces are, ambiguous ones need the right case and evidence from the
 * words beside them, the list or the heading that they stand in, or the same skill elsewhere in the text. Two rounds, so
 * that what the first one kept is evidence in the second, and a second look at the names that are refused. One decision a hit, blockers left out. O(hits).
 */
export function decideHits(scene: Scene, notes: Notes = takeNotes(scene)): readonly Decision[] {
  const heard = hear(scene, notes);
  const { decisions, doubtful, hearing } = heard;
  // Both looks see what the rules decided.
  const doubted = keptMeanings(heard).flatMap((meaning) => doubt(meaning) ?? []);
  for (const { index, meanings } of doubtful) {
    const again = decisions[index]?.kept === false ? decideAgain(meanings) : undefined;
    if (again === undefined) continue;
    decisions[index] = again;
    hearing.certain.learn(again);
  }
  for (const { index, decision } of doubted) decisions[index] = decision;
  return decisions.filter((decision) => decision !== undefined);
}

/** The meanings that the rules refuse and that get a second look, from which its weights are learned. */
export function refusedNames(scene: Scene): readonly Meaning[] {
  const { decisions, doubtful } = hear(scene, takeNotes(scene));
  return doubtful.flatMap(({ index, meanings }) =>
    decisions[index]?.kept === false ? meanings.filter(isWorthSecondLook).slice(0, 1) : [],
  );
}

/** The meanings that the rules keep, from which their doubts are learned. */
export function keptNames(scene: Scene): readonly Meaning[] {
  return keptMeanings(hear(scene, takeNotes(scene)));
}

/** The names of one word that are kept, or of more where a rule kept them. */
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
  /** For each hit and each of its meanings what is so whatever is decided of others; absent where nothing is decided twice. */
  readonly facts?: Map<Hit, readonly Facts[]>;
}

/** Notes on a text. Only where a surface has several words may others inside it be decided on later. */
export function takeNotes(scene: Scene): Notes {
  const notes = { layout: readLayout(scene.text), firms: findFirms(scene) };
  const isTwice = scene.hits.some(({ first, last }) => last > first);
  return isTwice ? { ...notes, facts: new Map() } : notes;
}

/** The decision on a surface that has one meaning and no rule; undefined for others. */
function decidePlain(scene: Scene, hit: Hit, firms: Firms): Decision | undefined {
  const skill = plainSkill(scene.lexicon.index, hit.form);
  if (skill === undefined) return undefined;
  const because = refusalOfPlace(scene, hit, firms);
  return because === undefined
    ? { hit, skill, kept: true, misspelling: false, vouches: true }
    : { hit, skill, kept: false, misspelling: false, vouches: false, because };
}

/** The first meaning that is kept, the likely ones first; when none is, the first with the reason against it. */
function decideDoubtful(meanings: readonly Meaning[]): Decision | undefined {
  let refused: Decision | undefined;
  for (const meaning of likelyOf(meanings)) {
    const { hit, skill, misspelling } = meaning;
    // The fields one by one: spreading them takes longer than all the rest.
    const { kept, vouches, isFirm, because } = judge(meaning);
    const decision = { hit, skill, kept, misspelling, vouches, isFirm, because };
    if (kept) return decision;
    refused ??= decision;
  }
  return refused;
}

/** The first meaning that a second look keeps; it does not count as evidence for others. */
function decideAgain(meanings: readonly Meaning[]): Decision | undefined {
  for (const meaning of likelyOf(meanings)) {
    const because = lookAgain(meaning);
    const { hit, skill, misspelling } = meaning;
    if (because !== undefined)
      return { hit, skill, kept: true, misspelling, vouches: false, isFirm: false, because };
  }
  return undefined;
}

/** The decision against a kept name that all else speaks against. */
function doubt(meaning: Meaning): { index: number; decision: Decision } | undefined {
  const because = isWorthDoubt(meaning) ? doubtOf(meaning) : undefined;
  if (because === undefined) return undefined;
  const { index, hit, skill, misspelling } = meaning;
  return { index, decision: { hit, skill, kept: false, misspelling, vouches: false, because } };
}

/** Where words near it tell what is meant, the meanings that they tell; otherwise all, those near their kin first ("OCaml and Reason"). */
function likelyOf(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const told = meanings.filter((meaning) => cueNear(meaning) !== undefined);
  const likely = told.length > 0 ? told : meanings;
  if (likely.length < 2) return likely;
  const hasKin = (meaning: Meaning) => ofKin(meaning) !== undefined;
  return [...likely.filter(hasKin), ...likely.filter((meaning) => !hasKin(meaning))];
}

interface Doubtful {
  /** The hit's in `hearing.hits`. */
  readonly index: number;
  readonly meanings: readonly Meaning[];
}

/** The hits on which there is something to decide. */
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
  // A loop in place of flatMap, which takes ten times as long.
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
