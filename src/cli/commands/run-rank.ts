import type { Analysis } from "../../analyze/analysis.ts";
import { checkOptions } from "../../analyze/options.ts";
import type { Job } from "../../job/job.ts";
import { conditionWords } from "../../report/conditions.ts";
import { renderMatrixPage } from "../../report/html/matrix-page.ts";
import { writeJson } from "../../report/json.ts";
import {
  bestScore,
  isRead,
  type MatchMatrix,
  type MatrixCell,
  type MatrixPosting,
  type MatrixResume,
  matrixResume,
  rankBy,
  unreadResume,
} from "../../report/matrix.ts";
import { renderMatrix, renderRanking, renderSheet } from "../../report/matrix-table.ts";
import type { RenderOptions } from "../../report/render-options.ts";
import type { Match } from "../../score/match.ts";
import { analyzeEach, type Batch } from "../analyze-each.ts";
import { CliError, fileWords, problemWith } from "../cli-error.ts";
import type { Inputs } from "../inputs.ts";
import { onlyTarget } from "../options.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { loadPostings } from "../postings.ts";
import { say } from "../say.ts";
import { analyzeSettings, loadCache, loadOneFieldOrTarget } from "../settings.ts";
import { makeThresholds } from "../thresholds.ts";
import type { RankFlags } from "./rank.ts";

/** Compares each resume with each of several postings, with a single posting, or with a field. */
export async function runRank(
  { paths }: Inputs,
  flags: RankFlags,
  postings: readonly string[] | undefined,
): Promise<void> {
  const { output, threads } = flags;
  if (flags.job.length === 0 && flags.field === undefined) {
    throw new CliError("rank needs --job <file> or --field <name> to compare the resumes with");
  }
  if (flags.job.includes("-") && paths.includes("-")) {
    throw new CliError("only one of the resumes and the posting can come from standard input");
  }
  await checkOutputs([output], [...paths, ...inputsOf(flags), ...(postings ?? [])]);
  const options = checkOptions(await analyzeSettings(flags));
  const batch = { ...options, ...(threads !== undefined && { threads }) };
  const { heads, ...compared } = await loadCompared(flags, postings, batch);
  const resumes: MatrixResume[] = [];
  let head: Pick<MatchMatrix, "versions" | "asOf"> | undefined;
  const isComplete = await analyzeEach({
    paths,
    ...compared,
    thresholds: await makeThresholds(flags, options),
    isPrinting: false,
    cache: await loadCache(flags, options),
    take: async ({ name, analysis, error, matches = onlyMatch(analysis) }) => {
      if (analysis === undefined) {
        resumes.push(unreadResume(name, problemWith(name, error), heads.length));
        return;
      }
      head ??= { versions: analysis.versions, asOf: analysis.asOf };
      resumes.push(matrixResume(name, analysis.resume, matches, flags.format === "html"));
    },
  });
  // A partial ranking would claim that its first resume is the best.
  if (!isComplete) return;
  // Why nothing could be read has already been reported.
  if (head === undefined && !isForPrograms(flags.format)) return;
  const matrix = { ...(head ?? nothing), postings: heads, resumes };
  sayUnscored(heads, resumes.filter(isRead));
  const isSeveral = postings !== undefined;
  await writeResult(output, (place) => render(matrix, flags.format, isSeveral, place));
}

/** The head of a matrix without resumes. */
const nothing = { versions: { skilltally: "", lexicon: "", scoring: 0 }, asOf: "" };

function onlyMatch(analysis: Analysis | undefined): readonly Match[] {
  return analysis?.match === undefined ? [] : [analysis.match];
}

/** What the resumes are compared with. */
interface Compared extends Pick<Batch, "target" | "postings" | "options"> {
  /** What the table says of each posting. */
  readonly heads: MatchMatrix["postings"];
}

async function loadCompared(
  flags: RankFlags,
  paths: readonly string[] | undefined,
  options: Batch["options"],
): Promise<Compared> {
  if (paths !== undefined) {
    const postings = await loadPostings(paths, options);
    return {
      heads: postings.map(({ name, job }) => postingOf(name, job)),
      target: undefined,
      postings: postings.map(({ job }) => job),
      options,
    };
  }
  const { target, ...field } = await loadOneFieldOrTarget(onlyTarget(flags), options);
  const [name = flags.field ?? ""] = flags.job;
  const job = target !== undefined && "requirements" in target ? target : undefined;
  return { heads: [postingOf(name, job)], target, options: { ...options, ...field } };
}

function postingOf(path: string, job: Job | undefined): MatrixPosting {
  const name = fileWords(path);
  const conditions = conditionWords(job);
  return {
    name,
    ...(job?.title !== undefined && { title: job.title.text }),
    ...(conditions !== undefined && { conditions }),
  };
}

/** Reports why resumes or postings have no score. If no resume has one, each reason is reported only once. */
function sayUnscored(postings: readonly MatrixPosting[], resumes: readonly MatrixResume[]): void {
  const unscored = resumes.filter((resume) => bestScore(resume) === null);
  const reasonOf = (cell: MatrixCell | undefined) => cell?.because ?? "the reason is not known";
  if (unscored.length === resumes.length) {
    const reasons = new Set(unscored.map(({ cells: [cell] }) => reasonOf(cell)));
    for (const because of reasons) say(`no resume has a score: ${because}`);
    return;
  }
  for (const { name, cells } of unscored) say(`${name}: no score: ${reasonOf(cells[0])}`);
  const scored = resumes.find((resume) => bestScore(resume) !== null);
  for (const [i, { name }] of postings.entries()) {
    const cell = scored?.cells[i];
    if (cell?.score === null) say(`${name}: no score: ${reasonOf(cell)}`);
  }
}

/** Programs get the format that they asked for, even if no resume could be read. */
function isForPrograms(format: RankFlags["format"]): boolean {
  return format === "json" || format === "csv";
}

function render(
  matrix: MatchMatrix,
  format: RankFlags["format"],
  isSeveral: boolean,
  place: RenderOptions,
): string {
  switch (format) {
    case "json":
      return `${writeJson(isSeveral ? matrix : ranking(matrix), 2)}\n`;
    case "csv":
      return isSeveral ? renderSheet(matrix) : renderRanking(matrix);
    case "html":
      return renderMatrixPage(matrix);
    default:
      return renderMatrix(matrix, format, place);
  }
}

/** The resumes compared with one posting, best first. */
function ranking({ resumes }: MatchMatrix): readonly object[] {
  return rankBy(resumes, bestScore).map(({ rank, item: { cells, ...resume } }) => ({
    rank,
    ...resume,
    ...cells[0],
  }));
}
