import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The levels of the languages in a languages section, by language id. */
function levelsOf(heading: string, rows: string): Readonly<Record<string, string | undefined>> {
  const { skills } = parseResume(textDocument(`Jo Doe\n\nSkills\nGo\n\n${heading}\n${rows}\n`), {
    now: "2026-11-20",
  });
  const spoken = skills.filter(({ category }) => category === "spoken-language");
  return Object.fromEntries(spoken.map(({ skill, cefr }) => [skill, cefr]));
}

test.each([
  [
    "Sprog",
    "Dansk – modersmål\nEngelsk – flydende\nSvensk – grundlæggende",
    "danish C2, english C1, swedish A2",
  ],
  [
    "Kielitaito",
    "Suomi: äidinkieli\nEnglanti: sujuva\nRuotsi: tyydyttävä",
    "finnish C2, english C1, swedish B1",
  ],
  ["Języki", "angielski (zaawansowany), niemiecki (średnio zaawansowany)", "english C1, german B1"],
  ["Jazyky", "Angličtina – plynně\nNěmčina – základy", "english C1, german A2"],
  ["Limbi străine", "Engleză – avansat\nFranceză – începător", "english C1, french A1"],
  ["Nyelvtudás", "angol – felsőfok\nnémet – alapfok", "english C1, german A2"],
  ["Diller", "İngilizce: çok iyi\nAlmanca: orta", "english C1, german B1"],
])(
  "below %s, words in that language state how well each language is spoken",
  (heading, rows, expected) => {
    const levels = levelsOf(heading, rows);
    const told = Object.entries(levels).map(([skill, cefr]) => `${skill} ${cefr}`);
    expect(told.sort()).toEqual(expected.split(", ").sort());
  },
);

test.each([
  [
    "Languages\n\nEnglish\nNative or bilingual proficiency\nFrench\nElementary proficiency",
    "french",
    "A2",
  ],
  [
    "Languages\n\nEnglish\nNative or bilingual proficiency\nFrench\nElementary proficiency",
    "english",
    "C2",
  ],
  [
    "Languages\n• Spanish\nLimited working proficiency\n• Dutch\nFull professional proficiency",
    "spanish",
    "B1",
  ],
  [
    "Languages\nEnglish\nLISTENING C1 READING C1 WRITING B2 SPOKEN B2\nGerman\nLISTENING A2",
    "english",
    "C1",
  ],
  ["Sprachen\nEnglisch\nVerhandlungssicher\nSpanisch\nGrundkenntnisse", "english", "C1"],
  ["Langues\nAnglais\nCourant\nAllemand\nNotions", "german", "A2"],
])("a level may be on the line below its language: %j %s", (text, skill, cefr) => {
  const { skills } = parseResume(textDocument(`Ada Moreno\n\n${text}`), { now: "2026-11-20" });
  expect(skills.find((use) => use.skill === skill)?.cefr).toBe(cefr);
});

test("the level of the next language is not that of the one above", () => {
  const text = "Ada Moreno\n\nLanguages\nFrench\nGerman (B1)\nEnglish";
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  expect(skills.find((use) => use.skill === "french")?.cefr).toBeUndefined();
});
