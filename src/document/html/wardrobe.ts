import type { Declared } from "./css-cascade.ts";
import type { Budget } from "./css-matching.ts";
import { hasVariable } from "./css-properties.ts";
import { hasOldColors, isHiddenByDefault, isLink } from "./elements.ts";
import type { Look } from "./look.ts";
import { type Dressed, type Dressing, dress } from "./looks.ts";

/** What it costs to read a value, beside a question asked of an element. */
const valueCost = 100;

/** Dresses elements as `dress` does; those of one name that stand in the same, and of which the same is said, once. */
export function startWardrobe(work: Budget): typeof dress {
  const looks = new WeakMap<Declared, WeakMap<Look, Map<string, Dressed>>>();
  return (dressing, declared = nothing) => {
    const kind = kindOf(dressing);
    const { outer } = dressing;
    const known = kind === undefined ? undefined : looks.get(declared)?.get(outer)?.get(kind);
    if (known !== undefined) return known;
    work.left -= costOf(declared);
    const dressed = dress(dressing, declared);
    if (kind === undefined) return dressed;
    const byOuter = looks.get(declared) ?? new WeakMap<Look, Map<string, Dressed>>();
    const byKind = byOuter.get(outer) ?? new Map<string, Dressed>();
    looks.set(declared, byOuter.set(outer, byKind.set(kind, dressed)));
    return dressed;
  };
}

const nothing: Declared = new Map();

/** What elements have in common that look alike when the same is said of them; undefined for one whose attributes say more. */
function kindOf({ name, attributes }: Dressing): string | undefined {
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
