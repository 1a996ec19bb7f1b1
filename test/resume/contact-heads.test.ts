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
  ])("of %j has no letters that its e-mail does not know", async ([row = "", mail]) => {
    const { name } = await contactOf(`${row}\n${mail}`);
    expect(name).toBe(row.replace(" MCA CSM", ""));
  });

  test.for([
    "Full Names",
    "Candidate",
    "Име",
    "Nama lengkap",
    "Ονοματεπώνυμο",
    "Vardas, pavardė",
    "Név",
  ])("stands behind the label %s", async (label) => {
    expect(await contactOf(`${label}: Mara Lindqvist\nmara.l@example.com`)).toMatchObject({
      name: "Mara Lindqvist",
    });
  });

  test.for(["Wei-Ling Chen 陳薇伶", "Wei-Ling Chen * Kanal 9 * 1000 Bern"])(
    "ends before what is set off on its row: %s",
    async (row) => {
      expect(await contactOf(`${row}\nwei@example.com`)).toMatchObject({ name: "Wei-Ling Chen" });
    },
  );

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
])("%j holds no phone number", async (row) => {
  expect((await contactOf(`Mara Lindqvist\nmara@example.com\n${row}`)).phone).toBeUndefined();
});
