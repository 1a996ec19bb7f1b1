import fc from "fast-check";
import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { findMentionsAndMisspellings, findMisspellings } from "../../src/skills/spelling.ts";
import { isEnglishWord } from "../../src/text/english.ts";
import { wordNumber } from "../../src/text/vocabulary.ts";
import { codePoint } from "../code-point.ts";
import { lexiconOf } from "../score/build.ts";

const found = (text: string): readonly string[] =>
  findMisspellings(text).map(({ surface, expected }) => `${surface}: ${expected}`);

test("a misspelling has its position, its likely meaning and the skill", () => {
  expect(findMisspellings("Ran Terrafform modules")).toEqual([
    {
      from: 4,
      to: 14,
      surface: "Terrafform",
      expected: "Terraform",
      skill: "terraform",
      name: "Terraform",
    },
  ]);
});

test.for([
  ["left out", "Indexed it in Elsticsearch", "Elsticsearch: Elasticsearch"],
  ["added", "Moved it to PostgrreSQL", "PostgrreSQL: PostgreSQL"],
  ["added at the end", "Wrote Terraformm modules", "Terraformm: Terraform"],
  ["changed", "Wrote it in Typezcript", "Typezcript: TypeScript"],
  ["swapped", "Pushed it to Artifcatory", "Artifcatory: Artifactory"],
  ["swapped at the end", "Wrote it in TypeScritp", "TypeScritp: TypeScript"],
] as const)("a letter %s is one edit", ([, text, expected]) => {
  expect(found(text)).toEqual([expected]);
});

test("two edits are too many", () => {
  expect(found("Indexed it in Elstcsearch")).toEqual([]);
});

test.for([
  ["Ran the jobs with Laravvel", []],
  ["Java, Laravvel, Python", ["Laravvel: Laravel"]],
  ["java, laravvel, python", ["laravvel: Laravel"]],
  ["PHP/Laravvel", ["Laravvel: Laravel"]],
  ["Skills\n\nLaravvel", ["Laravvel: Laravel"]],
  ["Lead of Laravvel (Oslo, Bergen), PHP", []],
] as const)("a name of fewer than nine letters needs a list of skills: %j", ([text, expected]) => {
  expect(found(text)).toEqual(expected);
});

test("a name of fewer than seven letters is not guessed", () => {
  expect(found("Java, Djzngo, Python")).toEqual([]);
});

test.for([
  ["other first letter", "Bought by Zerraform last year"],
  ["other last letter", "Bought by Terraforma last year"],
  ["plural", "Wrote two Elasticsearches, Githubs, FreeRTOSs and Terraforms"],
  ["inflection of a name", "Two talented CrowdStrikers dockerised it"],
  ["English plural of a derived word", "Large refactorings and containerizations"],
  ["British spelling", "The normalisation, serialisation and virtualisation of it"],
  ["two words in one", "Hired by Supertext and Insuretech"],
  ["acronym before a word", "Mapbuilder, Java, XEServer, Python"],
  ["first and last name", "Kassandra Cassandrra Almqvist"],
  ["company named after a common noun", "At Alporithms we value people"],
  ["another language", "Die Documentatiun der Anwendung für das Haus"],
  ["URL", "See https://kubernates.example.com/kubernates and www.kubernates.com"],
  ["e-mail address", "kubernates@example.com or jo.kubernates@example.com"],
  ["identifier", "client.kubernates kubernates_client @kubernates #kubernates kubernates.yaml"],
] as const)("%s is not a misspelling", ([, text]) => {
  expect(found(text)).toEqual([]);
});

test("a misspelled common noun in an English sentence is a misspelling", () => {
  expect(found("Good knowledge of algoritthms and of data")).toEqual(["algoritthms: Algorithms"]);
});

test("a misspelling listed in the lexicon is reported, and also found as a skill", () => {
  const text = "Used Jupiter Notebook and Phyton";
  expect(found(text)).toEqual(["Jupiter Notebook: Jupyter Notebook", "Phyton: Python"]);
  expect(findSkills(text).map(({ skill }) => skill)).toEqual(["jupyter", "python"]);
});

test("a listed misspelling in an address or a person's name is not reported", () => {
  expect(found("casandra.almqvist@example.com\nCasandra Almqvist")).toEqual([]);
});

test("a guess is never a skill", () => {
  expect(found("Moved it to PostgrreSQL")).toHaveLength(1);
  expect(findSkills("Moved it to PostgrreSQL")).toEqual([]);
});

test("a word one edit from two skills is not a misspelling", () => {
  const lexicon = lexiconOf({ moltenbase: {}, moltencase: {} });
  expect(findMisspellings("Ran it on Moltenvase", { lexicon })).toEqual([]);
  expect(findMisspellings("Ran it on Moltenbaase", { lexicon })).toHaveLength(1);
});

test("the names of the given lexicon count, technical ones only", () => {
  const lexicon = lexiconOf({ zanzibartool: {}, patientness: { category: "soft-skill" } });
  expect(found("Ran Zanzibartol")).toEqual([]);
  expect(findMisspellings("Ran Zanzibartol with patintness", { lexicon })).toMatchObject([
    { surface: "Zanzibartol", expected: "Zanzibartool" },
  ]);
});

test("a word of more than forty letters is skipped", () => {
  const word = (letters: number) => `a${"bcdefgh".repeat(6).slice(0, letters - 1)}`;
  const lexicon = lexiconOf({ [word(40)]: {}, [word(42)]: {} });
  const doubled = (letters: number) => word(letters).replace("cd", "dc");
  expect(findMisspellings(`Ran ${doubled(40)} here`, { lexicon })).toHaveLength(1);
  expect(findMisspellings(`Ran ${doubled(42)} here`, { lexicon })).toEqual([]);
});

test("positions are those of the text as given, even if characters were folded", () => {
  const text = "Über “Terr\u00adafform” 🙂 and Élsticsearch";
  expect(findMisspellings(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    "Terr\u00adafform",
    "Élsticsearch",
  ]);
});

const names = [...builtinLexicon().skills.values()]
  .filter(({ category }) => builtinLexicon().categories.get(category)?.technical)
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .filter((name) => /^[A-Za-z]{7,}$/.test(name));

/** A name with one typing error, in a list or in a sentence. */
const slip = fc
  .record({
    name: fc.constantFrom(...names),
    at: fc.nat(),
    letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    kind: fc.constantFrom("drop", "add", "change", "swap"),
    around: fc.constantFrom(["Java, ", ", Python"], ["I ran ", " for the team"]),
  })
  .map(({ name, at, letter, kind, around: [before, behind] }) => {
    const i = at % name.length;
    const [head, tail] = [name.slice(0, i), name.slice(i)];
    const wrong = {
      drop: head + tail.slice(1),
      add: head + letter + tail,
      change: head + letter + tail.slice(1),
      swap: head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
    }[kind];
    return `${before}${wrong}${behind}`;
  });

const texts = fc.oneof(
  slip,
  fc.string({ unit: codePoint }),
  fc.array(slip, { maxLength: 5 }).map((slips) => slips.join("\n")),
);

test("spans ascend, are disjoint and slice to the surface", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const { from, to, surface } of findMisspellings(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to)).toBe(surface);
        end = to;
      }
    }),
  );
});

test("an English word or a word in the lexicon is never reported as a guess", () => {
  const lexicon = builtinLexicon();
  fc.assert(
    fc.property(texts, (text) => {
      // A misspelling listed in the lexicon is a mention; a guess is not.
      const mentions = new Set(findSkills(text).map(({ from }) => from));
      const guesses = findMisspellings(text).filter(({ from }) => !mentions.has(from));
      for (const { surface } of guesses) {
        expect(isEnglishWord(surface.toLowerCase())).toBe(false);
        expect(wordNumber(lexicon.index.vocabulary, surface.toLowerCase())).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});

test("no name of the lexicon, nor its plural, is reported as a misspelling of another", () => {
  const guessed = names
    .flatMap((name) => [name, `${name}s`])
    .filter((name) => {
      const text = `Java, ${name}, Python`;
      // "Postgress" is listed as a misspelling, and so a mention.
      const isMention = findSkills(text).some(({ surface }) => surface === name);
      return !isMention && findMisspellings(text).length > 0;
    });
  expect(guessed).toEqual([]);
});

test.for([
  ["of one part", ""],
  ["of several parts", "and so on ".repeat(30_000)],
] as const)(
  "skills and misspellings found together equal those found separately: a text %s",
  ([, filler]) => {
    const text = `Ran Elsticsearch and Go. ${filler}Ran Kubernates and Go.`;
    const { mentions, misspellings } = findMentionsAndMisspellings(text, builtinLexicon());
    expect(mentions).toEqual(findSkills(text));
    expect(misspellings()).toEqual(findMisspellings(text));
  },
);
