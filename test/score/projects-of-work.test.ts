import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

test("projects described below positions of the same time prove as much as bullets of the positions", () => {
  const job = readJob(
    textDocument("Java Developer\n\nRequirements\n- 3+ years of Java\n- Kafka\n- Kubernetes"),
  );
  const creditsOf = (history: string) => {
    const resume = parseResume(
      textDocument(
        `Jo Example\n\nExperience\n${history}\n\nEducation\nBSc, University of Leeds, 2017\n`,
      ),
      { now: "2026-11-20" },
    );
    const { contributions } = scoreMatch(resume, job);
    return contributions.filter(({ kind }) => kind === "skill").map(({ credit }) => credit);
  };
  const tools = "Environment: Java, Spring Boot, Kafka, MySQL, Kubernetes, Angular";
  const work = `${tools}\n- Implemented events between the services with Kafka\n- Developed the loan API in Java`;
  const position = "Software Engineer, Palmgrove Ltd, Nov 2020 - present";
  expect(
    creditsOf(`${position}\n\nProjects\nProject: Loans\nDuration: Nov 2020 - present\n${work}`),
  ).toEqual(creditsOf(`${position}\n${work}`));
});
