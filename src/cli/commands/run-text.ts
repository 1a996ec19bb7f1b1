import { checkOptions, type ReadOptions } from "../../analyze/options.ts";
import { runTask } from "../../analyze/run-task.ts";
import type { Document, Line } from "../../document/document.ts";
import { cleanLine, cleanText } from "../../report/clean.ts";
import { writeJson } from "../../report/json.ts";
import { parseResume } from "../../resume/parse.ts";
import type { Section } from "../../resume/resume.ts";
import { fileWords, named } from "../cli-error.ts";
import { checkOutput, formatOf, loadBytes } from "../files.ts";
import { inputsOf } from "../options.ts";
import { otherFormat } from "../other-format.ts";
import { writeResult } from "../output.ts";
import { refuseInputs } from "../save.ts";
import { say } from "../say.ts";
import { readSettings } from "../settings.ts";
import type { TextFlags } from "./text.ts";

export async function runText(path: string, flags: TextFlags): Promise<void> {
  const { output, format, layout } = flags;
  if (output !== undefined) {
    await checkOutput(output);
    await refuseInputs(output, [path, ...inputsOf(flags)]);
  }
  const document = await loadDocument(path, await readSettings(flags));
  if (format === "json") {
    await writeResult(output, () => `${writeJson(document, 2)}\n`);
    return;
  }
  for (const { message, page } of document.warnings) {
    const place = page === undefined ? "" : ` (page ${page})`;
    say(`${fileWords(path)}: ${message}${place}`);
  }
  const text = layout === true ? withLayout(document) : document.text;
  await writeResult(output, () => cleanText(text).replace(/\n*$/, "\n"));
}

/** Reads a document where `isolation` says. */
export async function loadDocument(path: string, settings: ReadOptions): Promise<Document> {
  const options = checkOptions({ ...settings, ...formatOf(path) });
  const bytes = await loadBytes(path);
  const document = await named(path, runTask<Document>("readDocument", [bytes], options));
  const problem = otherFormat(path, document);
  if (problem !== undefined) say(`${fileWords(path)}: ${problem}`);
  return document;
}

/**
 * Each line after its page, region, font size and section: "1 body     11.0 b experience | Senior Engineer".
 */
function withLayout(document: Document): string {
  const { sections } = parseResume(document);
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
