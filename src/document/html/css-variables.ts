// Custom properties: CSS Variables 1.
import type { Declared } from "./css-cascade.ts";
import { unknownValue } from "./css-declarations.ts";
import { hasVariable } from "./css-properties.ts";

/** Custom properties, "--ink": those of an element, and of those round it. */
export interface Variables {
  /** By name; undefined where the value is not known, `unset` where there is none. */
  readonly own: ReadonlyMap<string, string | undefined>;
  /** Those round it; "unknown" where others may be set that are not known. */
  readonly outer: Variables | "none" | "unknown";
}

export const noVariables: Variables = { own: new Map(), outer: "none" };
export const unknownVariables: Variables = { own: new Map(), outer: "unknown" };

/** What stands for a value that is not there: a word that every property takes. */
const unset = "unset";

function find(name: string, variables: Variables): string | undefined {
  let at: Variables | "none" | "unknown" = variables;
  while (typeof at !== "string") {
    if (at.own.has(name)) return at.own.get(name);
    at = at.outer;
  }
  return at === "none" ? unset : undefined;
}

/** Values grow when variables name variables: no longer than this, and no deeper. */
const maxLength = 500;
const maxRounds = 10;

/** `text` with its variables put in: undefined where one is not known, "unset" where one has no value. */
export function putIn(text: string, variables: Variables): string | undefined {
  let result: string | undefined = text;
  for (let round = 0; result !== undefined && hasVariable(result); round++) {
    if (round > maxRounds || result.length > maxLength) return undefined;
    result = putInOnce(result, variables);
  }
  // What is put into the values of elements in each other, without a variable of its own, would double with each of them.
  return result !== undefined && result.length > maxLength ? undefined : result;
}

/** The innermost `var()`s, replaced by their values, else by what stands behind their comma. */
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

/** The custom properties of an element for which `declared` is said. */
export function addVariables(declared: Declared, outer: Variables): Variables {
  const said = saidIn(declared);
  // Those that name each other are put in now: below, another may hold.
  const variables = { own: said, outer };
  const own = new Map(
    [...said].map(([name, value]) => [name, value && putIn(value, variables)] as const),
  );
  // Frameworks say the same of every element.
  const isNew = [...own].some(([name, value]) => find(name, outer) !== value);
  return isNew ? { own, outer } : outer;
}

/** The custom properties that are declared to have a value; undefined for one that nobody knows. */
function saidIn(declared: Declared): ReadonlyMap<string, string | undefined> {
  const said = new Map<string, string | undefined>();
  for (const [name, [first, ...others]] of declared) {
    if (!name.startsWith("--")) continue;
    const value = others.length > 0 || first?.value === unknownValue ? undefined : first?.value;
    if (value !== "inherit" && value !== unset) said.set(name, value === "initial" ? unset : value);
  }
  return said;
}
