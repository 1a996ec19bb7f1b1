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

/** The employer named in the advice on a skill. */
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

test("advice on a skill names the latest employer where a related one was used", () => {
  expect(employerOf("Django", old, middle, current)).toEqual(["Solvig AB"]);
});

test("advice on a skill without any evidence names the latest employer, wherever it is in the resume", () => {
  expect(employerOf("Terraform", middle, current)).toEqual(["Osier GmbH"]);
});

test("advice does not name an employer of long ago if there is a later one", () => {
  expect(employerOf("Terraform", old, current)).toEqual(["Osier GmbH"]);
});

test("advice on a skill built on a language names the latest employer where that was used", () => {
  const now = "Backend Developer, Osier GmbH, June 2021 - present\n- Built billing in Go";
  const python = "Backend Developer, Solvig AB, June 2016 - May 2021\n- Built a ledger in Python";
  expect(employerOf("Django", python, now)).toEqual(["Solvig AB"]);
});

test("advice names no employer if the work in software ended long ago", () => {
  const guide = "Guide, Brackwater Museum, June 2014 - present\n- Showed visitors the old locks";
  expect(employerOf("Terraform", guide, old)).toEqual([undefined]);
});

test.for(["self-employed", "Freelance", "Various clients"])(
  "advice does not name %s as an employer",
  (nobody) => {
    const own = `Backend Developer, ${nobody}, June 2021 - present\n- Built billing in PHP`;
    expect(employerOf("Terraform", middle, own)).toEqual([undefined]);
  },
);

test("advice does not name an employer in another trade", () => {
  expect(employerOf("Terraform", driver, middle)).toEqual(["Solvig AB"]);
});

test("advice does not name a later employer where neither the title nor any technology is of software", () => {
  const guide = "Guide, Brackwater Museum, June 2021 - present\n- Showed visitors the old locks";
  expect(employerOf("Terraform", guide, middle)).toEqual(["Solvig AB"]);
});

test("advice on a skill that only a project shows names no employer", () => {
  const project = "Projects\n\nFerry times\n- Servers set up with Kubernetes";
  expect(employerOf("Kubernetes", middle, current, project)).toEqual([undefined]);
});
