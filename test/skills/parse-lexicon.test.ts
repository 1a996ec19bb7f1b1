import { expect, test } from "vitest";
import { AnalyzeError } from "../../src/errors.ts";
import { findSkills } from "../../src/skills/find.ts";
import { rulesOf } from "../../src/skills/lexicon/index-rules.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";

const base = await parseLexicon(`
blockers: [karst lake]
skills:
  - { id: karst, name: Karst, category: database, implies: [sql-like] }
  - { id: sql-like, name: SQL-like, category: language, related: [tern] }
  - id: tern
    name: Tern
    category: language
    misspellings: [Tren]
    ambiguous:
      - { form: Tern, case: exact, default: accept, not: [arctic Tern] }
`);

async function ids(text: string, overlay: string): Promise<readonly string[]> {
  const lexicon = await parseLexicon(overlay, base);
  return findSkills(text, { lexicon }).map(({ skill }) => skill);
}

test("a skill is added to those of the base", async () => {
  const overlay = "skills:\n  - { id: moraine, name: Moraine, category: tool }";
  expect(await ids("Karst, Moraine", overlay)).toEqual(["karst", "moraine"]);
});

test("a list of entries is a lexicon of skills to add", async () => {
  const overlay = "- { id: moraine, name: Moraine, category: tool }";
  expect(await ids("Karst, Moraine", overlay)).toEqual(["karst", "moraine"]);
});

test("without a base the lexicon contains only the given entries", async () => {
  const lexicon = await parseLexicon("- { id: moraine, name: Moraine, category: tool }");
  expect([...lexicon.skills.keys()]).toEqual(["moraine"]);
});

test("an entry replaces the base's entry with the same id", async () => {
  const overlay = "skills:\n  - { id: karst, name: Doline, category: database }";
  expect(await ids("Karst, Doline", overlay)).toEqual(["karst"]);
});

test("an alias adds a surface", async () => {
  expect(await ids("Karst and KDB", "aliases: { karst: [KDB] }")).toEqual(["karst", "karst"]);
});

test("a banned skill is no longer found, implied or related", async () => {
  expect(await ids("Karst, Tern", "ban: [tern]")).toEqual(["karst"]);
  const lexicon = await parseLexicon("ban: [tern, sql-like]", base);
  expect(lexicon.skills.get("karst")?.implies).toEqual([]);
});

test("a weight is set on the skill", async () => {
  const lexicon = await parseLexicon("weights: { karst: 2.5 }", base);
  expect(lexicon.skills.get("karst")?.weight).toBe(2.5);
});

test("a blocker consumes its words", async () => {
  expect(await ids("the karst cave and Karst", "blockers: [karst cave]")).toEqual(["karst"]);
});

test("rules, misspellings and blockers of the base stay", async () => {
  expect(await ids("tern", "{}")).toEqual([]);
  expect(await ids("an arctic Tern", "{}")).toEqual([]);
  expect(await ids("Tren", "{}")).toEqual(["tern"]);
  expect(await ids("karst lake", "{}")).toEqual([]);
});

test("an empty overlay leaves the base unchanged", async () => {
  expect((await parseLexicon("", base)).hash).toBe(base.hash);
});

test("a skill added by an overlay keeps its taxonomy codes", async () => {
  const codes = { onet: "Karst Systems Moraine software", unspsc: "43232405" };
  const overlay = [{ id: "moraine", name: "Moraine", category: "tool", codes }];
  const lexicon = await parseLexicon(JSON.stringify(overlay), base);
  expect(lexicon.skills.get("moraine")?.codes).toEqual(codes);
});

test("a skill named like a built-in property works like any other", async () => {
  const lexicon = await parseLexicon("- { id: constructor, name: Constructor, category: tool }");
  const again = await parseLexicon("", lexicon);
  expect(findSkills("Constructor", { lexicon: again }).map(({ skill }) => skill)).toEqual([
    "constructor",
  ]);
});

/** The line, path and problem in the error for an overlay. */
async function problemOf(overlay: string): Promise<unknown> {
  try {
    await parseLexicon(overlay, base);
  } catch (error) {
    expect(error).toBeInstanceOf(AnalyzeError);
    if (error instanceof AnalyzeError && error.code === "LEXICON_INVALID") return error.details;
  }
  return undefined;
}

const head = "skills:\n  - id: moraine\n    name: Moraine\n    category: tool\n";

test.for([
  ["what is no YAML", "ban: [", 1, "the text", "is not YAML"],
  [
    "a key twice",
    "ban: [karst]\nban: [tern]",
    2,
    "the text",
    "is not YAML: the key occurs twice; keep one",
  ],
  [
    "a reference",
    "aliases:\n  karst: &a [K]\n  tern: *a",
    3,
    "the text",
    "*a; write the value out",
  ],
  ["an unknown list", "ban: [tern]\nskils: []", 2, "skils", "unknown field"],
  ["an unknown field", `${head}    vendor: Acme`, 5, "skills.0.vendor", "unknown field"],
  [
    "a missing field",
    "skills:\n  - id: moraine\n    category: tool",
    2,
    "skills.0.name",
    "missing",
  ],
  ["an id in capitals", "skills:\n  - id: Moraine", 2, "skills.0.id", "kebab-case"],
  ["an id twice", `${head}  - { id: moraine, name: M, category: tool }`, 5, "skills.1.id", "merge"],
  [
    "an unknown category",
    "skills:\n  - id: moraine\n    name: Moraine\n    category: tols",
    4,
    "skills.0.category",
    "but must be one of api-protocol",
  ],
  [
    "an unknown category to be listed in",
    `${head}    listedAs: tols`,
    5,
    "skills.0.listedAs",
    "but must be one of api-protocol",
  ],
  ...(
    [
      ["an open bracket", "of (the lake", 'lacks a ")"'],
      ["a kind of words", "of <place>", "names the kind <place>"],
      ["the rest of the text", "of … lake", "write how many words"],
      ["many wild words", "of _ _ _ _ lake", "more than 3"],
      ["a choice named twice", "{0-5 (a|b|a)} lake", 'offers "a" twice in one bracket'],
      ["a choice named twice by brackets in it", "((a|b)|(b)) lake", 'offers "b" twice'],
      ["what is optional again and again", "{0-5 [a]} lake", "repeats what is optional"],
      ["many optional words", "a[b][c][d][e][f][g][h][i][j]", "more than 8"],
      ["many words left out", "of {0-9} lake", "more than five words"],
    ] as const
  ).map(
    ([name, phrase, words]) =>
      [
        `a paraphrase with ${name}`,
        `${head}    paraphrases: [{ phrases: ["${phrase}"] }]`,
        5,
        "skills.0.paraphrases.0.phrases.0",
        words,
      ] as const,
  ),
  [
    "a commodity without quotes",
    `${head}    codes: { onet: Moraine, unspsc: 43232405 }`,
    5,
    "skills.0.codes.unspsc",
    "must be text, not a number",
  ],
  [
    "a commodity of seven digits",
    `${head}    codes: { onet: Moraine, unspsc: "4323240" }`,
    5,
    "skills.0.codes.unspsc",
    "eight digits",
  ],
  ["a purpose of no sort", `${head}    purpose: two`, 5, "skills.0.purpose", "one"],
  ["an edge to nowhere", `${head}    implies: [karts]`, 5, "skills.0.implies", "names karts"],
  [
    "an edge to nowhere in a list of entries",
    "- id: moraine\n  name: Moraine\n  category: tool\n  related: [karts]",
    4,
    "0.related",
    "names karts",
  ],
  ["an alias of an unknown skill", "aliases:\n  karts: [K]", 2, "aliases.karts", "correct the id"],
  ["an empty alias", 'aliases:\n  karst: [" "]', 2, "aliases.karst.0", "must not be empty"],
  [
    "an alias of a key of all objects",
    "aliases:\n  __proto__: [K]",
    2,
    "aliases.__proto__",
    "correct",
  ],
  [
    "a picture for a name",
    "- id: fox\n  name: 🦊\n  category: tool",
    2,
    "0.name",
    "a letter or a digit",
  ],
  ["an alias of signs", 'aliases:\n  karst: ["---"]', 2, "aliases.karst.0", "a letter or a digit"],
  ["a blocker of signs", 'blockers: ["***"]', 1, "blockers.0", "a letter or a digit"],
  ["a weight of an unknown skill", "weights:\n  karts: 2", 2, "weights.karts", "correct the id"],
  ["a weight too large", "weights:\n  karst: 9", 2, "weights.karst", "must be at most 5"],
  [
    "a weight in words",
    "weights:\n  karst: high",
    2,
    "weights.karst",
    "must be a number, not text",
  ],
  ["a ban of an unknown skill", "ban:\n  - tern\n  - karts", 3, "ban.1", "correct the id"],
  ["a blocker that is no text", "blockers:\n  - 7", 2, "blockers.0", "must be text, not a number"],
] as const)(
  "%s is reported with line, path and what to change",
  async ([, overlay, line, path, words]) => {
    expect(await problemOf(overlay)).toEqual({
      line,
      path,
      problem: expect.stringContaining(words),
    });
  },
);

test.for([
  ["a number", "42"],
  ["a sentence", "add Moraine please"],
  ["lists nested without end", "- ".repeat(20_000)],
  ["80 kB of quotes", '"'.repeat(80_000)],
  ["brackets without end", "[".repeat(20_000)],
] as const)("%s is refused as a whole", async ([, overlay]) => {
  expect(await problemOf(overlay)).toMatchObject({ path: "the text" });
});

test("a mistake in a tag of any length is reported in one sentence", async () => {
  const problem = await problemOf("!".repeat(100_000));
  expect(JSON.stringify(problem).length).toBeLessThan(400);
});

test("a lexicon derived from another keeps the words near its names", async () => {
  const own = await parseLexicon(
    "- { id: karst, name: Karst, category: tool, short: [kar], jargon: [caves], elsewhere: [hills] }",
  );
  const ambiguous = rulesOf((await parseLexicon("blockers: [karst lake]", own)).index);
  expect(ambiguous.karst).toMatchObject([{ form: "kar", jargon: ["caves"], elsewhere: ["hills"] }]);
});

test.each(["jargon", "elsewhere"])("%s changes the hash of a lexicon", async (field) => {
  const lexicon = (word: string) =>
    parseLexicon(`- { id: karst, name: Karst, category: tool, short: [kar], ${field}: [${word}] }`);
  expect((await lexicon("caves")).hash).not.toBe((await lexicon("lakes")).hash);
});
