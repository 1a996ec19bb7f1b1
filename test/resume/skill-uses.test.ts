import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { SkillUse } from "../../src/resume/resume.ts";
import { readSkillUses } from "../../src/resume/skill-uses.ts";
import type { Mention } from "../../src/skills/lexicon/mention.ts";
import { lexiconOf } from "../score/build.ts";

const lexicon = lexiconOf({
  java: { name: "Java" },
  spring: { name: "Spring", implies: ["java"] },
  "spring-boot": { name: "Spring Boot", implies: ["spring"] },
  go: { name: "Go" },
});
const skills = [...lexicon.skills.values()];

/** Every place where the name of a skill occurs, "Spring Boot" before "Spring". */
function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(/Spring Boot|Spring|Java|Go\b/g)].map((found) => {
    const skill = skills.find(({ name }) => name === found[0]);
    const to = found.index + found[0].length;
    return {
      from: found.index,
      to,
      surface: found[0],
      skill: skill?.id ?? "",
      name: found[0],
      category: "tool",
    };
  });
}

function usesOf(document: Document): readonly SkillUse[] {
  const facts = readFacts(document);
  return readSkillUses(mentionsIn(document.text), { document, ...facts }, lexicon, "2026-11-20");
}

/** The uses of a resume as "id proof months first..last (implied by)". */
function check(text: string, ...expected: readonly string[]): void {
  const uses = usesOf(textDocument(text)).map((use) =>
    [
      use.skill,
      use.proof,
      use.months,
      `${use.firstUsed ?? ""}..${use.lastUsed ?? ""}`,
      use.impliedBy,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  expect(uses).toEqual(expected);
}

test.for([
  "Engineer, Acme, 2020 (3 months)",
  "Engineer, Acme (3 months), 2020",
  "Engineer, Acme\n2020 (3 months)",
])("a skill in a position of a single year (%j) has the months stated beside it", (heads) => {
  check(`Experience\n${heads}\n- Built it in Go`, "go position 3 2020-01..2020-03");
});

test("a period keeps its months if a duration beside it disagrees", () => {
  check(
    "Experience\nEngineer, Acme, 2020 – 2021 (3 months)\n- Built it in Go",
    "go position 24 2020-01..2021-12",
  );
});

test("a skill in a dated position has its months", () => {
  check(
    "Experience\nEngineer, Acme, Jan 2020 – Mar 2020\n- Built it in Go",
    "go position 3 2020-01..2020-03",
  );
});

test("a present position ends at now", () => {
  check(
    "Experience\nEngineer, Acme, Oct 2026 – present\n- Built it in Go",
    "go position 2 2026-10..2026-11",
  );
});

test("a month in two overlapping positions counts once", () => {
  check(
    "Experience\nEngineer, Acme, Jan 2020 – Jun 2020\n- Wrote Go\n\nTester, Hooli, Apr 2020 – Aug 2020\n- Tested Go",
    "go position 8 2020-01..2020-08",
  );
});

test("a skill in the title counts", () => {
  check(
    "Experience\nJava Engineer, Acme, 2019 – 2019\n- Built it",
    "java position 12 2019-01..2019-12",
  );
});

test("a skill that is only listed has no months", () => {
  check("Skills\nGo\n\nExperience\nEngineer, Acme, 2019 – 2020\n- Built it", "go listed 0 ..");
});

test.for([
  ["Projects\nTinyq\n• Written in Go", "go project 0 .."],
  ["Education\nBSc Physics, Example University, 2015\n• Thesis on Go", "go education 0 .."],
  ["Summary\nLikes Go", "go summary 0 .."],
  ["Jo Doe\nWrites Go", "go summary 0 .."],
  ["Skills\nGo\n\nProjects\nTinyq\n• Written in Go", "go project 0 .."],
  ["Key achievements\nRewrote the engine in Java", "java summary 0 .."],
])("the strongest proof wins: %s", ([text, expected]) => check(text ?? "", expected ?? ""));

test("a position without dates proves no more than a project", () => {
  check("Experience\n\nEngineer\nAcme Ltd\n- Wrote Go", "go project 0 ..");
});

test("hidden text proves nothing", () => {
  const plain = textDocument("Skills\nPython\nGo");
  const lines = plain.lines.map((line, i) =>
    i === 2 ? { ...line, region: "hidden" as const } : line,
  );
  expect(usesOf({ ...plain, lines }).map(({ proof }) => proof)).toEqual(["hidden"]);
});

test("implied skills have months and a reason, even over several steps", () => {
  check(
    "Experience\nEngineer, Acme, Jan 2020 – Mar 2020\n- Used Spring Boot",
    "spring-boot position 3 2020-01..2020-03",
    "spring position 3 2020-01..2020-03 spring-boot",
    "java position 3 2020-01..2020-03 spring-boot",
  );
});

test("a named skill is never marked as implied, but has the months of the skills that prove it", () => {
  check(
    "Skills\nJava\n\nExperience\nEngineer, Acme, Jan 2020 – Mar 2020\n- Used Spring",
    "java listed 3 2020-01..2020-03",
    "spring position 3 2020-01..2020-03",
  );
});

test("months in which a skill is named and months in which another proves it count once", () => {
  const text =
    "Experience\nEngineer, Acme, Jan 2021 – Dec 2021\n- Java\n\nEngineer, Beta, Jan 2019 – Dec 2020\n- Spring Boot\n\nEngineer, Gamma, Jul 2020 – Feb 2021\n- Spring";
  const java = usesOf(textDocument(text)).find(({ skill }) => skill === "java");
  expect(java).toMatchObject({
    months: 36,
    namedMonths: 12,
    firstUsed: "2019-01",
    lastUsed: "2021-12",
  });
});

test("a skill never named has no named months, but the months of all skills that imply it", () => {
  const text =
    "Experience\nEngineer, Acme, Jan 2020 – Mar 2020\n- Spring\n\nEngineer, Beta, Jan 2018 – Jun 2018\n- Spring Boot";
  const java = usesOf(textDocument(text)).find(({ skill }) => skill === "java");
  expect(java).toMatchObject({ months: 9, namedMonths: 0, impliedBy: "spring" });
});

test("bullets shared by two roles count for both", () => {
  check(
    "Experience\nAcme Ltd\nSenior Engineer, Jan 2021 – Dec 2021\nEngineer, Jan 2020 – Dec 2020\n- Wrote Go",
    "go position 24 2020-01..2021-12",
  );
});

test("a skill has the codes of its lexicon entry, whether named or implied", () => {
  const codes = { wikidata: "Q1" };
  const own = lexiconOf({
    java: { name: "Java", codes },
    spring: { name: "Spring", implies: ["java"] },
  });
  const document = textDocument("Skills\nSpring");
  const uses = readSkillUses(
    mentionsIn(document.text),
    { document, ...readFacts(document) },
    own,
    "2026-11-20",
  );
  expect(uses.map((use) => [use.skill, use.codes])).toEqual([
    ["spring", undefined],
    ["java", codes],
  ]);
});

test("a project below the last position counts for the position whose dates contain it", () => {
  check(
    `Experience
Worked as Senior Developer in Zentrix Ltd, Leeds from Jan 2020 to Dec 2022.
Worked as Trainee in Kavya Ltd, Leeds from Jan 2018 to Dec 2019.

Project #1
Client : Meridian Insurance
Duration : Feb 2020 - Mar 2022
Environment : Java
Project #2
Client : Bluepeak Bank
Duration : Mar 2018 - Oct 2019
Environment : Go`,
    "java position 36 2020-01..2022-12",
    "go position 24 2018-01..2019-12",
  );
});

test("a project within the dates of two other positions counts for the position above it", () => {
  check(
    `Experience
Senior Developer, Zentrix Ltd, Jan 2020 – Dec 2022
Lecturer, Kavya Ltd, Jan 2020 – Dec 2022
Trainee, Norrskog Ltd, Jan 2018 – Dec 2019
Client : Meridian Insurance
Duration : Feb 2020 - Mar 2022
Environment : Java`,
    "java position 24 2018-01..2019-12",
  );
});

test("a project in a projects section gives no months of positions", () => {
  check(
    `Experience
Developer, Zentrix Ltd, Jan 2018 – Dec 2022

Projects
Project: Loan System
Client: Bluepeak Bank
Duration: Mar 2018 - Oct 2019
- Services in Java
Project: Chess at home
Duration: Mar 2015 - Oct 2015
- Written in Go`,
    "java project 0 ..",
    "go project 0 ..",
  );
});

test("a labeled project within the dates of a position gives project months", () => {
  const text = `Jo Example

Experience
Developer, Zentrix Ltd, Jan 2018 – Dec 2022

Projects
Project: Loan System
Duration: Mar 2018 - Oct 2019
- Services in Java
Project: Chess at home
Duration: Mar 2015 - Oct 2015
- Written in Go`;
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  const monthsOf = (id: string) => skills.find(({ skill }) => skill === id)?.projectMonths;
  expect([monthsOf("java"), monthsOf("go")]).toEqual([20, undefined]);
});

test("a project without a label counts as private, whatever its dates", () => {
  check(
    "Experience\nDeveloper, Zentrix Ltd, Jan 2018 – Dec 2022\n\nProjects\nTinyq – a queue    Jan 2020 – Mar 2021\n- Written in Go",
    "go project 0 ..",
  );
});

test("work for a client within a position has the client's dates, if there are any", () => {
  check(
    `Experience
Developer, Zentrix Ltd, Jan 2018 – Dec 2022
Client: Bluepeak Bank (Mar 2021 – Dec 2022)
- Services in Java
Client: Meridian Insurance
- Tools in Go`,
    "java position 22 2021-03..2022-12",
    "go position 60 2018-01..2022-12",
  );
});
