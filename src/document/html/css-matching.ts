import { both, type Certainty, either, maybe, no, yes } from "./certainty.ts";

/**
 * An element as selectors see it, with the elements before and around it. Later elements are unknown, since a
 * page is read from beginning to end.
 */
export interface SheetElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: ReadonlySet<string>;
  readonly parent: SheetElement | undefined;
  /** The previous sibling. Undefined for the first child, and if the sibling is no longer kept. */
  readonly previous: SheetElement | undefined;
  /** How many siblings come before it, and how many of these have the same name. */
  readonly index: number;
  readonly indexOfName: number;
  /** Cached answers, so that each question is asked only once. */
  answers: Map<object, Certainty> | undefined;
}

/** A single selector of a list, "ul.skills > li". */
export interface Selector {
  /** The conditions on the element itself, linked to those on other elements. */
  readonly compound: Compound;
  /** "#id", ".class", a name or "*". An element that has none of them does not match. */
  readonly keys: readonly string[];
  readonly specificity: number;
  /** Whether it selects generated content (::before, ::after). */
  readonly isGenerated: boolean;
}

/** The conditions on one element, and on the elements before or around it. */
export interface Compound {
  readonly tests: readonly Test[];
  readonly left: Left | undefined;
}

interface Left {
  readonly combinator: "child" | "descendant" | "adjacent" | "sibling";
  readonly compound: Compound;
}

/** How many more questions may be asked. When none are left, every answer is "maybe". */
export interface Budget {
  left: number;
}

export type Test = (element: SheetElement, work: Budget) => Certainty;

/**
 * Whether `element` matches `selector`. Constant time for each question that has not been asked about the
 * element before.
 */
export function matches({ compound }: Selector, element: SheetElement, work: Budget): Certainty {
  return fits(compound, element, work);
}

function fits({ tests, left }: Compound, element: SheetElement, work: Budget): Certainty {
  let answer: Certainty = yes;
  for (const test of tests) {
    if (work.left-- <= 0) return maybe;
    answer = both(answer, test(element, work));
    if (answer === no) return no;
  }
  return left === undefined ? answer : both(answer, isReached(left, element, work));
}

function isReached(left: Left, element: SheetElement, work: Budget): Certainty {
  const { previous, parent } = element;
  const beforeFirst = previous === undefined && element.index > 0 ? maybe : no;
  switch (left.combinator) {
    case "child":
      return parent === undefined ? no : remembered(left, parent, work);
    case "adjacent":
      return previous === undefined ? beforeFirst : remembered(left, previous, work);
    case "descendant":
      return anyAlong(left, element, { work, next: (from) => from.parent, end: no });
    case "sibling":
      return anyAlong(left, element, { work, next: (from) => from.previous, end: beforeFirst });
  }
}

function remembered(left: Left, element: SheetElement, work: Budget): Certainty {
  const known = element.answers?.get(left);
  return known ?? remember(left, element, fits(left.compound, element, work));
}

function remember(left: Left, element: SheetElement, answer: Certainty): Certainty {
  element.answers ??= new Map();
  element.answers.set(left, answer);
  return answer;
}

interface Way {
  readonly work: Budget;
  readonly next: (element: SheetElement) => SheetElement | undefined;
  /** The answer if the way ends without a match. */
  readonly end: Certainty;
}

/**
 * Whether one of the elements on the way from `element` fits. The farthest are tested first, and each caches
 * the answer for itself and all beyond it.
 */
function anyAlong(left: Left, element: SheetElement, { work, next, end }: Way): Certainty {
  const unknown: SheetElement[] = [];
  let at = next(element);
  while (at !== undefined && at.answers?.get(left) === undefined) {
    unknown.push(at);
    at = next(at);
  }
  let answer: Certainty = at?.answers?.get(left) ?? end;
  for (const one of unknown.reverse()) {
    if (answer !== yes) answer = either(answer, fits(left.compound, one, work));
    remember(left, one, answer);
  }
  return answer;
}

/** Whether `element` matches one of `selectors`. */
export function oneOf(
  selectors: readonly Selector[],
  element: SheetElement,
  work: Budget,
): Certainty {
  let answer: Certainty = no;
  for (const selector of selectors) answer = either(answer, matches(selector, element, work));
  return answer;
}
