import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const placeOf = (rows: string) =>
  readFacts(textDocument(`Mara Lindqvist\n${rows}\nmara@example.org\n\nExperience\nEngineer`))
    .contact.location?.text;

function check(rows: readonly (readonly [string, string | undefined])[]): void {
  for (const [text, expected] of rows) expect(placeOf(text), text).toBe(expected);
}

test("a known town after its district is where the person lives", () => {
  check([
    ["Nasr City, Cairo, Egypt", "Cairo, Egypt"],
    ["Bornova / İzmir", "İzmir"],
    ["Flat A, 10/F, Jade Court, Kowloon, Hong Kong", "Kowloon, Hong Kong"],
    ["12 Harbor Dr, San Diego, CA 92101, (619) 555-0127", "12 Harbor Dr, San Diego, CA 92101"],
    ["Java, Kafka, Linux", undefined],
    ["Developer, Acme, Berlin", undefined],
  ]);
});

test("a place that stands alone wins over a town after a comma", () => {
  check([["Lakeside Park, Cairo\nBerlin, Germany", "Berlin, Germany"]]);
});

test("a town may have its state and postal code without a comma, and a British postcode makes an address", () => {
  check([
    ["Brooklyn NY 11201", "Brooklyn NY 11201"],
    ["3 Larch Avenue, Reading, RG1 4ZZ", "3 Larch Avenue, Reading, RG1 4ZZ"],
    ["Curitiba/PR", "Curitiba/PR"],
    ["Kharghar, Navi Mumbai 410210", "Kharghar, Navi Mumbai 410210"],
    ["Oracle DB 11201", undefined],
  ]);
});

test("an address among personal details at the end is where the person lives if the top does not say", () => {
  const text = (top: string) =>
    `Mara Lindqvist\n${top}\n\nExperience\nEngineer at Acme\n2019 - 2021\n\nPersonal Dossier\nDate of Birth : 1 May 1990\nPermanent Address : 14 Gandhi Nagar, Jaipur`;
  const location = (top: string) => readFacts(textDocument(text(top))).contact.location?.text;
  expect(location("555 0100")).toBe("14 Gandhi Nagar, Jaipur");
  expect(location("Berlin, Germany")).toBe("Berlin, Germany");
  const club = "Mara Lindqvist\n555 0100\n\nVolunteering\nChess club, leader\nLocation: Jaipur";
  expect(readFacts(textDocument(club)).contact.location).toBeUndefined();
});

test.for([
  ["/ Ho Chi Minh City", "Ho Chi Minh City"],
  ["+84 90 123 4567 / Ho Chi Minh City, Vietnam", "Ho Chi Minh City, Vietnam"],
  ["Backend Engineer / Ho Chi Minh City", "Ho Chi Minh City"],
  ["Backend Engineer // Zürich", "Zürich"],
  ["Backend Engineer | Berlin, Germany", "Berlin, Germany"],
  ["Backend Engineer – Lisbon, Portugal", "Lisbon, Portugal"],
  ["Backend Engineer / Tester", undefined],
])(
  "the marks between a place and the words next to it do not belong to it: %s",
  ([row = "", place]) => {
    check([[row, place]]);
  },
);

test("a postal code may have the code of its country, and the label of a number may follow an address", () => {
  check([
    ["D-80331 München, 0171 5550100", "D-80331 München"],
    ["Lindenstr. 5, 50667 Köln, Tel. 0171 5550100", "Lindenstr. 5, 50667 Köln"],
  ]);
});

test("a town is recognized by its local name", () => {
  check([
    ["Hà Nội", "Hà Nội"],
    ["Đà Nẵng, Việt Nam", "Đà Nẵng, Việt Nam"],
    ["Київ", "Київ"],
  ]);
});

test("words after a place about what somebody is open to do not belong to it", () => {
  check([
    ["Based in Leeds, open to relocation", "Leeds"],
    ["Leeds, UK, willing to relocate", "Leeds, UK"],
    ["Address: Elm Road, Leeds, UK", "Elm Road, Leeds, UK"],
  ]);
});

test("a Brazilian state follows its town and a dash, and other letters there are not a state", () => {
  check([
    ["Porto Alegre - RS", "Porto Alegre - RS"],
    ["São Paulo – SP, Brasil", "São Paulo – SP, Brasil"],
    ["Leeds - QA", "Leeds"],
  ]);
});

test("a sentence about where the person lives gives the place, one about a firm or an earlier home does not", () => {
  check([
    ["I live in Stockholm. I like boats.", "Stockholm"],
    ["I am a developer based in Leeds.", "Leeds"],
    ["Ich wohne in Köln und arbeite als Entwickler.", "Köln"],
    ["I am a developer at a firm based in Leeds.", undefined],
    ["I used to live in Leeds.", undefined],
  ]);
});

test("the place of birth is not where the person lives", () => {
  check([
    ["Geburtsdatum/-ort\t3. Mai 1990, Kiel", undefined],
    ["Geburtsort: Kiel", undefined],
    ["Date and place of birth: 3 May 1990, Lisbon, Portugal", undefined],
    ["Born: 3 May 1990, Lisbon, Portugal\nPorto, Portugal", "Porto, Portugal"],
    ["Place of birth: Lisbon, Portugal\nAddress: Porto, Portugal", "Porto, Portugal"],
    ["Birthplace: Lisbon, Portugal | Porto, Portugal", "Porto, Portugal"],
  ]);
});

test("a postal code belongs to its town, whatever mark is between them", () => {
  check([
    ["Hyderabad-500081", "Hyderabad-500081"],
    ["Near Lake View, Bangalore,560068.", "Near Lake View, Bangalore,560068"],
    ["Larch Colony, New Delhi --110092", "Larch Colony, New Delhi --110092"],
    ["Toronto, ON, M5T 0C8", "Toronto, ON, M5T 0C8"],
    ["14 Larch Nagar, Chennai – 600 028", "14 Larch Nagar, Chennai – 600 028"],
  ]);
});

test("an address may have no comma between its street and its town", () => {
  check([
    ["28 Larch St Cambridge, MA 02141 (617) 555-0150", "28 Larch St Cambridge, MA 02141"],
    ["60 Larch Street, Toronto, ON M2R 1Z9 (437) 555-0150", "60 Larch Street, Toronto, ON M2R 1Z9"],
    [
      "15, Larch Road Lindqvistpuram, Ramanathapuram",
      "15, Larch Road Lindqvistpuram, Ramanathapuram",
    ],
    ["F-120 Larch Village New Delhi", "New Delhi"],
    ["Larchpur Churu Rajasthan 331023", "Rajasthan 331023"],
    ["Java 8 Developer Pune", undefined],
  ]);
});

test("a full stop after a place does not belong to it", () => {
  check([
    ["Lagos, Nigeria.", "Lagos, Nigeria"],
    ["B.Tech (IT) from Larchpur (U.P) , India.", undefined],
  ]);
});

test.for([
  "Residential Address\t:\tC-28, Larch Colony, Kanpur-208002",
  "Languages Known : English, Tamil\nDate of Birth : 1 May 1990\nPostal address: C-28, Larch Colony, Kanpur-208002",
  "Hobbies : reading\nGender : female\nPermanent Address : C-28, Larch Colony, Kanpur-208002",
  "Gender : female\nPermanent Address\nC-28, Larch Colony, Kanpur-208002\nNationality : Indian",
])("an address is found among personal details in any form: %j", (details) => {
  const text = `Mara Lindqvist\n555 0100\n\nExperience\nEngineer at Acme\n2019 - 2021\n\nPersonal Details\nMarital status: single\n${details}`;
  expect(readFacts(textDocument(text)).contact.location?.text).toBe(
    "C-28, Larch Colony, Kanpur-208002",
  );
});
