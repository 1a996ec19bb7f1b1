// Custom properties: CSS Variables 1.
import type { Declared } from "./css-cascade.ts";
import { unknownValue } from "./css-declarations.ts";
import { hasVariable } from "./css-properties.ts";

/** The custom properties ("--ink") of an element and of the elements around it. */
export interface Variables {
  /** By name. The value is undefined if unknown, and `unset` if there is none. */
  readonly own: ReadonlyMap<string, string | undefined>;
  /** Those of the surrounding elements; "unknown" if there may be others that are not known. */
  readonly outer: Variables | "none" | "unknown";
}

export const noVariables: Variables = { own: new Map(), outer: "none" };
export const unknownVariables: Variables = { own: new Map(), outer: "unknown" };

/** Stands for a missing value: a keyword that every property accepts. */
const unset = "unset";

function find(name: string, variables: Variables): string | undefined {
  let at: Variables | "none" | "unknown" = variables;
  while (typeof at !== "string") {
    if (at.own.has(name)) return at.own.get(name);
    at = at.outer;
  }
  return at === "none" ? unset : undefined;
}

/**
 * Values can grow when variables refer to other variables. Longer values, and more rounds of substitution,
 * are given up.
 */
const maxLength = 500;
const maxRounds = 10;

/** `text` with its variables substituted; undefined if one is unknown, "unset" if one has no value. */
export function putIn(text: string, variables: Variables): string | undefined {
  let result: string | undefined = text;
  for (let round = 0; result !== undefined && hasVariable(result); round++) {
    if (round > maxRounds || result.length > maxLength) return undefined;
    result = putInOnce(result, variables);
  }
  // Without this limit, values that nested elements build from one another could double at each level.
  return result !== undefined && result.length > maxLength ? undefined : result;
}

/** Replaces the innermost `var()`s with their values, or else with their fallbacks. */
function putInOnce(text: string, variables: Variables): string | undefined {
  const values: (string | undefined)[] = [];
  const result = text.replace(
    /\bvar\(\s*(--[^\s,()]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/gi,
    (_, name: string, other: string | undefined) => {
      const found = find(name, variables);
      const value = found === unset ? (other ?? unset) : found;
      values.push(value);
      return value ?? "";
    },
  );
  if (values.length === 0 || values.includes(undefined)) return undefined;
  return values.includes(unset) ? unset : result;
}

/** The custom properties of an element with the declarations `declared`. */
export function addVariables(declared: Declared, outer: Variables): Variables {
  const custom = customPropertiesIn(declared);
  // References among them are resolved here, because an element further inside may redefine the variables.
  const variables = { own: custom, outer };
  const own = new Map(
    [...custom].map(([name, value]) => [name, value && putIn(value, variables)] as const),
  );
  // Frameworks declare the same variables for every element.
  const isNew = [...own].some(([name, value]) => find(name, outer) !== value);
  return isNew ? { own, outer } : outer;
}

/** The custom properties that are declared with a value; undefined as the value if it is unknown. */
function customPropertiesIn(declared: Declared): ReadonlyMap<string, string | undefined> {
  const custom = new Map<string, string | undefined>();
  for (const [name, [first, ...others]] of declared) {
    if (!name.startsWith("--")) continue;
    const value = others.length > 0 || first?.value === unknownValue ? undefined : first?.value;
    if (value !== "inherit" && value !== unset)
      custom.set(name, value === "initial" ? unset : value);
  }
  return custom;
}
