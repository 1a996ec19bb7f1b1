import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { compileLexicon } from "../../src/skills/lexicon/compile.ts";
import type {
  AmbiguityRule,
  Category,
  Lexicon,
  SkillSource,
} from "../../src/skills/lexicon/lexicon.ts";
import { provenBy } from "../../src/skills/lexicon/proven.ts";
import { sourceOf } from "./source-of.ts";

const categories = new Map<string, Category>([
  [
    "thing",
    {
      name: "Things",
      technical: true,
      software: true,
      inflects: false,
      versions: true,
      family: "thing",
    },
  ],
  [
    "idea",
    {
      name: "Ideas",
      technical: true,
      software: true,
      inflects: true,
      versions: false,
      family: "idea",
    },
  ],
]);

function entry(id: string, more: Partial<SkillSource> = {}): SkillSource {
  return sourceOf({ id, name: id, category: "thing", ...more });
}

function compile(skills: readonly SkillSource[], blockers: readonly string[] = []): Lexicon {
  return compileLexicon({ skills, categories, blockers });
}

/** The ids that a text mentions, according to a lexicon with the given entries. */
function ids(text: string, ...skills: readonly SkillSource[]): readonly string[] {
  return findSkills(text, { lexicon: compile(skills) }).map(({ skill }) => skill);
}

test.for([
  ["hyphen", "spring-boot"],
  ["space", "spring boot"],
  ["underscore", "spring_boot"],
  ["nothing", "springboot"],
] as const)("Spring Boot is also found with a %s between its words", ([, text]) => {
  expect(ids(text, entry("s", { name: "Spring Boot" }))).toEqual(["s"]);
});

test('"R&D" is also found as "R and D", and vice versa', () => {
  const one = entry("one", { name: "Alpha & Beta" });
  const two = entry("two", { name: "Gamma and Delta" });
  expect(ids("alpha and beta, gamma & delta", one, two)).toEqual(["one", "two"]);
});

test("a camel-case name is also found split into capitalized parts", () => {
  const skill = entry("h", { name: "HeidiSQL" });
  expect(ids("our Heidi SQL", skill)).toEqual(["h"]);
  expect(ids("our heidi sql", skill)).toEqual([]);
});

test("singular and plural are the same skill if the category's names are common nouns", () => {
  expect(ids("message queue", entry("q", { name: "Message queues", category: "idea" }))).toEqual([
    "q",
  ]);
  expect(ids("message queue", entry("q", { name: "Message queues" }))).toEqual([]);
});

test("the plural of a common noun follows a rule that accepts any case", () => {
  const wallet = {
    near: [],
    jargon: [],
    elsewhere: [],
    not: [],
    form: "wallet",
    case: "any",
  } as const;
  const of = (unless: "accept" | "cue") =>
    entry("w", { name: "Wallet", category: "idea", ambiguous: [{ ...wallet, default: unless }] });
  expect(ids("wallets", of("accept"))).toEqual(["w"]);
  expect(ids("Works with PostgreSQL, wallets", of("cue"))).toEqual([]);
});

test("names of skills that imply JavaScript are also found with .js and JS", () => {
  const javascript = entry("javascript", { name: "JavaScript" });
  const library = entry("bramble", { name: "Bramble", implies: ["javascript"] });
  expect(ids("Bramble.js, BrambleJS", javascript, library)).toEqual(["bramble", "bramble"]);
  expect(ids("Bramble.js", entry("bramble", { name: "Quince" }))).toEqual([]);
});

test('"ASP .NET" is ASP.NET if .NET is a name', () => {
  const dotnet = entry("dotnet", { name: ".NET" });
  expect(ids("ASP .NET", dotnet, entry("asp", { name: "ASP.NET" }))).toEqual(["asp"]);
});

test("a surface written in the lexicon takes precedence over a generated one", () => {
  const made = entry("made", { name: "Fast Lane" });
  const written = entry("written", { name: "FastLane" });
  expect(ids("fastlane", made, written)).toEqual(["written"]);
});

test("a surface generated for two skills is left out", () => {
  const one = entry("one", { name: "Fast Lane" });
  const two = entry("two", { name: "Fas Tlane" });
  expect(ids("fastlane", one, two)).toEqual([]);
});

test("digits in the middle of a name are not a version", () => {
  const canvas = entry("canvas", { name: "Page Canvas", aliases: ["Page5 Canvas"] });
  const lexicon = compile([entry("page", { name: "Page" }), canvas]);
  const mentions = findSkills("Page5 canvas, Page5", { lexicon });
  expect(mentions.map(({ skill, version }) => [skill, version])).toEqual([
    ["canvas", undefined],
    ["page", "5"],
  ]);
});

test("a listed misspelling is found", () => {
  expect(ids("kuberntes", entry("k", { name: "Kubernetes", misspellings: ["Kuberntes"] }))).toEqual(
    ["k"],
  );
});

test("a blocker takes precedence over a skill with the same words", () => {
  const lexicon = compile([entry("k", { name: "Karst" })], ["Karst"]);
  expect(findSkills("Karst", { lexicon })).toEqual([]);
});

test("a relation stated on one side applies to both skills", () => {
  const lexicon = compile([entry("a", { related: ["b"] }), entry("b")]);
  expect(lexicon.skills.get("b")?.related).toEqual(["a"]);
});

test("the same surface may belong to two skills that rules distinguish", () => {
  const rule = (near: string): AmbiguityRule => ({
    form: "Ada",
    case: "any",
    default: "cue",
    near: [near],
    jargon: [],
    elsewhere: [],
    not: [],
  });
  const language = entry("language", { ambiguous: [rule("compiler")] });
  const token = entry("token", { ambiguous: [rule("wallet")] });
  expect(ids("an Ada wallet", language, token)).toEqual(["token"]);
  expect(ids("an Ada compiler", language, token)).toEqual(["language"]);
});

test("the hash changes if one alias does, and only if the lexicon differs", () => {
  const hash = (...aliases: readonly string[]) => compile([entry("a", { aliases })]).hash;
  expect(hash("x")).toMatch(/^[0-9a-f]{16}$/);
  expect(hash("x")).toBe(hash("x"));
  expect(hash("x")).not.toBe(hash("y"));
});

test("an empty lexicon finds nothing", () => {
  expect(ids("anything at all")).toEqual([]);
});

test("implications are transitive, and a cycle terminates", () => {
  const proven = provenBy([
    { id: "a", implies: ["b"] },
    { id: "b", implies: ["c"] },
    { id: "c", implies: ["b"] },
  ]);
  expect([...(proven.get("a") ?? [])].toSorted()).toEqual(["b", "c"]);
});

test("an everyday name has a plural, and counts in texts about other subjects only beside a certain name", () => {
  const lexicon = compile([
    entry("samba", { name: "Samba", category: "idea", everyday: ["Samba"] }),
  ]);
  const found = (text: string) => findSkills(text, { lexicon }).map(({ from }) => from);
  expect(found("Samba and Sambas")).toEqual([0, 10]);
  expect(found("Danced the samba in a ballroom to a band and an orchestra")).toEqual([]);
});
