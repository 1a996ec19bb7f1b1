import { checkOptions } from "../../analyze/options.ts";
import { runAnalysis } from "../../analyze/run-analysis.ts";
import { differenceOf } from "../../report/difference.ts";
import { renderDifference, renderDifferenceMarkdown } from "../../report/difference-report.ts";
import { writeJson } from "../../report/json.ts";
import { comparisonOf } from "../../report/labels.ts";
import { words } from "../../report/words.ts";
import { warnAboutFormat } from "../analyze-each.ts";
import { CliError, fileWords, named } from "../cli-error.ts";
import { formatOf, loadBytes } from "../files.ts";
import { onlyTarget } from "../options.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { findPostings } from "../postings.ts";
import { analyzeSettings, loadOneFieldOrTarget } from "../settings.ts";
import type { DiffFlags } from "./diff.ts";

/** Compares two versions of a resume, both with the same posting or field, or with nothing. */
export async function runDiff(before: string, after: string, flags: DiffFlags): Promise<void> {
  const { output, format } = flags;
  if ([before, after, ...flags.job].filter((path) => path === "-").length > 1)
    throw new CliError("standard input can be read only once; use - only once");
  if ((await findPostings(flags)) !== undefined)
    throw new CliError("two resumes are compared with one posting; name one file with --job");
  await checkOutputs([output], [before, after, ...inputsOf(flags)]);
  const options = checkOptions(await analyzeSettings(flags));
  const { target, ...field } = await loadOneFieldOrTarget(onlyTarget(flags), options);
  const read = async (path: string) => {
    const sources = [await loadBytes(path), target];
    const own = { ...options, ...field, ...formatOf(path) };
    const analysis = await named(path, runAnalysis(sources, own));
    warnAboutFormat(undefined, fileWords(path), analysis);
    return analysis;
  };
  const [old, now] = [await read(before), await read(after)];
  const difference = differenceOf(old, now);
  const names = words.difference.title(fileWords(before), fileWords(after));
  const title = now.match === undefined ? names : `${names} ${comparisonOf(now)}`;
  await writeResult(output, (place) => {
    if (format === "json") return `${writeJson(difference, 2)}\n`;
    return format === "markdown"
      ? renderDifferenceMarkdown(difference, title)
      : renderDifference(difference, title, place);
  });
}
