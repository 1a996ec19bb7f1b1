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
