import { dirname } from "node:path";
import { type AnalyzeOptions, checkOptions } from "../../analyze/options.ts";
import { version } from "../../analyze/version.ts";
import { SCORING_VERSION } from "../../score/weights.ts";
import { builtinLexicon } from "../../skills/lexicon/builtin.ts";
import type { BaselineHead } from "../../verify/baseline.ts";
import { parseExpectations } from "../../verify/parse-expectations.ts";
import { renderVerification } from "../../verify/render.ts";
import { problemLine } from "../../verify/text.ts";
import { allProblems, exitCodeOf, type Verification } from "../../verify/verification.ts";
import { CliError } from "../cli-error.ts";
import { exists, loadText } from "../files.ts";
import { print, printText, writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { saveText } from "../save.ts";
import { say } from "../say.ts";
import { analyzeSettings, loadCache } from "../settings.ts";
import { tables } from "../tables.ts";
import type { VerifyFlags } from "./verify.ts";
import { compareTo, leftovers, loadBaseline, updateBaseline } from "./verify-baseline.ts";
import { filesOf, verifyCases } from "./verify-cases.ts";

/** Verifies a table, writes the reports, and sets the exit code. */
export async function runVerify(given: string | undefined, flags: VerifyFlags): Promise<void> {
  const file = given ?? (await findTable());
  const settings = await analyzeSettings(flags);
  const lexicon = settings.lexicon ?? builtinLexicon();
  const table = await parseExpectations(
    await loadText(file),
    file,
    lexicon,
    settings.checks?.map(({ id }) => id),
  );
  const stored = await loadBaseline(table, flags);
  const folder = dirname(file);
  const inputs = [file, ...table.cases.flatMap((one) => filesOf(one, folder)), ...inputsOf(flags)];
  const isUpdate = flags.update === true && stored.path !== undefined;
  const reports = [flags.output, ...flags.report.map(({ path }) => path)];
  await checkOutputs(reports, [...inputs, stored.path]);
  if (isUpdate) await checkOutputs([stored.path, ...reports], inputs);
  const now = flags.now ?? table.now?.value ?? stored.baseline?.asOf;
  const options = checkOptions({ ...settings, ...(now !== undefined && { now }) });
  const head = headOf(options, lexicon.hash);
  const { baseline, problems } = compareTo(stored, head, flags);
  const { threads } = flags;
  const verified = await verifyCases(table.cases, {
    folder,
    options: { ...options, ...(threads !== undefined && { threads }) },
    baseline,
    cache: await loadCache(flags, settings),
  });
  const verification: Verification = {
    file,
    versions: head.versions,
    asOf: head.asOf,
    ...(stored.path !== undefined && { baseline: stored.path }),
    problems: [...table.problems, ...problems],
    notes: leftovers(table, baseline),
    cases: verified.map(({ result }) => result),
  };
  const last = isUpdate
    ? await updateBaseline(stored.path, { verification, verified, head, before: baseline })
    : verification;
  await writeReports(last, flags);
  process.exitCode = exitCodeOf(last);
}

async function findTable(): Promise<string> {
  for (const path of tables) if (await exists(path)) return path;
  throw new CliError(
    `${tables[0]}: no such file; name a table, or write one with --init <folder of resumes>`,
  );
}

function headOf(
  { now, weights }: AnalyzeOptions & { readonly now: string },
  lexicon: string,
): BaselineHead {
  return {
    versions: { skilltally: version, lexicon, scoring: SCORING_VERSION },
    asOf: now,
    ...(weights !== undefined && { weights }),
  };
}

async function writeReports(
  verification: Verification,
  { format, output, report }: VerifyFlags,
): Promise<void> {
  // Printed first, so that a full disk does not hide the verdict. In the "github" format, lines are commands
  // on purpose, and the text within them is escaped.
  const toPrint = format === "github" ? print : printText;
  await writeResult(output, (place) => renderVerification(verification, format, place), toPrint);
  for (const one of report) {
    await saveText(one.path, renderVerification(verification, one.format));
  }
  // If the output is for programs or goes to a file, failures are also reported on standard error.
  const isShown = output === undefined && (format === "text" || format === "github");
  if (isShown) return;
  const failures = verification.cases.flatMap((one) =>
    one.failures.map(({ at, message }) => ({ at, message: `${one.name}: ${message}` })),
  );
  for (const problem of [...allProblems(verification), ...failures]) {
    say(problemLine(problem));
  }
}
