import { readFileSync } from "node:fs";
import { openAlone } from "./open-alone.mjs";

/** @typedef {import("skilltally").Analysis} Analysis */

const schema = readFileSync(new URL("schema.sql", import.meta.url), "utf8");

/**
 * The database of a folder of resumes; creates it if necessary.
 *
 * @param {string} path
 */
export async function openDatabase(path) {
  const { db, close } = await openAlone(path);
  db.exec(schema);

  /**
   * Runs all of `write` or nothing of it.
   *
   * @param {() => void} write
   */
  function atOnce(write) {
    db.exec("BEGIN");
    try {
      write();
      db.exec("COMMIT");
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  }

  return {
    /**
     * @param {string} path
     * @param {string} hash
     */
    saveFile(path, hash) {
      db.run("INSERT OR REPLACE INTO file (path, hash) VALUES (?, ?)", [path, hash]);
    },
    /**
     * Whether a content was read with this lexicon. One that failed does not count and is tried again, since
     * it may have run out of time.
     *
     * @param {string} hash
     * @param {string} lexicon
     */
    hasResume(hash, lexicon) {
      const sql = "SELECT 1 FROM resume WHERE hash = ? AND lexicon = ?";
      return db.get(sql, [hash, lexicon]) !== null;
    },
    /**
     * @param {string} hash
     * @param {Analysis} analysis
     */
    saveResume(hash, { resume, asOf, versions }) {
      atOnce(() => {
        db.run("DELETE FROM failure WHERE hash = ?", [hash]);
        db.run("DELETE FROM resume WHERE hash = ?", [hash]);
        db.run("INSERT INTO resume VALUES (?, ?, ?, ?, ?, ?)", [
          hash,
          resume.contact.name?.text ?? null,
          resume.totalMonths,
          resume.document.quality,
          asOf,
          versions.lexicon,
        ]);
        for (const use of resume.skills) {
          const { skill, name, category, months, firstUsed = null, lastUsed = null, proof } = use;
          const { quote, page } = evidenceOf(use, resume);
          db.run("INSERT OR REPLACE INTO skill VALUES (?, ?, ?)", [skill, name, category]);
          db.run(
            `INSERT INTO skill_use (resume, skill, months, first_used, last_used, proof, quote, page)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
            [hash, skill, months, firstUsed, lastUsed, proof, quote, page],
          );
        }
      });
    },
    /**
     * @param {string} hash
     * @param {string} code
     * @param {string} message
     */
    saveFailure(hash, code, message) {
      db.run("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)", [hash, code, message]);
    },
    /**
     * Deletes all other files and what only they contained; returns their number.
     *
     * @param {ReadonlySet<string>} paths
     */
    keepFiles(paths) {
      const rows = db.all("SELECT path FROM file");
      const gone = rows.map(({ path }) => String(path)).filter((path) => !paths.has(path));
      atOnce(() => {
        for (const path of gone) db.run("DELETE FROM file WHERE path = ?", [path]);
        db.run("DELETE FROM resume WHERE hash NOT IN (SELECT hash FROM file)");
        db.run("DELETE FROM failure WHERE hash NOT IN (SELECT hash FROM file)");
      });
      return gone.length;
    },
    /**
     * Everyone who shows a skill, latest use first. `since` ("2023", "2023-05") leaves out people whose last
     * use was before.
     *
     * @param {string} skill
     * @param {string} since
     */
    whoKnows(skill, since) {
      return db.all(
        `SELECT coalesce(resume.name, file.path) AS who, file.path, months, first_used, last_used, proof, quote, page
         FROM skill_use
         JOIN resume ON resume.hash = skill_use.resume
         JOIN file ON file.hash = resume.hash
         WHERE skill = :skill AND proof <> 'hidden' AND coalesce(last_used, '') >= :since
         ORDER BY last_used DESC, months DESC, file.path`,
        { ":skill": skill, ":since": since },
      );
    },
    close,
  };
}

/**
 * The line that proves a skill: preferably where it was used, otherwise where it is listed.
 *
 * @param {Analysis["resume"]["skills"][number]} use
 * @param {Analysis["resume"]} resume
 */
function evidenceOf({ mentions }, { document, positions, projects }) {
  const places = [...positions, ...projects];
  const used = mentions.find(({ from }) =>
    places.some((place) => place.from <= from && from < place.to),
  );
  const mention = used ?? mentions[0];
  const line = document.lines.find(
    ({ from, to }) => mention !== undefined && from <= mention.from && mention.from < to,
  );
  if (line === undefined) return { quote: null, page: null };
  return { quote: document.text.slice(line.from, line.to).trim(), page: line.page };
}
