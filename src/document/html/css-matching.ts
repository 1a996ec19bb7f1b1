import { both, type Certainty, either, maybe, no, yes } from "./answers.ts";

/** An element as selectors see it: with what stands before it and round it, since a page is read from its beginning to its end. */
export interface SheetElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: ReadonlySet<string>;
  readonly parent: SheetElement | undefined;
  /** The element before it in the same parent; undefined for the first, and where it is no longer known. */
  readonly previous: SheetElement | undefined;
  /** How many elements stand before it in its parent, and how many of its name. */
  readonly index: number;
  readonly indexOfName: number;
  /** What was answered before, so that each question is asked once. */
  answers: Map<object, Certainty> | undefined;
}

/** A selector of one kind of elements, "ul.skills > li". */
export interface Selector {
  /** What is asked of the element itself, which knows what is asked of others. */
  readonly compound: Compound;
  /** "#id", ".class", a name or "*": an element that has none of them does not match. */
  readonly keys: readonly string[];
  readonly specificity: number;
  /** Whether it selects what is painted before or after the content of the element. */
  readonly isGenerated: boolean;
}

/** What one element must be, and what must stand before it or round it. */
export interface Compound {
  readonly tests: readonly Test[];
  readonly left: Left | undefined;
}

interface Left {
  readonly combinator: "child" | "descendant" | "adjacent" | "sibling";
  readonly compound: Compound;
}

/** How much may still be asked. Then every answer is "maybe". */
export interface Budget {
  left: number;
}

export type Test = (element: SheetElement, work: Budget) => Certainty;

/** Whether `element` is what `selector` says. Constant for each question that was not asked of the element before. */
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
  /** What holds where the way ends. */
  readonly end: Certainty;
}

/** Whether one of those on the way from `element` fits. The farthest are asked first, and each remembers the answer for all beyond it. */
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

/** Whether `element` is what one of `selectors` says. */
export function oneOf(
  selectors: readonly Selector[],
  element: SheetElement,
  work: Budget,
): Certainty {
  let answer: Certainty = no;
  for (const selector of selectors) answer = either(answer, matches(selector, element, work));
  return answer;
}
