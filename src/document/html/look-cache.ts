import type { Declared } from "./css-cascade.ts";
import type { Budget } from "./css-matching.ts";
import { hasVariable } from "./css-properties.ts";
import { hasOldColors, isHiddenByDefault, isLink } from "./elements.ts";
import type { Look } from "./look.ts";
import { type ComputedLook, computeLook, type LookInput } from "./looks.ts";

/** The cost of reading a value, relative to testing an element once, which costs 1. */
const valueCost = 100;

/**
 * `computeLook` with a cache: elements with the same name, the same surrounding look and the same
 * declarations are computed once.
 */
export function startLookCache(work: Budget): typeof computeLook {
  const looks = new WeakMap<Declared, WeakMap<Look, Map<string, ComputedLook>>>();
  return (input, declared = nothing) => {
    const kind = kindOf(input);
    const { outer } = input;
    const known = kind === undefined ? undefined : looks.get(declared)?.get(outer)?.get(kind);
    if (known !== undefined) return known;
    work.left -= costOf(declared);
    const computed = computeLook(input, declared);
    if (kind === undefined) return computed;
    const byOuter = looks.get(declared) ?? new WeakMap<Look, Map<string, ComputedLook>>();
    const byKind = byOuter.get(outer) ?? new Map<string, ComputedLook>();
    looks.set(declared, byOuter.set(outer, byKind.set(kind, computed)));
    return computed;
  };
}

const nothing: Declared = new Map();

/**
 * A key for elements that look alike under the same declarations; undefined for an element whose attributes
 * also matter.
 */
function kindOf({ name, attributes }: LookInput): string | undefined {
  if (hasOldColors(name, attributes) || isHiddenByDefault(name, attributes)) return undefined;
  return isLink(name, attributes) ? `${name}:link` : name;
}

function costOf(declared: Declared): number {
  let cost = 0;
  for (const [property, [first]] of declared) {
    const isPlain = property.startsWith("--") && !hasVariable(first?.value ?? "");
    cost += isPlain ? 1 : valueCost;
  }
  return cost;
}
