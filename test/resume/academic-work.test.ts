import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readFacts } from "../../src/resume/facts.ts";
import { checkPositions } from "./check-positions.ts";

test('"Academic experience" with dated job titles is work', () => {
  checkPositions(
    "Industry experience\n2025–present Robotics Software Engineer, Gemsbock Robotics AG\nAcademic experience\n2021–2025 Doctoral Researcher, ETM University",
    "Robotics Software Engineer @ Gemsbock Robotics AG, 2025..present",
    "Doctoral Researcher @ ETM University, 2021..2025",
  );
});

test('"Academia" beside "Industry" is work', () => {
  checkPositions(
    "Education\n2018–2020 MSc in Robotics, Alborz University\nExperience\nIndustry\n2025–present Robotics Software Engineer, Gemsbock Robotics AG\nAcademia\n2021–2025 Doctoral Researcher, ETM University\n2020–2021 Research Assistant, ETM University",
    "Robotics Software Engineer @ Gemsbock Robotics AG, 2025..present",
    "Doctoral Researcher @ ETM University, 2021..2025",
    "Research Assistant @ ETM University, 2020..2021",
  );
});

test('"Academics" with degrees are studies', () => {
  const { sections } = readFacts(
    textDocument(
      "Experience\nDeveloper, Acme Ltd, 2019 – 2021\n\nAcademics\nB.Tech in Computer Science, Umbra College, 2015 – 2019\nTeaching Assistant, Umbra College, 2018 – 2019",
    ),
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["experience", "education"]);
});
