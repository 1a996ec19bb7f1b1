import type { Span } from "../document/document.ts";
import { type Normalized, normalize, originalSpan } from "../text/normalize.ts";
import { tokenize } from "../text/tokenize.ts";
import { builtinLexicon } from "./builtin.ts";
import { decideHits, refusedNames, takeNotes } from "./disambiguate.ts";
import { findFamilyParts } from "./families.ts";
import { ownersOf, plainSkill, skillAt } from "./form-index.ts";
import { partGlued } from "./glued.ts";
import { findHits, type Hit, longestHit } from "./hits.ts";
import type { Lexicon, Skill } from "./lexicon.ts";
import { partLongText } from "./long-text.ts";
import type { Mention } from "./mention.ts";
import { signsOfPlace } from "./place-signs.ts";
import { type Decision, type Scene, surfaceOf } from "./scene.ts";
import { findSharedHeads } from "./shared-head.ts";
import { readInnerVersion, readVersion, type Version } from "./version.ts";

export interface FindOptions {
  /** The built-in lexicon when absent. */
  readonly lexicon?: Lexicon | undefined;
}

/**
 * The skills in `text`, ascending, disjoint, each a span of `text` as given. An ambiguous surface (Go, REST, C)
 * counts only with evidence beside it, which `because` names; in texts of over 262,144 UTF-16 units the evidence is that of the same part. Never
 * throws. O(text), and memory beyond the result does not grow from there on.
 */
export function findSkills(text: string, options: FindOptions = {}): readonly Mention[] {
  return inParts(text, (part) => findIn(part, options));
}

/** The mentions that were kept, and those that were refused, each with the reason where there was a doubt. */
export interface Explanation {
  readonly kept: readonly Mention[];
  /** Ascending by `from`, each once. May overlap kept ones: "SQL" was kept where "My SQL" was refused. */
  readonly refused: readonly Mention[];
}

/** The same as `findSkills`, with what was refused. Never throws. O(text). */
export function explainSkills(text: string, options: FindOptions = {}): Explanation {
  const refused: Mention[] = [];
  const kept = inParts(text, (part, from) => {
    const explained = explainIn(part, options);
    for (const mention of explained.refused) refused.push(shifted(mention, from));
    return explained.kept;
  });
  return { kept, refused };
}

/** A name that the rules refuse, and what is seen of its place. */
export interface RefusedName extends Span {
  readonly skill: string;
  readonly signs: readonly string[];
}

/** The names in `text` that get a second look, as spans of it: what their weights are learned from. */
export function findRefusedNames(text: string): readonly RefusedName[] {
  const { normalized, scene } = readPlace(text, {});
  return refusedNames(scene).map((meaning) => {
    const { from, to } = scene.tokens;
    const { first, last } = meaning.hit;
    const span = originalSpan(normalized, from[first] ?? 0, to[last] ?? 0);
    return { ...span, skill: meaning.skill.id, signs: signsOfPlace(meaning) };
  });
}

/** What `find` finds in the parts of a text, as spans of the text. */
function inParts(
  text: string,
  find: (part: string, from: number) => readonly Mention[],
): readonly Mention[] {
  const parts = partLongText(text);
  if (parts.length === 1) return find(text, 0);
  return parts.flatMap(({ from, to }) =>
    find(text.slice(from, to), from).map((mention) => shifted(mention, from)),
  );
}

function shifted(mention: Mention, by: number): Mention {
  return by === 0 ? mention : { ...mention, from: mention.from + by, to: mention.to + by };
}

function findIn(text: string, options: FindOptions): readonly Mention[] {
  const place = readPlace(text, options);
  const { decisions } = decide(place.scene);
  return keptOf(place.scene, decisions).map((decision) => makeMention(place, decision));
}

function explainIn(text: string, options: FindOptions): Explanation {
  const place = readPlace(text, options);
  const { decisions, replaced } = decide(place.scene);
  const kept = keptOf(place.scene, decisions);
  const refused = refusedOf([...replaced, ...decisions, ...blockedIn(place.scene)], kept);
  return {
    kept: kept.map((decision) => makeMention(place, decision)),
    refused: refused.map((decision) => makeMention(place, decision)),
  };
}

/** A text as given, as normalized, and what stands in it. */
interface Place {
  readonly text: string;
  readonly normalized: Normalized;
  readonly scene: Scene;
}

function readPlace(text: string, options: FindOptions): Place {
  const lexicon = options.lexicon ?? builtinLexicon();
  const normalized = normalize(text);
  const { index } = lexicon;
  const tokens = partGlued(normalized.text, tokenize(normalized.text, index.vocabulary), index);
  const hits = findHits(tokens, index);
  return { text, normalized, scene: { text: normalized.text, tokens, lexicon, hits } };
}

interface Decided {
  readonly decisions: readonly Decision[];
  /** Refused ones of several words, in whose place stands what is inside them. */
  readonly replaced: readonly Decision[];
}

/** Decides twice where a surface of several words is refused, since another may stand inside it: "SQL" in "my SQL". */
function decide(scene: Scene): Decided {
  const notes = takeNotes(scene);
  const first = decideHits(scene, notes);
  const replaced = first.filter(({ kept, hit }) => !kept && hit.last > hit.first);
  if (replaced.length === 0) return { decisions: first, replaced };
  const hits = withInnerHits(scene, replaced);
  return { decisions: decideHits({ ...scene, hits }, notes), replaced };
}

function keptOf(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const kept = decisions.filter((decision) => decision.kept);
  return addFamilyParts(scene, decisions, addSharedHeads(scene, kept));
}

/** What stands inside blockers: "go" of "go to market". */
function blockedIn(scene: Scene): readonly Decision[] {
  return scene.hits.flatMap((outer) => {
    const because = `part of "${surfaceOf(scene, outer)}"`;
    return isBlocker(scene, outer) ? refuseInside(scene, outer, because) : [];
  });
}

function refuseInside(scene: Scene, outer: Hit, because: string): readonly Decision[] {
  return innerHits(scene, outer).flatMap((hit): readonly Decision[] => {
    const skill = firstSkill(scene, hit);
    return skill === undefined
      ? refuseInside(scene, hit, because)
      : [{ hit, skill, kept: false, misspelling: false, vouches: false, because }];
  });
}

function isBlocker(scene: Scene, hit: Hit): boolean {
  return firstSkill(scene, hit) === undefined;
}

/** The skill of a hit, or the first of those that it may be; none for a blocker. */
function firstSkill({ lexicon: { index } }: Scene, hit: Hit): Skill | undefined {
  const [owner] = ownersOf(index, hit.form);
  return plainSkill(index, hit.form) ?? (owner && skillAt(index, owner.skill));
}

/** The refused ones in the order of their hits, without what a shared head has kept after all. */
function refusedOf(decisions: readonly Decision[], kept: readonly Decision[]): readonly Decision[] {
  const keptAt = new Map(kept.map((decision) => [decision.hit.first, decision]));
  const isKept = ({ hit, skill }: Decision) => {
    const same = keptAt.get(hit.first);
    return same?.hit.last === hit.last && same.skill === skill;
  };
  return decisions.filter((decision) => !decision.kept && !isKept(decision)).sort(byPlace);
}

function byPlace(a: Decision, b: Decision): number {
  return a.hit.first - b.hit.first;
}

/** The hits with each replaced one's inner hits in its place. */
function withInnerHits(scene: Scene, replaced: readonly Decision[]): readonly Hit[] {
  const outer = new Set(replaced.map(({ hit }) => hit));
  const hits: Hit[] = [];
  for (const hit of scene.hits) {
    if (outer.has(hit)) hits.push(...innerHits(scene, hit));
    else hits.push(hit);
  }
  return hits;
}

function innerHits({ tokens, lexicon }: Scene, outer: Hit): readonly Hit[] {
  const hits: Hit[] = [];
  for (let first = outer.first; first <= outer.last; first++) {
    // The outer hit itself is refused; what begins with it must end before it.
    const end = first === outer.first ? outer.last : outer.last + 1;
    const hit = longestHit({ ...tokens, count: end }, lexicon.index, first);
    if (hit === undefined) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

/** "relational and non-relational databases": the modifiers that share a kept hit's last word are kept with it. */
function addSharedHeads(scene: Scene, kept: readonly Decision[]): readonly Decision[] {
  const shared = findSharedHeads(scene, kept).flatMap((hit): Decision[] => {
    const skill = firstSkill(scene, hit);
    const because = "shares the last word of the name behind it";
    return skill === undefined
      ? []
      : [{ hit, skill, kept: true, misspelling: false, vouches: false, because }];
  });
  if (shared.length === 0) return kept;
  const places = new Set(shared.map(({ hit }) => hit.last));
  const others = kept.filter(({ hit }) => hit.last > hit.first || !places.has(hit.last));
  return [...others, ...shared].sort(byPlace);
}

/**
 * "Spring (Boot, Data)": the parts of a family are kept in place of what their words name by themselves, and leave no doubt that it is the
 * family.
 */
function addFamilyParts(
  scene: Scene,
  all: readonly Decision[],
  kept: readonly Decision[],
): readonly Decision[] {
  const found = all.flatMap((family): Decision[] => {
    const parts = findFamilyParts(scene, family.hit).flatMap((hit): Decision[] => {
      const skill = firstSkill(scene, hit);
      const because = "a part of the family before the bracket";
      return skill === undefined
        ? []
        : [{ hit, skill, kept: true, misspelling: false, vouches: false, because }];
    });
    if (parts.length === 0) return [];
    const because = "parts of it stand in the bracket behind it";
    return [family.kept ? family : { ...family, kept: true, because }, ...parts];
  });
  if (found.length === 0) return kept;
  const isWithin = ({ hit }: Decision): boolean =>
    found.some((other) => other.hit.first <= hit.last && hit.first <= other.hit.last);
  return [...kept.filter((decision) => !isWithin(decision)), ...found].sort(byPlace);
}

function makeMention(
  { text, normalized, scene }: Place,
  { hit, skill, because }: Decision,
): Mention {
  const { tokens, lexicon } = scene;
  const from = tokens.from[hit.first] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  const hasVersions = lexicon.categories.get(skill.category)?.versions ?? false;
  const version = hasVersions ? versionOf(scene, hit, skill) : undefined;
  const span = originalSpan(normalized, from, version?.to ?? to);
  // Fields are added rather than spread, which takes longer than all the rest.
  const mention: { -readonly [K in keyof Mention]: Mention[K] } = {
    from: span.from,
    to: span.to,
    surface: text.slice(span.from, span.to),
    skill: skill.id,
    name: skill.name,
    category: skill.category,
  };
  if (version !== undefined) mention.version = version.version;
  if (because !== undefined) mention.because = because;
  return mention;
}

function versionOf({ text, tokens }: Scene, hit: Hit, skill: Skill): Version | undefined {
  const from = tokens.from[hit.last] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  if (!hit.isVersioned) return readVersion(text, to);
  // The 3 of Boto3 is in its name.
  const isNamed = skill.name.toLowerCase().endsWith(text.slice(from, to).toLowerCase());
  return isNamed ? readVersion(text, to) : readInnerVersion(text, from, to);
}
