import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const job = readJob(
  textDocument(
    "Backend Developer\n\nRequirements\n- PHP\n- Django\n- Terraform\n- 3 years of Kubernetes\n",
  ),
);

/** The employer that the advice on a skill names. */
const employerOf = (skill: string, ...positions: readonly string[]) => {
  const text = `Mara Lindqvist\n\nExperience\n\n${positions.join("\n\n")}\n`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const { suggestions } = scoreMatch(resume, job);
  return suggestions.flatMap(({ advice }) =>
    advice.kind === "skill" && advice.name === skill ? [advice.employer] : [],
  );
};

const old =
  "Backend Developer, Umbra Ltd, March 2011 - May 2014\n- Built a shop in Flask and Ansible";
const middle = "Backend Developer, Solvig AB, June 2016 - May 2021\n- Built a ledger in Flask";
const current = "Backend Developer, Osier GmbH, June 2021 - present\n- Built billing in PHP";
const driver = "Tram Driver, City of Arden, June 2021 - present\n- Drove lines 4 and 11";

test("advice on a related skill names the latest employer where that one was used", () => {
  expect(employerOf("Django", old, middle, current)).toEqual(["Solvig AB"]);
});

test("advice on a skill that nothing speaks for names the latest employer, wherever it stands", () => {
  expect(employerOf("Terraform", middle, current)).toEqual(["Osier GmbH"]);
});

test("advice names no employer of long ago where there is a later one", () => {
  expect(employerOf("Terraform", old, current)).toEqual(["Osier GmbH"]);
});

test("advice names no employer of another trade", () => {
  expect(employerOf("Terraform", driver, middle)).toEqual(["Solvig AB"]);
});

test("advice on what only a project shows names no employer", () => {
  const project = "Projects\n\nFerry times\n- Servers set up with Kubernetes";
  expect(employerOf("Kubernetes", middle, current, project)).toEqual([undefined]);
});
