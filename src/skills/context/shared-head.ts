import { gaps } from "../../text/tokenize.ts";
import type { Hit } from "../hits/hits.ts";
import { outputAt, root, step } from "../lexicon/trie.ts";
import { type Decision, isWordAt, type Scene } from "./scene.ts";

/**
 * The surfaces whose last word is written only once, after a later modifier: "relational" in "relational and
 * non-relational databases", "unit" in "unit and integration tests". Each hit covers only its own modifier
 * words. `kept` ascends. A kept hit that is no more than such a modifier gives way if it is a generic word:
 * "security and performance testing" is not about security. O(kept).
 */
export function findSharedHeads(scene: Scene, kept: readonly Decision[]): readonly Hit[] {
  const found: Hit[] = [];
  for (const [i, { hit }] of kept.entries()) {
    if (hit.last > hit.first) found.push(...modifiersBefore(scene, kept, i));
  }
  return found;
}

const maxModifiers = 5;

/**
 * The modifiers before the hit kept at `index`. Each one found leads to the one before it ("unit, integration
 * and load tests").
 */
function modifiersBefore(scene: Scene, kept: readonly Decision[], index: number): readonly Hit[] {
  const found: Hit[] = [];
  const named = kept[index]?.hit;
  let at: Step | undefined = named && {
    head: named,
    before: index - 1,
    end: named.last,
    isShared: false,
  };
  while (at !== undefined && found.length < maxModifiers) {
    at = stepBefore(scene, kept, at);
    if (at?.isShared === true) found.push(at.head);
  }
  return found;
}

/** A step on the way back from a name through its modifiers. */
interface Step {
  readonly head: Hit;
  /** The index of the kept hit before it. */
  readonly before: number;
  /** The last token of the name. */
  readonly end: number;
  /** Whether it is a name only together with the last word that it shares. */
  readonly isShared: boolean;
}

function stepBefore(scene: Scene, kept: readonly Decision[], from: Step): Step | undefined {
  const { head, before, end } = from;
  const other = kept[before];
  const gives = other !== undefined && givesWay(scene, other, end);
  const taken = (gives ? kept[before - 1] : other)?.hit.last ?? -1;
  const next = modifierBefore(scene, head, end, taken);
  if (next !== undefined) {
    const isOver = gives && next.first <= other.hit.first;
    return { head: next, before: isOver ? before - 1 : before, end, isShared: true };
  }
  if (other === undefined || !isModifier(scene, other.hit, head, end)) return undefined;
  return { head: other.hit, before: before - 1, end, isShared: false };
}

/**
 * Whether a kept hit may be a mere modifier of a head: a generic or low-weight word, or any word if the head
 * is "tests" ("regression and integration tests").
 */
function givesWay(scene: Scene, { hit, skill }: Decision, head: number): boolean {
  if (hit.first !== hit.last) return false;
  const { weight = 1, generic } = skill;
  return weight < 1 || generic === true || isOfTests(scene, head);
}

function isOfTests(scene: Scene, head: number): boolean {
  return isWordAt(scene, head, "tests") || isWordAt(scene, head, "testing");
}

/**
 * The kinds of tests listed after the word for them: "Automated testing – unit, integration and E2E".
 * O(kept).
 */
export function findListedKinds(scene: Scene, kept: readonly Decision[]): readonly Hit[] {
  return kept.flatMap(({ hit }, i) =>
    isOfTests(scene, hit.last) && opensKinds(scene, hit.last) ? kindsAfter(scene, kept, i) : [],
  );
}

function opensKinds({ text, tokens }: Scene, head: number): boolean {
  return /^ ?[-\u2013\u2014:(] ?$/.test(text.slice(tokens.to[head], tokens.from[head + 1]));
}

function kindsAfter(scene: Scene, kept: readonly Decision[], index: number): readonly Hit[] {
  const found: Hit[] = [];
  const head = kept[index]?.hit.last ?? 0;
  const named = kept.slice(index + 1, index + 1 + 2 * maxModifiers);
  let at: number | undefined = head + 1;
  while (at !== undefined && found.length < maxModifiers) {
    const next = kindAt(scene, at, head, named.find(({ hit }) => hit.first === at)?.hit);
    if (next === undefined) break;
    if (next.isShared) found.push(next.hit);
    at = connectedAfter(scene, next.hit.last);
  }
  return found;
}

/**
 * The kind at token `at`: a hit that is a name by itself ("API testing", "E2E"), or a word that forms a
 * surface together with the head.
 */
function kindAt(
  scene: Scene,
  at: number,
  head: number,
  named: Hit | undefined,
): { readonly hit: Hit; readonly isShared: boolean } | undefined {
  const form = formOf(scene, at, at, head);
  const isWhole = named !== undefined && (named.last > at || form === undefined);
  if (isWhole) return { hit: named, isShared: false };
  return form === undefined ? undefined : { hit: { first: at, last: at, form }, isShared: true };
}

/** The token after token `at` if only a connector is between them. */
function connectedAfter(scene: Scene, at: number): number | undefined {
  return [at + 1, at + 2].find(
    (next) => next < scene.tokens.count && connectedBefore(scene, next) === at,
  );
}

/**
 * "Data, backend or platform engineering": a modifier that is also a name by itself still leads on to the
 * words before it.
 */
function isModifier(scene: Scene, { first, last }: Hit, next: Hit, head: number): boolean {
  return (
    connectedBefore(scene, next.first) === last && formOf(scene, first, last, head) !== undefined
  );
}

/**
 * The modifier that ends before `next`, separated from it by "and", "or", "/", "&" or a comma, and forms a
 * surface with the head.
 */
function modifierBefore(scene: Scene, next: Hit, head: number, taken: number): Hit | undefined {
  const last = connectedBefore(scene, next.first);
  if (last === undefined) return undefined;
  for (const first of [last - 1, last]) {
    if (first <= taken) continue;
    const form = formOf(scene, first, last, head);
    if (form !== undefined) return { first, last, form };
  }
  return undefined;
}

/** The token before token `at` if only a connector is between them. */
function connectedBefore(scene: Scene, at: number): number | undefined {
  const { text, tokens } = scene;
  const before = at - 1;
  if (before < 0) return undefined;
  if (isWordAt(scene, before, "or") || isWordAt(scene, before, "and")) {
    return tokens.gap[at] === gaps.join && before > 0 ? before - 1 : undefined;
  }
  const gap = text.slice(tokens.to[before], tokens.from[at]).trim();
  return gap === "/" || gap === "&" || gap === "," ? before : undefined;
}

/** The form of tokens `first` to `last` followed by the token `head`. */
function formOf(
  { tokens, lexicon: { index } }: Scene,
  first: number,
  last: number,
  head: number,
): number | undefined {
  let node: number = root;
  for (let i = first; i <= last; i++) {
    if (i > first && tokens.gap[i] !== gaps.join) return undefined;
    node = step(index.trie, node, tokens.word[i] ?? 0, gaps.join);
    if (node === 0) return undefined;
  }
  node = step(index.trie, node, tokens.word[head] ?? 0, gaps.join);
  const output = node === 0 ? 0 : outputAt(index.trie, node);
  return output === 0 ? undefined : output - 1;
}
