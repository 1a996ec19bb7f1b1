import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";

const languagesIn = (text: string): readonly string[] =>
  findSkills(text)
    .filter(({ category }) => category === "spoken-language")
    .map(({ name }) => name);

/** Those whose languages are named in the test below, each with a heading above a list of languages. */
const headings: Readonly<Record<string, string>> = {
  de: "Sprachen",
  fr: "Langues",
  es: "Idiomas",
  it: "Lingue",
  pt: "Idiomas",
  pl: "Języki",
  cs: "Jazyky",
  sk: "Jazyky",
  ro: "Limbi",
  bg: "Езици",
  hr: "Jezici",
  sl: "Jeziki",
  el: "Γλώσσες",
  tr: "Diller",
  ru: "Языки",
  uk: "Мови",
  lt: "Kalbos",
  lv: "Valodas",
  vi: "Ngoại ngữ",
  ja: "語学",
  ko: "언어",
  zh: "语言",
};

const languages = ["de", "sv", "fr", "uk", "ar", "ja", "nl", "it"];
const names = new Intl.DisplayNames("en", { type: "language" });

test.for(Object.entries(headings))(
  "languages are found by the names that %s has for them",
  ([locale, heading]) => {
    const local = new Intl.DisplayNames(locale, { type: "language" });
    const missing = languages.filter(
      (code) => !languagesIn(`${heading}\n${local.of(code)}: B2\n`).includes(names.of(code) ?? ""),
    );
    expect(missing).toEqual([]);
  },
);

test.for([
  "Notre client est un groupe français leader du marché.",
  "Cliente italiano nel settore bancario.",
  "Somos una empresa con clientes en el mercado francés.",
  "Szukamy programisty na rynek włoski.",
])("an adjective is not a language: %s", (text) => {
  expect(languagesIn(text)).toEqual([]);
});

test.for([
  ["français courant, anglais professionnel", ["French", "English"]],
  ["Conocimientos de francés nivel B1", ["French"]],
  ["Lingua: danese (B2)", ["Danish"]],
  ["język duński w stopniu komunikatywnym", ["Danish"]],
] as const)("a word about languages shows that one is meant: %s", ([text, expected]) => {
  expect(languagesIn(text)).toEqual(expected);
});

test("Welsh is a language, but not before the name of an institution", () => {
  expect(languagesIn("Languages: Welsh, English")).toEqual(["Welsh", "English"]);
  expect(languagesIn("The Welsh Government pays for the office")).toEqual([]);
});
