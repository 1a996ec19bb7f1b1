import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { redactResume } from "../../src/redact/redact-resume.ts";
import { parseResume } from "../../src/resume/parse.ts";

const now = "2026-11-20";

/** What is left of a resume with these rows in its head and after its work history. */
function left(head: string, end = ""): string {
  const text = `Ada Quill\nada@example.com\n${head}\n\nExperience\nTester, Acme GmbH, 2018 – 2022\n- Java\n${end}`;
  return redactResume(parseResume(textDocument(text), { now })).resume.document.text;
}

test("after a form of address or an initial, a common word counts as the name", () => {
  const words = left("", "- Ms. Quill led the team\n- Praised by Acme: Ms Quill\n\nA. Quill");
  expect(words).not.toMatch(/Quill|Ms|A\./);
});

test.each([
  ["José Álvarez", "Reviews by Jose Alvarez praised; ALVAREZ led it"],
  ["Jürgen Müller", "Juergen Mueller led it, says github.com/juergenmueller"],
  ["Juergen Mueller", "Jürgen Müller led it"],
])("the name of %s is removed with accents and without", (name, words) => {
  const text = `${name}\nada@example.com\n\nExperience\nTester, Acme GmbH, 2018 – 2022\n- ${words}\n`;
  const { resume } = redactResume(parseResume(textDocument(text), { now }));
  expect(resume.document.text).not.toMatch(/alvarez|m(?:ue|ü)ller|j(?:ue|ü)rgen|jos[eé]/iu);
});

test.each([270, 276, 280, 283, 285, 288, 292])(
  "a phone number after %d characters of its line is taken out whole",
  (length) => {
    const before = "report ".repeat(60).slice(0, length);
    expect(left("", `${before} call +49 170 123 45 67 for it`)).not.toMatch(/\d\d \d\d/);
  },
);

test("a common word without either stays, and so does another person of the same name", () => {
  expect(left("", "- Wrote with a Quill editor")).toContain("a Quill editor");
  expect(left("", "- Took over from B. Quill")).toContain("B. Quill");
});

test("pronouns, age and family are removed even without a label", () => {
  for (const remark of ["she/her", "34 years old", "married", "34 ans", "2 Kinder"]) {
    expect(left(`${remark} | Berlin`)).not.toContain(remark);
  }
  expect(left("ledig, 2 Kinder")).not.toMatch(/ledig|Kinder/);
});

test("the same words about something else stay", () => {
  expect(left("", "- Replaced a 34 years old system")).toContain("34 years old system");
  expect(left("Single page apps")).toContain("Single page apps");
});

test("the place after its label is an address, whatever town it is", () => {
  expect(left("Woonplaats: Zwillebroek")).not.toContain("Zwillebroek");
});

test("a nationality that is also a counted language is left in and listed for a person to look at", () => {
  const document = textDocument(
    "Ada Quill\nada@example.com\nledig, 2 Kinder, deutsch\n\nSprachen\nDeutsch (Muttersprache)\n\nSkills\nGo",
  );
  const { resume, undecided } = redactResume(parseResume(document, { now }));
  const words = undecided.map(({ from, to }) => resume.document.text.slice(from, to));
  expect(words).toContain("deutsch");
});

test("a nationality that is not a language of the resume is taken out", () => {
  const document = textDocument(
    "Ada Quill\nada@example.com\nledig, 2 Kinder, deutsch\n\nSkills\nGo",
  );
  const { resume } = redactResume(parseResume(document, { now }));
  expect(resume.document.text).not.toMatch(/deutsch/);
});

test.for([
  ["Geboren am 3. Mai 1990 in Rosenheim", "Rosenheim"],
  ["Né le 3 mai 1990 à Brest", "Brest"],
  ["Nata a Lecce il 3 maggio 1990", "Lecce"],
  ["Born in Leeds", "Leeds"],
  ["Nationaliteit: Nederlandse", "Nederlandse"],
  ["Geboorteplaats: Zwolle", "Zwolle"],
  ["Obywatelstwo: polskie", "polskie"],
  ["Miejsce urodzenia: Radom", "Radom"],
  ["Uyruk: T.C.", "T.C."],
  ["Naturalidade: Braga", "Braga"],
  ["国籍: 日本", "日本"],
  ["生年月日: 1990年5月3日", "1990"],
  ["現住所: 〒150-0001 東京都渋谷区神宮前1-2-3", "渋谷"],
  ["ふりがな: やまだ はなこ", "やまだ"],
] as const)(
  "'%s' reveals nothing about where or as what somebody was born, or lives",
  ([row, word]) => {
    expect(left(row)).not.toContain(word);
  },
);

test("a row that contains more than a date of birth keeps the rest", () => {
  expect(left("", "- Born in the lab, the tool moved to Java")).toContain("Born in the lab");
});

test.for([
  ["Instagram: @joquill", "@joquill"],
  ["ada@example.com | @quill_dev", "@quill_dev"],
  ["Mastodon @ada@social.example", "social"],
] as const)("the account in '%s' is removed", ([row, handle]) => {
  expect(left(row)).not.toContain(handle);
});

test("an annotation in the work history is not an account", () => {
  expect(left("", "- Wrote tests with @SpringBootTest")).toContain("@SpringBootTest");
});

test.for([
  ["12 Elm Street, Apt 4B, Springfield", "4B"],
  ["Unit 12, 45 Harbour Road, Sydney", "Unit 12"],
  ["Flat 3, 9 Mill Lane", "Flat 3"],
  ["Musterweg 5, Whg. 12, 80331 München", "12"],
  ["5 rue des Lilas, appt 12, 75011 Paris", "appt 12"],
] as const)("the number of the apartment in '%s' is removed", ([row, dwelling]) => {
  expect(left(row)).not.toContain(dwelling);
});
