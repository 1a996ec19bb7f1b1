import { expect, test } from "vitest";
import type { Category } from "../../src/skills/lexicon/lexicon.ts";
import { lintLexicon } from "../../src/skills/lexicon/lint.ts";
import type { EntryRule, LexiconEntry } from "../../src/skills/lexicon/schema.ts";

const kind = { technical: true, software: true, inflects: false, versions: true };
const categories = new Map<string, Category>([
  ["tool", { ...kind, name: "Tools", family: "tool" }],
  ["language", { ...kind, name: "Languages", family: "language" }],
]);

function entry(id: string, more: Partial<LexiconEntry> = {}): LexiconEntry {
  return {
    id,
    name: id,
    category: "tool",
    aliases: [],
    misspellings: [],
    everyday: [],
    short: [],
    translations: [],
    jargon: [],
    elsewhere: [],
    ambiguous: [],
    paraphrases: [],
    told: [],
    implies: [],
    usually: [],
    related: [],
    seen: [],
    ...more,
  };
}

function rule(form: string, more: Partial<EntryRule> = {}): EntryRule {
  return {
    form,
    case: "capitalized",
    default: "cue",
    near: [],
    not: [],
    is: [`experience with ${form}`],
    isNot: [`a ${form} by the sea`],
    ...more,
  };
}

/** Each problem as "id.field: problem". */
function problems(...entries: readonly LexiconEntry[]): readonly string[] {
  const isCommonWord = (word: string) => ["tern", "lake"].includes(word);
  return lintLexicon(entries, { categories, isCommonWord }).map(
    ({ id, field, problem }) => `${id}.${field}: ${problem}`,
  );
}

test("a sound lexicon has no problems", () => {
  const tern = entry("tern", { ambiguous: [rule("tern", { near: ["karst", "compiler"] })] });
  expect(problems(tern, entry("karst", { implies: ["tern"], aliases: ["Karst DB"] }))).toEqual([]);
});

test("a purpose must be served by at least two entries", () => {
  const karst = entry("karst", { implies: ["caves"] });
  const doline = entry("doline", { usually: ["caves"] });
  expect(problems(entry("caves", { purpose: "one" }), karst, doline)).toEqual([]);
  expect(problems(entry("caves", { purpose: "one" }), karst)).toEqual([
    "caves.purpose: is for those that imply caves, of which there is one; drop it, or let others imply it",
  ]);
});

test("listedAs must name another category", () => {
  expect(problems(entry("karst", { listedAs: "language" }))).toEqual([]);
  expect(problems(entry("karst", { listedAs: "lake" }))).toEqual([
    "karst.listedAs: names lake, which categories.yml does not have",
  ]);
  expect(problems(entry("karst", { listedAs: "tool" }))).toEqual([
    "karst.listedAs: names tool, which is its own category; drop it",
  ]);
});

test("an entry with listedAs must not be a companion", () =>
  expect(problems(entry("karst", { listedAs: "language", companion: true }))).toEqual([
    "karst.listedAs: makes it a choice in a list, which companion: true denies; keep one",
  ]));

test('an entry that says "work" must be generic', () => {
  expect(problems(entry("karst", { says: "work", generic: true }))).toEqual([]);
  expect(problems(entry("karst", { says: "work" }))).toEqual([
    "karst.says: is work, which changes nothing without generic: true; add it, or drop this",
  ]);
});

test('a technical entry must not say "person"', () =>
  expect(problems(entry("karst", { says: "person" }))).toEqual([
    "karst.says: is person, which tool is not about; drop it",
  ]));

test("an entry that is never advised must not be marked as a practice", () => {
  expect(problems(entry("karst", { practice: true }))).toEqual([]);
  const idle = ["karst.practice: it is never advised as it is; drop it"];
  expect(problems(entry("karst", { practice: true, generic: true }))).toEqual(idle);
  expect(problems(entry("karst", { practice: true, says: "quality" }))).toEqual(idle);
});

const paraphrase = { after: [], before: [], notBefore: [], isNot: [] };

test("a paraphrase must match its own sentences", () => {
  const phrases = ["(white|grey) rock", "of the lake"];
  const is = ["A WHITE rock", "of the lake"];
  const isNot = ["white rocks"];
  expect(
    problems(entry("karst", { paraphrases: [{ ...paraphrase, phrases, is, isNot }] })),
  ).toEqual([]);
});

test("a paraphrase must not match its counterexamples", () => {
  const rock = { ...paraphrase, phrases: ["rock"], is: ["rock"], isNot: ["rock music"] };
  expect(problems(entry("karst", { paraphrases: [rock] }))).toEqual([
    'karst.paraphrases: match in "rock music"',
  ]);
  expect(problems(entry("karst", { paraphrases: [{ ...rock, notBefore: ["music"] }] }))).toEqual(
    [],
  );
});

test("each phrase must be needed for some sentence", () => {
  const phrases = ["grey rock", "(white|grey) rock"];
  const rocks = { ...paraphrase, phrases, is: ["white rock", "grey rock", "lakes"] };
  expect(problems(entry("karst", { paraphrases: [rocks] }))).toEqual([
    'karst.paraphrases: match nothing in "lakes"',
    'karst.paraphrases: need a text under is that only "grey rock" matches; write one, or drop the phrase',
  ]);
});

test("an id must be unique", () => {
  expect(problems(entry("karst"), entry("karst", { name: "Doline" }))).toEqual([
    "karst.id: occurs twice; merge the two entries",
  ]);
});

test("a category must be in the list of categories", () => {
  expect(problems(entry("karst", { category: "tols" }))).toEqual([
    "karst.category: is tols, which categories.yml does not have",
  ]);
});

test.for(["implies", "usually", "related"] as const)("%s must refer to another entry", (field) => {
  expect(problems(entry("karst", { [field]: ["karts"] }))).toEqual([
    `karst.${field}: names karts, expected the id of another entry`,
  ]);
});

test("a skill must not imply itself through others", () => {
  const circle = problems(
    entry("karst", { implies: ["doline"] }),
    entry("doline", { usually: ["karst"] }),
  );
  expect(circle).toEqual([
    "karst.implies: leads back to itself; drop one of the edges",
    "doline.implies: leads back to itself; drop one of the edges",
  ]);
});

test("an implied skill must not also be related", () => {
  expect(
    problems(entry("karst", { implies: ["doline"], related: ["doline"] }), entry("doline")),
  ).toEqual(["karst.related: names doline, which is also implied; keep one"]);
});

test("related skills must be in one family", () => {
  expect(
    problems(entry("karst", { related: ["dolan"] }), entry("dolan", { category: "language" })),
  ).toEqual(["karst.related: names dolan of another family of categories"]);
});

test("a surface must belong to one entry unless each has a rule for it", () => {
  const karst = entry("karst", { aliases: ["KDB"] });
  const words =
    '"kdb" belongs to karst and kdb-plus; drop it from one, or give each an ambiguous rule for it';
  expect(problems(karst, entry("kdb-plus", { aliases: ["kdb"] }))).toEqual([
    `karst.aliases: ${words}`,
    `kdb-plus.aliases: ${words}`,
  ]);
  const ruled = { ambiguous: [rule("KDB")] };
  expect(problems(entry("karst", ruled), entry("kdb-plus", ruled))).toEqual([]);
});

test('"C/C" and "C C" are two surfaces', () => {
  expect(
    problems(entry("one", { aliases: ["Xe/Ya"] }), entry("two", { aliases: ["Xe Ya"] })),
  ).toEqual([]);
});

test("a common word needs a rule unless the skill is generic", () => {
  expect(problems(entry("tern"))).toEqual([
    'tern.ambiguous: "tern" is a common English word; add a rule for it, or generic: true',
  ]);
  expect(problems(entry("tern", { generic: true }))).toEqual([]);
});

test("a surface of two letters needs a rule", () => {
  expect(problems(entry("karst", { aliases: ["K2"] }))).toEqual([
    'karst.ambiguous: "K2" has at most two letters; add a rule for it, or generic: true',
  ]);
});

test.for(["Karst/Doline", "Karst & Doline", "Karst and Doline"])(
  "the alias %s, which joins two skills, is reported",
  (alias) => {
    const both = entry("both", { aliases: [alias] });
    expect(problems(entry("karst"), entry("doline"), both)).toEqual([
      `both.aliases: "${alias}" is several skills; the finder parts such lists by itself`,
    ]);
  },
);

test.for(["is", "isNot"] as const)("a rule must have a sentence under %s", (field) => {
  expect(problems(entry("karst", { ambiguous: [rule("karst", { [field]: [] })] }))).toEqual([
    'karst.ambiguous: the rule for "karst" needs a sentence under is and one under isNot',
  ]);
});

test("a cue must be an id or a single word", () => {
  expect(problems(entry("karst", { ambiguous: [rule("karst", { near: ["big data"] })] }))).toEqual([
    'karst.ambiguous: near "big data" of the form "karst" is no id and no single word; take its id, or its telling word',
  ]);
});

test("problems are in the order of the lint rules, and for each rule in the order of the entries", () => {
  const wrong = (id: string) => entry(id, { category: "tols", ambiguous: [rule(id, { is: [] })] });
  const fields = problems(wrong("karst"), wrong("doline")).map((problem) => problem.split(":")[0]);
  expect(fields).toEqual([
    "karst.category",
    "doline.category",
    "karst.ambiguous",
    "doline.ambiguous",
  ]);
});

test("two entries must not share a taxonomy code", () => {
  const codes = { wikidata: "Q28865" };
  expect(problems(entry("karst", { codes }), entry("tern", { codes }))).toContain(
    "tern.codes: has Q28865, which is karst already; keep one",
  );
});

test("two entries must not share an O*NET title, but may share a commodity", () => {
  const karst = entry("karst", { codes: { onet: "Karst software", unspsc: "43232405" } });
  const doline = (onet: string) => entry("doline", { codes: { onet, unspsc: "43232405" } });
  expect(problems(karst, doline("Doline software"))).toEqual([]);
  expect(problems(karst, doline("Karst software"))).toEqual([
    "doline.codes: has Karst software, which is karst already; keep one",
  ]);
});

test("a commodity requires an O*NET title", () => {
  expect(problems(entry("karst", { codes: { unspsc: "43232405" } }))).toEqual([
    "karst.codes: has unspsc without onet; add the title that O*NET lists under it, or drop it",
  ]);
});

test("a short name that is also another entry's name needs a rule in that entry", () => {
  expect(
    problems(
      entry("tern-lake", { name: "Tern Lake", short: ["Tern"] }),
      entry("tern", { ambiguous: [rule("tern")] }),
    ),
  ).toEqual([]);
  expect(
    problems(entry("wader-lake", { name: "Wader Lake", short: ["Wader"] }), entry("wader")),
  ).toEqual([expect.stringContaining('wader.aliases: "wader" belongs to wader-lake and wader')]);
});
