import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { parseResume } from "../../src/resume/parse.ts";

function certificatesOf(text: string): readonly string[] {
  const { certifications } = parseResume(textDocument(text), { now: "2026-11-20" });
  return certifications.map((fact) => fact.text);
}

test.each([
  [
    "CKA (2022) · AWS Certified DevOps Engineer – Professional (2020) · LPIC-1",
    ["CKA", "AWS Certified DevOps Engineer – Professional", "LPIC-1"],
  ],
  ["- CKA (2022)\n- LPIC-1, 2019", ["CKA", "LPIC-1"]],
  [
    "Web Development Certificate, Example Bootcamp, 2024",
    ["Web Development Certificate, Example Bootcamp"],
  ],
])("certificates among degrees are read: %s", (rows, expected) => {
  const text = `Mara Lindqvist\n\nEducation & Certifications\nBSc Physics, Example University, 2012\n${rows}`;
  expect(certificatesOf(text)).toEqual(expected);
});

test("a degree and a school certificate do not count as certificates among degrees", () => {
  const text =
    "Education\nGraduate Certificate (MSc), Example University, 2014\nGeneral Certificate of Secondary Education, 2008";
  expect(certificatesOf(text)).toEqual([]);
});

test("a closing bracket belongs to the certificate of a list before it", () => {
  expect(certificatesOf("Certifications\nCKA; LPIC-1; Certified ScrumMaster (CSM)")).toEqual([
    "CKA",
    "LPIC-1",
    "Certified ScrumMaster (CSM)",
  ]);
});

test.each([
  "Sprachen\tDeutsch (Muttersprache), Englisch (verhandlungssicher)",
  "Kenntnisse:\tSprachen\tDeutsch (Muttersprache), Englisch",
  "Sprachkenntnisse: Deutsch, Englisch",
])("spoken languages are read from a cell next to their label: %s", (row) => {
  const { languages } = readFacts(textDocument(`Kenntnisse\nJava, Go\n${row}`));
  expect(languages.map(({ text }) => text)).toEqual(["Deutsch", "Englisch"]);
});

test.for([
  [
    "Associate Android Developer\nGoogle\nIssued Jun 2020\nRed Hat Certified Engineer\nRed Hat\nIssued Jul 2021 · Expires Jul 2024",
    ["Associate Android Developer", "Red Hat Certified Engineer"],
  ],
  ["CKA\nThe Linux Foundation\n2023\nOCA\nOracle\n2019", ["CKA", "OCA"]],
  [
    "Oracle Certified Associate 2023\nCertified Scrum Master 2019",
    ["Oracle Certified Associate", "Certified Scrum Master"],
  ],
] as const)(
  "the issuer and the date of a certificate are not certificates: %j",
  ([rows, names]) => {
    expect(certificatesOf(`Certifications\n${rows}`)).toEqual(names);
  },
);

const three = ["AWS Certified Developer – Associate", "CKA", "Oracle Certified Professional"];

test.for([
  "Certifications\nAWS Certified Developer – Associate, CKA, Oracle Certified Professional",
  "Certifications\nAWS Certified Developer – Associate — CKA — Oracle Certified Professional",
  "Certifications\nAWS Certified Developer – Associate    CKA    Oracle Certified Professional",
  "Certifications\nAWS Certified Developer – Associate, CKA and Oracle Certified Professional",
  "Certifications\nAWS Certified Developer –\nAssociate, CKA,\nOracle Certified Professional",
  "Skills\nGo\nCertifications: AWS Certified Developer – Associate, CKA, Oracle Certified Professional",
  "Experience\nDeveloper, Acme Ltd, 2019 – present\n- Built it\n\nCertifications: AWS Certified Developer – Associate; CKA; Oracle Certified Professional",
  "Certifications\n- **AWS Certified Developer – Associate**\n- [CKA](https://example.org/cka)\n- *Oracle Certified Professional*, 2021",
  "Certifications\n**AWS Certified Developer – Associate**, [CKA](https://example.org/a,b), __Oracle Certified Professional__",
])("three certificates are read from %j", (text) => {
  expect(certificatesOf(text)).toEqual(three);
});

test("an unknown certificate with a date of its own among known ones is read, an issuer is not", () => {
  const list = "CKA (2021), Certified Widget Builder (2022), CKS (2023), Linux Foundation";
  expect(certificatesOf(`Certifications\n${list}`)).toEqual([
    "CKA",
    "Certified Widget Builder",
    "CKS",
  ]);
});

test("a known certificate that is cut at the end of its row is read whole", () => {
  const rows = "- Microsoft Certified: Azure Solutions Architect\n  Expert\n- CKA";
  expect(certificatesOf(`Certifications\n${rows}`)).toEqual([
    "Microsoft Certified: Azure Solutions Architect Expert",
    "CKA",
  ]);
});
