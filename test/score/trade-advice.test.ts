import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const posting = `Web Developer

Requirements:
- PHP and WordPress
- JavaScript
- Good French
`;

const chef = `Marcello Quint
marcello@example.com

Experience
Head Chef, The Gilded Crab, Jan 2017 - present
- Lead a kitchen of nine and write the menu
Commis Chef, Casa Rota, Jan 2012 - Dec 2016
`;

async function suggestionsFor(text: string) {
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  return scoreMatch(resume, await parseJob(posting)).suggestions;
}

test("a person who was always a cook gets one piece of advice on work, and advice on everything else", async () => {
  const [first, ...rest] = await suggestionsFor(chef);
  expect(first?.advice).toEqual({ kind: "trade" });
  expect(first?.points).toBe(0);
  expect(rest.map(({ for: asked }) => asked)).toEqual(["French"]);
});

test("a cook with a project gets advice on what else is missing", async () => {
  const suggestions = await suggestionsFor(
    `${chef}\nProjects\nTable Plan\n- Guests book tables, in JavaScript\n`,
  );
  expect(suggestions.map(({ advice }) => advice.kind)).not.toContain("trade");
  expect(suggestions.map(({ for: asked }) => asked)).toContain("PHP");
});

test("a cook is not advised to name a skill in a course that already names it", async () => {
  const suggestions = await suggestionsFor(
    `${chef}\nEducation\nWeb Development Course, Tidewater School, 2025\nJavaScript, PHP\n`,
  );
  const kinds = suggestions.map(({ for: asked, advice }) => `${advice.kind} ${asked}`);
  expect(kinds).toContain("skill WordPress");
  expect(kinds).not.toContain("skill PHP");
});

test("a person who lists a technology that is asked for gets advice on the others", async () => {
  const suggestions = await suggestionsFor(`${chef}\nSkills\nJavaScript, cooking\n`);
  expect(suggestions.map(({ for: asked }) => asked)).toContain("WordPress");
});

const upkeep = `Ines Farrow
ines@example.com

Experience
Maintenance Engineer, Brackwater Bottling, Jan 2017 - present
- Keeps nine filling lines and their conveyors running, with a crew of four fitters on three shifts
- Plans the yearly overhaul of pumps, valves and gearboxes with the makers of each of them
- Cut stops by a third with weekly checks of bearings, belts and the temperature of every motor
- Buys spare parts, keeps the store of them in order and trains new fitters in safe work on the lines
`;

test("an engineer whose long history names nothing that software is made with gets the advice for other trades", async () => {
  const [first] = await suggestionsFor(upkeep);
  expect(first?.text).toMatch(/^No position shows work in software/);
});

test("such an engineer who lists a language is told of projects and courses, not of bullets at the plant", async () => {
  const suggestions = await suggestionsFor(`${upkeep}\nSkills\nJavaScript\n`);
  const texts = suggestions.filter(({ advice }) => advice.kind === "skill").map(({ text }) => text);
  expect(texts).toContain(
    "WordPress is required but was not found. If you used it in a project or a course, say so there.",
  );
  expect(texts.filter((text) => text.includes("Brackwater"))).toEqual([]);
});

const graduate = `Ines Farrow
ines@example.com

Projects
Leaf Log
- Guests log their plants, in JavaScript

Experience
Team Leader, Brackwater Stores, Jan 2021 - Apr 2026
- Led a team of six and trained eleven new starters
- Wrote Excel macros for the stock count
`;

test("a graduate whose projects show software is not advised to write of it in a shop's position", async () => {
  const suggestions = await suggestionsFor(graduate);
  const texts = suggestions.map(({ text }) => text);
  expect(texts).toContain(
    "WordPress is required but was not found. If you used it in a project or a course, say so there.",
  );
  expect(texts.filter((text) => text.includes("Brackwater"))).toEqual([]);
});
