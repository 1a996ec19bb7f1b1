/** @typedef {import("skilltally").Analysis} Analysis */
/** @typedef {import("skilltally/browser/reader").Reader} Reader */
/** @typedef {{ readonly file: File, readonly analysis: Analysis, readonly rank?: number }} Read */
/** @typedef {{ readonly file: File, readonly problem: string }} Unread */
/** @typedef {Read | Unread} Result what came of a file */

/** Nobody wants to wait longer for one file in a page; few documents take even a second. */
const timeoutMs = 15_000;

/**
 * Reads the files one after another and compares each with the posting, if there is one. The best first;
 * files that could not be read come last.
 *
 * @param {Reader} reader
 * @param {readonly File[]} files
 * @param {{ posting: string | undefined, signal: AbortSignal, say: (index: number) => void }} task `say` is called before each file
 * @returns {Promise<readonly Result[]>}
 */
export async function compareAll(reader, files, { posting, signal, say }) {
  const bounds = { signal, timeoutMs };
  // Read once for all resumes, in the same way as analyzeResume does.
  const job =
    posting === undefined
      ? undefined
      : await reader.parseJob(await reader.readDocument(posting, bounds), bounds);
  /** @type {Result[]} */
  const results = [];
  for (const [index, file] of files.entries()) {
    say(index);
    results.push(await compareOne(reader, file, job, bounds));
  }
  return job === undefined ? results : rank(reader, results, job, bounds);
}

/**
 * @param {Reader} reader
 * @param {File} file
 * @param {import("skilltally").Job | undefined} job
 * @param {{ readonly signal: AbortSignal, readonly timeoutMs: number }} bounds
 * @returns {Promise<Result>}
 */
async function compareOne(reader, file, job, bounds) {
  // All other formats are recognized by content.
  const options = /\.(?:md|markdown)$/i.test(file.name)
    ? { ...bounds, format: /** @type {const} */ ("markdown") }
    : bounds;
  try {
    return { file, analysis: await reader.analyzeResume(file, job, options) };
  } catch (error) {
    if (bounds.signal.aborted || !(error instanceof Error)) throw error;
    return { file, problem: error.message };
  }
}

/**
 * @param {Reader} reader
 * @param {readonly Result[]} results
 * @param {import("skilltally").Job} job
 * @param {{ readonly signal: AbortSignal }} bounds
 * @returns {Promise<readonly Result[]>}
 */
async function rank(reader, results, job, bounds) {
  const read = results.filter((result) => "analysis" in result);
  const unread = results.filter((result) => "problem" in result);
  const resumes = read.map(({ analysis }) => analysis.resume);
  const ranked = await reader.rankResumes(resumes, job, bounds);
  const inOrder = ranked.flatMap(({ index, rank }) => {
    const result = read[index];
    return result === undefined ? [] : [{ ...result, rank }];
  });
  return [...inOrder, ...unread];
}

/**
 * The result for a file, in a few words.
 *
 * @param {Result} result
 */
export function wordsOf(result) {
  if ("problem" in result) return result.problem;
  const { match, resume } = result.analysis;
  if (match === undefined) return `${resume.skills.length} skills`;
  return match.score === null ? `No score: ${match.because}` : `${match.score} of 100 points`;
}
