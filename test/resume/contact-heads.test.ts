import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { parseResume } from "../../src/resume/parse.ts";

async function contactOf(
  head: string,
): Promise<{ name: string | undefined; phone: string | undefined }> {
  const { contact } = parseResume(
    await readDocument(`${head}\n\nExperience\nTester, Acme Ltd, 2016 – 2019`),
  );
  return { name: contact.name?.text, phone: contact.phone?.text };
}

describe("the name", () => {
  test.for([
    ["Venu Nairoth MCA CSM", "venu.nairoth@example.com"],
    ["Jean DUBOIRS", "jean.duboirs@example.com"],
  ])(
    "of %j has no post-nominal letters that its e-mail address lacks",
    async ([row = "", mail]) => {
      const { name } = await contactOf(`${row}\n${mail}`);
      expect(name).toBe(row.replace(" MCA CSM", ""));
    },
  );

  test.for([
    "Full Names",
    "Candidate",
    "Име",
    "Nama lengkap",
    "Ονοματεπώνυμο",
    "Vardas, pavardė",
    "Név",
  ])("is read after the label %s", async (label) => {
    expect(await contactOf(`${label}: Mara Lindqvist\nmara.l@example.com`)).toMatchObject({
      name: "Mara Lindqvist",
    });
  });

  test.for(["Wei-Ling Chen 陳薇伶", "Wei-Ling Chen * Kanal 9 * 1000 Bern"])(
    "ends before words that are set off on its row: %s",
    async (row) => {
      expect(await contactOf(`${row}\nwei@example.com`)).toMatchObject({ name: "Wei-Ling Chen" });
    },
  );

  test.for([
    ["Mara Lindqvist ⋄ 555 0100 ⋄ mara@example.com", "Mara Lindqvist"],
    ["Мара Линд / Mara Lindqvist", "Мара Линд"],
    ["Yousef Al-Enezi يوسف العنزي", "Yousef Al-Enezi"],
    ["Eng. Hussein al-Rashid", "Hussein al-Rashid"],
    ["Estela Montserrat i Vila — mestra d'educació primària", "Estela Montserrat i Vila"],
    ["Marcus D. Ellison III", "Marcus D. Ellison III"],
    ['Ramon "Mon" de Guzman', 'Ramon "Mon" de Guzman'],
    ["J E N N I F E R   L .   M A R S H", "JENNIFER L. MARSH"],
    ["陈思远", "陈思远"],
    ["田中　由美子", "田中 由美子"],
    ["1. NAME: Mr. Abubakar Sadiq Musa", "Abubakar Sadiq Musa"],
  ])("of the row %j is %j", async ([row = "", name]) => {
    expect((await contactOf(`CURRICULUM VITAE\n${row}\n+65 9000 0123`)).name).toBe(name);
  });

  test("includes a given name after a comma if the e-mail address has it", async () => {
    expect(await contactOf("Tan Wei Ling, Rachel\nrachel.tanwl@example.com")).toMatchObject({
      name: "Tan Wei Ling, Rachel",
    });
  });

  test.for([
    ["Magdalena\nWójcik-Nowak\nGRAPHIC DESIGNER", "Magdalena Wójcik-Nowak"],
    ["Ferilskrá\nSiri Jónsdóttir\nsiri.j@example.com", "Siri Jónsdóttir"],
    ["Mara\nBackend Developer\nmara@example.com", "Mara"],
  ])("takes two rows if both belong to it: %j", async ([rows = "", name]) => {
    expect(await contactOf(rows)).toMatchObject({ name });
  });

  test.for(["ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ", "Daftar Riwayat Hidup", "Gyvenimo aprašymas"])(
    "is not the name of the document, %s",
    async (title) => {
      expect(await contactOf(`${title}\nMara Lindqvist\nmara@example.com`)).toMatchObject({
        name: "Mara Lindqvist",
      });
    },
  );
});

test.for([
  "Norfolk VA 23510-0143",
  "P.O. Box 1911-40100, Kisumu",
  "ID 000000018 · Haifa",
  "Kennitala: 010190-0009",
  "Skype: hoang.0909.1988",
  "Personnummer: 850101-0000",
  "P.IVA 00000000012",
])("%j contains no phone number", async (row) => {
  expect((await contactOf(`Mara Lindqvist\nmara@example.com\n${row}`)).phone).toBeUndefined();
});

test.for([
  ["DOB: 15/09/1994\t(+84) 90 000 12 34", "(+84) 90 000 12 34"],
  ["Tel.: (11) 90000-1234 (WhatsApp) / (11) 3000-0000 (recado)", "(11) 90000-1234"],
  ["Mob : 0100 000 1234 - 0122 000 4321", "0100 000 1234"],
  ["Teléfono: 600.000.456", "600.000.456"],
])("the phone number in %j is %s", async ([row = "", phone]) => {
  expect(await contactOf(`Mara Lindqvist\n${row}`)).toMatchObject({ phone });
});

describe("the e-mail address", () => {
  test.for([
    ["mara@north.co\nm", "mara@north.com"],
    ["mara@north.n\net", "mara@north.net"],
    ["mara@north.co\nOslo", "mara@north.co"],
    ["mara@north.de\net", "mara@north.de"],
  ])("in %j has the end of its domain from the next line", async ([rows = "", email]) => {
    const { contact } = parseResume(
      await readDocument(`Mara Lindqvist\n${rows}\n\nExperience\nTester, Acme Ltd, 2016 – 2019`),
    );
    expect(contact.email?.text).toBe(email);
  });
});
