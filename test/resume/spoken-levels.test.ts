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
