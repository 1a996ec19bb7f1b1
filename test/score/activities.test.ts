import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

function statusOf(asked: string, bullet: string, title = "Software Engineer"): string | undefined {
  const resume = `Imogen Farrant
imogen.farrant@example.com

Work experience

${title}, Pellworm Tickets
Sep 2020 - now
- Maintain 40 accounts.
- ${bullet}
`;
  const posting = `Backend Engineer\n\nRequirements:\n- Python\n- Django\n- Experience in ${asked}\n`;
  const { contributions } = scoreMatch(
    parseResume(textDocument(resume), { now: "2026-11-20" }),
    readJob(textDocument(posting)),
  );
  return contributions.at(-1)?.status;
}

test.for([
  ["deploying machine learning models", "Deployed machine learning models for 300 shops."],
  ["performance tuning", "Tuned the performance of the checkout."],
  ["database design", "Designed the first database of the ticket shop."],
  ["requirements analysis", "Analysed the requirements of 12 partners."],
  ["mentoring junior developers", "Mentor two junior developers."],
  ["leading engineering teams", "Leading engineering teams in two cities."],
  ["leading engineering teams", "Led engineering teams in two cities."],
  ["release management", "Manages the releases of three products."],
] as const)("%s is met by a sentence with its verb and its object", ([asked, bullet]) => {
  expect(statusOf(asked, bullet)).toBe("met");
});

test.for([
  ["database design", "Designed logos, moved the database to a new host."],
  ["database design", "Designed a form for the database."],
  ["release management", "Released the notes of the management."],
] as const)("%s is not met by: %s", ([asked, bullet]) => {
  expect(statusOf(asked, bullet)).toBe("missing");
});

test("an activity has an object: whoever developed and sent reports has not developed software", () => {
  const report = "Developed and sent reports to the management.";
  expect(statusOf("software development", report, "IT Administrator")).toBe("missing");
});
