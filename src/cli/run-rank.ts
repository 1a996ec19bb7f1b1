import { checkOptions } from "../analyze/options.ts";
import { writeJson } from "../report/json.ts";
import { oneDecimal } from "../report/points.ts";
import type { RenderOptions } from "../report/render.ts";
import { renderTable, type Table } from "../report/table.ts";
import { CliError } from "./cli-error.ts";
import { analyzeEach } from "./each.ts";
import { checkOutput } from "./files.ts";
import { findInputs } from "./inputs.ts";
import { inputsOf } from "./options.ts";
import { writeResult } from "./output.ts";
import type { RankFlags } from "./rank.ts";
import { type Entry, entriesOf, type Ranked, rank } from "./ranking.ts";
import { refuseInputs } from "./save.ts";
import { say } from "./say.ts";
import { analyzeSettings, loadTarget } from "./settings.ts";
import { makeThresholds } from "./thresholds.ts";

export async function runRank(args: readonly string[], flags: RankFlags): Promise<void> {
  const { output, format, threads } = flags;
  if (flags.job === undefined && flags.field === undefined) {
    throw new CliError(
      "what are the resumes to be compared with? Name --job <file> or --field <name>",
    );
  }
  if (flags.job === "-" && args.includes("-")) {
    throw new CliError("only one of the resumes and the posting can come from standard input");
  }
  if (output !== undefined) await checkOutput(output);
  const { paths } = await findInputs(args);
  if (output !== undefined) await refuseInputs(output, [...paths, ...inputsOf(flags)]);
  const options = checkOptions(await analyzeSettings(flags));
  const entries: Entry[] = [];
  const isComplete = await analyzeEach({
    paths,
    target: await loadTarget(flags, options),
    options: { ...options, ...(threads !== undefined && { threads }) },
    thresholds: await makeThresholds(flags, options.lexicon),
    isPrinting: false,
    take: async (result) => {
      entries.push(...entriesOf(result));
    },
  });
  // Half a ranking would say that its first is the best.
  if (!isComplete) return;
  sayUnscored(entries);
  const ranked = rank(entries);
  await writeResult(output, (place) => render(ranked, format, place));
}

/** Says why resumes have no score; once for all of them where that is the posting's fault. */
function sayUnscored(entries: readonly Entry[]): void {
  const unscored = entries.filter(({ score }) => score === null);
  const reasons = new Set(unscored.map(({ because = "it is not known why" }) => because));
  const lines =
    unscored.length === entries.length
      ? [...reasons].map((because) => `no resume has a score: ${because}`)
      : unscored.map(({ name, because }) => `${name}: no score: ${because}`);
  for (const line of lines) say(line);
}

function render(
  ranked: readonly Ranked[],
  format: RankFlags["format"],
  place: RenderOptions,
): string {
  if (format === "json") return `${writeJson(ranked, 2)}\n`;
  return renderTable(format === "csv" ? numbers(ranked) : words(ranked), format, place);
}

function numbers(ranked: readonly Ranked[]): Table {
  return {
    columns: ["rank", "score", "met", "partly", "missing", "resume", "missing most"],
    rows: ranked.map(({ rank: place, score, met, partial, missing, name, lacks }) => [
      place ?? undefined,
      score ?? undefined,
      met,
      partial,
      missing,
      name,
      lacks.join(", "),
    ]),
  };
}

function words(ranked: readonly Ranked[]): Table {
  const shorten = makeShortener(ranked.map(({ name }) => name));
  return {
    columns: ["rank", "score", "met", "resume", "missing most"],
    rows: ranked.map(({ rank: place, score, met, partial, missing, name, lacks }) => [
      place ?? undefined,
      (score === null ? "none" : oneDecimal(score)).padStart(5),
      score === null ? "" : `${met} of ${met + partial + missing}`,
      shorten(name),
      lacks.join(", "),
    ]),
  };
}

/** A path's end says more than its beginning. */
const MOST_OF_NAME = 32;

/** A function that leaves out the folder which all names share. */
function makeShortener(names: readonly string[]): (name: string) => string {
  const [first = "", ...others] = names.map((name) => name.split(/(?<=[/\\])/));
  const folders = first === "" ? [] : first.slice(0, -1);
  const end = folders.findIndex((folder, i) => others.some((parts) => parts[i] !== folder));
  const shared = (end === -1 ? folders : folders.slice(0, end)).join("").length;
  return (name) => {
    const rest = name.slice(shared);
    return rest.length <= MOST_OF_NAME ? rest : `…${rest.slice(1 - MOST_OF_NAME)}`.toWellFormed();
  };
}
