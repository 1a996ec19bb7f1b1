import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, now, otherResume, resume, root, run } from "./run.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

describe("one resume", () => {
  test("prints a score, what to do first, what is missing, and what is met with a whole sentence", async () => {
    const { code, stdout } = await run(["analyze", resume, "--job", job, ...now]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+\.\d of 100 points/);
    expect(stdout).toMatch(
      /What to do first[\s\S]*✗ Terraform or Pulumi[\s\S]*security for 230 tenants\.”[\s\S]*✓ TypeScript/,
    );
  });

  test("is compared with a field when there is no posting", async () => {
    const { stdout } = await run(["analyze", resume, "--field", "backend", ...now]);
    expect(stdout).toMatch(
      /compared with [\d,]+ postings for back-end engineers, 2024–2025[\s\S]*of 100 points[\s\S]*by \d+ %/,
    );
  });

  test.for([
    ["json", /^\{\n {2}"versions"/],
    ["jsonl", /^\{"name":"fixtures\/resumes\/single-column\/resume.pdf","analysis":\{.*\}\n$/],
    ["markdown", /^## \d+\.\d of 100/],
    ["html", /^<!doctype html>/],
    ["csv", /^"requirement",/],
  ] as const)("can be printed as %s", async ([format, start]) => {
    const { stdout } = await run(["analyze", resume, "--job", job, "--format", format, ...now]);
    expect(stdout).toMatch(start);
  });

  test("can be written to a file", async () => {
    const output = join(folder, "report.txt");
    const { code, stdout } = await run(["analyze", resume, "--output", output, ...now]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(output, "utf8")).toContain("Annika Thorsby");
  });

  test.for(["single/", "single-that-is-there"])(
    "is written to a file in the folder %s, like one of several resumes",
    async (name) => {
      const output = join(folder, name);
      if (!name.endsWith("/")) mkdirSync(output);
      const flags = ["--job", job, "--format", "html", "--output", output];
      const { code, stderr } = await run(["analyze", resume, ...flags, ...now]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(readdirSync(output)).toEqual(["fixtures-resumes-single-column-resume.pdf.html"]);
    },
  );

  test("is read from standard input", async () => {
    const input = "Ada Lovelace\n\nSkills\nPython, Kafka";
    const { stdout } = await run(["analyze", "-", ...now], { input });
    expect(stdout).toContain("Python");
  });

  test("is read with the changes of a lexicon", async () => {
    const flags = ["--lexicon", "test/cli/overlay.yml", "--format", "json", ...now];
    const { stdout } = await run(["analyze", resume, ...flags]);
    const ids = JSON.parse(stdout).resume.skills.map(({ skill }: { skill: string }) => skill);
    expect(ids).toContain("parcel-tracking");
  });
});

describe("several resumes", () => {
  test("are printed one after another, each with its name", async () => {
    const { code, stdout } = await run(["analyze", resume, otherResume, "--job", job, ...now]);
    expect(code).toBe(0);
    expect([...stdout.matchAll(/^== (.*) ==$/gm)].map(([, name]) => name)).toEqual([
      resume,
      otherResume,
    ]);
  });

  test("of a folder are written as one line of JSON each, sorted by name", async () => {
    const { stdout } = await run([
      "analyze",
      "fixtures/resumes/single-column",
      "--format",
      "jsonl",
      ...now,
    ]);
    const names = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).name);
    expect(names).toContain(resume);
    expect(names).toEqual(names.toSorted());
  });

  test("of a pattern are written as one CSV table with a single header", async () => {
    const { stdout } = await run([
      "analyze",
      "fixtures/resumes/*/resume.docx",
      "--job",
      job,
      "--format",
      "csv",
      ...now,
    ]);
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows.filter((row) => row.startsWith('"file","requirement"'))).toHaveLength(1);
    expect(rows.some((row) => row.startsWith(`"${otherResume}",`))).toBe(true);
  });

  test("are written to a folder as a page each", async () => {
    const output = join(folder, "pages/");
    const { code } = await run([
      "analyze",
      resume,
      otherResume,
      "--format",
      "html",
      "--output",
      output,
      ...now,
    ]);
    expect(code).toBe(0);
    expect(readdirSync(output)).toEqual([
      "fixtures-resumes-junior-resume.docx.html",
      "fixtures-resumes-single-column-resume.pdf.html",
    ]);
  });

  test("are done even if one cannot be read, and the exit code is 2", async () => {
    const { code, stdout, stderr } = await run([
      "analyze",
      "nowhere.pdf",
      resume,
      "fixtures/broken/empty/file.pdf",
      "--format",
      "jsonl",
      ...now,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^skilltally: nowhere\.pdf: no such file.*\nskilltally: fixtures\/broken\/empty\/file\.pdf: .*no bytes.*\n$/,
    );
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.error?.code ?? line.analysis.resume.contact.name.text)).toEqual(
      ["UNREADABLE", "Annika Thorsby", "EMPTY"],
    );
  });
});

describe("among several", () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);

  test.for([
    [empty, /^skilltally: \S+empty: contains no PDF, DOCX, ODT, HTML, Markdown or text file\n$/],
    ["fixtures/nowhere*.pdf", /^skilltally: fixtures\/nowhere\*\.pdf: matches no file; .*\n$/],
  ] as const)("%s does not stop the others, and the exit code is 2", async ([bad, message]) => {
    const { code, stdout, stderr } = await run(["analyze", bad, resume, ...now]);
    expect(stdout).toContain("Annika Thorsby");
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a folder below that cannot be read does not stop the others",
    async () => {
      const half = join(folder, "half");
      mkdirSync(join(half, "closed"), { recursive: true });
      chmodSync(join(half, "closed"), 0);
      writeFileSync(join(half, "ada.txt"), "Ada Lovelace\n\nSkills\nPython, Kafka");
      const { code, stdout, stderr } = await run(["analyze", half, ...now]);
      chmodSync(join(half, "closed"), 0o755);
      expect(stdout).toContain("Python");
      expect(stderr).toMatch(/^skilltally: \S+closed: no permission; .*\n$/);
      expect(code).toBe(2);
    },
  );
});

test("a score below the threshold exits with 1", async () => {
  const flags = ["--job", job, "--min-score", "99", ...now];
  const { code, stderr } = await run(["analyze", otherResume, ...flags]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^skilltally: \S+: the score is [\d.]+, below 99\n$/);
});

describe("thresholds", () => {
  test.for([
    [["--min-score", "1"], 0, /^$/],

    [["--fail-on", "error"], 0, /^$/],
    [["--fail-on", "note"], 1, /^skilltally: \S+: note listed-not-evidenced\n$/],
    [["--fail-on", "listed-not-evidenced"], 1, /note listed-not-evidenced/],
    [["--fail-on", "hidden-text,length"], 0, /^$/],
    [["--require", "Postgres", "--require", "k8s"], 0, /^$/],
    [
      ["--require", "PostgreSQL,Rust,COBOL"],
      1,
      /^skilltally: \S+: Rust is not shown\nskilltally: \S+: COBOL is not shown\n$/,
    ],
  ] as const)("%j exits with %i", async ([flags, code, message]) => {
    const outcome = await run(["analyze", resume, "--job", job, ...flags, ...now]);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain("of 100 points");
  });

  test("a minimum score without a posting is refused with a request for one", async () => {
    const { code, stderr } = await run(["analyze", resume, "--min-score", "90", ...now]);
    expect(stderr).toMatch(/^skilltally: \S+: there is no posting, .*--job\n$/);
    expect(code).toBe(1);
  });

  test("the exit code for something unreadable overrides that for a missed threshold", async () => {
    const { code } = await run([
      "analyze",
      "nowhere.pdf",
      resume,
      "--min-score",
      "100",
      "--job",
      job,
    ]);
    expect(code).toBe(2);
  });
});

describe("the config file", () => {
  const project = join(folder, "project");
  const below = join(project, "a/b");
  mkdirSync(below, { recursive: true });
  const absolute = join(root, resume);
  const config = join(project, "skilltally.config.json");

  test("sets what the command line does not, is found from a folder below, and has paths relative to itself", async () => {
    writeFileSync(join(project, "job.txt"), "Requirements:\n- Node.js\n- COBOL");
    writeFileSync(
      config,
      JSON.stringify({ job: "job.txt", minScore: 99, require: ["Rust"], now: "2026-11-20" }),
    );
    const { code, stdout, stderr } = await run(["analyze", absolute], { cwd: below });
    expect(stdout).toContain("COBOL");
    expect(stderr).toMatch(/below 99[\s\S]*Rust is not shown/);
    expect(code).toBe(1);
    const given = ["--min-score", "1", "--require", "Node.js", "--field", "devops"];
    const other = await run(["analyze", absolute, ...given], { cwd: below });
    expect([other.code, other.stderr]).toEqual([0, ""]);
    expect(other.stdout).toContain("postings for DevOps engineers");
    const without = await run(["analyze", absolute, "--no-config"], { cwd: below });
    expect(without.stdout).not.toContain("of 100 points");
  });

  test("can be a key of package.json", async () => {
    writeFileSync(join(below, "package.json"), JSON.stringify({ skilltally: { format: "csv" } }));
    const { stdout } = await run(["analyze", absolute], { cwd: below });
    expect(stdout).toMatch(/^"skill",/);
    // A format that this command does not have is meant for another command.
    expect((await run(["text", absolute], { cwd: below })).stdout).toContain("Annika Thorsby");
    rmSync(join(below, "package.json"));
  });

  test.for([
    ["{", /config\.json: is not valid JSON; correct it, or pass --no-config\n$/],
    ["[]", /config\.json: must be a group of keys and values/],
    [
      '{"minscore": 1}',
      /config\.json: minscore is not an option that a config file can set; it can set job, field/,
    ],
    ['{"minScore": "70"}', /config\.json: minScore must be a number/],
    [
      '{"timeout": 90000}',
      /config\.json: timeout: Expected a number of seconds above 0, up to 86400/,
    ],
    ['{"minScore": 700}', /config\.json: minScore: Expected a number from 0 to 100/],
    ['{"format": "pdf"}', /config\.json: format: Allowed choices are text/],
    ['{"job": ""}', /config\.json: job is empty; give it a value, or leave it out\n$/],
    [
      `{"${"a".repeat(9000)}": 1}`,
      /config\.json: a{60} is not an option that a config file can set; it can set job/,
    ],
    ['{"require": [1]}', /config\.json: require must be text or a list of texts/],
    [
      '{"weights": {"kinds": {"titl": 1}}, "field": "backend"}',
      /weights\.kinds\.titl of the config file/,
    ],
  ] as const)("%s is refused in one line", async ([text, message]) => {
    writeFileSync(config, text);
    const { code, stdout, stderr } = await run(["analyze", absolute], { cwd: project });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("a mistake that the user can fix is reported on one line of standard error, with exit code 2:", () => {
  writeFileSync(join(folder, "a-file"), "");
  test.for([
    [
      ["fixtures/nowhere.pdf"],
      /^skilltally: fixtures\/nowhere\.pdf: no such file; check the path\n$/,
    ],
    [
      ["fixtures/nowhere*.pdf"],
      /^skilltally: fixtures\/nowhere\*\.pdf: matches no file; check the pattern\n$/,
    ],
    [[".ci"], /^skilltally: \.ci: contains no PDF, DOCX, ODT, HTML, Markdown or text file\n$/],
    [["fixtures/broken/empty/file.pdf"], /^skilltally: .*: The document has no bytes; .*\n$/],
    [["fixtures/broken/encrypted-pdf/file.pdf"], /^skilltally: .* is encrypted; .*\n$/],
    [["fixtures/broken/old-word/file.doc"], /^skilltally: .*save it as \.docx or PDF\n$/],
    [["fixtures/broken/binary-named-txt/file.txt"], /^skilltally: .*\n$/],
    [
      ["fixtures/broken/pdf-bomb-operators/file.pdf", "--timeout", "0.2"],
      /^skilltally: .*took longer than 0\.2 s and was stopped; raise --timeout/,
    ],
    [
      [resume, "--job", "fixtures/nowhere.txt"],
      /^skilltally: fixtures\/nowhere\.txt: no such file/,
    ],
    [
      [resume, "--job", "https://jobs.example.com/1"],
      /^skilltally: .*: is an address, and nothing is fetched; save the page, and name the file\n$/,
    ],
    [[resume, "--job", job, "--field", "backend"], /^skilltally: .*name one of them\n$/],
    [[resume, "--field", "cooking"], /^skilltally: --field must be one of auto, backend, /],
    [["-", "--job", "-"], /^skilltally: only one of .*\n$/],
    [["-", "-"], /^skilltally: standard input can be read only once.*\n$/],
    [[resume, "--now", "yesterday"], /^skilltally: --now is not a day such as "2026-11-20"\n$/],
    [
      [resume, "--format", "jsonl", "--output", "fixtures"],
      /^skilltally: fixtures: is a folder; name a file in it\n$/,
    ],
    [
      [resume, "--output", "nowhere/report.txt"],
      /^skilltally: .*: its folder does not exist; make it first\n$/,
    ],
    [
      [resume, otherResume, "--output", join(folder, "a-file/reports/"), "--format", "html"],
      /^skilltally: .*\n$/,
    ],
    [[resume, "--lexicon", "package.json"], /^skilltally: package\.json: /],
    [
      [resume, "--fail-on", "hiden-text"],
      /^skilltally: --fail-on hiden-text: must be one of error, .*hidden-text/,
    ],
    [
      [resume, "--require", "Postgressql2"],
      /^skilltally: --require Postgressql2: the lexicon has no such skill/,
    ],
    [
      [resume, otherResume, "--format", "html"],
      /^skilltally: --format html is for one resume; .*\n$/,
    ],
    [
      [resume, otherResume, "--format", "json"],
      /^skilltally: --format json is for one resume; .*jsonl\n$/,
    ],
    [[resume, "--resume"], /^skilltally: --resume goes on with a file of JSON Lines; .*\n$/],
    [
      [resume, "--jb", job],
      /^skilltally: unknown option '--jb' \(Did you mean --job\?\); run with --help for usage\n$/,
    ],
    [[], /^skilltally: missing required argument 'resumes'; run with --help for usage\n$/],
    [[resume, "--format", "xml"], /^skilltally: --format xml: allowed choices are text, .*\n$/],
    [
      [resume, "--min-score", "much"],
      /^skilltally: --min-score much: expected a number from 0 to 100; .*\n$/,
    ],
    [
      [resume, "--threads", "0"],
      /^skilltally: --threads 0: expected a whole number above 0; .*\n$/,
    ],
  ] as const)("analyze %j", async ([args, message]) => {
    const { code, stdout, stderr } = await run(["analyze", ...args]);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
