import { rmSync, statSync, utimesSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import sqlite from "node-sqlite3-wasm";

/** A program that has a database open says so this often; one that has not for longer than the other was killed. */
const aliveMs = 1000;
const goneMs = 8000;

/**
 * Opens a database for this program alone, made when it is not there. Of a program that was killed in the middle of a write, nothing half done is left.
 *
 * @param {string} path
 * @throws Error when another program has it open.
 */
export async function openAlone(path) {
  const lock = `${path}.lock`;
  await removeStale(lock);
  const db = new sqlite.Database(path);
  try {
    // Only from a write-ahead log does this driver undo what a killed program has half written; and having no shared memory, it keeps one for a single program.
    db.exec("PRAGMA locking_mode = EXCLUSIVE");
    db.all("PRAGMA journal_mode = WAL");
  } catch (error) {
    db.close();
    throw /locked/.test(String(error)) ? openElsewhere(path) : error;
  }
  const alive = setInterval(() => utimesSync(lock, new Date(), new Date()), aliveMs);
  alive.unref();
  return {
    db,
    close() {
      clearInterval(alive);
      // One file again, for whatever opens it next.
      db.all("PRAGMA journal_mode = DELETE");
      db.close();
    },
  };
}

/**
 * The driver's lock is a folder beside the database, which a killed program leaves behind.
 *
 * @param {string} lock
 */
async function removeStale(lock) {
  const first = touchedAt(lock);
  if (first === undefined) return;
  // Clocks of other machines may be wrong: only whether it changes counts.
  for (let waited = 0; waited < goneMs; waited += aliveMs) {
    await sleep(aliveMs);
    if (touchedAt(lock) !== first) return;
  }
  rmSync(lock, { recursive: true, force: true });
}

/** @param {string} lock */
function touchedAt(lock) {
  return statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
}

/** @param {string} path */
function openElsewhere(path) {
  return new Error(`${path} is open in another program; try again when that has ended`);
}
