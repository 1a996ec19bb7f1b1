import { capitalAmidLine, hasCase, instrumentBefore, isCaseForced } from "./capitals.ts";
import { type Layout, readLayout } from "./context.ts";
import { refuseElsewhere } from "./elsewhere.ts";
import {
  askedFor,
  besideCertain,
  besideSkills,
  betweenSkills,
  cueBefore,
  cueBehind,
  type Evidence,
  knowledgeBefore,
  knowledgeBeforeList,
  listedUnder,
  nearCue,
  nearWord,
  sameSense,
} from "./evidence.ts";
import { type Firms, findFirms } from "./firms.ts";
import {
  type CompiledRule,
  everydayRule,
  type Owner,
  ownersOf,
  plainSkill,
  ruleOf,
  skillAt,
} from "./form-index.ts";
import type { Hit } from "./hits.ts";
import { besideDoubtfulKin, nearKin } from "./kin.ts";
import { isInPositionHead, opensName } from "./longer-name.ts";
import { refusalOf, refusalOfPlace } from "./refusal.ts";
import {
  type Case,
  type Decision,
  type Hearing,
  isTechnical,
  type Scene,
  surfaceOf,
} from "./scene.ts";
import { amongTags, runAbout } from "./tags.ts";
import { readTopics, type Topic } from "./topic.ts";

/**
 * Decides for each hit which skill it is, if any: plain surfaces are, ambiguous ones need the right case and evidence from the
 * words beside them, the list or the heading that they stand in, or the same skill elsewhere in the text. Two rounds, so
 * that what the first one kept is evidence in the second. One decision a hit, blockers left out. O(hits).
 */
export function decideHits(scene: Scene, notes: Notes = takeNotes(scene)): readonly Decision[] {
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
  };
  refuseElsewhere(hearing, decisions);
  const doubtful = doubtfulHits(hearing, notes);
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) for (const { index } of doubtful) learn(decisions[index]);
    for (const { index, meanings } of doubtful) {
      if (!decisions[index]?.kept) decisions[index] = decideDoubtful(meanings);
    }
  }
  return decisions.filter((decision) => decision !== undefined);
}

const ROUNDS = 2;

/** What several decisions on one text share, so that it is found once. */
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

/** What `once` found, by its number; null for nothing. */
type Facts = unknown[];

/** One meaning of a doubtful hit. */
interface Meaning extends Case {
  readonly misspelling: boolean;
  readonly facts: Facts;
  /** Once it was asked for. */
  topic?: Topic;
}

let onceCount = 0;

/** The same look at the text, taken once a meaning. Only for what does not depend on other decisions. */
function once<T>(look: (subject: Case) => T): (subject: Meaning) => T {
  const number = onceCount++;
  return (subject) => {
    const known = subject.facts[number];
    // Only what this very look gave stands there.
    if (known !== undefined) return (known ?? undefined) as T;
    const found = look(subject);
    subject.facts[number] = found ?? null;
    return found;
  };
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

/** The first meaning that is kept, those with a cue near it first; when none is, the first with the reason against it. */
function decideDoubtful(meanings: readonly Meaning[]): Decision | undefined {
  let refused: Decision | undefined;
  for (const meaning of withCueFirst(meanings)) {
    const { hit, skill, misspelling } = meaning;
    // The fields one by one: spreading them takes longer than all the rest.
    const { kept, vouches, isFirm, because } = judge(meaning);
    const decision = { hit, skill, kept, misspelling, vouches, isFirm, because };
    if (kept) return decision;
    refused ??= decision;
  }
  return refused;
}

function withCueFirst(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const hasCue = (meaning: Meaning) => cueNear(meaning) !== undefined;
  return [...meanings.filter(hasCue), ...meanings.filter((meaning) => !hasCue(meaning))];
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
    const facts = notes.facts?.get(hit) ?? owners.map(() => new Array<unknown>(onceCount));
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
    meanings.push({ hearing, index, hit, skill, rule, misspelling, facts: known });
  }
  return meanings;
}

interface Verdict {
  readonly kept: boolean;
  readonly vouches: boolean;
  readonly isFirm: boolean;
  readonly because: string;
}

function keep(because: string, vouches = false, isFirm = vouches): Verdict {
  return { kept: true, vouches, isFirm, because };
}

function refuse(because: string): Verdict {
  return { kept: false, vouches: false, isFirm: false, because };
}

function judge(subject: Meaning): Verdict {
  const { skill, rule } = subject;
  const refusal = refusalFor(subject);
  if (refusal !== undefined) return refuse(refusal);
  if (skill.generic) return judgeWide(subject);
  return rule === undefined ? keep("its only meaning") : judgeRule(subject, rule);
}

const refusalFor = once(
  ({ hearing, hit, rule }) =>
    refusalOfPlace(hearing, hit, hearing.firms) ?? refusalOf(hearing, hit, rule),
);

/** A wide word counts in a list of skills and where it is asked for; elsewhere it is the accountant's reporting and the nurse's documentation. */
function judgeWide(subject: Meaning): Verdict {
  if (topicOf(subject) === "other" && besideCertain(subject) === undefined)
    return refuse("a wide word in a text about something else");
  const asked = askedOutright(subject);
  if (asked !== undefined) return keep(asked.words);
  const listed = betweenSkills(subject) ?? inTags(subject);
  return listed !== undefined
    ? keep(listed.words)
    : refuse("a wide word, and neither in a list of skills nor asked for");
}

const askedOutright = once(
  (subject) =>
    listedUnder(subject) ??
    knowledgeBefore(subject) ??
    askedFor(subject) ??
    knowledgeBeforeList(subject),
);

function judgeRule(subject: Meaning, rule: CompiledRule): Verdict {
  const { skill } = subject;
  const surface = writtenAs(subject);
  const isSmall = subject.hearing.layout.isSmall();
  const isRightCase = isSmall || hasCase(surface, rule);
  const needed = pointsNeeded(subject, rule, isRightCase);
  if (needed === 0) return keep(`written "${surface}"`, true);
  const found: Evidence[] = [];
  let points = 0;
  for (const look of looksFor(subject)) {
    const evidence = look(subject);
    if (evidence === undefined) continue;
    // A text about Go may still go on: in the wrong case its topic is one hint, however often it shows.
    if (evidence.isTopic && !isRightCase && found.some(({ isTopic }) => isTopic)) continue;
    if (evidence.isTopic && isHead(subject)) continue;
    found.push(evidence);
    points += evidence.points;
    if (points < needed) continue;
    const firm = isFirm(subject, found);
    return keep(found.map(({ words }) => words).join(" and "), isRightCase && firm, firm);
  }
  return refuse(
    isRightCase
      ? `nothing beside "${surface}" says that it is ${skill.name}`
      : `written "${surface}", which is not enough to be ${skill.name}`,
  );
}

/** A place in a list of skills is firm; a hint is not, or one doubtful word would vouch for all the others. */
function isFirm(subject: Meaning, found: readonly Evidence[]): boolean {
  return (
    found.some(({ points, isTopic }) => points > 1 && !isTopic) || underLabel(subject) !== undefined
  );
}

const underLabel = once(listedUnder);

const writtenAs = once(({ hearing, hit }) => surfaceOf(hearing, hit));

const wordNear = once(nearWord);

const run = once(runAbout);

function inTags(meaning: Meaning): Evidence | undefined {
  return amongTags(meaning, run);
}

function cueNear(meaning: Meaning): Evidence | undefined {
  return nearCue(meaning, wordNear);
}

const behind = once(cueBehind);

const before = once(cueBefore);

/** A word of knowledge before it, which counts for more than one of use: people cook in Java, too. */
const claimed = once(knowledgeBefore);

const used = (meaning: Meaning): Evidence | undefined => {
  const topic = topicOf(meaning);
  return instrument(meaning) ?? (topic === "software" ? named(meaning) : undefined);
};

const named = once(capitalAmidLine);

const instrument = once(instrumentBefore);

/** Where evidence is looked for, the most telling first. */
const looks: readonly ((subject: Meaning) => Evidence | undefined)[] = [
  besideSkills,
  cueNear,
  behind,
  before,
  underLabel,
  inTags,
  sameSense,
  used,
  nearKin,
  besideDoubtfulKin,
];

/** Among hobbies go is a game and rust is on the bicycle: only what stands right beside the word makes it a technology. */
const looksAtLeisure: typeof looks = [besideSkills, behind, before];

/** In a text about something else a name needs more, and other doubtful names say nothing: chefs use salt and cucumbers. */
const looksElsewhere: typeof looks = [besideCertain, cueNear, behind, claimed, before];

function looksFor(subject: Meaning): typeof looks {
  if (topicOf(subject) === "other") return looksElsewhere;
  return isAtLeisure(subject) ? looksAtLeisure : looks;
}

const isAtLeisure = once(
  ({ hearing, hit }) =>
    hearing.layout.contextAt(hearing.tokens.from[hit.first] ?? 0)?.under === "leisure",
);

/** How much must speak for the meaning; infinite when nothing is enough. */
function pointsNeeded(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  if (topicOf(subject) === "other") return rule.default === "reject" ? Number.POSITIVE_INFINITY : 2;
  const isElse = isAtLeisure(subject) || isPartOfName(subject) || isHead(subject);
  const fewest = isElse ? 1 : 0;
  return Math.max(fewest, pointsInCase(subject, rule, isRightCase));
}

function pointsInCase(subject: Meaning, rule: CompiledRule, isRightCase: boolean): number {
  switch (rule.default) {
    case "accept":
      if (!isRightCase) return cueBefore(subject) === undefined ? 2 : 1;
      return isForced(subject) || isUntold(subject, rule) ? 1 : 0;
    case "cue":
      return isRightCase ? 1 : 2;
    case "reject":
      return isRightCase ? 2 : Number.POSITIVE_INFINITY;
  }
}

/** Whether the text does not tell what it is about, nor the letters: "ETL" is written so, Kafka is a novelist, too. */
function isUntold(subject: Meaning, rule: CompiledRule): boolean {
  const topic = topicOf(subject);
  if (topic === "doubtful") return true;
  const { hearing, hit, skill } = subject;
  // Nothing can tell of a name that is all of the text.
  const isAlone = hearing.tokens.count <= FEW_WORDS;
  if (topic !== "unknown" || rule.case !== "any" || isAlone || hit.last > hit.first) return false;
  if (rule === everydayRule) return false;
  return hearing.lexicon.categories.get(skill.category)?.software !== false;
}

const FEW_WORDS = 3;

const isForced = once(isCaseForced);

/** In a text that does not tell that it is about software, "Spring Professional" and "Travis Perkins" may be anything. */
function isPartOfName(subject: Meaning): boolean {
  return topicOf(subject) !== "software" && opens(subject);
}

const opens = once(opensName);

/** In the head of a position stand titles, firms and places: "Stripe, Dublin, 2019 - 2022". */
const isHead = once(isInPositionHead);

/** What a name of a technology is judged by; a trait or a spoken language is the same in every trade. */
function topicOf(meaning: Meaning): Topic {
  meaning.topic ??= readTopic(meaning);
  return meaning.topic;
}

function readTopic({ hearing, hit, skill }: Meaning): Topic {
  return isTechnical(hearing, skill) ? hearing.topics.topicAt(hit.first) : "software";
}
