import type { Analysis } from "../../analyze/analysis.ts";
import { type AnalyzeOptions, checkOptions, type ReadOptions } from "../../analyze/options.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { TaskName } from "../../analyze/task.ts";
import type { Document, Line } from "../../document/document.ts";
import { cleanLine, cleanText } from "../../report/clean.ts";
import { writeJson } from "../../report/json.ts";
import type { Resume, Section } from "../../resume/resume.ts";
import { fileWords, named } from "../cli-error.ts";
import { formatOf, loadBytes } from "../files.ts";
import { otherFormat } from "../other-format.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { say } from "../say.ts";
import { readSettings } from "../settings.ts";
import type { TextFlags } from "./text.ts";

export async function runText(path: string, flags: TextFlags): Promise<void> {
  const { output, format, layout } = flags;
  await checkOutputs([output], [path, ...inputsOf(flags)]);
  const settings = await readSettings(flags);
  const isLaidOut = layout === true && format === "text";
  // Its sections are those of a resume, whose reading must be stoppable, too.
  const resume = isLaidOut ? await loadResume(path, settings) : undefined;
  const document = resume?.document ?? (await loadDocument(path, settings));
  if (format === "json") {
    await writeResult(output, () => `${writeJson(document, 2)}\n`);
    return;
  }
  for (const { message, page } of document.warnings) {
    const place = page === undefined ? "" : ` (page ${page})`;
    say(`${fileWords(path)}: ${message}${place}`);
  }
  const text = resume === undefined ? document.text : withLayout(resume);
  await writeResult(output, () => cleanText(text).replace(/\n*$/, "\n"));
}

/** Reads a document where `isolation` says. */
export async function loadDocument(path: string, settings: ReadOptions): Promise<Document> {
  const document = await runOn<Document>(path, "readDocument", settings);
  sayOtherFormat(path, document);
  return document;
}

async function loadResume(path: string, settings: ReadOptions): Promise<Resume> {
  const { resume } = await runOn<Analysis>(path, "analyzeResume", settings);
  sayOtherFormat(path, resume.document);
  return resume;
}

/** Performs a task on one file, where `isolation` says. */
export async function runOn<T>(path: string, task: TaskName, settings: AnalyzeOptions): Promise<T> {
  const options = checkOptions({ ...settings, ...formatOf(path) });
  return named(path, runTask<T>(task, [await loadBytes(path)], options));
}

export function sayOtherFormat(path: string, document: Document): void {
  const problem = otherFormat(path, document);
  if (problem !== undefined) say(`${fileWords(path)}: ${problem}`);
}

/**
 * Each line after its page, region, font size and section: "1 body     11.0 b experience | Senior Engineer".
 */
function withLayout({ document, sections }: Resume): string {
  let next = 0;
  let section: Section | undefined;
  const lines = document.lines.map((line) => {
    while ((sections[next]?.from ?? line.to) < line.to) section = sections[next++];
    const text = document.text.slice(line.from, line.to);
    return `${place(line)} ${(section?.kind ?? "").padEnd(14)} | ${cleanLine(text)}`;
  });
  return lines.join("\n");
}

function place({ page, region, fontSize, bold }: Line): string {
  const size = fontSize === undefined ? "" : fontSize.toFixed(1);
  return `${String(page).padStart(3)} ${region.padEnd(8)} ${size.padStart(5)} ${bold === true ? "b" : " "}`;
}
