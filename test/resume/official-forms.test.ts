import { expect, test } from "vitest";
import { checkPositions } from "./check-positions.ts";

const expected = [
  "Técnico @ Northwind Vouga, 2016-10..present",
  "Electricista @ Fabrikam Raposo, 2010-02..2016-09",
];

/** The labels of the old form of the European Union for time, title, duties, employer and sector. */
const forms: Readonly<Record<string, readonly string[]>> = {
  German: [
    "Datum",
    "Beruf oder Funktion",
    "Wichtigste Tätigkeiten und Zuständigkeiten",
    "Name und Adresse des Arbeitgebers",
    "Tätigkeitsbereich oder Branche",
  ],
  French: [
    "Dates",
    "Fonction ou poste occupé",
    "Principales activités et responsabilités",
    "Nom et adresse de l'employeur",
    "Type ou secteur d'activité",
  ],
  Spanish: [
    "Fechas",
    "Profesión o cargo desempeñado",
    "Funciones y responsabilidades principales",
    "Nombre y dirección de la empresa o empleador",
    "Tipo de empresa o sector",
  ],
  Italian: [
    "Date (da – a)",
    "Tipo di impiego",
    "Principali mansioni e responsabilità",
    "Nome e indirizzo del datore di lavoro",
    "Tipo di azienda o settore",
  ],
  Portuguese: [
    "Datas",
    "Função ou cargo ocupado",
    "Principais actividades e responsabilidades",
    "Nome e morada do empregador",
    "Tipo de empresa ou sector",
  ],
  Polish: [
    "Daty (od – do)",
    "Zawód lub zajmowane stanowisko",
    "Główne działania i obowiązki",
    "Nazwa i adres pracodawcy",
    "Rodzaj działalności lub sektor",
  ],
  Dutch: [
    "Data",
    "Beroep of functie",
    "Voornaamste werkzaamheden en verantwoordelijkheden",
    "Naam en adres van de werkgever",
    "Soort bedrijf of sector",
  ],
  Czech: [
    "Období (od – do)",
    "Povolání nebo vykonávaná funkce",
    "Hlavní pracovní náplň a oblast odpovědnosti",
    "Jméno a adresa zaměstnavatele",
    "Obor činnosti či odvětví",
  ],
  Hungarian: [
    "Időtartam",
    "Foglalkozás vagy beosztás",
    "Főbb tevékenységek és feladatkörök",
    "A munkáltató neve és címe",
    "Tevékenység típusa, ágazat",
  ],
  Swedish: [
    "Datum",
    "Yrke eller befattning",
    "Huvudsakliga arbetsuppgifter",
    "Arbetsgivarens namn och adress",
    "Typ av verksamhet",
  ],
};

const values = [
  ["10/2016 – present", "Técnico", "Repairs", "Northwind Vouga, Springtown", "Energy"],
  ["02/2010 – 09/2016", "Electricista", "Wiring", "Fabrikam Raposo", "Building"],
];

test.each(Object.keys(forms))("the official form in %s is read without colons", (language) => {
  const labels = forms[language] ?? [];
  expect(labels).toHaveLength(5);
  const rows = values.map((own) => own.map((value, i) => `${labels[i]} ${value}`).join("\n"));
  checkPositions(`Work experience\n\n${rows.join("\n")}\n\nEducation\nCollege`, ...expected);
});

test.each(["Italian", "Polish"])(
  "a label of the form in %s may have a bracket before a tab",
  (language) => {
    const labels = forms[language] ?? [];
    const rows = values.map((own) => own.map((value, i) => `• ${labels[i]}\t${value}`).join("\n"));
    checkPositions(`Work experience\n\n${rows.join("\n\n")}\n\nEducation\nCollege`, ...expected);
  },
);

test.each([
  ["Numele şi adresa", "angajatorului", "Funcţia sau postul ocupat"],
  ["Nom et adresse de", "l'employeur", "Fonction ou poste occupé"],
  ["Nome e indirizzo del", "datore di lavoro", "Tipo di impiego"],
])("the label of an employer may end below its value: %s … %s", (first, last, title) => {
  checkPositions(
    `Work experience
Date 02/2015 – present
${title} Electricista
${first} Fabrikam Raposo
${last}
Date 06/2010 – 01/2015
${title} Técnico
${first} Northwind Vouga
${last}

Education
College`,
    "Electricista @ Fabrikam Raposo, 2015-02..present",
    "Técnico @ Northwind Vouga, 2010-06..2015-01",
  );
});

test("the values of an official form may be below its bulleted labels", () => {
  const labels = forms.Italian ?? [];
  const rows = values.map((own) => own.map((value, i) => `• ${labels[i]}\n${value}`).join("\n"));
  checkPositions(
    `Esperienza lavorativa\n${rows.join("\n")}\nIstruzione e formazione\nLiceo`,
    ...expected,
  );
});

test("a short bulleted label is a task, not the field of a form", () => {
  checkPositions(
    `Experience

Engineer, Northwind Ltd
May 2018 – April 2020
• Position
Kept the books
• Company
Named it`,
    "Engineer @ Northwind Ltd, 2018-05..2020-04",
  );
});
