import { describe, expect, test } from "vitest";
import { idsIn } from "./found.ts";

/** Lists as in resumes, one kind of skill per line. */
const lines: readonly (readonly [kind: string, line: string, skills: readonly string[]])[] = [
  [
    "the Node world",
    "Bull, bee-queue, Agenda, graphile-worker, undici, ajv, ioredis, amqplib, Bunyan, nodemon, nock",
    "bull bee-queue agenda graphile-worker undici ajv ioredis amqplib bunyan nodemon nock".split(
      " ",
    ),
  ],
  [
    "the Spring family",
    "Spring HATEOAS, Spring Data REST, Spring Session and Spring LDAP",
    ["spring-hateoas", "spring-data-rest", "spring-session", "spring-ldap"],
  ],
  [
    "libraries of many languages",
    "sarama, asynq, thiserror, structlog, XlsxWriter, discord.py, Papa Parse, Awaitility, Action Mailer",
    "sarama asynq thiserror structlog xlsxwriter discord-py papaparse awaitility action-mailer".split(
      " ",
    ),
  ],
  [
    "what surrounds them",
    "InnoDB, MailHog, Stylelint, Chrome DevTools, YourKit, multi-stage Docker builds, Kubernetes RBAC",
    "innodb mailhog stylelint chrome-devtools yourkit multi-stage-builds kubernetes-rbac".split(
      " ",
    ),
  ],
  [
    "Node frameworks",
    "Node.js with Express, Feathers, TypeGraphQL and Passport",
    ["node-js", "express", "feathersjs", "typegraphql", "passport-js"],
  ],
  [
    "concepts",
    "Load shedding, graceful degradation, long polling, row-level security, window functions, CTEs, error budgets",
    "load-shedding graceful-degradation long-polling row-level-security window-functions common-table-expressions slo-sli-sla".split(
      " ",
    ),
  ],
  [
    "infrastructure",
    "Kiali, Kuma, Contour, Pingora, Nacos, Keepalived, ProxySQL, Datomic, Alluxio, Terratest, LiteLLM",
    "kiali kuma contour pingora nacos keepalived proxysql datomic alluxio terratest litellm".split(
      " ",
    ),
  ],
  [
    "frameworks",
    "http4k, Armeria, Ratpack, Compojure, Haskell with Servant, Kestrel on ASP.NET Core, tapir with http4s",
    "http4k armeria ratpack compojure haskell servant kestrel asp-net-core tapir http4s".split(" "),
  ],
  [
    "assistants apart from their models",
    "AI coding tools: Claude Code, Codex, Windsurf, Cline",
    ["ai-assisted-development", "claude-code", "openai-codex", "windsurf", "cline"],
  ],
  [
    "network protocols and gear",
    "VLAN, VTP, RSTP, EtherChannel, HSRP, OSPF, NAT, Cisco Nexus, FortiGate, pfSense, MikroTik",
    "vlan vtp spanning-tree-protocol etherchannel hsrp ospf nat cisco-nexus fortinet pfsense mikrotik".split(
      " ",
    ),
  ],
  [
    "storage and hardware",
    "NetApp ONTAP, EMC VNX, Isilon, 3PAR, Fibre Channel, ZFS, Veeam, NetBackup, PowerEdge",
    "netapp-ontap emc-vnx isilon hpe-3par fibre-channel zfs veeam veritas-netbackup dell-poweredge".split(
      " ",
    ),
  ],
  [
    "legacy IDEs and version control",
    "JBuilder, MyEclipse, Turbo C++, Code Blocks IDE, StarTeam, Endevor, AccuRev",
    "jbuilder myeclipse turbo-c-plus-plus code-blocks starteam endevor accurev".split(" "),
  ],
  [
    "business intelligence",
    "Cognos Analytics, WebI, Xcelsius, BI Publisher, BIRT, Oracle Reports",
    "cognos-analytics sap-webi xcelsius bi-publisher birt oracle-reports".split(" "),
  ],
  [
    "the mainframe",
    "COBOL, JCL, VSAM, File-AID, SPUFI, QMF, RACF, IMS DB, Easytrieve, CA-7",
    "cobol jcl vsam file-aid spufi qmf racf ibm-ims easytrieve ca-7".split(" "),
  ],
  [
    "test tools",
    "WinRunner, TestDirector, Quality Center, SilkTest, TestLink, qTest, FitNesse",
    "winrunner testdirector hp-alm silktest testlink qtest fitnesse".split(" "),
  ],
  [
    "modules of SAP and SAS",
    "SAP MM, SAP PP, SAP EWM, SAP Basis, SAS Macro, SAS/GRAPH, PROC SQL",
    "sap-mm sap-pp sap-ewm sap-basis sas-macro sas-graph sas-sql".split(" "),
  ],
  [
    "versions of Windows",
    "Windows NT, Windows Vista, Windows Server 2012 R2, Win2008",
    ["windows", "windows", "windows-server", "windows-server"],
  ],
  [
    "projects of Apache",
    "Apache SkyWalking, Apache Shiro, Apache Curator, Apache Calcite, Apache Sedona",
    "skywalking apache-shiro apache-curator apache-calcite apache-sedona".split(" "),
  ],
  ["names with a mark in them", "SQL*Plus, Let's Encrypt", ["sql-plus", "lets-encrypt"]],
];

describe("every item of a list of rarer skills is found:", () => {
  test.each(lines)("%s", (_, line, skills) => {
    expect(idsIn(`Skills: ${line}`)).toEqual(skills);
  });
});

test("KafkaJS is one skill that implies Kafka, not JavaScript by its name", () => {
  expect(idsIn("Consumers in KafkaJS")).toEqual(["kafkajs"]);
});

test('an unknown name after "Apache" is not a skill, and never the web server', () => {
  expect(idsIn("Skills: Kafka, Apache Gravitino, Apache Wayang, Apache Unomi, Redis")).toEqual([
    "apache-kafka",
    "redis",
  ]);
});

test.for([
  "Built with Apache Grails, PostgreSQL",
  "Apache Podman; Apache JMeter; nginx-free",
  "Searched by Apache Elasticsearch on Linux",
])('"Apache" before one of its products is that product or no skill: %s', (line) => {
  expect(idsIn(line)).not.toContain("apache-http-server");
});

test('"Apache" in a row of names is the web server whatever follows', () => {
  for (const line of ["Linux Apache Docker Redis", "Apache Docker Kubernetes Linux", "Apache PHP"])
    expect(idsIn(`Skills: ${line}`)).toContain("apache-http-server");
});

test('"Apache" before server software, a word about servers or a mark is the web server', () => {
  for (const line of ["Linux Apache MySQL PHP", "Linux, Apache, Redis", "Apache modules on Linux"])
    expect(idsIn(line)).toContain("apache-http-server");
});

test("everyday senses of rarer names yield no skills", () => {
  const lines = [
    "The agenda of the meeting in Goa, India",
    "A cowboy on a bull in Dallas, with feathers on his hat",
    "Fast, safe, and reliable service in a rust-coloured van",
    "Passport number on request; valid passport",
    "BLS and ACLS certified nurse with a torn ACL",
    "She got a sharp eye for chalk drawings",
    "Food service worker in a canteen; manager of port terminal services",
    "Sold doors and windows 2008 to 2014, wore a blue coat",
    "Our offices in NYC and San Jose, CA 7 miles away",
  ];
  for (const line of lines) expect(idsIn(line)).toEqual([]);
});

test("plurals and joined spellings are the same skill", () => {
  expect(idsIn("ORMs, the software development lifecycle, and no-sql databases")).toEqual([
    "orm",
    "sdlc",
    "nosql",
  ]);
});

test("a certificate with its level after a dash is not found at another level", () => {
  expect(idsIn("Certificates\nAWS Certified Solutions Architect – Professional")).toEqual([
    "aws-certified-solutions-architect",
  ]);
  expect(idsIn("Certificates\nAWS Solutions Architect Associate")).toEqual([
    "aws-certified-solutions-architect-associate",
  ]);
});
