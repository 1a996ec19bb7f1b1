import { pushTo } from "../../collect.ts";
import { both, type Certainty, maybe, no, yes } from "./certainty.ts";
import { type Declaration, readStyle, unknownValue } from "./css-declarations.ts";
import { type Budget, matches, type SheetElement } from "./css-matching.ts";
import type { Rule, Rules } from "./css-sheet.ts";

/** A value that a property may have, and how certain it is that it applies. */
export interface Alternative {
  /** "" if the property is not declared. */
  readonly value: string;
  readonly answer: Certainty;
}

/**
 * The declarations for an element: the possible values of each property, beginning with the one that applies
 * if no other does.
 */
export type Declared = ReadonlyMap<string, readonly Alternative[]>;

export interface Cascade {
  /**
   * What the sheets and the `style` attribute declare for `element`; undefined if they declare nothing.
   * Elements with the same declarations get the same object.
   */
  declared(element: SheetElement): Declared | undefined;
}

/** At most this many possible values are kept for one property of one element. */
const maxAlternatives = 8;

/**
 * A declaration that may apply to an element. `place` is its rank in the cascade: places are compared number
 * by number, and the greater one wins.
 */
interface Candidate {
  readonly declaration: Declaration;
  readonly answer: Certainty;
  readonly place: readonly number[];
}

/** A rule that may apply to an element. */
interface Match {
  readonly rule: Rule;
  readonly order: number;
  readonly answer: Certainty;
}

/** How many results are kept for elements with the same declarations. No real page needs more. */
const maxKept = 5000;

/** The cost of ranking a declaration, relative to testing an element once, which costs 1. */
const declarationCost = 3;

/**
 * Decides which declarations of `rules` apply to elements: CSS Cascade 5, 6. An element is only tested
 * against rules that mention its id, one of its classes or its name. Answers about ancestors and preceding
 * siblings are cached, so that the time does not also grow with the depth. When no `work` is left, nothing is
 * declared for further elements.
 */
export function startCascade({ rules }: Rules, work: Budget): Cascade {
  const rulesByKey = indexRules(rules);
  const kept = new Map<string, Declared>();

  function matchesOf(element: SheetElement): readonly Match[] {
    const found: Match[] = [];
    for (const [order, rule] of [...keysOf(element)].flatMap((key) => rulesByKey.get(key) ?? [])) {
      if (work.left <= 0) return [];
      const answer = both(rule.condition, matches(rule.selector, element, work));
      if (answer !== no) found.push({ rule, order, answer });
    }
    return found;
  }

  return {
    declared: (element) => {
      if (work.left <= 0) return undefined;
      const found = matchesOf(element);
      const style = element.attributes.style ?? "";
      if (found.length === 0 && style === "") return undefined;
      const key = `${found.map(({ order, answer }) => `${order}.${answer}`).join()};${style}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const candidates = [...found.flatMap(candidatesOf), ...readStyle(style).map(inlineCandidate)];
      work.left -= candidates.length * declarationCost;
      const declared = decide(candidates);
      if (kept.size < maxKept) kept.set(key, declared);
      return declared;
    },
  };
}

/** The rules by what an element must have, each with its position in the sheets. */
type RulesByKey = ReadonlyMap<string, readonly (readonly [number, Rule])[]>;

function indexRules(rules: readonly Rule[]): RulesByKey {
  const rulesByKey = new Map<string, [number, Rule][]>();
  rules.forEach((rule, order) => {
    for (const key of new Set(rule.selector.keys)) pushTo(rulesByKey, key, [order, rule]);
  });
  return rulesByKey;
}

function* keysOf({ name, classes, attributes }: SheetElement): Generator<string> {
  yield "*";
  yield name;
  for (const one of classes) yield `.${one}`;
  if (attributes.id !== undefined) yield `#${attributes.id}`;
}

function candidatesOf({ rule, order, answer }: Match): readonly Candidate[] {
  const { declarations, selector, layer } = rule;
  const where = { isInline: 0, layer, specificity: selector.specificity, order };
  return declarations.map((declaration) => ({
    declaration,
    answer,
    place: placeOf(declaration, where),
  }));
}

function inlineCandidate(declaration: Declaration): Candidate {
  return { declaration, answer: yes, place: placeOf(declaration, inline) };
}

const inline = { isInline: 1, layer: 0, specificity: 0, order: 0 };

/** Among important declarations, the order of layers is reversed. */
function placeOf(
  { isImportant }: Declaration,
  { isInline, layer, specificity, order }: typeof inline,
): readonly number[] {
  return [isImportant ? 1 : 0, isInline, isImportant ? -layer : layer, specificity, order];
}

/** For each property: the strongest value that certainly applies, and the stronger ones that may apply. */
function decide(candidates: readonly Candidate[]): Declared {
  const declared = new Map<string, Alternative[]>();
  for (const { declaration, answer } of candidates.toSorted(comparePlaces)) {
    const { property, value } = declaration;
    const known = declared.get(property);
    if (answer === yes) declared.set(property, [{ value, answer }]);
    else if (known === undefined)
      declared.set(property, [
        { value: "", answer: yes },
        { value, answer },
      ]);
    else if (known.length < maxAlternatives) known.push({ value, answer });
    else known[maxAlternatives - 1] = { value: unknownValue, answer: maybe };
  }
  return declared;
}

function comparePlaces({ place: one }: Candidate, { place: other }: Candidate): number {
  const at = one.findIndex((number, i) => number !== other[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
