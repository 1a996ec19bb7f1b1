import { readFileSync } from "node:fs";
import { openAlone } from "./open-alone.mjs";

/** @typedef {import("./task.mjs").Key} Key */
/** @typedef {import("./task.mjs").Outcome} Outcome */

const schema = readFileSync(new URL("schema.sql", import.meta.url), "utf8");
const byKey = "content = ? AND job = ? AND lexicon = ? AND scoring = ? AND as_of = ?";

/**
 * The database of results; creates it if necessary. Only one program has it open: among many machines, the
 * one that collects.
 *
 * @param {string} path
 */
export async function openResults(path) {
  const { db, close } = await openAlone(path);
  db.exec(schema);

  /** @param {Key} key */
  const values = ({ content, job, lexicon, scoring, asOf }) => [
    content,
    job,
    lexicon,
    scoring,
    asOf,
  ];

  return {
    /**
     * Runs all of `write` or nothing of it.
     *
     * @param {() => void} write
     */
    atOnce(write) {
      db.exec("BEGIN");
      try {
        write();
        db.exec("COMMIT");
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      }
    },
    /**
     * @param {string} path
     * @param {string} content
     */
    saveFile(path, content) {
      db.run("INSERT OR REPLACE INTO file VALUES (?, ?)", [path, content]);
    },
    /** @param {Key} key */
    has(key) {
      return db.get(`SELECT 1 FROM result WHERE ${byKey}`, values(key)) !== null;
    },
    /**
     * Stores a result; returns whether it is new.
     *
     * @param {Key} key
     * @param {Outcome} outcome
     */
    save(key, { score, totalMonths, quality, lacks }) {
      db.run(`DELETE FROM failure WHERE ${byKey}`, values(key));
      const { changes } = db.run(
        "INSERT OR IGNORE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [...values(key), score, totalMonths, quality, JSON.stringify(lacks)],
      );
      return changes > 0;
    },
    /**
     * @param {Key} key
     * @param {string} code
     * @param {string} message
     */
    saveFailure(key, code, message) {
      db.run("INSERT OR REPLACE INTO failure VALUES (?, ?, ?, ?, ?, ?, ?)", [
        ...values(key),
        code,
        message,
      ]);
    },
    close,
  };
}
