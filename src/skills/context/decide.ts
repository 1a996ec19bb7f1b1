import { type Normalized, normalize } from "../../text/normalize.ts";
import { tokenize } from "../../text/tokenize.ts";
import { withForeignNames } from "../hits/foreign-names.ts";
import { splitGlued } from "../hits/glued.ts";
import { findHits, type Hit, longestHit } from "../hits/hits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { decideHits, takeNotes } from "./disambiguate.ts";
import type { Decision, Scene } from "./scene.ts";

/** A text as given, its normalized form, and the hits in it. */
export interface TextScene {
  readonly text: string;
  readonly normalized: Normalized;
  readonly scene: Scene;
}

/** Tokenizes a text and finds the hits in it. O(text). */
export function readScene(text: string, lexicon: Lexicon): TextScene {
  const normalized = normalize(text);
  const { index } = lexicon;
  const tokens = splitGlued(normalized.text, tokenize(normalized.text, index.vocabulary), index);
  const hits = withForeignNames(findHits(tokens, index), normalized.text, tokens, index);
  return { text, normalized, scene: { text: normalized.text, tokens, lexicon, hits } };
}

export interface Decided {
  readonly decisions: readonly Decision[];
  /** Refused hits of several words that were replaced by the hits inside them. */
  readonly replaced: readonly Decision[];
}

/**
 * Decides a second time if a surface of several words is refused, since another surface may be inside it:
 * "SQL" in "my SQL".
 */
export function decide(scene: Scene): Decided {
  const notes = takeNotes(scene);
  const first = decideHits(scene, notes);
  const replaced = first.filter(({ kept, hit }) => !kept && hit.last > hit.first);
  if (replaced.length === 0) return { decisions: first, replaced };
  const hits = withInnerHits(scene, replaced);
  return { decisions: decideHits({ ...scene, hits }, notes), replaced };
}

/** The hits, with each replaced one exchanged for its inner hits. */
function withInnerHits(scene: Scene, replaced: readonly Decision[]): readonly Hit[] {
  const outer = new Set(replaced.map(({ hit }) => hit));
  const hits: Hit[] = [];
  for (const hit of scene.hits) {
    if (outer.has(hit)) hits.push(...innerHits(scene, hit));
    else hits.push(hit);
  }
  return hits;
}

/** The hits inside a refused one. */
export function innerHits({ tokens, lexicon }: Scene, outer: Hit): readonly Hit[] {
  const hits: Hit[] = [];
  for (let first = outer.first; first <= outer.last; first++) {
    // The outer hit itself is refused, so an inner hit that begins with it must end before it does.
    const end = first === outer.first ? outer.last : outer.last + 1;
    const hit = longestHit({ ...tokens, count: end }, lexicon.index, first);
    if (hit === undefined) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}
