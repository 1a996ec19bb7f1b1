import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { now } from "../fixtures/cases.ts";

const network = `Network Engineer

Requirements
- BGP, OSPF, VLAN and MPLS
- Cisco switches and routers
- Ansible or Python for automation`;

const administrator = `Ann Lee
ann@x.example

Experience
Network Administrator, Acme Ltd, 01/2019 - present
- Configured Cisco switches and routers, BGP and OSPF
- VLAN and MPLS`;

const scoreOf = async (posting: string) =>
  (await analyzeResume(administrator, posting, { now })).match?.score ?? 0;

test("protocols and servers are the technologies of a network job", async () => {
  expect(await scoreOf(network)).toBeGreaterThan(75);
});

test("protocols and servers are not the technologies of a developer's job", async () => {
  expect(await scoreOf(network.replace("Network Engineer", "Python Developer"))).toBeLessThan(35);
});

const backend = `Backend Developer

Requirements
- 5 years of experience
- Java and PostgreSQL
- Agile methods and code reviews`;

const developer = `Ann Lee
ann@x.example

Experience
Backend Developer, Acme Ltd, 01/2018 - present
- Wrote services in Java with PostgreSQL
- Agile methods, code reviews`;

const rest = `
Nice to have
- Haskell, Elixir, Erlang, Scala, Clojure, Rust, Kafka, Cassandra, Terraform, Ansible, Angular and Vue.js`;

const deductedBy = async (resume: string, posting: string) =>
  ((await analyzeResume(resume, posting, { now })).match?.deductions ?? []).map(({ kind }) => kind);

test("a long list of wishes does not make experience count for less if all that is required is met", async () => {
  expect(await deductedBy(developer, `${backend}\n${rest}`)).not.toContain("besides");
});

test("wishes deduct at most half of what experience earns", async () => {
  const posting = backend.replace("Java and PostgreSQL", "Software architecture");
  const resume = developer.replace("services in Java with PostgreSQL", "the software architecture");
  const { match } = await analyzeResume(resume, `${posting}\n${rest}`, { now });
  expect(match?.deductions).toContainEqual(
    expect.objectContaining({ kind: "besides", shown: 0, factor: 0.5 }),
  );
});
