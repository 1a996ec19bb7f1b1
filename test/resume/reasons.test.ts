import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Position } from "../../src/resume/resume.ts";

const positionsOf = (history: string): readonly Position[] =>
  parseResume(textDocument(`Ann Lee\nann@x.example\n\nExperience\n${history}`)).positions;

test("a position says which signs of its first row begin it, with their points", () => {
  const [position] = positionsOf(`Backend Developer, Acme GmbH
03/2019 - 12/2022
- Built billing in Go`);
  expect(position?.because?.[0]).toMatch(/^first row: -?\d+ points(?:, \D[^,]* \d+)+$/);
});

test("a position says that its names were read by the weights of their words", () => {
  const [position] = positionsOf(`Backend Developer, Acme GmbH
03/2019 - 12/2022
- Built billing in Go`);
  expect(position?.because).toContain("title, employer: learned weights of the words");
});

test("a role says that its employer heads it", () => {
  const [, role] = positionsOf(`Acme GmbH, Springtown
Lead Developer
01/2021 - 12/2022
- Led a team of four
Backend Developer
03/2019 - 12/2020
- Built billing in Go`);
  expect(role?.employer?.text).toBe("Acme GmbH");
  expect(role?.because?.at(-1)).toMatch(/^employer(?:, place)?: /);
});

test("a position read from labels says so", () => {
  const [position] = positionsOf(`Employer: Acme GmbH
Position: Backend Developer
From: 03/2019
To: 12/2022`);
  expect(position?.because).toEqual(["all: labels in front of them"]);
});

test("a position told in a paragraph says so", () => {
  const { positions } = parseResume(
    textDocument(`Ann Lee
ann@x.example

I have worked as a data engineer at Acme since 2020, using Spark. From 2016 to 2020 I was a developer at Weston Ltd.`),
  );
  expect(positions.map(({ because }) => because)).toEqual([
    ["all: stated in a sentence"],
    ["all: stated in a sentence"],
  ]);
});

test("no reason contains a name of the resume", () => {
  const positions = positionsOf(`Zorblatt Welder, Quillon Werke, Springtown, 2019 - 2022
- Built billing in Go`);
  expect(positions).toHaveLength(1);
  expect(JSON.stringify(positions[0]?.because)).not.toMatch(/zorblatt|welder|quillon|springtown/i);
});
