import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("an unknown title ends before the word that leads to its employer", () => {
  checkPositions(
    `Berufserfahrung

seit 03/2019
Mechatroniker bei der Kettler & Sohn OHG (Bad Salzuflen)
- Wartung der Anlagen

08/2011 – 02/2019
Grundwehrdienst beim Sanitätsregiment 7, Hamm
- Fahrdienst`,
    "Mechatroniker @ Kettler & Sohn OHG, 2019-03..present",
    "Grundwehrdienst @ Sanitätsregiment 7, 2011-08..2019-02",
  );
});

test("a preposition before an article leads from an unknown title to its employer", () => {
  checkPositions(
    `Experiencia laboral

Desde marzo de 2016: Enfermera en el Hospital Comarcal de Sotolargo (Ourense)
De enero de 2013 a febrero de 2016: Enfermera en la Residencia Santa Marta`,
    "Enfermera @ Hospital Comarcal de Sotolargo, 2016-03..present",
    "Enfermera @ Residencia Santa Marta, 2013-01..2016-02",
  );
});

test("a small word within a firm's name leads to no employer", () => {
  checkPositions(
    `Experience

Partners in Caring Foundation
Bookkeeper
March 2016 – May 2020
- Kept the books`,
    "Bookkeeper @ Partners in Caring Foundation, 2016-03..2020-05",
  );
});

test.each(["Hamm (Großhandel)", "Hamm (Versicherungen, 300 Mitarbeiter)", "HAMM"])(
  "the row under an employer is its title, not what stands behind its name: %s",
  (behind) => {
    checkPositions(
      `Berufserfahrung

seit März 2019
Allwege Handel AG, ${behind}
Sachbearbeiterin
- Betreuung der Kunden

Oktober 2013 – Februar 2019
Ostfalen Metall KGaA, ${behind}
Galvaniseur
- Pflege der Bäder`,
      "Sachbearbeiterin @ Allwege Handel AG, 2019-03..present",
      "Galvaniseur @ Ostfalen Metall KGaA, 2013-10..2019-02",
    );
  },
);
