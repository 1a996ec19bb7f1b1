import { test } from "vitest";
import { checkPositions } from "./check-positions.ts";

test("an unknown title ends before the joint that leads to its employer", () => {
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

test("a preposition before an article separates an unknown title from its employer", () => {
  checkPositions(
    `Experiencia laboral

Desde marzo de 2016: Enfermera en el Hospital Comarcal de Sotolargo (Ourense)
De enero de 2013 a febrero de 2016: Enfermera en la Residencia Santa Marta`,
    "Enfermera @ Hospital Comarcal de Sotolargo, 2016-03..present",
    "Enfermera @ Residencia Santa Marta, 2013-01..2016-02",
  );
});

test("a small word within a firm's name does not lead to an employer", () => {
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
  "the row below an employer is the title, not the words after its name: %s",
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

test("a town after the firm at the end of a title is not the employer", () => {
  checkPositions(
    `Expérience professionnelle

Février 2016 à août 2020 : Développeur web chez Agence Pixelune, Sotolargue – CDI
- Sites sur mesure

Avril à juillet 2015 : Stage développeur à la Mairie de Sotolargue
- Intranet`,
    "Développeur web @ Agence Pixelune, 2016-02..2020-08",
    "Stage développeur @ Mairie de Sotolargue, 2015-04..2015-07",
  );
});

test("the word that announces a firm belongs to neither title nor employer", () => {
  checkPositions(
    `Doświadczenie zawodowe

03/2019 – obecnie
Programista w firmie Kwadrat Systemy
- Usługi

10/2013 – 02/2019
Analityk w firmie Zakłady Borowik Sp. j., Sotolargów
- Raporty`,
    "Programista @ Kwadrat Systemy, 2019-03..present",
    "Analityk @ Zakłady Borowik Sp. j., 2013-10..2019-02",
  );
});

test("a town in capitals above a title is not its first word", () => {
  checkPositions(
    `Expérience professionnelle

10/2013 – 02/2019
BRICO-SUD SARL – SOTOLARGUE
Électricien
• Chantiers`,
    "Électricien @ BRICO-SUD SARL, 2013-10..2019-02",
  );
});

test.each(["CDI", "Vollzeit", "Tempo pieno", "umowa o pracę"])(
  "the kind of contract in a bracket is not part of the title: %s",
  (kind) => {
    checkPositions(
      `Experience

Northwind Ltd – Springtown
Technician (${kind})
March 2018 – May 2020
- Mended machines`,
      "Technician @ Northwind Ltd, 2018-03..2020-05",
    );
  },
);

test("a season in the bracket of the dates is not an employer", () => {
  checkPositions(
    `EXPERIENCIA LABORAL
[ 10/02/2020 – 31/08/2022 ]
Tester
Indaltec Consulting
Pruebas manuales
[ 2013 – 2016 , veranos ]
Camarera
Bar Casa Pascual`,
    "Tester @ Indaltec Consulting, 2020-02..2022-08",
    "Camarera @ Bar Casa Pascual, 2013..2016",
  );
});

test.each([
  ["Tüftler", "bei der Firma"],
  ["Kowal kodu", "w firmie"],
  ["Bricoleur", "chez société"],
  ["Artigiano", "presso la ditta"],
])("a word for a firm separates an unknown title from its employer: %s %s", (title, lead) => {
  checkPositions(
    `Experience

03/2019 – 05/2022
${title} ${lead} Nordwind
- Built the tools`,
    `${title} @ Nordwind, 2019-03..2022-05`,
  );
});
