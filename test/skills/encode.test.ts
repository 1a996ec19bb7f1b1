import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { compileLexicon } from "../../src/skills/lexicon/compile.ts";
import { decodeLexicon, encodeLexicon } from "../../src/skills/lexicon/encode.ts";
import { type Owner, ownersOf, skillAt, skillOfId } from "../../src/skills/lexicon/form-index.ts";
import { usualId } from "../../src/skills/lexicon/index-rows.ts";
import type { Category, Lexicon, Skill, SkillSource } from "../../src/skills/lexicon/lexicon.ts";
import { ruleIndexOf } from "../../src/skills/lexicon/rule-index.ts";
import { sourceOf } from "./source-of.ts";

const categories = new Map<string, Category>([
  [
    "tool",
    {
      name: "Tools",
      technical: true,
      software: true,
      inflects: true,
      versions: true,
      family: "tool",
    },
  ],
]);

const surface = fc.constantFrom(
  "Tern",
  "Basalt Server",
  "C++",
  ".NET",
  "Größe",
  "a/b",
  "R&D",
  "日本",
  `Say "hi" \\ 'it'`,
  "One|Two",
  "\\u0041",
);

const anySkill: fc.Arbitrary<SkillSource> = fc
  .record({
    name: surface,
    aliases: fc.array(surface, { maxLength: 3 }),
    misspellings: fc.array(surface, { maxLength: 1 }),
    isWide: fc.boolean(),
    weight: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    not: fc.array(surface, { maxLength: 2 }),
    hasParaphrase: fc.boolean(),
  })
  .map(({ name, aliases, misspellings, isWide, weight, not, hasParaphrase }) => ({
    id: "",
    name,
    category: "tool",
    aliases,
    implies: [],
    usually: [],
    related: [],
    ...(isWide && { generic: true }),
    ...(weight !== undefined && { weight }),
    misspellings,
    everyday: aliases.slice(1),
    ambiguous:
      not.length === 0
        ? []
        : [
            {
              form: name,
              case: "any" as const,
              default: "cue" as const,
              near: ["lake"],
              jargon: ["caves"],
              elsewhere: ["shore"],
              not,
            },
          ],
    paraphrases: hasParaphrase ? "grey rocks?(?= music)" : "",
    told: hasParaphrase ? "kept the rocks?" : "",
  }));

/** The first skill with the usual id for its name, which rows leave out. */
function idOf({ name }: SkillSource, at: number, skills: readonly SkillSource[]): string {
  const isFirst = skills.findIndex((other) => other.name === name) === at;
  return isFirst ? usualId(name) : `skill-${at}`;
}

const anyLexicon: fc.Arbitrary<Lexicon> = fc.array(anySkill, { maxLength: 8 }).map((skills) =>
  compileLexicon({
    skills: skills.map((skill, i) => ({ ...skill, id: idOf(skill, i, skills) })),
    categories,
    blockers: ["arctic tern"],
  }),
);

function decoded(lexicon: Lexicon): Lexicon {
  return decodeLexicon(encodeLexicon(lexicon));
}

/** A whole lexicon including unparsed parts, but without its details, which are a separate module. */
function readAll({ skills, categories: kinds, hash, index }: Lexicon): unknown {
  const numbers = [...index.skills.keys()];
  const forms = [...index.doubtful.keys()].map((i) => i + index.skills.length + 1);
  return {
    skills: [...skills],
    categories: [...kinds],
    hash,
    numbered: numbers.map((number): Skill | undefined => skillAt(index, number)),
    owners: forms.map((form): readonly Owner[] => ownersOf(index, form)),
    names: index.names,
    vocabulary: index.vocabulary,
    trie: index.trie,
    coverTrie: index.coverTrie,
    covers: index.covers,
  };
}

/** Node compares long tables quickly, while `toEqual` shows the differences. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** Each compiles a lexicon, and compares it unit by unit. */
const runs = { numRuns: 40 };

test("a decoded lexicon equals the one that was encoded", () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      expectSame(readAll(decoded(lexicon)), readAll(lexicon));
    }),
    runs,
  );
});

test("the rules of a decoded lexicon have the same keys as before encoding", () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      expectSame(ruleIndexOf(decoded(lexicon).index), ruleIndexOf(lexicon.index));
    }),
    runs,
  );
});

test("encoding a decoded lexicon gives the same strings", () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const encoded = encodeLexicon(lexicon);
      expect(encodeLexicon(decodeLexicon(encoded))).toEqual(encoded);
    }),
    runs,
  );
});

test("an encoded lexicon does not contain the letters of words that are others written as one", () => {
  const skills = [sourceOf({ id: "basalt-server", name: "Basalt Server", category: "tool" })];
  const lexicon = compileLexicon({ skills, categories, blockers: [] });
  expect(encodeLexicon(lexicon).letters).not.toContain("basaltserver");
  expect(findSkills("BasaltServer", { lexicon: decoded(lexicon) })).toHaveLength(1);
});

test("a decoded lexicon can be sent to a worker", () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const received = structuredClone(decoded(lexicon));
      expectSame(received.skills, lexicon.skills);
      const text = "Tern, C++ and the Basalt Server";
      expect(findSkills(text, { lexicon: received })).toEqual(findSkills(text, { lexicon }));
    }),
    runs,
  );
});

test("a skill is found by its id, whichever skills were parsed before", () => {
  fc.assert(
    fc.property(anyLexicon, fc.array(fc.nat(9)), (lexicon, before) => {
      const { index } = decoded(lexicon);
      for (const number of before) skillAt(index, number);
      for (const [id, skill] of lexicon.skills) expect(skillOfId(index, id)).toEqual(skill);
      for (const id of ["", "skill", "skill-9", "z"]) expect(skillOfId(index, id)).toBeUndefined();
    }),
    runs,
  );
});
