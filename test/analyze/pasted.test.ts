import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";

const posting = `Backend Engineer

Requirements
- Several years of building and running services in Go and Kafka for customers who depend on them
- PostgreSQL and Kubernetes in production`;

const resume = `Mara Lindqvist
mara@example.org, +46 70 123 45 67

Experience
Backend Engineer, Nordwind AB, Jan 2020 – Dec 2024
- Cut the response time of the booking service by 40 %`;

const stuffing = async (text: string) => {
  const { findings } = await analyzeResume(text, posting, { now: "2026-11-20" });
  return findings.filter(({ code }) => code === "keyword-stuffing").map(({ facts }) => facts);
};

test("a resume into which the posting was pasted gets a finding that says so", async () => {
  expect(await stuffing(`${resume}\n\nSkills\n${posting}`)).toMatchObject([{ kind: "copied" }]);
});

test("a position that lists many skills and says nothing else gets a finding that says so", async () => {
  const list = "Kafka, Terraform, Go, Docker, PostgreSQL, Redis, Rust, Kubernetes, Ansible";
  const told = "Cut the response time of the booking service by 40 %";
  const found = await stuffing(resume.replace(told, `Worked with ${list}`));
  expect(found).toEqual([{ kind: "untold", skills: 10 }]);
  expect(await stuffing(`${resume}\n- Worked with ${list}`)).toEqual([]);
});

test("a resume that names the same skills in its own words is not", async () => {
  expect(await stuffing(`${resume}\n- Ran Go and Kafka services on Kubernetes`)).toEqual([]);
});
