import { pushTo } from "../../collect.ts";
import { both, type Certainty, maybe, no, yes } from "./answers.ts";
import { type Declaration, readStyle, unknownValue } from "./css-declarations.ts";
import { type Budget, matches, type SheetElement } from "./css-matching.ts";
import type { Rule, Rules } from "./css-sheet.ts";

/** A value that a property may have, and how sure it is that it has it. */
export interface Alternative {
  /** "" where the property is not declared. */
  readonly value: string;
  readonly answer: Certainty;
}

/** What is declared for an element: for each property its values, beginning with the one that holds if nothing else does. */
export type Declared = ReadonlyMap<string, readonly Alternative[]>;

export interface Cascade {
  /**
   * What the sheets and the `style` attribute declare for `element`; undefined when they declare nothing. Elements with the same declarations get the
   * same object.
   */
  declared(element: SheetElement): Declared | undefined;
}

/** How many merely possible values are kept for one property of one element. */
const maxAlternatives = 8;

/** A declaration that may hold for an element, with its place in the cascade: the greater, compared number by number, the stronger. */
interface Candidate {
  readonly declaration: Declaration;
  readonly answer: Certainty;
  readonly place: readonly number[];
}

/** A rule that may hold for an element. */
interface Match {
  readonly rule: Rule;
  readonly order: number;
  readonly answer: Certainty;
}

/** How many results are kept for elements with the same declarations; no page has more. */
const maxKept = 5000;

/** The cost of weighing a declaration, where asking an element one question costs 1. */
const declarationCost = 3;

/**
 * Decides what `rules` say of elements: CSS Cascade 5, 6. An element is compared with the rules that name its id, a class of it or its name; of
 * those round it and before it each answer is kept, so that the time is that of elements and rules, not of their products along the way. When no
 * `work` is left, nothing is said of any.
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

/** The rules by what an element must have, each with its place in the sheets. */
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

/** Important declarations rank from the last layer to the first. */
function placeOf(
  { isImportant }: Declaration,
  { isInline, layer, specificity, order }: typeof inline,
): readonly number[] {
  return [isImportant ? 1 : 0, isInline, isImportant ? -layer : layer, specificity, order];
}

/** For each property the strongest value that certainly holds, and the stronger ones that may. */
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
