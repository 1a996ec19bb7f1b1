import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { asked } from "./posting.ts";

test.for([
  ["Polish", "Niezbędne kwalifikacje", "Mile widziane będą", "Twoja rola"],
  ["Polish, to the reader", "Dogadamy się, jeśli", "Ucieszy nas", "Czym będziesz się zajmować"],
  ["Czech", "Koho hledáme", "Co nás potěší", "Co tě čeká"],
  ["Slovak", "Čo od teba očakávame", "Výhodou je", "Náplň práce"],
  ["Romanian", "Așteptările noastre", "Constituie avantaj", "Ce vei face"],
  ["Hungarian", "Amit tőled várunk", "Előnyt jelent", "Mit fogsz csinálni"],
  ["Turkish", "Aradığımız yetkinlikler", "Olursa güzel olur", "Neler yapacaksın"],
] as const)(
  "%s headings distinguish requirements, wishes and duties",
  ([, musts, wishes, duties]) => {
    expect(
      asked(
        `Java Developer\n\n${duties}\n- Rust\n\n${musts}\n- Java\n- Docker\n\n${wishes}:\n- Kafka\n`,
      ),
    ).toEqual(["required java", "required docker", "preferred kafka", "mentioned rust"]);
  },
);

test.for([
  [
    "Polish",
    "Wymagania\n- Java\n- doświadczenie w pisaniu testów jednostkowych i integracyjnych oraz dla API",
  ],
  ["Hungarian", "Ami kell: Java, valamennyi SQL alapok, egy saját projekt vagy link"],
  [
    "Dutch",
    "Wat vragen wij?\n- Java\n- een beetje ervaring met klantencontact, maar dat is geen eis",
  ],
] as const)("plain words of a %s posting are not keywords", async ([, text]) => {
  const { requirements } = await parseJob(text);
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

test("words that are not written like plain words are keywords in other languages too", async () => {
  const { requirements } = await parseJob(
    "Dein Profil\n- Java\n- Erfahrung mit Karten (PostGIS, OSRM)\n- Du sprichst mit Kunden und mit dem Team",
  );
  const keywords = requirements.filter(({ kind }) => kind === "keyword");
  expect(keywords.map(({ name }) => name)).toEqual(["OSRM"]);
});

test.for([
  ["Czech", "angličtinu na úrovni B2"],
  ["Romanian", "limba engleză – nivel mediu"],
  ["Hungarian", "angol nyelvtudás"],
] as const)("English is asked for in %s", async ([, row]) => {
  const { requirements } = await parseJob(`Java Developer\n\nPožadavky\n- Java\n- ${row}`);
  expect(requirements.find(({ name }) => name === "English")?.level).toBe("required");
});

test.for([
  ["German", "Anforderungen", "Das wäre cool", "Egal ist uns"],
  [
    "German, to the reader",
    "Das bringst du mit",
    "Wäre super, aber kein Muss",
    "Das brauchst du nicht zu können",
  ],
  ["French", "Profil", "Le petit plus qui fait la différence", "Pas besoin de"],
  ["Spanish", "Requisitos", "Sería un puntazo", "No necesitas"],
  ["Dutch", "Wij vragen", "Zou mooi meegenomen zijn", "Dit hoef je niet te kunnen"],
] as const)(
  "%s headings that no list knows are weighed by their words",
  ([, musts, wishes, notNeeded]) => {
    const text = `Java Developer\n\n${musts}\n- Java\n- Docker\n\n${wishes}\n- Kafka\n\n${notNeeded}\n- COBOL\n`;
    expect(asked(text)).toEqual(["required java", "required docker", "preferred kafka"]);
  },
);

test("a heading that joins the stack and what is asked for opens what is asked for", () => {
  const heading = "Environnement technologique et compétences recherchées";
  expect(asked(`Développeur Java\n\nNos avantages\n- Vélo\n\n${heading}\n- Docker`)).toContain(
    "required docker",
  );
});
