// node fill.mjs FOLDER DATABASE reads every resume in FOLDER and fills DATABASE. Run it again at any time:
// unchanged files are not read again, and those that are gone are removed.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { AnalyzeError, builtinLexicon } from "skilltally";
import { analyzeMany } from "skilltally/batch";
import { openDatabase } from "./database.mjs";

const maxBytes = 20 * 1024 * 1024;

/** Other files in the folder are not resumes. */
const resumeFile = /\.(?:pdf|docx?|odt|rtf|html?|md|markdown|txt)$/i;

const [folder, path] = process.argv.slice(2);
if (folder === undefined || path === undefined) {
  console.error("node fill.mjs FOLDER DATABASE");
  process.exit(2);
}
const store = await openDatabase(path).catch(refuse);
const counts = { read: 0, failed: 0, unchanged: 0, gone: 0 };
try {
  const results = analyzeMany(changedFiles(folder), undefined, { limits: { maxBytes } });
  for await (const { name: hash, analysis, error } of results) {
    if (analysis !== undefined) {
      store.saveResume(hash, analysis);
      counts.read++;
    } else {
      // Errors other than AnalyzeError come from the file system, such as EACCES.
      const code = "code" in error ? String(error.code) : error.name;
      store.saveFailure(hash, code, error instanceof AnalyzeError ? error.message : code);
      counts.failed++;
    }
  }
} finally {
  store.close();
}
console.log(
  `${counts.read} read, ${counts.failed} failed, ${counts.unchanged} unchanged, ${counts.gone} gone`,
);

/**
 * @param {Error} error
 * @returns {never}
 */
function refuse({ message }) {
  console.error(message);
  process.exit(1);
}

/**
 * The files whose content is not in the database, each content once. Files are read one at a time, so a
 * folder of any size takes little memory. Records every file on the way, and finally removes those that are
 * gone.
 *
 * @param {string} folder
 */
async function* changedFiles(folder) {
  const paths = new Set();
  const hashes = new Set();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !resumeFile.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const hash = await hashOf(path);
    paths.add(relative(folder, path));
    store.saveFile(relative(folder, path), hash);
    if (hashes.has(hash) || store.hasResume(hash, builtinLexicon().hash)) {
      counts.unchanged++;
      continue;
    }
    hashes.add(hash);
    yield { name: hash, source: () => readSmall(path) };
  }
  counts.gone = store.keepFiles(paths);
}

/** @param {string} path */
async function hashOf(path) {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    // It cannot be opened; reading it will fail for the same reason and report it.
    hash.update(path);
  }
  return hash.digest("hex");
}

/** @param {string} path */
async function readSmall(path) {
  const { size } = await stat(path);
  if (size > maxBytes)
    throw new AnalyzeError("TOO_LARGE", { what: "bytes", size, limit: maxBytes });
  return readFile(path);
}
