import {
  type ComponentValue,
  isFunctionNode,
  isSimpleBlockNode,
  isTokenNode,
} from "@csstools/css-parser-algorithms";
import { isTokenColon, isTokenComma, isTokenDelim } from "@csstools/css-tokenizer";
import { both, type Certainty, either, maybe, no, opposite, sometimes, yes } from "./certainty.ts";
import { lengthOf, readValues, wordOf } from "./css-values.ts";

/**
 * Whether the screens on which people read pages meet a media query: `yes` if all do; `sometimes` if only
 * some screens do, or only paper; `maybe` if it is unknown here. For settings that a reader may change, the
 * usual value is assumed.
 */
export function meetsQuery(text: string): Certainty {
  const values = readValues(text);
  if (values === undefined) return maybe;
  if (values.length === 0) return yes;
  const queries = split(values, (value) => isTokenNode(value) && isTokenComma(value.value));
  const onScreen = queries.map((query) => meetsOne(query, "screen")).reduce<Certainty>(either, no);
  if (onScreen !== no) return onScreen;
  const onPaper = queries.some((query) => meetsOne(query, "print") !== no);
  return onPaper ? sometimes : no;
}

type Medium = "screen" | "print";

function split(
  values: readonly ComponentValue[],
  isBetween: (value: ComponentValue) => boolean,
): readonly (readonly ComponentValue[])[] {
  const parts: ComponentValue[][] = [[]];
  for (const value of values) {
    if (isBetween(value)) parts.push([]);
    else parts.at(-1)?.push(value);
  }
  return parts;
}

/** "not screen and (min-width: 600px)", or the content of parentheses. */
function meetsOne(values: readonly ComponentValue[], medium: Medium): Certainty {
  const isNegated = wordOf(values[0]) === "not";
  const terms = values.filter((value) => !/^(not|only|and|or)$/.test(wordOf(value) ?? ""));
  const join = values.some((value) => wordOf(value) === "or") ? either : both;
  const [first = maybe, ...others] = terms.map((term) => meetsTerm(term, medium));
  const answer = others.reduce<Certainty>(join, first);
  return isNegated ? opposite(answer) : answer;
}

function meetsTerm(value: ComponentValue, medium: Medium): Certainty {
  if (isSimpleBlockNode(value)) {
    const inner = readValues(value.value.join(""));
    return inner === undefined ? maybe : meetsBlock(inner, medium);
  }
  const type = wordOf(value);
  if (type === undefined) return maybe;
  return type === "all" || type === medium ? yes : no;
}

function meetsBlock(values: readonly ComponentValue[], medium: Medium): Certainty {
  const isCondition = values.some((value) => isSimpleBlockNode(value) || isFunctionNode(value));
  if (isCondition && !values.some(isSign)) return meetsOne(values, medium);
  const [first, second, ...rest] = values;
  const name = wordOf(first);
  if (name !== undefined && second === undefined) return meetsFeature(name, undefined);
  if (name !== undefined && isColon(second)) return meetsFeature(name, rest[0]);
  return meetsRange(values);
}

function isColon(value: ComponentValue | undefined): boolean {
  return value !== undefined && isTokenNode(value) && isTokenColon(value.value);
}

function isSign(value: ComponentValue): boolean {
  return isColon(value) || signOf(value) !== undefined;
}

function signOf(value: ComponentValue | undefined): string | undefined {
  if (value === undefined || !isTokenNode(value) || !isTokenDelim(value.value)) return undefined;
  const sign = value.value[4].value;
  return /[<>=]/.test(sign) ? sign : undefined;
}

/** The smallest and largest sizes of screens, in pixels. */
const screens: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["width", [320, 3840]],
  ["height", [320, 2400]],
]);

/** The values of settings that most readers never change. */
const usual: ReadonlyMap<string, string> = new Map([
  ["prefers-color-scheme", "light"],
  ["prefers-contrast", "no-preference"],
  ["prefers-reduced-data", "no-preference"],
  ["prefers-reduced-motion", "no-preference"],
  ["prefers-reduced-transparency", "no-preference"],
  ["forced-colors", "none"],
  ["inverted-colors", "none"],
  ["scripting", "enabled"],
]);

/** Features that differ between screens. */
const varying = /^(any-)?(hover|pointer)$|^orientation$|^display-mode$|^((min|max)-)?aspect-ratio$/;

function meetsFeature(written: string, value: ComponentValue | undefined): Certainty {
  const name = written.replace("device-", "");
  const [, bound, side = name] = name.match(/^(min|max)-(width|height)$/) ?? [];
  const range = screens.get(side);
  if (range !== undefined && value !== undefined) return meetsBound(value, signs.get(bound), range);
  if (range !== undefined) return yes;
  const word = usual.get(name);
  if (word === undefined) return varying.test(name) ? sometimes : maybe;
  if (value !== undefined) return wordOf(value) === word ? yes : no;
  return /^(no|none)/.test(word) ? no : yes;
}

const signs: ReadonlyMap<string | undefined, string> = new Map([
  ["min", ">"],
  ["max", "<"],
]);

/** Media queries use the browser's font size, whatever the page sets. */
const units = { em: 16, rem: 16 };

function meetsBound(
  value: ComponentValue | undefined,
  sign: string | undefined,
  [least, most]: readonly [number, number],
): Certainty {
  const length = lengthOf(value, units);
  if (length === undefined) return maybe;
  if (sign !== ">" && sign !== "<") return length < least || length > most ? no : sometimes;
  const [all, none] =
    sign === ">" ? [length <= least, length > most] : [length >= most, length < least];
  if (all) return yes;
  return none ? no : sometimes;
}

/** "400px <= width < 700px" or "width > 400px". */
function meetsRange(values: readonly ComponentValue[]): Certainty {
  const parts = split(values, (value) => signOf(value) !== undefined);
  // "<=" is two signs with nothing between them.
  const found = values.flatMap((value) => signOf(value) ?? []).filter((sign) => sign !== "=");
  const at = parts.findIndex(([value]) => wordOf(value) !== undefined);
  const range = screens.get(wordOf(parts[at]?.[0])?.replace("device-", "") ?? "");
  if (range === undefined) return maybe;
  const [left] = parts.slice(0, at).filter((part) => part.length > 0);
  const [right] = parts.slice(at + 1).filter((part) => part.length > 0);
  const mirrored = found[0] === "<" ? ">" : found[0] === ">" ? "<" : undefined;
  const before = left === undefined ? yes : meetsBound(left[0], mirrored, range);
  const after = right === undefined ? yes : meetsBound(right[0], found.at(-1), range);
  return both(before, after);
}
