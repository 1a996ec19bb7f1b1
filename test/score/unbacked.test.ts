import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { scoreMatch } from "../../src/score/score.ts";

const seven =
  "Requirements:\n- Kubernetes\n- Terraform\n- PostgreSQL\n- Kafka\n- Docker\n- Redis\n- Ansible\n";

const kafkaOf = (work: string, posting = seven) => {
  const list = "Skills\nKubernetes, Terraform, PostgreSQL, Kafka, Docker, Redis, Ansible\n";
  const text = `Jo Example\n\nExperience\n\n${work}\n\n${list}`;
  const resume = parseResume(textDocument(text), { now: "2026-11-20" });
  const job = readJob(textDocument(`Site Reliability Engineer\n\n${posting}`));
  return scoreMatch(resume, job).contributions.find(({ name }) => name.includes("Kafka"))?.because;
};

const bare = "no work or project that is told behind it";
const support =
  "IT Support Technician, Tallgrove Ltd\n01/2020 - present\n- Help desk for 900 users, printers and new accounts in Active Directory";

test("a list of what no work shows anything of is a bare list", () => {
  expect(kafkaOf(support)).toContain(bare);
});

test.for([
  ["a position shows one of the technologies", `${support}\n- Moved a wiki to PostgreSQL`],
  ["a position shows a substitute", `${support}\n- Kept the ticket system on MySQL alive`],
] as const)("where %s, a list counts as listed", ([, work]) => {
  expect(kafkaOf(work)).not.toContain(bare);
});

test("for a posting with six technologies a list counts as listed", () => {
  expect(kafkaOf(support, seven.replace("- Redis\n", ""))).not.toContain(bare);
});
