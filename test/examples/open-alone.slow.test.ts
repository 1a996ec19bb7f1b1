import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sqlite from "node-sqlite3-wasm";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const folder = temporaryFolder();
const database = join(folder, "results.sqlite");

/** Opens the database in a process of its own, does something with it, and gives what was printed. */
function inProcess(work: string): Promise<string> {
  const script = `import { openAlone } from ${JSON.stringify(join(examples, "sqlite/open-alone.mjs"))};
    const { db, close } = await openAlone(${JSON.stringify(database)}).catch(({ message }) => { console.log(message); process.exit(); });
    ${work}`;
  const args = ["--input-type=module", "--eval", script];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once("close", () => resolve(output)));
}

const sum = `console.log(JSON.stringify(db.get("SELECT count(*) AS rows, sum(length(words)) AS length FROM note")));`;

test("of a program that is killed in the middle of a write nothing half done is left", async () => {
  await inProcess(`
    db.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)");
    db.exec("BEGIN");
    for (let i = 0; i < 2000; i++) db.run("INSERT INTO note VALUES (?, ?)", [i, "x".repeat(500)]);
    db.exec("COMMIT");
    // So little room that the second transaction is on the disk before it ends.
    db.exec("PRAGMA cache_size = 3");
    db.exec("BEGIN");
    db.run("UPDATE note SET words = words || 'y'");
    db.run("DELETE FROM note WHERE id % 3 = 0");
    process.kill(process.pid, "SIGKILL");`);
  expect(existsSync(`${database}.lock`)).toBe(true);
  const told = await inProcess(
    `${sum} console.log(db.get("PRAGMA integrity_check").integrity_check); close();`,
  );
  expect(told).toBe('{"rows":2000,"length":1000000}\nok\n');
});

test("a database that was closed is one file, which any program reads", () => {
  expect([".lock", "-wal", "-journal"].filter((end) => existsSync(database + end))).toEqual([]);
  const db = new sqlite.Database(database, { readOnly: true });
  expect(db.get("SELECT count(*) AS rows FROM note")).toEqual({ rows: 2000 });
  db.close();
});

test("a second program is told that another one has it open", async () => {
  const told = await inProcess(`
    const { openAlone: again } = await import(${JSON.stringify(`${join(examples, "sqlite/open-alone.mjs")}?again`)});
    console.log(await again(${JSON.stringify(database)}).catch(({ message }) => message));
    close();`);
  expect(told).toBe(`${database} is open in another program; try again when that has ended\n`);
});

test("both examples that keep a database open it in the same way", () => {
  const [one, other] = ["sqlite", "queue"].map((name) =>
    readFileSync(join(examples, name, "open-alone.mjs"), "utf8"),
  );
  expect(one).toBe(other);
});
