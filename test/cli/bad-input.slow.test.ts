import { execFile, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { explain, explainOutput } from "../../src/cli/files.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { main, now, resume, root, run } from "./run.ts";

const folder = temporaryFolder();

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("an encrypted PDF", () => {
  const encrypted = "fixtures/broken/encrypted-pdf/file.pdf";
  const right = file("right.txt", "open sesame\r\nsecond line\n");

  test.for([
    ["the first line of a file", ["--password-file", right], {}],
    ["the environment", [], { SKILLTALLY_PASSWORD: "open sesame" }],
    ["a file before the environment", ["--password-file", right], { SKILLTALLY_PASSWORD: "no" }],
  ] as const)("opens with the password from %s", async ([, flags, env]) => {
    const { code, stdout, stderr } = await run(["text", encrypted, ...flags], { env });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Lena Fairweather");
  });

  test.for([
    [[], {}, /is encrypted; give its password with --password-file or SKILLTALLY_PASSWORD\n$/],
    [[], { SKILLTALLY_PASSWORD: "no" }, /file\.pdf: The password does not open the PDF document; /],
    [["--password-file", file("empty.txt", "\n")], {}, /empty\.txt: its first line is empty/],
    [["--password-file", "nowhere.txt"], {}, /^skilltally: nowhere\.txt: no such file/],
  ] as const)(
    "with %j and %j is reported on one line, with exit code 2",
    async ([flags, env, message]) => {
      const { code, stdout, stderr } = await run(["analyze", encrypted, ...flags], { env });
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect([code, stdout]).toEqual([2, ""]);
    },
  );
});

describe("a config file that cannot be read", () => {
  mkdirSync(join(folder, "config.json"));
  test.for([
    ["nowhere.json", /^skilltally: nowhere\.json: no such file; check the path\n$/],
    [join(folder, "config.json"), /config\.json: is a folder; name a file\n$/],
    ["README.md", /^skilltally: README\.md: is not valid JSON; correct it, or pass --no-config\n$/],
  ] as const)("%s is reported on one line, with exit code 2", async ([config, message]) => {
    const { code, stdout, stderr } = await run(["analyze", resume, "--config", config]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("a place that cannot be written to", () => {
  test.for(["EACCES", "EPERM"])("%s is reported with advice to check the permissions", (code) => {
    expect(explainOutput(Object.assign(new Error(), { code }))).toBe(
      "no permission; check who may read or write it",
    );
  });

  test.for([
    ["EROFS", "the disk is read-only; choose another place"],
    ["ENOSPC", "the disk is full; choose another place"],
    ["EISDIR", "is a folder; name a file"],
    ["EXDEV", "cannot be opened (EXDEV)"],
  ] as const)("%s says %s", ([code, words]) => {
    expect(explain(Object.assign(new Error(), { code }))).toBe(words);
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a folder without write permission is refused before the work",
    async () => {
      const closed = join(folder, "closed");
      mkdirSync(closed);
      chmodSync(closed, 0o555);
      const output = join(closed, "report.txt");
      const { code, stderr } = await run(["analyze", resume, "--output", output]);
      expect(stderr).toMatch(/report\.txt: no permission; check who may read or write it\n$/);
      expect(code).toBe(2);
    },
  );

  const isLinux = existsSync("/dev/full");

  test.runIf(isLinux)("a full disk is reported on one line", async () => {
    for (const format of ["text", "jsonl"]) {
      const args = ["analyze", resume, "--format", format, "--output", "/dev/full", ...now];
      const { code, stderr } = await run(args);
      expect(stderr).toBe("skilltally: /dev/full: the disk is full; choose another place\n");
      expect(code).toBe(2);
    }
  });

  test.runIf(isLinux)(
    "a full disk behind standard output is reported on one line, too",
    async () => {
      const command = `"${process.execPath}" "${main}" text "${resume}" > /dev/full`;
      const outcome = promisify(execFile)("sh", ["-c", command], { cwd: root });
      await expect(outcome).rejects.toMatchObject({
        code: 2,
        stderr:
          "skilltally: standard output: the disk is full; choose another place with --output\n",
      });
    },
  );
});

describe("a file that is not what its name promises", () => {
  const junk = join(folder, "junk.pdf");
  writeFileSync(junk, "Ada Byron\n\nSkills\nGo, Kafka\n");

  test.for([["analyze"], ["analyze", "--format", "json"], ["text"], ["skills"], ["diff", junk]])(
    "is reported by %j, and read as what it is",
    async ([command = "", ...args]) => {
      const { code, stdout, stderr } = await run([command, junk, ...args]);
      expect(code).toBe(0);
      expect(stderr).toMatch(/junk\.pdf: is not a PDF; it was read as plain text\n/);
      expect(stdout).not.toBe("");
    },
  );

  test("is reported for each of several files, too", async () => {
    const { stderr } = await run(["rank", junk, resume, "--field", "backend"]);
    expect(stderr).toBe(`skilltally: ${junk}: is not a PDF; it was read as plain text\n`);
  });
});

describe("an empty argument, as from a variable that is not set", () => {
  test.for([
    [["analyze", ""], "a path is empty; name a file, or leave it out"],
    [["analyze", resume, "--job", ""], "--job is empty; give it a value, or leave it out"],
    [["analyze", resume, "--require", ""], "--require is empty; give it a value, or leave it out"],
    [["analyze", resume, "--fail-on", ","], "--fail-on is empty; give it a value, or leave it out"],
    [["rank", resume, "-o", ""], "--output is empty; give it a value, or leave it out"],
  ] as const)("%j is refused", async ([args, problem]) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: `skilltally: ${problem}\n` });
  });
});

describe("input that is unusual:", () => {
  test("a system file that gives nothing is an error, and the others continue", async () => {
    const own = join(folder, "waiting");
    mkdirSync(own);
    writeFileSync(join(own, "a.txt"), "Ada Lane\nSkills: Go\n");
    symlinkSync("/proc/kmsg", join(own, "b.txt"));
    const { code, stdout, stderr } = await run(["analyze", own]);
    expect(stdout).toContain("Ada Lane");
    // If the file exists, reading it waits or is forbidden.
    expect([code, stderr]).toEqual(
      existsSync("/proc/kmsg") ? [2, expect.stringContaining("b.txt: ")] : [0, expect.anything()],
    );
  });

  test("standard input without end is refused", async () => {
    const endless = spawn(process.execPath, [main, "text", "-"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    const piece = Buffer.alloc(1024 * 1024, "a");
    endless.stdin.on("error", () => undefined);
    const feed = () => {
      while (endless.exitCode === null && endless.stdin.write(piece));
    };
    endless.stdin.on("drain", feed);
    feed();
    let words = "";
    for await (const chunk of endless.stderr) words += chunk;
    expect(words).toBe("skilltally: standard input: is too large to be read; name another file\n");
  });

  test("a link that leads to itself is reported in a sentence", async () => {
    symlinkSync("circle.txt", join(folder, "circle.txt"));
    const { code, stderr } = await run(["analyze", join(folder, "circle.txt")]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("circle.txt: is a symbolic link that leads to itself; name the file"),
    ]);
  });

  test("a config file with a list of hundreds of thousands of values is read", async () => {
    const failOn = Array.from({ length: 300_000 }, () => "hidden-text");
    const config = file("long.json", JSON.stringify({ failOn }));
    const { code } = await run(["analyze", resume, ...now, "--config", config]);
    expect(code).toBe(0);
  });
});
