import { rmSync, statSync, utimesSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import sqlite from "node-sqlite3-wasm";

/**
 * A program touches the lock of its open database this often. If the lock is untouched for longer than
 * `goneMs`, the program was killed.
 */
const aliveMs = 1000;
const goneMs = 8000;

/**
 * Opens a database exclusively and creates it if necessary. If a program was killed in the middle of a write,
 * its partial changes are undone.
 *
 * @param {string} path
 * @throws Error if another program has it open.
 */
export async function openAlone(path) {
  const lock = `${path}.lock`;
  await removeStale(lock);
  const db = new sqlite.Database(path);
  try {
    // This driver undoes the partial writes of a killed program only from a write-ahead log. As it has no
    // shared memory, it can use such a log only in exclusive mode.
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
      // A single file again, for the next program that opens it.
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
  // Clocks of other machines may be wrong, so only a change counts.
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
