import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { namedSections } from "./check-sections.ts";

test("employers in the type of side headings, below a larger heading of work, open no section", () => {
  const plain = textDocument(
    "Jo Doe\nContact\njo@doe.test\nSkills\nGo\nExperience\nTidewell\nEngineer\n2019 – 2020\nKubernetes and Go.\nQuill Ferry\nTester\n2016 – 2019\nAnsible and Nagios.",
  );
  const sizes = [20, 12, 10, 12, 10, 15, 12, 10, 10, 10, 12];
  const lines = plain.lines.map((line, i) => ({ ...line, fontSize: sizes[i] ?? 10 }));
  const { sections, positions } = readFacts({ ...plain, lines });
  expect(namedSections(sections)).toEqual([
    "other: Contact",
    "skills: Skills",
    "experience: Experience",
  ]);
  expect(positions.map(({ employer }) => employer?.text)).toEqual(["Tidewell", "Quill Ferry"]);
});

test("a large name beside the sections of a narrow column ends the last of them", () => {
  const plain = textDocument(
    "Contact\nkim@x.test\nCertifications\nCertified Kubernetes Administrator\nKim Aldous\nPlatform Engineer at Bluebell\nLeeds, England, United Kingdom\nExperience\nBluebell\nPlatform Engineer\nApril 2020 - Present",
  );
  const lines = plain.lines.map((line, i) => {
    const [x, y] = i < 4 ? [20, 40 + 20 * i] : [200, 20 * i - 40];
    const fontSize = new Map([
      [0, 13],
      [2, 13],
      [4, 22],
      [7, 16],
    ]).get(i);
    return { ...line, fontSize: fontSize ?? 11, box: { x, y, width: 150, height: 11 } };
  });
  const { certifications, contact } = readFacts({ ...plain, lines });
  expect(certifications.map(({ text }) => text)).toEqual(["Certified Kubernetes Administrator"]);
  expect(contact.location?.text).toBe("Leeds, England, United Kingdom");
});
