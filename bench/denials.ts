// Measures whether a resume's negative words are read: npm run bench -- denials   (SHOW=work lists the errors
// in that part)
// fixtures/gold/denials.tsv contains lines that deny a skill, and near twins that do not; its README.md
// explains their marks. Each is read in a small resume.
import { readFileSync } from "node:fs";
import { parseResume, readDocument } from "../src/index.ts";
import { placeMarks } from "./gold/marks.ts";
import { touches } from "./gold/postings.ts";
import { Shares } from "./gold/share.ts";

const mark = /\{([nl]?)=([^{}]*)\}/g;

/** By language: the headings of a summary, a work history and a list of skills, and a position. */
const words: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ["Summary", "Work Experience", "Skills", "Software Developer, Example Ltd"],
  de: ["Profil", "Berufserfahrung", "Kenntnisse", "Softwareentwickler, Beispiel GmbH"],
  fr: ["Profil", "Expérience professionnelle", "Compétences", "Développeur, Exemple SA"],
  es: ["Perfil", "Experiencia laboral", "Habilidades", "Desarrollador, Ejemplo SA"],
  nl: ["Profiel", "Werkervaring", "Vaardigheden", "Softwareontwikkelaar, Voorbeeld BV"],
  pl: ["Profil", "Doświadczenie zawodowe", "Umiejętności", "Programista, Przykład Sp. z o.o."],
};

/** The text before a line at its place in a resume, and the text after it. */
function frame(language: string, place: string): readonly [string, string] {
  const [summary, work, skills, position] = words[language] ?? ["", "", "", ""];
  const history = `${work}\n${position}, 2018 - 2024\n- Git, Linux\n`;
  const list = `${skills}\n`;
  const name = "Ada Quill\nada@example.com\n\n";
  if (place === "note") return [`${name}`, `\n\n${history}\n${list}Git\n`];
  if (place === "summary") return [`${name}${summary}\n`, `\n\n${history}\n${list}Git\n`];
  if (place === "bullet") return [`${name}${history}- `, `\n\n${list}Git\n`];
  return [`${name}${history}\n${list}`, "\n"];
}

const shares = new Shares();
for (const line of readFileSync("fixtures/gold/denials.tsv", "utf8").trim().split("\n")) {
  const [part = "", language = "", place = "", cells = ""] = line.split("\t");
  const [before, after] = frame(language, place);
  const marked = cells.replaceAll(" // ", "\n");
  const text = before + marked.replace(mark, "$2") + after;
  const { skills } = parseResume(await readDocument(text));
  for (const name of placeMarks(marked, mark)) {
    const span = { from: before.length + name.from, to: before.length + name.to };
    const got = skills.find(({ mentions }) => touches(mentions, [span]))?.proof;
    const [, kind = ""] = name.found;
    const isHad = kind === "";
    const isCredited = got !== undefined && got !== "planned";
    const isRight = kind === "l" ? !isCredited || got === "listed" : isCredited === isHad;
    shares.count(`${part}, ${isHad ? "had" : "denied"}`, isRight);
    shares.count(`${language}, ${isHad ? "had" : "denied"}`, isRight);
    if (!isRight && part !== "closed" && part === process.env.SHOW)
      console.error(`${got ?? "none"} | ${language} ${place} | ${marked.replaceAll("\n", " // ")}`);
  }
}
shares.print();
