// Titles in brackets after a headline, words that no title ends in, and the first of two roles that one
// posting seeks.
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const titleOf = (text: string): string | undefined =>
  readJob(textDocument(`${text}\n\nRequirements\n- Docker\n`)).title?.text;

test.for([
  "Build maps with us (Senior Go Developer, m/f/d)\n\nFindly GmbH",
  "Do you love maps? (Senior Go Developer)",
  "Draw the maps of tomorrow [Senior Go Developer]",
  "Work on maps with us\n(Senior Go Developer)",
])("brackets after a headline contain the title: %j", (text) =>
  expect(titleOf(text)).toBe("Senior Go Developer"),
);

test.for([
  "We build tools that people love (and engineers, too)",
  "Maps for hikers (and their dogs)",
])("other brackets contain no title: %j", (text) => expect(titleOf(text)).toBeUndefined());

test("a better place for the title has priority over brackets", () =>
  expect(titleOf("Ask Ada (Engineering Manager)\n\nPosition: Data Engineer")).toBe(
    "Data Engineer",
  ));

test.for([
  ["We are hiring a Backend Engineer and a Data Engineer", "Backend Engineer"],
  ["Wir suchen einen Backend-Entwickler und einen Data Engineer", "Backend-Entwickler"],
  ["Nous recrutons un développeur Java et un ingénieur DevOps", "développeur Java"],
  ["Buscamos un desarrollador Java y un ingeniero de datos", "desarrollador Java"],
] as const)("the first of two roles is the title: %s", ([text, title]) =>
  expect(titleOf(text)).toBe(title),
);

test.for(["Data Engineer – Acme GmbH", "Data Engineer, Acme GmbH", "Data Engineer @ Acme GmbH"])(
  "no mark is left where the firm followed the title: %s",
  (line) => {
    expect(titleOf(`${line}\n\nAcme GmbH is looking for you.`)).toBe("Data Engineer");
  },
);

test.for(["Data Engineer role", "Data Engineer position", "Fwd: Data Engineer vacancy"])(
  "a title does not include words that announce it: %s",
  (line) => {
    expect(titleOf(line)).toBe("Data Engineer");
  },
);
