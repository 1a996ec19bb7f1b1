import fc from "fast-check";
import { expect } from "vitest";
import { amendLexicon } from "../../src/skills/lexicon/amend/amend.ts";
import { changesOf, withoutBanned } from "../../src/skills/lexicon/amend/changes.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { compileLexicon } from "../../src/skills/lexicon/compile.ts";
import { detailsOf } from "../../src/skills/lexicon/details.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { merge } from "../../src/skills/lexicon/parse-lexicon.ts";
import { type Overlay, overlaySchema } from "../../src/skills/lexicon/schema.ts";
import { allSources, sourceReader } from "../../src/skills/lexicon/sources.ts";
import { differences } from "./whole-lexicon.ts";

const builtin = builtinLexicon();

/** A small lexicon with everything that makes surfaces of different skills depend on each other. */
async function someOfTheBuiltin(): Promise<Lexicon> {
  const kept = new Set(
    `angular angularjs apache-kafka bare-metal bare-metal-servers blue-green-deployment c c-sharp ci-cd data-migration deep-learning
    dotnet express git go javascript jest jquery kafka-streams kotlin node-js nose2 nose-tests postgresql publish-subscribe r react
    redux rest ruby schema-migration semaphore semaphore-ci spring spring-boot swift transformers typescript unit-testing unittest
    wordpress php sql teamwork on-call`.split(/\s+/),
  );
  const sources = allSources(builtin, await detailsOf(builtin));
  const gone = new Set(sources.map(({ id }) => id).filter((id) => !kept.has(id)));
  return compileLexicon({
    skills: sources.filter(({ id }) => kept.has(id)).map((skill) => withoutBanned(skill, gone)),
    categories: builtin.categories,
    blockers: ["go to market", "series c", "r&d"],
  });
}

export const small: Lexicon = await someOfTheBuiltin();
const ids = [...small.skills.keys()];
const anyId = fc.constantFrom(...ids);
const surfaces = [
  ...[...small.skills.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  ...[
    "Bare-Metal",
    "Blue Green Deployments",
    "Pub Sub",
    "Unit Test",
    "NoseTest",
    "Moraine",
    "Lake Tern",
    "KarstDB",
    "Karst DB",
  ],
  ...["Tern & Karst", "Tern and Karst", "Dropstone", "ASP Net", "kafkas", "Postgres", "R&D"],
];
const anySurface = fc.constantFrom(...surfaces);
const someSurfaces = fc.uniqueArray(anySurface, { maxLength: 2 });
const anyNear = fc.constantFrom(
  "react",
  "kafka",
  "cluster",
  "lake",
  "moraine",
  "statistics",
  "package",
);

const anyRule = fc.record({
  form: anySurface,
  case: fc.constantFrom("exact", "capitalized", "upper", "any"),
  default: fc.constantFrom("accept", "cue", "reject"),
  near: fc.uniqueArray(anyNear, { maxLength: 2 }),
  not: fc.constantFrom([], ["go to market"], ["lake # moraine", "rest of the"], ["spring ####"]),
  is: fc.constant(["x"]),
  isNot: fc.constant(["x"]),
});

const anyEntry = fc.record({
  id: fc.oneof(anyId, fc.constantFrom("moraine", "statistics", "cluster", "own-tern", "package")),
  name: anySurface,
  category: fc.constantFrom("tool", "language", "practice", "soft-skill"),
  aliases: someSurfaces,
  implies: fc.uniqueArray(anyId, { maxLength: 1 }),
  usually: fc.uniqueArray(anyId, { maxLength: 1 }),
  related: fc.uniqueArray(anyId, { maxLength: 2 }),
  misspellings: fc.constantFrom([], ["Moriane"], ["Kafak"]),
  everyday: someSurfaces,
  jargon: fc.constantFrom([], ["glacier"]),
  ambiguous: fc.array(anyRule, { maxLength: 1 }),
});

const anyOverlay = fc.record(
  {
    skills: fc.uniqueArray(anyEntry, { maxLength: 3, selector: ({ id }) => id }),
    aliases: fc.dictionary(anyId, someSurfaces, { maxKeys: 2 }),
    weights: fc.dictionary(anyId, fc.constantFrom(0, 2), { maxKeys: 2 }),
    ban: fc.uniqueArray(anyId, { maxLength: 2 }),
    blockers: someSurfaces,
  },
  { requiredKeys: [] },
);

/** Undefined if the lexicon must be compiled from scratch. */
export async function amended(base: Lexicon, overlay: Overlay): Promise<Lexicon | undefined> {
  const details = await detailsOf(base);
  return amendLexicon(base, details, changesOf(overlay, sourceReader(base, details)));
}

/** The expected result of amending. */
export async function compiled(base: Lexicon, overlay: Overlay): Promise<Lexicon> {
  return compileLexicon(merge(overlay, base, await detailsOf(base)));
}

/** Whether the overlay may have a rule of a form that a blocker takes. Such a rule is not read back. */
function mayLoseRules({ skills, blockers }: Overlay): boolean {
  const ruled = skills.flatMap((skill) => [
    ...skill.everyday,
    ...skill.ambiguous.map(({ form }) => form),
  ]);
  return blockers.length > 0 || ruled.includes("R&D");
}

/** Tries overlays of all kinds until so many could be amended, as most can. */
export async function checkAmending(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyOverlay, async (written) => {
      const overlay = overlaySchema.parse(written);
      const own = await amended(small, overlay);
      fc.pre(own !== undefined);
      expect(differences(own, await compiled(small, overlay))).toEqual([]);
      // One overlay on top of another.
      if (!own.skills.has("git") || mayLoseRules(overlay)) return;
      const further = overlaySchema.parse({ aliases: { git: ["Moraine"] }, blockers: ["lake"] });
      const twice = await amended(own, further);
      if (twice !== undefined) expect(differences(twice, await compiled(own, further))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? numRuns) },
  );
}
