import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

const rest = "\n\nExperience\nEngineer at Acme\n2019 - 2021\n- Wrote Java";
const nameOf = (text: string) => readFacts(textDocument(text)).contact.name?.text;

function check(rows: readonly (readonly [string, string | undefined])[]): void {
  for (const [top, expected] of rows) expect(nameOf(top + rest), top).toBe(expected);
}

/** The name if the first row is in type twice as large as the others. */
function largeNameOf(text: string): string | undefined {
  const document = textDocument(text + rest);
  const lines = document.lines.map((line, i) => ({ ...line, fontSize: i === 0 ? 22 : 11 }));
  return readFacts({ ...document, lines }).contact.name?.text;
}

test("a job title or a company at the top is not a name, even in large type", () => {
  expect(largeNameOf("Senior Java Full Stack Developer\nAustin, TX")).toBeUndefined();
  expect(largeNameOf("Harborview Staffing Group\nCandidate: Confidential")).toBeUndefined();
  expect(largeNameOf("Jane Cook\njane.cook@example.org")).toBe("Jane Cook");
});

test("the placeholder of a template is not a name", () => {
  const words = ["Your Name", "YOUR NAME HERE", "First Last", "FIRSTNAME LASTNAME", "Name Surname"];
  check(words.map((top) => [`${top}\nCity, State`, undefined]));
  check([["Vorname Nachname\nMusterstadt", undefined]]);
});

test("neither a district that opens an address nor a field before a comma is a name", () => {
  check([
    ["Al-Ghubra, Bawshar District\nMuscat, Oman", undefined],
    ["Machine Learning, Topology", undefined],
    ["Grace Park, PMP\n555 0100", "Grace Park"],
  ]);
});

test("a surname is followed by its given names after a comma if the e-mail address consists of both", () => {
  check([
    ["Lindqvist, Mara Ann\nmalindqvist@example.org", "Lindqvist, Mara Ann"],
    ["LINDQVIST, Mara | Backend\nmara.lindqvist@example.org", "LINDQVIST, Mara"],
    ["Lindqvist, Oluwaseun\nseun.lindqvist@example.org", "Lindqvist, Oluwaseun"],
    ["Surname, name\tLindqvist, Mara\nm.lindqvist@example.org", "Lindqvist, Mara"],
    ["Mara Lindqvist, Berlin\nmara@example.org", "Mara Lindqvist"],
    ["Lindqvist, Springtown\nlindqvist@example.org", "Lindqvist"],
  ]);
});

test("a form with a field for the surname and one for the given names gives the whole name", () => {
  check([
    ["Surname: Lindqvist\nFirst name: Mara\ninfo@example.org", "Mara Lindqvist"],
    ["Vorname\tMara Ann\nNachname\tLindqvist", "Mara Ann Lindqvist"],
    ["Nom : Lindqvist\nPrénom : Mara", "Mara Lindqvist"],
    ["Family name: Lindqvist      Given name: Mara", "Mara Lindqvist"],
  ]);
  const referee = "\n\nReferences\nFirst name: Oona\nSurname: Harper";
  expect(nameOf(`Mara Lindqvist\nm@example.org${rest}${referee}`)).toBe("Mara Lindqvist");
});

test("the head of a mail names its sender, and nobody takes the address of its addressee", () => {
  const head =
    "From: Mara Lindqvist <m71@example.org>\nTo: Oona Harper <oona@acme.example>\nSubject: CV";
  check([[head, "Mara Lindqvist"]]);
  const { contact } = readFacts(
    textDocument(`To: Oona Harper <oona@acme.example>\n\nMara Lindqvist\nm71@example.org${rest}`),
  );
  expect(contact.email?.text).toBe("m71@example.org");
});

test("names may contain the lowercase particles of many countries", () => {
  const names = ["Rhys ap Gwilym", "Nurul Izzah bt. Ramli", "Thulani d'Almeida", "Aina binte Omar"];
  check(names.map((name) => [`${name}\nname@example.org`, name]));
});

test("the name after a label of a form is the person's", () => {
  check([
    ["Acme Ltd\nEmployee Name: Mara Lindqvist", "Mara Lindqvist"],
    ["NAME OF THE CANDIDATE : MARA LINDQVIST", "MARA LINDQVIST"],
    ["Profile of Mara Lindqvist\n555 0100", "Mara Lindqvist"],
  ]);
});

test("a name that occurs only below a declaration is read there if the e-mail address confirms it", () => {
  const signed = (last: string) =>
    `RESUME\n\nmara.lindqvist@example.org${rest}\n\nDECLARATION\nAll that is written above is true.\n\n${last}`;
  expect(nameOf(signed("Place: Leeds          Mara Lindqvist"))).toBe("Mara Lindqvist");
  expect(nameOf(signed("Date:\t(MARA LINDQVIST)"))).toBe("MARA LINDQVIST");
  expect(nameOf(signed("Place: Leeds          Pat Holloway"))).toBeUndefined();
});

test("a name below a declaration is the person's, whoever the e-mail address belongs to", () => {
  const signed = (last: string, above = "I hereby declare that the above is true.") =>
    nameOf(
      `OBJECTIVE\nTo grow as a tester\n\nSKILLS\nJava, SQL\n\nDeclaration\n${above}\n\n${last}`,
    );
  expect(signed("Date: 1/2/2024\nPlace: Leeds          (Mara K Lindqvist)")).toBe(
    "Mara K Lindqvist",
  );
  expect(signed("Yours Faithfully\n(MARA LINDQVIST)")).toBe("MARA LINDQVIST");
  expect(signed("Yours sincerely,\nM.Lindqvist.")).toBe("M.Lindqvist");
  expect(
    signed("Leeds\nMara Lindqvist", "I, Mara Lindqvist, hereby declare that all is true."),
  ).toBe("Mara Lindqvist");
  expect(signed("Place: Leeds          Mara Lindqvist", "All of it is true.")).toBeUndefined();
  expect(signed("Yours Faithfully")).toBeUndefined();
  expect(signed("Place:          New Delhi")).toBeUndefined();
});

test("a name before the word for a resume in a footer is the person's", () => {
  const footed = (last: string) => nameOf(`EXPERIENCE\nTester, Acme, 2019 - 2021\n\n${last}`);
  expect(footed("March 14, 2023\tMARA LINDQVIST · RÉSUMÉ")).toBe("MARA LINDQVIST");
  expect(footed("March 14, 2023\tMARA LINDQVIST")).toBeUndefined();
});

test("a labeled name is the person's although it is far below the top", () => {
  const below = (row: string) =>
    nameOf(
      `Personal Statement\n${"Keen on tidy systems and on people.\n".repeat(9)}\nPersonal Information:\n${row}\nGender: Male`,
    );
  expect(below("Name: Saud Ali Habib Al-Jardani")).toBe("Saud Ali Habib Al-Jardani");
});

test("a name below any heading is recognized by an e-mail address of the given name and an initial", () => {
  check([["About Me\nMara Lindqvist\nmara.l@example.org", "Mara Lindqvist"]]);
});

test("a name after its label is read on the last of many pages", () => {
  const long = "- Wrote Java\n".repeat(300);
  const text = `RESUME\n555 0100${rest}\n${long}\nPERSONAL DETAILS\nName : Mara Lindqvist\nNationality : Swedish`;
  expect(nameOf(text)).toBe("Mara Lindqvist");
});

test("a trade is a surname after words that are not English words", () => {
  check([["Mary Ann Cook\nWellington • priscilla@example.org", "Mary Ann Cook"]]);
  expect(nameOf(`Line Cook\nWellington${rest}`)).toBeUndefined();
});

test("a town with the code of its state is not a name", () => {
  expect(nameOf(`Sr. SDET\nFrisco TX${rest}`)).toBeUndefined();
});

test("post-nominal letters and degrees after a name may follow one another", () => {
  check([
    ["Alistair J. Thorne MSc MBCS CITP\najthorne@example.org", "Alistair J. Thorne"],
    ["Ravindu Perera BSc Eng (Hons), AMIE\nKandy", "Ravindu Perera"],
    ["Pieter de Villiers Pr.Eng\nStellenbosch", "Pieter de Villiers"],
  ]);
});

test(`a sentence may state the name, and what follows "I'm" is a name only if the e-mail address has it`, () => {
  check([
    ["Hello! My name is Sara Ek Ahmadi.\nCall 0701740606", "Sara Ek Ahmadi"],
    ["Hej! Jag heter Sara Ek Ahmadi.\nFrontend", "Sara Ek Ahmadi"],
    ["Me llamo Óscar de la Torre y busco trabajo.\nBetanzos", "Óscar de la Torre"],
    ["Hi, I'm Emeka 👋\nemekacodes@example.com", "Emeka"],
    ["I am Kubernetes Certified\njo@example.org", undefined],
    ["My name is Python\njo@example.org", undefined],
  ]);
});

test("a name is found in a later cell of a row that begins with an address or a number", () => {
  check([
    ["nadia.k@example.com\tNadia Khoury\t+973 3600 0123", "Nadia Khoury"],
    ["902.555.0184\t\tDevon Clarke\nHalifax NS", "Devon Clarke"],
    ["Devon Clarke\t902.555.0184\tWeb Developer", "Devon Clarke"],
  ]);
});

test("the words that say whose child somebody is belong to the name", () => {
  check([
    ["Krishnan s/o Muthusamy\nkrishnan.m@example.org", "Krishnan s/o Muthusamy"],
    ["Priya a/p Ramasamy\npriya@example.com", "Priya a/p Ramasamy"],
  ]);
});

test("a name with its beginning in the e-mail address continues on the next row", () => {
  check([["Valentina\nMorales Ortega\nvalemorales@example.com", "Valentina Morales Ortega"]]);
});

test("a word for a resume above the name does not belong to it, even in another script", () => {
  check([["Анкета\nIvan Petrov\nivan.petrov@example.org", "Ivan Petrov"]]);
});

test("a name that makes up the whole e-mail address wins over words of which it contains one", () => {
  check([["FAISAL STEEL WORKS\nFaisal Mahmood\nfaisal.mahmood@example.com", "Faisal Mahmood"]]);
});

test("below a summary, the name is recognized by the address below it", () => {
  const text =
    "PROFESSIONAL SUMMARY\nMidwife with eight years in primary health care.\nNgozi Eze (RN, RM)\n08090000333\nngozi.eze@example.net";
  check([[text, "Ngozi Eze"]]);
});

test("the label of a number is not a name, whoever's number it is", () => {
  check([
    ["Name\t\tMaung Aung\nN.R.C No.\t\t12/ABC(N)000000", "Maung Aung"],
    ["Telefon P\t044 000 12 34\nWalter Pfister", "Walter Pfister"],
    ["Martin Handy\t044 000 12 34\nhandy@example.org", "Martin Handy"],
  ]);
});

test("names in scripts without case are read, and the word for a resume above them is not a name", () => {
  check([
    ["محمد عبدالله القحطاني\nجوال: 0500001234", "محمد عبدالله القحطاني"],
    ["السيرة الذاتية\nمحمد عبدالله القحطاني\n0500001234", "محمد عبدالله القحطاني"],
    ["陳美玲 Mei-Ling Chen\n行銷企劃\nmeiling@example.com", "陳美玲"],
    ["タナカ ユミコ\n田中　由美子\ntanaka@example.net", "田中 由美子"],
  ]);
});

test("ranks and forms of address before a name do not belong to it", () => {
  check([
    ["Maître Élodie Marchand\nelodie@example.org", "Élodie Marchand"],
    ["Col. (Ret.) James Stonebridge\nj.s@example.org", "James Stonebridge"],
    ["Sir Nigel Beaumont\noffice@example.org", "Nigel Beaumont"],
  ]);
});

test("given names after a comma are confirmed by an e-mail address that begins with them, and a second row by initials", () => {
  check([
    ["DE LA CRUZ, JUAN MIGUEL S.\njuanmigs@example.com", "DE LA CRUZ, JUAN MIGUEL S."],
    ["Sarah Beth\nLindqvist-Moore\nsblm@example.org", "Sarah Beth Lindqvist-Moore"],
    ["Sarah Beth\nLindqvist-Moore\noffice@example.org", "Sarah Beth"],
  ]);
});

test("a name ends at double marks, at a sign before a place, and before what belongs to the person", () => {
  check([
    ["Mara Lindqvist -- CV\nmara@example.org", "Mara Lindqvist"],
    ["mara lindqvist -- sre\nmara@example.org", "mara lindqvist"],
    ["Mara Lindqvist // Data Engineer", "Mara Lindqvist"],
    ["Mara Lindqvist :: Data Engineer", "Mara Lindqvist"],
    ["Mara Lindqvist @ Leeds", "Mara Lindqvist"],
    ["Mara Lindqvist's Resume", "Mara Lindqvist"],
    ["Mara Watkins' CV", "Mara Watkins"],
  ]);
});

test("a widely set name is one name, and other words after a gap do not belong to it", () => {
  check([
    ["MARA    LINDQVIST", "MARA LINDQVIST"],
    ["MARA    LINDQVIST    Leeds", "MARA LINDQVIST"],
    ["Mara Lindqvist    Zwillebroek", "Mara Lindqvist"],
    ["Ansioluettelo\nNimi    Holm Eeva-Liisa\neeva@example.org", "Holm Eeva-Liisa"],
    ["BACKEND    DEVELOPER\nMara Lindqvist", "Mara Lindqvist"],
  ]);
});

test("a surname in capitals is followed by its given names after a comma, whatever the e-mail address is", () => {
  check([
    ["DE LA CRUZ, Juan Miguel\ndev@example.org", "DE LA CRUZ, Juan Miguel"],
    ["LINDQVIST, Mara", "LINDQVIST, Mara"],
    ["MARA LINDQVIST, Zwillebroek", "MARA LINDQVIST"],
    ["JAVA, Spring Boot\nMara Lindqvist", "Mara Lindqvist"],
    ["LEEDS, United Kingdom\nMara Lindqvist", "Mara Lindqvist"],
  ]);
});

test("a name below personal information is the person's if only the word for a resume is above it", () => {
  check([
    [
      "Europass\nPERSONAL INFORMATION\nMara Lindqvist\nElm Close,\nml@example.org",
      "Mara Lindqvist",
    ],
    ["Curriculum vitae\nDANE OSOBOWE\nJan Nowak\nDługa\nbiuro@example.org", "Jan Nowak"],
  ]);
});

test("a street is not a name", () => {
  check([
    ["Rua das Flores\nCarlos Pereira", "Carlos Pereira"],
    ["Via Garibaldi\nPaolo Conti", "Paolo Conti"],
    ["Lindenstraße\nPaul Meier", "Paul Meier"],
    ["Maria Rua", "Maria Rua"],
  ]);
});

test("a title two spaces after a name is not part of it", () => {
  check([
    ["Mara Lindqvist  Senior Backend Engineer\n555 0100", "Mara Lindqvist"],
    ["Mara  Lindqvist\n555 0100", "Mara Lindqvist"],
  ]);
});

test("a certification after a name is not part of it, and neither is a title in capitals before it", () => {
  check([
    ["Mara Lindqvist CISSP\n555 0100", "Mara Lindqvist"],
    ["ING. MARA LINDQVIST\n555 0100", "MARA LINDQVIST"],
    ["ADA MARA LINDQVIST\n555 0100", "ADA MARA LINDQVIST"],
  ]);
});

test("what looks like the heading of a summary may be above the name", () => {
  check([
    ["Candidate Profile\nMara Lindqvist\nJava Developer", "Mara Lindqvist"],
    ["Profile\nMachine Learning\nJava Developer", undefined],
  ]);
});

test("a name below a narrow column is found by its words in an address, on one row or two", () => {
  const column = "CONTACT\nSpringtown\nSKILLS\nReact\nEDUCATION\nBSc Computing, 2013\n\n";
  check([
    [
      `mara.lindqvist@example.org\n${column}Mara Lindqvist-Aziz\nUX engineer`,
      "Mara Lindqvist-Aziz",
    ],
    [`mara.alhassan@example.org\n${column}MARA\nAL HASSAN\nUX engineer`, "MARA AL HASSAN"],
    ["Ana Belén Ruiz Cano\nana.ruiz@example.org", "Ana Belén Ruiz Cano"],
  ]);
});

test("a name below a narrow column of a web page is its only heading of the first level", () => {
  const nameBelow = (headings: string) =>
    readFacts(readHtml(`<h3>Contact</h3><p>Springtown</p><h3>Skills</h3><p>React${headings}`))
      .contact.name?.text;
  expect(nameBelow("<h1>Mara Lindqvist</h1><h2>Experience</h2>")).toBe("Mara Lindqvist");
  expect(nameBelow("<h1>Mara Lindqvist</h1><h1>Experience</h1>")).toBe(undefined);
});
