import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, expect, test } from "vitest";

const examples = fileURLToPath(new URL("../../examples/sqlite/", import.meta.url));
const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "skilltally-sqlite-"));
const folder = mkdtempSync(join(home, "resumes-"));
const database = join(home, "resumes.sqlite");

const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(examples, script), ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
};
const fill = () => run("fill.mjs", folder, database).stdout;
const ask = (...args: readonly string[]) => run("ask.mjs", database, ...args);

/** Rows of the database, each as its values. */
function rows(sql: string): readonly (readonly unknown[])[] {
  const db = new sqlite.Database(database, { readOnly: true });
  try {
    return db.all(sql).map((row) => Object.values(row));
  } finally {
    db.close();
  }
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

function writeResume(name: string, years: string): void {
  write(
    `${name}.txt`,
    `${name} Example\n\nExperience\nBackend Engineer, Harbor Works\n${years}\n- Moved the ledger to Kafka.\n`,
  );
}

beforeAll(() => {
  writeResume("Ada", "January 2019 - December 2022");
  writeResume("Bela", "March 2020 - January 2023");
  writeResume("Cleo", "May 2022 - June 2024");
  write("Dora.txt", "Dora Example\n\nSkills\nKafka, Go\n");
  write("x'); DROP TABLE file; --.txt", "Eve Example\n\nSkills\nGo\n");
  copyFileSync(join(fixtures, "resumes/single-column/resume.pdf"), join(folder, "annika.pdf"));
  copyFileSync(join(fixtures, "resumes/single-column/resume.pdf"), join(folder, "again.pdf"));
  copyFileSync(join(fixtures, "broken/old-word/file.doc"), join(folder, "old.doc"));
  copyFileSync(join(fixtures, "broken/encrypted-pdf/file.pdf"), join(folder, "locked.pdf"));
  expect(fill()).toBe("6 read, 2 failed, 1 unchanged, 0 gone\n");
}, 60_000);

afterAll(() => {
  rmSync(home, { recursive: true });
});

test("who knows Kafka since 2023: those whose last use was then or later, the last one first", () => {
  const { status, stdout } = ask("kafka", "--since", "2023");
  expect([status, stdout.split("\n")]).toEqual([
    0,
    [
      "Cleo Example (Cleo.txt): Apache Kafka, 26 months, 2022-05 to 2024-06, position",
      "  page 1: - Moved the ledger to Kafka.",
      "Bela Example (Bela.txt): Apache Kafka, 35 months, 2020-03 to 2023-01, position",
      "  page 1: - Moved the ledger to Kafka.",
      "2 found",
      "",
    ],
  ]);
});

test("without a year, those who never dated it come too, last", () => {
  const { stdout } = ask("Kafka");
  expect(stdout.match(/\w+(?= Example)/g)).toEqual(["Cleo", "Bela", "Ada", "Dora"]);
});

test("a content under two names is one resume and two files", () => {
  const sql =
    "SELECT count(*), count(DISTINCT hash) FROM file WHERE path IN ('again.pdf', 'annika.pdf')";
  expect(rows(sql)).toEqual([[2, 1]]);
});

test("what could not be read stands in a table with its code", () => {
  expect(rows("SELECT path, code FROM failure JOIN file USING (hash) ORDER BY path")).toEqual([
    ["locked.pdf", "ENCRYPTED"],
    ["old.doc", "FORMAT_OLD_WORD"],
  ]);
});

test("a name that is SQL is a name", () => {
  expect(rows("SELECT path FROM file WHERE path LIKE 'x%'")).toEqual([
    ["x'); DROP TABLE file; --.txt"],
  ]);
  expect(ask("'; DROP TABLE resume; --")).toMatchObject({ status: 2, stdout: "" });
  expect(ask("Kafka", "--since", "2023' OR 1=1 --")).toMatchObject({ status: 2, stdout: "" });
});

test("a database that is not there is not made by asking", () => {
  expect(run("ask.mjs", join(home, "none.sqlite"), "Kafka").stderr).toMatch(
    /^There is no database/,
  );
});

test("a second run reads what changed or failed, and forgets what is gone", () => {
  writeResume("Ada", "January 2019 - June 2025");
  rmSync(join(folder, "Cleo.txt"));
  expect(fill()).toBe("1 read, 2 failed, 5 unchanged, 1 gone\n");
  const { stdout } = ask("Kafka", "--since", "2023");
  expect(stdout.match(/\w+(?= Example)/g)).toEqual(["Ada", "Bela"]);
  expect(
    rows("SELECT count(*) FROM skill_use WHERE resume NOT IN (SELECT hash FROM file)"),
  ).toEqual([[0]]);
}, 60_000);
