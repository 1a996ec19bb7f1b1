import { coverOf } from "../text/cover.ts";
import { originalSpan } from "../text/normalize.ts";
import type { TextScene } from "./context/decide.ts";
import { findFamilyParts, findListedParts } from "./context/families.ts";
import type { Decision, Scene } from "./context/scene.ts";
import { findListedKinds, findSharedHeads } from "./context/shared-head.ts";
import type { Hit } from "./hits/hits.ts";
import { readInnerVersion, readVersion, type Version } from "./hits/version.ts";
import { ownersOf, plainSkill, skillAt } from "./lexicon/form-index.ts";
import type { Skill } from "./lexicon/lexicon.ts";
import type { Mention } from "./lexicon/mention.ts";

/** The mentions in a text, given the `decisions` on its hits. */
export function mentionsOf(read: TextScene, decisions: readonly Decision[]): readonly Mention[] {
  return keptOf(read.scene, decisions).map((decision) => makeMention(read, decision));
}

/** The mentions that only lack one hint, ascending; none is within one of `kept`. */
export function openMentionsOf(
  read: TextScene,
  decisions: readonly Decision[],
  kept: readonly Mention[],
): readonly Mention[] {
  const open = decisions.filter(({ isOpen }) => isOpen).sort(byHit);
  const taken = coverOf(kept);
  return open
    .map((decision) => makeMention(read, decision))
    .filter((mention) => !taken.meets(mention));
}

/** The kept decisions, and those that are added because of them. */
export function keptOf(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const kept = decisions.filter((decision) => decision.kept);
  return addFamilyParts(scene, decisions, addSharedHeads(scene, kept));
}

/** The skill of a hit, or the first of those that it may mean; undefined for a blocker. */
export function firstSkill({ lexicon: { index } }: Scene, hit: Hit): Skill | undefined {
  const [owner] = ownersOf(index, hit.form);
  return plainSkill(index, hit.form) ?? (owner && skillAt(index, owner.skill));
}

export function byHit(a: Decision, b: Decision): number {
  return a.hit.first - b.hit.first;
}

/** "relational and non-relational databases": adds the modifiers that share the last word of a kept hit. */
function addSharedHeads(scene: Scene, kept: readonly Decision[]): readonly Decision[] {
  const hits = findSharedHeads(scene, kept);
  // "Testing: unit and integration tests" has a word for tests both before and after the kinds.
  const taken = new Set(hits.flatMap(({ first, last }) => [first, last]));
  const kinds = findListedKinds(scene, kept).filter(({ first }) => !taken.has(first));
  const shared = [
    ...asParts(scene, hits, "shares the last word of the name behind it"),
    ...asParts(scene, kinds, "says which kind of the tests before it"),
  ];
  if (shared.length === 0) return kept;
  const places = new Set(shared.map(({ hit }) => hit.last));
  const others = kept.filter(({ hit }) => hit.last > hit.first || !places.has(hit.last));
  return [...others, ...shared].sort(byHit);
}

/**
 * "Spring (Boot, Data)": the parts of a family replace what their words mean by themselves, and confirm the
 * family. "SAP SD and MM": so do parts listed after another part, unless they are names by themselves.
 */
function addFamilyParts(
  scene: Scene,
  all: readonly Decision[],
  kept: readonly Decision[],
): readonly Decision[] {
  const found: Decision[] = [];
  for (const family of all) {
    const hits = findFamilyParts(scene, family.hit);
    // After nearly all of them no bracket opens.
    if (hits.length > 0) found.push(...withParts(scene, family, hits));
  }
  for (const [i, name] of kept.entries()) {
    const hits = findListedParts(scene, name);
    if (hits.length === 0) continue;
    const next = kept[i + 1]?.hit.first ?? scene.tokens.count;
    const free = hits.filter(({ last }) => last < next);
    found.push(...asParts(scene, free, "listed behind a name of the same family"));
  }
  if (found.length === 0) return kept;
  const taken = new Set(found.flatMap(({ hit }) => tokensOf(hit)));
  const isWithin = ({ hit }: Decision): boolean => tokensOf(hit).some((token) => taken.has(token));
  return [...kept.filter((decision) => !isWithin(decision)), ...found].sort(byHit);
}

function tokensOf({ first, last }: Hit): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A family and those of its parts that are skills; empty if none is. */
function withParts(scene: Scene, family: Decision, hits: readonly Hit[]): readonly Decision[] {
  const parts = asParts(scene, hits, "a part of the family before the bracket");
  if (parts.length === 0) return [];
  const because = "its parts are listed in the brackets after it";
  return [family.kept ? family : { ...family, kept: true, because }, ...parts];
}

function asParts(scene: Scene, hits: readonly Hit[], because: string): readonly Decision[] {
  return hits.flatMap((hit): Decision[] => {
    const skill = firstSkill(scene, hit);
    return skill === undefined
      ? []
      : [{ hit, skill, kept: true, misspelling: false, vouches: false, because }];
  });
}

export function makeMention(
  { text, normalized, scene }: TextScene,
  { hit, skill, because }: Decision,
): Mention {
  const { tokens, lexicon } = scene;
  const from = tokens.from[hit.first] ?? 0;
  const to = tokens.to[hit.last] ?? 0;
  const hasVersions = lexicon.categories.get(skill.category)?.versions ?? false;
  const version = hasVersions ? versionOf(scene, hit, skill) : undefined;
  const span = originalSpan(normalized, from, version?.to ?? to);
  // Fields are assigned one by one: spreading would take longer than everything else.
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
  // The 3 of Boto3 is part of its name.
  const isNamed = skill.name.toLowerCase().endsWith(text.slice(from, to).toLowerCase());
  return isNamed ? readVersion(text, to) : readInnerVersion(text, from, to);
}
