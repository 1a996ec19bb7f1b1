import type { AttributeAction, Selector as Token } from "css-what";
import { maybe, no, opposite, yes } from "./certainty.ts";
import { oneOf, type Selector, type SheetElement, type Test } from "./css-matching.ts";
import { isLink } from "./elements.ts";

/** Replaces "&", which css-what does not support. */
export const parentName = "-parent";

/** The context of a nested selector. */
export interface Nesting {
  /** The selectors that "&" stands for. */
  readonly parents: readonly Selector[] | undefined;
  /** Reads a selector within another one, "h1" in ":not(h1)". */
  readInner(tokens: readonly Token[]): Selector;
}

/**
 * The test for one part of a compound selector: "p", ".name", "[hidden]", ":first-child". Throws for a part
 * that does not select elements.
 */
export function readSimple(token: Token, nesting: Nesting): Test {
  switch (token.type) {
    case "universal":
      return () => yes;
    case "tag":
      return is((element) => element.name === token.name.toLowerCase());
    case "attribute":
      return readAttribute(token);
    case "pseudo":
      return readPseudo(token, nesting);
    default:
      throw new RangeError("Found what is no element");
  }
}

function is(holds: (element: SheetElement) => boolean): Test {
  return (element) => (holds(element) ? yes : no);
}

function readAttribute(token: Extract<Token, { type: "attribute" }>): Test {
  const { action, ignoreCase } = token;
  const name = token.name.toLowerCase();
  if (name === "class" && action === "element")
    return is((element) => element.classes.has(token.value));
  const fold = (text: string): string => (ignoreCase === true ? text.toLowerCase() : text);
  const wanted = fold(token.value);
  const compare = comparisons[action];
  return ({ attributes }, work) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (value === undefined) return no;
    work.left -= value.length / unitsAtOnce;
    return compare(fold(value), wanted) ? yes : no;
  };
}

/** How many units of an attribute are compared in the time of one question. */
const unitsAtOnce = 20;

type Compare = (value: string, wanted: string) => boolean;

const comparisons: Readonly<Record<`${AttributeAction}`, Compare>> = {
  any: (value, wanted) => wanted !== "" && value.includes(wanted),
  element: (value, wanted) => wanted !== "" && value.split(/\s+/).includes(wanted),
  end: (value, wanted) => wanted !== "" && value.endsWith(wanted),
  equals: (value, wanted) => value === wanted,
  exists: () => true,
  hyphen: (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  not: (value, wanted) => value !== wanted,
  start: (value, wanted) => wanted !== "" && value.startsWith(wanted),
};

/** Pseudo-classes that do not apply while nobody interacts with the page. */
const atRest: ReadonlySet<string> = new Set(
  "hover active focus focus-visible focus-within target visited popover-open fullscreen modal".split(
    " ",
  ),
);

const plainPseudos: Readonly<Record<string, Test>> = {
  root: is(({ parent }) => parent === undefined),
  scope: is(({ parent }) => parent === undefined),
  [parentName]: is(({ parent }) => parent === undefined),
  "first-child": is(({ index }) => index === 0),
  "first-of-type": is(({ indexOfName }) => indexOfName === 0),
  link: is(({ name, attributes }) => isLink(name, attributes)),
  "any-link": is(({ name, attributes }) => isLink(name, attributes)),
  // An empty element has no text whose visibility could matter.
  empty: () => no,
  defined: () => yes,
  checked: is(({ attributes }) => "checked" in attributes || "selected" in attributes),
  disabled: is(({ attributes }) => "disabled" in attributes),
  open: is(({ attributes }) => "open" in attributes),
};

function readPseudo(
  { name, data }: Extract<Token, { type: "pseudo" }>,
  { parents, readInner }: Nesting,
): Test {
  if (name === parentName && parents !== undefined)
    return (element, work) => oneOf(parents, element, work);
  if (atRest.has(name)) return () => no;
  if (Array.isArray(data)) {
    return readList(name, data.map(readInner));
  }
  if (name === "nth-child" || name === "nth-of-type") return readNth(name, data ?? "");
  return Object.hasOwn(plainPseudos, name) ? (plainPseudos[name] ?? (() => maybe)) : () => maybe;
}

function readNth(name: "nth-child" | "nth-of-type", formula: string): Test {
  const has = readFormula(formula);
  if (has === undefined) return () => maybe;
  return name === "nth-child"
    ? is(({ index }) => has(index + 1))
    : is(({ indexOfName }) => has(indexOfName + 1));
}

function readList(name: string, inner: readonly Selector[]): Test {
  if (name === "not") return (element, work) => opposite(oneOf(inner, element, work));
  if (isAlternative(name)) return (element, work) => oneOf(inner, element, work);
  return () => maybe;
}

/** A test whether a position, counted from 1, matches "2n+1"; undefined for an invalid formula. */
function readFormula(text: string): ((place: number) => boolean) | undefined {
  const formula = text.trim().toLowerCase().replace(/\s+/g, "");
  const named = formula === "odd" ? "2n+1" : formula === "even" ? "2n" : formula;
  if (/^[+-]?\d+$/.test(named)) return (place) => place === Number(named);
  const [, step, start = "0"] = named.match(/^([+-]?\d*)n([+-]\d+)?$/) ?? [];
  if (step === undefined) return undefined;
  const by = /\d/.test(step) ? Number(step) : Number(`${step}1`);
  return (place) => {
    const rest = place - Number(start);
    return by === 0 ? rest === 0 : rest % by === 0 && rest / by >= 0;
  };
}

/** Whether a pseudo-class stands for any one of several selectors. */
export function isAlternative(name: string): boolean {
  return /^(is|where|matches|-webkit-any|-moz-any)$/.test(name);
}
