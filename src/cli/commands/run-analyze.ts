import type { Analysis } from "../../analyze/analysis.ts";
import { checkOptions } from "../../analyze/options.ts";
import { runAnalysis } from "../../analyze/run-analysis.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { TaskOptions } from "../../analyze/task.ts";
import type { Document } from "../../document/document.ts";
import { renderReport } from "../../report/render.ts";
import {
  analyzeEach,
  reportEarlier,
  reportMissedThresholds,
  warnAboutFormat,
} from "../analyze-each.ts";
import { CliError, fileWords, named } from "../cli-error.ts";
import { formatOf, loadBytes, namesFolder } from "../files.ts";
import type { Inputs } from "../inputs.ts";
import { onlyTarget } from "../options.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, guardInputs, inputsOf } from "../outputs.ts";
import { readsTogether } from "../purposes.ts";
import { openReports } from "../reports.ts";
import { analyzeSettings, loadCache, loadFieldOrTarget } from "../settings.ts";
import { makeThresholds } from "../thresholds.ts";
import type { AnalyzeFlags } from "./analyze.ts";

export async function runAnalyze(inputs: Inputs, flags: AnalyzeFlags): Promise<void> {
  const { output, format } = flags;
  // A folder gets a file for each resume, even if there is only one.
  const takesMany = format === "jsonl" || (output !== undefined && (await namesFolder(output)));
  const isOne = !inputs.isMany && !takesMany;
  await (isOne ? analyzeOne(inputs, flags) : analyzeSeveral(inputs, flags));
}

/** Analyzes one resume and writes its report. */
async function analyzeOne({ paths }: Inputs, flags: AnalyzeFlags): Promise<void> {
  const { output, format, explain } = flags;
  const [path = "-"] = paths;
  if (format === "jsonl" || flags.resume === true) throw new CliError(resumeProblem);
  if (path === "-") refuseTwoInputs(flags);
  await checkOutputs([output], [path, ...inputsOf(flags)]);
  const options = checkOptions(await named(path, analyzeSettings(flags)));
  const thresholds = await makeThresholds(flags, options);
  const analysis = await analyzeFile(path, flags, options);
  const file = fileWords(path);
  await writeResult(output, (place) => renderReport(analysis, format, { ...place, file, explain }));
  warnAboutFormat(undefined, file, analysis);
  reportMissedThresholds(undefined, fileWords(path), analysis, thresholds);
}

async function analyzeFile(
  path: string,
  flags: AnalyzeFlags,
  options: TaskOptions,
): Promise<Analysis> {
  if (flags.cache !== undefined) return analyzeCached(path, flags, options);
  if (readsTogether) return analyzeTogether(path, flags, options);
  const { target, ...field } = await loadFieldOrTarget(onlyTarget(flags), options);
  const sources = [await loadBytes(path), target];
  const own = { ...options, ...field, ...formatOf(path) };
  return named(path, runAnalysis(sources, own));
}

/** Reads the resume only if the folder of `--cache` does not have it. */
async function analyzeCached(
  path: string,
  flags: AnalyzeFlags,
  options: TaskOptions,
): Promise<Analysis> {
  const cache = await loadCache(flags, options);
  const { target, ...field } = await loadFieldOrTarget(onlyTarget(flags), options);
  const bytes = await loadBytes(path);
  const source = (await cache?.find(path, bytes)) ?? bytes;
  const own = { ...options, ...field, ...formatOf(path) };
  const analysis = await named(path, runAnalysis([source, target], own));
  await cache?.keep(fileWords(path), analysis.resume.document);
  await cache?.close();
  return analysis;
}

/**
 * Reads the resume and the posting at the same time, each in its own runner. If neither can be read, the
 * error of the posting is reported.
 */
async function analyzeTogether(
  path: string,
  flags: AnalyzeFlags,
  options: TaskOptions,
): Promise<Analysis> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    const reading = readResume(path, { ...options, ...formatOf(path), signal });
    // Awaited below. Until then, a failure must not count as unhandled.
    reading.catch(() => undefined);
    const { target, ...field } = await loadFieldOrTarget(onlyTarget(flags), options);
    const sources = [await reading, target];
    const own = { ...options, ...field };
    return await named(path, runAnalysis(sources, own));
  } finally {
    // If the posting cannot be read, the resume need not be.
    stop.abort();
  }
}

async function readResume(path: string, options: TaskOptions): Promise<Document> {
  const bytes = await loadBytes(path);
  return named(path, runTask<Document>("readDocument", [bytes], options));
}

/** Analyzes any number of resumes and writes their reports one after another, as they become available. */
async function analyzeSeveral(inputs: Inputs, flags: AnalyzeFlags): Promise<void> {
  const { threads, format, resume } = flags;
  if (resume === true && (format !== "jsonl" || flags.output === undefined)) {
    throw new CliError(resumeProblem);
  }
  if (inputs.paths.includes("-")) refuseTwoInputs(flags);
  const settings = await analyzeSettings(flags);
  const { target, ...field } = await loadFieldOrTarget(onlyTarget(flags), settings);
  const options = checkOptions({ ...settings, ...field });
  const thresholds = await makeThresholds(flags, options);
  const wanted = new Set(inputs.paths.map((path) => fileWords(path)));
  const reports = await openReports(flags, {
    options,
    target,
    guard: guardInputs([...inputs.paths, ...inputsOf(flags)]),
    recall: (result) => {
      if (wanted.has(result.name)) reportEarlier(result, thresholds);
    },
  });
  const paths = inputs.paths.filter((path) => !reports.isDone(fileWords(path)));
  let isComplete = false;
  try {
    isComplete = await analyzeEach({
      paths,
      target,
      options: { ...options, ...reports.options, ...(threads !== undefined && { threads }) },
      thresholds,
      cache: await loadCache(flags, options),
      isPrinting: flags.output === undefined,
      goOn: reports.goOn,
      ...(reports.costsOne === true && { costsOne: true }),
      take: (result) => reports.write(result),
    });
  } finally {
    await reports.close(isComplete);
  }
}

const resumeProblem =
  "--resume goes on with a file of JSON Lines; add --format jsonl --output <file>";

function refuseTwoInputs({ job }: AnalyzeFlags): void {
  if (job.includes("-")) {
    throw new CliError("only one of the resume and the posting can come from standard input");
  }
}
