import type { Span } from "../document/document.ts";
import { type OptionRules, readOptions } from "../given/options.ts";
import { mustBeLexicon } from "../given/rules.ts";
import { checkString } from "../given/source.ts";
import { isEnglishWord } from "../text/english.ts";
import { originalSpan } from "../text/normalize.ts";
import { decide, innerHits, readScene } from "./context/decide.ts";
import { keptNames, refusedNames } from "./context/disambiguate.ts";
import type { Meaning } from "./context/meaning.ts";
import { signsOfPlace } from "./context/place-signs.ts";
import { type Decision, isTechnical, type Scene, surfaceOf } from "./context/scene.ts";
import { isWorthDoubt } from "./context/second-look.ts";
import type { Hit } from "./hits/hits.ts";
import { inParts, shifted } from "./hits/long-text.ts";
import { builtinLexicon } from "./lexicon/builtin.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./lexicon/mention.ts";
import { byHit, firstSkill, keptOf, makeMention, mentionsOf } from "./make-mentions.ts";

/** Options for finding skills. */
export interface FindOptions {
  /** Default: the built-in lexicon. */
  readonly lexicon?: Lexicon | undefined;
}

/**
 * The skills in `text`, ascending, disjoint, each a span of `text` as given. An ambiguous surface (Go, REST,
 * C) counts only with evidence nearby, which `because` names. In a text of over 262,144 UTF-16 units, only
 * evidence in the same part of the text counts.
 *
 * @throws AnalyzeError `SOURCE_INVALID` if `text` is not a string, `OPTION_INVALID`.
 *
 * O(text); beyond that length, memory grows only with the result.
 */
export function findSkills(text: string, options: FindOptions = {}): readonly Mention[] {
  const lexicon = lexiconFor(text, options);
  return inParts(text, (part) => findIn(part, lexicon));
}

/** The mentions that were kept and those that were refused. Each states its reason if there was any doubt. */
export interface Explanation {
  readonly kept: readonly Mention[];
  /** Ascending by `from`, each once. May overlap kept ones: if "My SQL" is refused, "SQL" may be kept. */
  readonly refused: readonly Mention[];
}

/**
 * Like `findSkills`, but also returns the refused mentions. O(text).
 *
 * @throws AnalyzeError as `findSkills`.
 */
export function explainSkills(text: string, options: FindOptions = {}): Explanation {
  const lexicon = lexiconFor(text, options);
  const refused: Mention[] = [];
  const kept = inParts(text, (part, from) => {
    const explained = explainIn(part, lexicon);
    for (const mention of explained.refused) refused.push(shifted(mention, from));
    return explained.kept;
  });
  return { kept, refused };
}

/** A name that the rules decided on, with the signs of its place. */
export interface WeighedName extends Span {
  readonly skill: string;
  readonly signs: readonly string[];
  /** Whether the signs may overrule the rules. */
  readonly isOpen: boolean;
}

/**
 * The names in `text` that the rules refuse and that get a second look, as spans of it; the weights of that
 * look are learned from them. Either technologies (`isTrade`) or all other skills.
 */
export function findRefusedNames(text: string, isTrade: boolean): readonly WeighedName[] {
  const namesIn = (scene: Scene) =>
    refusedNames(scene).filter(({ skill }) => isTechnical(scene, skill) === isTrade);
  return weighNames(text, namesIn, () => true);
}

/** The technologies in `text` that the rules keep, as spans of it. */
export function findKeptNames(text: string): readonly WeighedName[] {
  const namesIn = (scene: Scene) =>
    keptNames(scene).filter(({ skill }) => !skill.generic && isTechnical(scene, skill));
  return weighNames(text, namesIn, isWorthDoubt);
}

function weighNames(
  text: string,
  namesIn: (scene: Scene) => readonly Meaning[],
  isOpen: (meaning: Meaning) => boolean,
): readonly WeighedName[] {
  const { normalized, scene } = readScene(text, builtinLexicon());
  return namesIn(scene).map((meaning) => {
    const { from, to } = scene.tokens;
    const { first, last } = meaning.hit;
    const span = originalSpan(normalized, from[first] ?? 0, to[last] ?? 0);
    const { skill } = meaning;
    return {
      ...span,
      skill: skill.id,
      signs: signsOfPlace(meaning, isEnglishWord),
      isOpen: isOpen(meaning),
    };
  });
}

function findIn(text: string, lexicon: Lexicon): readonly Mention[] {
  const read = readScene(text, lexicon);
  return mentionsOf(read, decide(read.scene).decisions);
}

const findRules: OptionRules<FindOptions> = { lexicon: mustBeLexicon };

/** The requested lexicon, after text and options have been validated. */
function lexiconFor(text: unknown, options: FindOptions): Lexicon {
  checkString(text, "a text as a string");
  return readOptions(options, findRules).lexicon ?? builtinLexicon();
}

function explainIn(text: string, lexicon: Lexicon): Explanation {
  const read = readScene(text, lexicon);
  const { decisions, replaced } = decide(read.scene);
  const kept = keptOf(read.scene, decisions);
  const refused = refusedOf([...replaced, ...decisions, ...blockedIn(read.scene)], kept);
  return {
    kept: kept.map((decision) => makeMention(read, decision)),
    refused: refused.map((decision) => makeMention(read, decision)),
  };
}

/** The hits inside blockers: "go" in "go to market". */
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

/**
 * The refused ones in the order of their hits, without those that were kept after all because of a shared
 * head.
 */
function refusedOf(decisions: readonly Decision[], kept: readonly Decision[]): readonly Decision[] {
  const keptAt = new Map(kept.map((decision) => [decision.hit.first, decision]));
  const isKept = ({ hit, skill }: Decision) => {
    const same = keptAt.get(hit.first);
    return same?.hit.last === hit.last && same.skill === skill;
  };
  return decisions.filter((decision) => !decision.kept && !isKept(decision)).sort(byHit);
}
