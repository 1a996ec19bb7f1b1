import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";

test("projects that are described on one line each, after a dash, are all read", () => {
  const { projects } = readFacts(
    textDocument(`Projects
Study planner – React app that plans hours; two hundred users at my
university
Chess engine – search in C that plays well`),
  );
  expect(projects.map(({ name }) => name?.text)).toEqual(["Study planner", "Chess engine"]);
});

test("projects with names in bold are separate, even if the names begin with small letters", () => {
  const { projects } = readFacts(
    textDocument(
      "Projects\n\n**pgsnap** – snapshots of databases in Go\n**tinykv** – a store of keys in Rust",
    ),
  );
  expect(projects.map(({ name }) => name?.text)).toEqual(["pgsnap", "tinykv"]);
});

test("projects have name, dates and bullets", () => {
  const { projects } = readFacts(
    textDocument(
      "Projects\nTinyq – a queue    2021 – present\n• Written in Rust\n\nBigq\n• Written in Go",
    ),
  );
  expect(
    projects.map(({ name, start, end, bullets }) => [name?.text, start, end, bullets.length]),
  ).toEqual([
    ["Tinyq", "2021", "present", 1],
    ["Bigq", undefined, undefined, 1],
  ]);
});

test("a project with labels has the name of its own, not that of its client", () => {
  const { projects } = readFacts(
    textDocument(`Projects
Client: Northwick Bank, UK
Project: Retail Loan System
Duration: Mar 2018 - Oct 2019
- Built services
Client: Bluepeak Ltd
Duration: Mar 2016 - Oct 2017
- Built tools`),
  );
  expect(projects.map(({ name, start }) => [name?.text, start])).toEqual([
    ["Retail Loan System", "2018-03"],
    ["Bluepeak Ltd", "2016-03"],
  ]);
});
