import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { fileNames } from "../../src/cli/reports.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { now, run } from "./run.ts";

const folder = temporaryFolder();

let count = 0;

/** A folder for one test, with two resumes of the same name. */
function makeFolder(): string {
  count++;
  const own = join(folder, String(count));
  for (const name of ["a", "b"]) {
    mkdirSync(join(own, name), { recursive: true });
    writeFileSync(join(own, name, "cv.txt"), `Ada ${name}\nSkills: Go, Kafka\n`);
  }
  return own;
}

test.for([
  ["text", "a/cv.txt"],
  ["analyze", "a/cv.txt", "--format", "json", ...now],
])("the output - of %s is printed, and no file of that name is made", async (args) => {
  const own = makeFolder();
  const printed = await run([...args, "--output", "-"], { cwd: own });
  expect(printed.stdout).toBe((await run(args, { cwd: own })).stdout);
  expect(existsSync(join(own, "-"))).toBe(false);
});

describe("an output that is an input", () => {
  const ways: readonly (readonly [string, (own: string) => string])[] = [
    ["by its name", () => "a/cv.txt"],
    ["by another spelling", () => "./b/../a/cv.txt"],
    [
      "by a symbolic link",
      (own) => {
        symlinkSync(join(own, "a/cv.txt"), join(own, "link.txt"));
        return "link.txt";
      },
    ],
    [
      "by a hard link",
      (own) => {
        linkSync(join(own, "a/cv.txt"), join(own, "hard.txt"));
        return "hard.txt";
      },
    ],
  ];
  test.for(ways)("is refused %s, and stays unchanged", async ([, make]) => {
    const own = makeFolder();
    const output = make(own);
    const { code, stderr } = await run(["analyze", "a/cv.txt", "-o", output, ...now], { cwd: own });
    expect(code).toBe(2);
    expect(stderr).toContain("name another file with --output");
    expect(readFileSync(join(own, "a/cv.txt"), "utf8")).toContain("Ada a");
  });

  test.for<readonly [readonly string[]]>([
    [["rank", "a/cv.txt", "--job", "b/cv.txt"]],
    [["analyze", "a/cv.txt", "--job", "b/cv.txt"]],
    [["analyze", "a/cv.txt", "b/cv.txt", "--format", "jsonl"]],
    [["text", "b/cv.txt"]],
    [["skills", "b/cv.txt"]],
    [["profile", "b/cv.txt"]],
  ])("is refused for %j", async ([args]) => {
    const own = makeFolder();
    const { code } = await run([...args, "-o", "b/cv.txt"], { cwd: own });
    expect(code).toBe(2);
    expect(readFileSync(join(own, "b/cv.txt"), "utf8")).toContain("Ada b");
  });
});

describe("a config file that was found", () => {
  test.for(["skilltally.config.json", "package.json"])(
    "as %s is not replaced by the output",
    async (name) => {
      const own = makeFolder();
      const text = name === "package.json" ? '{"skilltally":{}}' : "{}";
      writeFileSync(join(own, name), text);
      const command = ["analyze", "a/cv.txt", "-o", name, ...now];
      const { code, stderr } = await run(command, { cwd: own });
      expect([code, stderr]).toEqual([
        2,
        `skilltally: ${name}: is a file that is read; name another file with --output\n`,
      ]);
      expect(readFileSync(join(own, name), "utf8")).toBe(text);
    },
  );
});

test("a report in an output folder does not replace the posting", async () => {
  const own = makeFolder();
  writeFileSync(join(own, "a-cv.txt.txt"), "Requirements:\n- Go\n");
  const command = ["analyze", "a/cv.txt", "--job", "a-cv.txt.txt", "-o", "./", ...now];
  const { code } = await run(command, { cwd: own });
  expect(code).toBe(2);
  expect(readFileSync(join(own, "a-cv.txt.txt"), "utf8")).toContain("Requirements");
});

describe("an output of verify", () => {
  const table = "cases:\n  - resume: a/cv.txt\n    job: b/cv.txt\n";
  test.for([
    ["--output", "a/cv.txt"],
    ["--report", "junit=b/cv.txt"],
    ["--output", "t.yml"],
    ["--update", "--output", "t.baseline.json"],
    ["--update", "--baseline", "b/cv.txt"],
    ["--output", "x.txt", "--report", "junit=./x.txt"],
  ])("is refused for %j", async (flags) => {
    const own = makeFolder();
    writeFileSync(join(own, "t.yml"), table);
    const before = readdirSync(own, { recursive: true });
    const { code } = await run(["verify", "t.yml", ...flags, ...now], { cwd: own });
    expect(code).toBe(2);
    expect(readdirSync(own, { recursive: true })).toEqual(before);
    expect(readFileSync(join(own, "a/cv.txt"), "utf8")).toContain("Ada a");
    expect(readFileSync(join(own, "b/cv.txt"), "utf8")).toContain("Ada b");
  });
});

test("an earlier result is replaced completely, through its link, and no other file is left in the folder", async () => {
  const own = makeFolder();
  writeFileSync(join(own, "real.txt"), "x".repeat(100_000), { mode: 0o600 });
  symlinkSync(join(own, "real.txt"), join(own, "result.txt"));
  await run(["analyze", "a/cv.txt", "-o", "result.txt", ...now], { cwd: own });
  expect(readFileSync(join(own, "real.txt"), "utf8")).toContain("Kafka");
  expect(readdirSync(own).toSorted()).toEqual(["a", "b", "real.txt", "result.txt"]);
});

// Root may write anywhere, and Windows does not have such modes.
test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "an unwritable folder prevents the result and leaves nothing behind",
  async () => {
    const own = makeFolder();
    mkdirSync(join(own, "closed"));
    chmodSync(join(own, "closed"), 0o500);
    const { code, stderr } = await run(["analyze", "a", "b", "-o", "closed/", ...now], {
      cwd: own,
    });
    expect(code).toBe(2);
    expect(stderr).toContain("no permission");
    expect(readdirSync(join(own, "closed"))).toEqual([]);
  },
);

test("a report that cannot be written is reported, and the others are written", async () => {
  const own = makeFolder();
  // A folder is in the place of the first report.
  mkdirSync(join(own, "out/a-cv.txt.txt"), { recursive: true });
  const { code, stderr } = await run(["analyze", "a", "b", "-o", "out/", ...now], { cwd: own });
  expect(code).toBe(2);
  expect(stderr).toContain("a-cv.txt.txt");
  expect(readFileSync(join(own, "out/b-cv.txt.txt"), "utf8")).toContain("Kafka");
});

describe("names of reports", () => {
  test.for<readonly [readonly string[]]>([
    [["a/cv.pdf", "b/cv.pdf", "a-cv.pdf"]],
    [["cv", "CV", "Cv"]],
    [["cv", "cv", "cv-2", "cv-2"]],
    [["\u00e9", "e\u0301"]],
    [["???", "!!!", "..."]],
  ])("are all different for %j", ([paths]) => {
    const nameFor = fileNames(".txt");
    const names = paths.map((path) => nameFor(path).normalize("NFC").toLowerCase());
    expect(new Set(names).size).toBe(paths.length);
  });

  test("are no longer than a disk allows, in bytes", () => {
    const name = fileNames(".html")(`${"ü".repeat(400)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/ü\.pdf\.html$/);
  });
});

describe("a file of JSON Lines", () => {
  const args = ["analyze", "a", "b", "--format", "jsonl", "-o", "results.jsonl", ...now];

  test("is refused while another run writes to it", async () => {
    const own = makeFolder();
    writeFileSync(join(own, "results.jsonl.lock"), `${process.ppid}\n`);
    const { code, stderr } = await run(args, { cwd: own });
    expect(code).toBe(2);
    expect(stderr).toContain(`another run (process ${process.ppid}) is writing to it`);
    expect(existsSync(join(own, "results.jsonl"))).toBe(false);
  });

  test("is refused while another run has yet to write its process id to the lock", async () => {
    const own = makeFolder();
    writeFileSync(join(own, "results.jsonl.lock"), "");
    const { code, stderr } = await run(args, { cwd: own });
    expect([code, stderr]).toEqual([
      2,
      "skilltally: results.jsonl: another run has just begun to write to it; wait for it\n",
    ]);
  });

  test("is taken over from a run that ended before it could write its process id", async () => {
    const own = makeFolder();
    writeFileSync(join(own, "results.jsonl.lock"), "");
    utimesSync(join(own, "results.jsonl.lock"), 1, 1);
    expect((await run(args, { cwd: own })).code).toBe(0);
  });

  test("is taken over from an ended run with the same process id, as in a container", async () => {
    const own = makeFolder();
    writeFileSync(join(own, "results.jsonl.lock"), `${process.pid}\n`);
    expect((await run(args, { cwd: own })).code).toBe(0);
  });

  test("is taken over from an ended run, and its lock is removed at the end", async () => {
    const own = makeFolder();
    writeFileSync(join(own, "results.jsonl.lock"), "999999999\n");
    expect((await run(args, { cwd: own })).code).toBe(0);
    expect(existsSync(join(own, "results.jsonl.lock"))).toBe(false);
    expect((await run([...args, "--resume"], { cwd: own })).code).toBe(0);
    expect(readFileSync(join(own, "results.jsonl"), "utf8").trim().split("\n")).toHaveLength(2);
  });
});

test.for(["text", "markdown", "csv", "json"])(
  "no line of a %s report is taken as a command by a build service",
  async (format) => {
    const own = makeFolder();
    const words = "::error::x\n##[error]x ##vso[task.setvariable variable=a]b";
    writeFileSync(
      join(own, "a/cv.txt"),
      `Ada\n\nExperience\nEngineer, Acme, 2019 - 2020\n- Go\n${words}\n`,
    );
    for (const command of [
      ["analyze", "a/cv.txt", "--format", format, ...now],
      ...(format === "json" ? [["text", "a/cv.txt", "--format", "json"]] : [["text", "a/cv.txt"]]),
    ]) {
      const { stdout, stderr } = await run(command, { cwd: own });
      for (const line of `${stdout}\n${stderr}`.split("\n")) {
        expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
      }
    }
  },
);

test("a file's name on standard error is not taken as a command by a build service", async () => {
  const own = makeFolder();
  const { stderr } = await run(["analyze", "##[error]x", "##vso[b]"], { cwd: own });
  expect(stderr).toContain("no such file");
  expect(stderr).not.toMatch(/##\[|##vso\[/);
});

test("a file in place of the cache's folder is reported", async () => {
  const own = makeFolder();
  const { code, stderr } = await run(["analyze", "a/cv.txt", "--cache", "b/cv.txt", ...now], {
    cwd: own,
  });
  expect([code, stderr]).toEqual([2, "skilltally: b/cv.txt: is a file; name a folder\n"]);
});

test.runIf(process.platform === "linux")(
  "a folder in which none can be created is reported",
  async () => {
    const own = makeFolder();
    for (const option of [
      ["--cache", "/proc/none/a"],
      ["--output", "/proc/none/a/"],
    ]) {
      const { code, stderr } = await run(["analyze", "a/cv.txt", ...option, ...now], { cwd: own });
      expect([code, stderr.includes("its folder does not exist; make it first")]).toEqual([
        2,
        true,
      ]);
    }
  },
);

test("nested folders are created for the output", async () => {
  const own = makeFolder();
  await run(["analyze", "a/cv.txt", "--output", "x/y/z/", "--cache", "u/v", ...now], { cwd: own });
  expect([readdirSync(join(own, "x/y/z")).length, readdirSync(join(own, "u/v")).length]).toEqual([
    1, 1,
  ]);
});

test("a named pipe in place of a module of checks is refused without waiting for it", async () => {
  const own = makeFolder();
  execFileSync("mkfifo", [join(own, "checks.js")]);
  const command = ["analyze", "a/cv.txt", "--checks", "checks.js", ...now];
  const { code, stderr } = await run(command, { cwd: own });
  expect([code, stderr]).toEqual([2, "skilltally: checks.js: is not a regular file; name one\n"]);
});

test("a named pipe in place of a table is refused without waiting for it", async () => {
  const own = makeFolder();
  execFileSync("mkfifo", [join(own, "rows.jsonl")]);
  const { code, stderr } = await run(["profile", "rows.jsonl"], { cwd: own });
  expect(code).toBe(2);
  expect(stderr).toContain("rows.jsonl: is not a regular file; name one\n");
});

describe("symbolic links in a folder", () => {
  const names = (stdout: string) => stdout.match(/cvs\/[\w/]+\.txt/g)?.toSorted();
  const rank = (own: string) =>
    run(["rank", "cvs", "--job", "-", "--format", "csv", ...now], {
      cwd: own,
      input: "Requirements:\n- Go\n",
    });

  test("are followed, to files and to folders, and a message says so", async () => {
    const own = makeFolder();
    mkdirSync(join(own, "cvs"));
    symlinkSync("../a", join(own, "cvs/all"));
    symlinkSync("../b/cv.txt", join(own, "cvs/ben.txt"));
    const { code, stdout, stderr } = await rank(own);
    expect([code, stderr]).toEqual([0, "skilltally: cvs: 2 symbolic links were followed\n"]);
    expect(names(stdout)).toEqual(["cvs/all/cv.txt", "cvs/ben.txt"]);
  });

  test("are reported even if all of them lead to nothing", async () => {
    const own = makeFolder();
    symlinkSync("nowhere.txt", join(own, "a/gone.txt"));
    const { stderr } = await run(["analyze", "a", ...now], { cwd: own });
    expect(stderr).toBe(
      "skilltally: a: 1 symbolic link led to nothing that is read, or to what is read already\n",
    );
  });

  test("are not followed if a pattern cannot match them, and neither are folders below it", async () => {
    const own = makeFolder();
    symlinkSync("nowhere.txt", join(own, "gone.txt"));
    symlinkSync("nowhere.txt", join(own, "a/gone.txt"));
    const { code, stderr } = await run(["analyze", "*.pdf", ...now], { cwd: own });
    expect([code, stderr]).toEqual([2, "skilltally: *.pdf: matches no file; check the pattern\n"]);
  });

  test("add nothing if they lead back, nowhere, or to a file that was already read", async () => {
    const own = makeFolder();
    mkdirSync(join(own, "cvs/below"), { recursive: true });
    writeFileSync(join(own, "cvs/below/ada.txt"), "Ada\nSkills: Go\n");
    symlinkSync("..", join(own, "cvs/below/back"));
    symlinkSync("nowhere.txt", join(own, "cvs/gone.txt"));
    symlinkSync("below/ada.txt", join(own, "cvs/again.txt"));
    symlinkSync("../b", join(own, "cvs/one"));
    symlinkSync("../b", join(own, "cvs/two"));
    const { code, stdout, stderr } = await rank(own);
    expect(names(stdout)).toEqual(["cvs/below/ada.txt", "cvs/one/cv.txt"]);
    expect([code, stderr]).toEqual([
      0,
      "skilltally: cvs: 1 symbolic link was followed; 4 led to nothing that is read, or to what is read already\n",
    ]);
  });
});

test.for(["text", "markdown", "csv"])(
  "several printed reports contain no command for a build service: %s",
  async (format) => {
    const own = makeFolder();
    writeFileSync(join(own, "a", "##[error]cv.txt"), "Ada a\nSkills: Go, Kafka\n");
    const { stdout } = await run(["analyze", "a", "b", "--format", format, ...now], { cwd: own });
    expect(stdout).toContain("[error]cv.txt");
    expect(stdout).not.toContain("##[");
  },
);

test("an old Word file in a folder is reported, and what Word writes beside an open file is not", async () => {
  const old = join(folder, "old");
  mkdirSync(old);
  writeFileSync(join(old, "kay.doc"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
  writeFileSync(join(old, "~$ada.docx"), "Ada");
  writeFileSync(join(old, "ada.txt"), "Ada Lovelace\n\nSkills\nPython, Kafka");
  const { code, stdout, stderr } = await run(["analyze", old, ...now]);
  expect(stdout).toContain("Python");
  expect(stderr).toMatch(
    /^skilltally: \S+kay\.doc: The document looks like an old Office file.*\n$/,
  );
  expect(code).toBe(2);
});
