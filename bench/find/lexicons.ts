import { rulesOf } from "../../src/skills/lexicon/index-rules.ts";
import type { Category, Lexicon, SkillSource } from "../../src/skills/lexicon/lexicon.ts";
import { library } from "./modules.ts";
import { makeChance } from "./texts.ts";

const category = "bench";
const categories: ReadonlyMap<string, Category> = new Map([
  [
    category,
    {
      name: "Benchmark",
      technical: true,
      software: true,
      inflects: false,
      versions: false,
      family: "bench",
    },
  ],
]);

function skillOf(id: string, [name = id, ...aliases]: readonly string[]): SkillSource {
  const none: readonly string[] = [];
  const edges = { implies: none, usually: none, related: none };
  return {
    id,
    name,
    category,
    aliases,
    ...edges,
    misspellings: none,
    everyday: [],
    ambiguous: [],
    paraphrases: "",
    told: "",
  };
}

/**
 * Surfaces of the built-in lexicon on which all finders can agree, by skill: words of letters, each of one
 * skill, none generic.
 */
export async function plainSurfaces(): Promise<ReadonlyMap<string, readonly string[]>> {
  const lexicon = library.builtinLexicon();
  const { skills, categories } = lexicon;
  const ambiguous = rulesOf(lexicon.index);
  const plain = [...skills.values()].filter(
    ({ id, generic, category }) =>
      !generic && !(id in ambiguous) && categories.get(category)?.technical,
  );
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of plain) {
    for (const surface of new Set([name, ...aliases].map((form) => form.toLowerCase()))) {
      if (/^[a-z]{3,}(?: [a-z]+)*$/.test(surface))
        owners.set(surface, [...(owners.get(surface) ?? []), id]);
    }
  }
  const surfaces = new Map<string, string[]>();
  for (const [surface, [id = "", other]] of owners) {
    if (other === undefined) surfaces.set(id, [...(surfaces.get(id) ?? []), surface]);
  }
  return surfaces;
}

export function lexiconOf(surfaces: ReadonlyMap<string, readonly string[]>): Lexicon {
  const skills = [...surfaces].map(([id, forms]) => skillOf(id, forms));
  return library.compileLexicon({ skills, categories, blockers: [] });
}

const syllables =
  "ba ce di fo gu ka le mi no pu ra se ti vo zu bra cre dri flo gru sta spe tri".split(" ");

/** Made-up names, half of them of two words. A shorter list is the beginning of a longer one. */
export function makeNames(count: number): readonly string[] {
  const chance = makeChance(3);
  const word = () => {
    const length = 3 + Math.floor(chance() * 3);
    const parts = Array.from({ length }, () => syllables[Math.floor(chance() * syllables.length)]);
    return parts.join("");
  };
  const names = new Set<string>();
  while (names.size < count) names.add(names.size % 2 === 0 ? word() : `${word()} ${word()}`);
  return [...names];
}

/** A lexicon of made-up names, ten for each skill. */
export function lexiconOfNames(names: readonly string[]): Lexicon {
  const surfaces = new Map<string, string[]>();
  for (const [i, name] of names.entries()) {
    const id = `skill-${Math.floor(i / 10)}`;
    surfaces.set(id, [...(surfaces.get(id) ?? []), name]);
  }
  return lexiconOf(surfaces);
}
