import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { pathIn } from "../../src/cli/commands/verify-cases.ts";
import { elementsOf, junitProblems, readXml } from "../report/read-xml.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, resume, root, run } from "./run.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();

const eva = `# Eva Brandt
eva@example.com

## Experience
### Backend Engineer, Nordlicht GmbH
March 2021 – present
- Built the booking service in Node.js and TypeScript, 400 requests a second.
- Moved its events to Kafka and its data to PostgreSQL.
`;

/** A separate folder with two resumes, a posting, and a table. */
function project(name: string, table: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  cpSync(join(root, resume), join(path, "annika.pdf"));
  cpSync(join(root, job), join(path, "job.md"));
  writeFileSync(join(path, "eva.md"), eva);
  writeFileSync(join(path, "skilltally.verify.yml"), table);
  return path;
}

test("a resume that loses a skill fails, with the points it lost; --update accepts it", async () => {
  const cwd = project(
    "loses",
    "now: 2026-11-20\njob: job.md\ncases:\n  - resume: annika.pdf\n    minScore: 70\n  - resume: eva.md\n",
  );
  const verify = (...args: readonly string[]) => run(["verify", ...args], { cwd });

  const first = await verify("--update");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain("skilltally.verify.baseline.json: written with 2 entries");
  expect((await verify()).stdout).toMatch(
    /^✓ annika\.pdf {2}[\d.]+\n✓ eva\.md {2}[\d.]+\n\n2 fine\n/,
  );

  writeFileSync(join(cwd, "eva.md"), eva.replace("to Kafka and its data to PostgreSQL", "away"));
  const reports = [
    "--report",
    "junit=junit.xml",
    "--report",
    "sarif=out.sarif",
    "--report",
    "json=out.json",
  ];
  const worse = await verify(...reports);
  expect([worse.code, worse.stderr]).toEqual([1, ""]);
  expect(worse.stdout).toMatch(
    /✗ eva\.md {2}[\d.]+ → [\d.]+\n {4}skilltally\.verify\.yml:6: score .*PostgreSQL no longer found/,
  );
  expect(worse.stdout).toContain("skilltally.verify.yml:6: Apache Kafka no longer found");
  const suites = readXml(readFileSync(join(cwd, "junit.xml"), "utf8"));
  expect(junitProblems(suites)).toEqual([]);
  expect(elementsOf(suites, "failure")).toHaveLength(1);
  const { results } = JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")).runs[0];
  expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("score-fell");
  expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).cases[1].failures).not.toEqual([]);

  const updated = await verify("--update", "--format", "github");
  expect([updated.code, updated.stderr]).toEqual([0, ""]);
  expect(updated.stdout).toMatch(/::notice .*eva\.md: score .*PostgreSQL no longer found/);
});

test("everything that cannot be verified is reported with file and line, the rest is verified, and the exit code is 2", async () => {
  const bomb = join(root, "fixtures/broken/pdf-bomb-operators/file.pdf");
  const cwd = project(
    "broken",
    `cases:
  - name: eva
    resume: eva.md
    skills: [Rust]
  - resume: gone.pdf
  - name: bomb
    resume: ${JSON.stringify(bomb)}
  - name: eva
    resume: annika.pdf
  - resume: annika.pdf
    skills: [Postgre]
  - name: no posting
    resume: annika.pdf
    job: nowhere.md
  - name: no field
    resume: annika.pdf
    field: cooking
`,
  );
  writeFileSync(
    join(cwd, "other.json"),
    '{"asOf": "2020-01-01",\n"versions": {"skilltally": "0", "lexicon": "0", "scoring": 0}, "cases": []}',
  );
  const args = ["verify", "--baseline", "other.json", "--timeout", "2", "--format", "json"];
  const { code, stdout, stderr } = await run([...args, "--now", "2026-11-20"], { cwd });
  const table = "skilltally: skilltally.verify.yml";
  const expected = [
    `${table}:8: the name "eva" is already used at skilltally.verify.yml:2;`,
    `${table}:11: unknown skill "Postgre"; did you mean PostgreSQL?`,
    "skilltally: other.json:2: was made with scoring 0, this run has ",
    `${table}:5: gone.pdf: no such file; check the path`,
    `${table}:7: ${bomb}: took longer than 2 s and was stopped; `,
    `${table}:14: nowhere.md: no such file; check the path`,
    `${table}:17: cooking: field must be one of auto, backend, `,
    `${table}:4: eva: Rust was not found`,
  ];
  const lines = stderr.trimEnd().split("\n");
  expect(lines.map((line, i) => line.slice(0, expected[i]?.length))).toEqual(expected);
  expect(code).toBe(2);
  expect(JSON.parse(stdout).cases).toHaveLength(5);
});

test("wrong usage is reported on one line, and the exit code is 2", async () => {
  const cwd = join(folder, "empty");
  mkdirSync(cwd);
  writeFileSync(join(cwd, "table.yml"), "cases: []\n");
  const rows: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^skilltally: skilltally\.verify\.yml: no such file; name a table, or write one/],
    [["nowhere.yml"], /^skilltally: nowhere\.yml: no such file/],
    [
      ["--report", "pdf=x"],
      /^skilltally: --report pdf=x: expected a format and a file, such as junit=junit\.xml/,
    ],
    [
      ["table.yml", "--report", "junit=nowhere/x.xml"],
      /^skilltally: nowhere\/x\.xml: its folder does not exist/,
    ],
  ];
  for (const [args, message] of rows) {
    const { code, stdout, stderr } = await run(["verify", ...args], { cwd });
    expect(stderr).toMatch(message);
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  }
});

test.for([
  ["tables", "ada.pdf", "tables/ada.pdf"],
  ["tables", "../ada.pdf", "ada.pdf"],
  [".", "-", "./-"],
  ["tables", "/tmp/ada.pdf", "/tmp/ada.pdf"],
])("in the folder %j the path %j is opened as %j", ([of = "", path = "", opened]) => {
  expect(pathIn(of, path).replaceAll("\\", "/")).toBe(opened);
});

test("--update does not overwrite a file that is not a baseline", async () => {
  const cwd = project("precious", "baseline: notes.txt\ncases:\n  - resume: eva.md\n");
  writeFileSync(join(cwd, "notes.txt"), "precious");
  const { code, stderr } = await run(["verify", "--update"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("notes.txt: is not a baseline; ")]);
  expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toBe("precious");
});

test.skipIf(process.platform === "win32")(
  "a device without end is refused, and the other entries are reported",
  async () => {
    const cwd = project("device", "cases:\n  - resume: /dev/zero\n  - resume: eva.md\n");
    const { code, stdout } = await run(["verify"], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/\/dev\/zero: is too large to be read/);
    expect(stdout).toMatch(/1 fine, 1 not verified/);
  },
);

test("a baseline with merge conflict markers is written again", async () => {
  const cwd = project("merged", "cases:\n  - resume: eva.md\n");
  await run(["verify", "--update"], { cwd });
  const path = join(cwd, "skilltally.verify.baseline.json");
  const right = readFileSync(path, "utf8");
  writeFileSync(path, `<<<<<<< ours\n${right}`);
  expect(await run(["verify", "--update"], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(path, "utf8")).toBe(right);
});

test.for([
  ["--report", "json=skilltally.verify.yml"],
  ["--report", "json=a.json", "--report", "sarif=a.json"],
  ["--report", "json=a.json", "--output", "a.json"],
])("no report overwrites another one or the table: %s", async (flags) => {
  const name = `places-${flags.join("").replace(/\W/g, "")}`;
  const cwd = project(name, "cases:\n  - resume: eva.md\n");
  const { code, stderr } = await run(["verify", ...flags], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("name another file")]);
});

test("--init writes a table that passes, and does not overwrite one", async () => {
  const cwd = join(folder, "init");
  mkdirSync(join(cwd, "people"), { recursive: true });
  cpSync(join(root, resume), join(cwd, "people/annika.pdf"));
  writeFileSync(join(cwd, 'people/eva: "b".md'), eva);
  writeFileSync(join(cwd, "people/odd.pdf"), "%PDF-1.7 and nothing else");
  const init = () => run(["verify", "--init", "people", "--now", "2026-11-20"], { cwd });

  const { code, stdout, stderr } = await init();
  expect([code, stdout]).toEqual([
    2,
    "skilltally.verify.yml: written with 2 resumes; read it, then run skilltally verify --update\n",
  ]);
  expect(stderr).toMatch(/^skilltally: people\/odd\.pdf: .*\n$/);
  const table = readFileSync(join(cwd, "skilltally.verify.yml"), "utf8");
  expect(table).toMatch(
    /now: 2026-11-20\ncases:\n {2}- resume: "people\/annika\.pdf"\n {4}skills: \["/,
  );

  const verified = await run(["verify"], { cwd });
  expect([verified.code, verified.stderr]).toEqual([0, ""]);
  expect(verified.stdout).toContain("2 fine");

  const again = await init();
  expect([again.code, again.stderr]).toEqual([
    2,
    "skilltally: skilltally.verify.yml: already exists; name another file, or continue with this one\n",
  ]);
});

test("--init writes paths relative to the table's folder", async () => {
  const cwd = join(folder, "init-beside");
  for (const name of ["people", "tables"]) mkdirSync(join(cwd, name), { recursive: true });
  writeFileSync(join(cwd, "people/eva.md"), eva);
  const { code } = await run(["verify", "tables/t.yml", "--init", "people"], { cwd });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, "tables/t.yml"), "utf8")).toContain('resume: "../people/eva.md"');
  expect((await run(["verify", "tables/t.yml"], { cwd })).code).toBe(0);
});

test.each(["eva.md", "job.md", "base.json"])(
  "a report never replaces %s, which is read",
  async (name) => {
    const table = "now: 2026-11-20\njob: job.md\nbaseline: base.json\ncases:\n  - resume: eva.md\n";
    const cwd = project(`kept-${name}`, table);
    await run(["verify", "--update"], { cwd });
    const before = readFileSync(join(cwd, name), "utf8");
    for (const flags of [
      ["--output", name],
      ["--report", `junit=${name}`],
    ]) {
      const { code, stderr } = await run(["verify", ...flags], { cwd });
      expect(stderr).toContain("is a file that is read");
      expect(code).toBe(2);
    }
    expect(readFileSync(join(cwd, name), "utf8")).toBe(before);
  },
);
