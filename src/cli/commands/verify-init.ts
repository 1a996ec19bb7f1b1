import { dirname, isAbsolute, relative, resolve } from "node:path";
import { checkOptions } from "../../analyze/options.ts";
import { builtinLexicon } from "../../skills/lexicon/builtin.ts";
import { type NewCase, skillsToExpect, writeTable } from "../../verify/make-table.ts";
import { analyzeEach } from "../analyze-each.ts";
import { CliError } from "../cli-error.ts";
import { checkOutput, exists } from "../files.ts";
import { findInputs } from "../inputs.ts";
import { print } from "../output.ts";
import { saveText } from "../save.ts";
import { analyzeSettings } from "../settings.ts";
import { tables } from "../tables.ts";
import type { VerifyFlags } from "./verify.ts";

/**
 * Writes a table with an entry for each resume that `given` names, listing skills that it currently shows. A
 * resume that cannot be read is reported and left out.
 *
 * @throws CliError if the table already exists, and when no resume can be read.
 */
export async function initVerify(
  given: string,
  table: string | undefined,
  flags: VerifyFlags,
): Promise<void> {
  const file = table ?? tables[0];
  if (await exists(file)) {
    throw new CliError(`${file}: already exists; name another file, or continue with this one`);
  }
  await checkOutput(file);
  const settings = checkOptions(await analyzeSettings(flags));
  const lexicon = settings.lexicon ?? builtinLexicon();
  const { paths } = await findInputs([given]);
  const cases: NewCase[] = [];
  const { threads } = flags;
  const isComplete = await analyzeEach({
    paths,
    target: undefined,
    options: { ...settings, ...(threads !== undefined && { threads }) },
    thresholds: () => [],
    isPrinting: false,
    take: async ({ name, analysis }) => {
      if (analysis === undefined) return;
      const skills = skillsToExpect(analysis.resume, lexicon);
      cases.push({ resume: pathFrom(file, name), skills });
    },
  });
  if (!isComplete) return;
  if (cases.length === 0)
    throw new CliError(`${given}: no resume could be read, so no table was written`);
  await saveText(file, writeTable(cases, settings.now));
  const count = cases.length === 1 ? "1 resume" : `${cases.length} resumes`;
  await print(`${file}: written with ${count}; read it, then run skilltally verify --update\n`);
}

/** The path of a resume, relative to the table unless it is absolute. */
function pathFrom(table: string, path: string): string {
  const own = isAbsolute(path) ? path : relative(dirname(resolve(table)), resolve(path));
  return own.replaceAll("\\", "/");
}
