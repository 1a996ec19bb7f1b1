import { describe, expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The months of skills as "Kubernetes 34", in the order of the text. */
function monthsIn(text: string): readonly string[] {
  const { skills } = parseResume(textDocument(text), { now: "2026-11-20" });
  return skills
    .filter(({ impliedBy, category }) => impliedBy === undefined && category !== "job-title")
    .map(({ name, months, projectMonths = 0 }) => `${name} ${Math.max(months, projectMonths)}`);
}

const position = (bullet: string): string =>
  `Lena Voss\n\nExperience\n\nPlatform Engineer, Brackwater GmbH\nMarch 2018 - present\n- Ran the build servers with Jenkins\n- ${bullet}\n`;

describe("a bullet with its own time counts for that time alone", () => {
  test.for([
    ["since Feb 2024: Kubernetes and Helm", "Kubernetes 34", "Helm 34"],
    ["Since February 2024, Kubernetes for all services", "Kubernetes 34"],
    ["2021 – 2023: Terraform for the network", "Terraform 36"],
    ["Terraform (2021–2023) for the network", "Terraform 36"],
    ["Built the network in Terraform (2021–2023)", "Terraform 36"],
    ["Java (2018–2020), Kotlin (2021–2023)", "Java 34", "Kotlin 36"],
  ] as const)("%s", ([bullet, ...expected]) => {
    expect(monthsIn(position(bullet))).toEqual(["Jenkins 105", ...expected]);
  });
});

describe("a bullet counts for its whole position if", () => {
  test.for([
    ["its dates are those of something else", "Moved the data of 2015–2017 to Kubernetes"],
    ["its period lies outside the position", "Replaced Kubernetes (2014–2016) with Kubernetes"],
    ["it names only a day", "Kubernetes (May 2021)"],
  ] as const)("%s", ([, bullet]) => {
    expect(monthsIn(position(bullet))).toEqual(["Jenkins 105", "Kubernetes 105"]);
  });
});

describe("a project of work counts its months", () => {
  const work = "Experience\n\nSoftware Engineer, Tandem Infotech Services\n";
  test.for([
    [
      "if it names years, and the work began in one of them",
      `${work}June 2016 – till date\n\nProjects\n\nProject: Claims Portal\nDuration: 2016 – 2018\nTechnologies: Java\n`,
      "Java 31",
    ],
    [
      "if its client is below its name",
      `${work}June 2016 – till date\n\nProjects\n\nClaims Portal (Jun 2019 – till date)\nClient: Aldwick Insurance\nEnvironment: Java\n`,
      "Java 90",
    ],
    [
      "if it goes on after a change of employer",
      `${work}June 2016 – June 2021\n\nSoftware Engineer, Corvo Solutions\nAugust 2021 – till date\n\nProjects\n\nProject: Claims Portal\nDuration: June 2019 – till date\nTechnologies: Java\n`,
      "Java 90",
    ],
  ] as const)("%s", ([, text, expected]) => {
    expect(monthsIn(`Ravi Menon\n\n${text}`)).toContain(expected);
  });

  test("but not if it began long before", () => {
    const text = `Ravi Menon\n\n${work}June 2016 – till date\n\nProjects\n\nProject: Claims Portal\nDuration: 2012 – 2018\nTechnologies: Java\n`;
    expect(monthsIn(text)).toContain("Java 0");
  });
});
