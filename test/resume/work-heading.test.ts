import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { namedSections } from "./check-sections.ts";

const stays = `Frontend Lead, Gullwing Tickets
June 2020 to now
Vue, TypeScript, and a design system.

Web Developer, Severn Press
Feb 2016 to May 2020
Forty local papers, in PHP.`;

const rest = `About
A developer who draws first and types later.

Education
B.Sc. Physics, Umbra College, 2012

Skills
Vue, PHP`;

function sectionsOf(text: string): readonly string[] {
  const { sections } = readFacts(textDocument(`Juno Hartwell\n\n${text}`));
  return namedSections(sections);
}

test.each(["Places I have built things", "Voyages", "Hats I've worn:", "SHIPPING LOG"])(
  "%s opens a section of work, since stays of one shape follow it",
  (heading) => {
    const shout = heading === heading.toUpperCase();
    const others = shout
      ? rest.replace(/^(?:About|Education|Skills)$/gm, (name) => name.toUpperCase())
      : rest;
    const marked = heading.endsWith(":")
      ? others.replace(/^(?:About|Education|Skills)$/gm, "$&:")
      : others;
    expect(sectionsOf(`${marked}\n\n${heading}\n${stays}`)).toContain(
      `experience: ${heading.replace(":", "")}`,
    );
  },
);

test("an employer above each title is not a heading for work", () => {
  const text = `${rest}\n\nGullwing\nFrontend Lead\nJune 2020 to now\nVue.\n\nSevern\nWeb Developer\nFeb 2016 to May 2020\nPHP.`;
  expect(sectionsOf(text)).not.toContain("experience: Gullwing");
});

test("an employer above roles without employers is not a heading for work", () => {
  const text = `${rest}\n\nGullwing\nFrontend Lead, June 2020 to now\nVue.\n\nWeb Developer, Feb 2016 to May 2020\nPHP.`;
  expect(sectionsOf(text)).not.toContain("experience: Gullwing");
});

test("if a known heading opens the work, no other row above stays does", () => {
  const text = `${rest}\n\nExperience\nEngineer, Osier Labs\n2010 to 2012\nGo.\n\nVoyages\n${stays}`;
  expect(sectionsOf(text).filter((name) => name.startsWith("experience"))).toEqual([
    "experience: Experience",
  ]);
});

test("a name above a block of labels is not a heading for work", () => {
  const text = `${rest}\n\nNow\nRole: Frontend Lead, Gullwing\nTime: June 2020 to now\n\nThen\nRole: Web Developer, Severn\nTime: Feb 2016 to May 2020`;
  expect(sectionsOf(text)).not.toContain("experience: Now");
});
