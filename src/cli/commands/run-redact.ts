import type { Doubt, Redaction } from "../../redact/redaction.ts";
import { cleanText } from "../../report/clean.ts";
import { writeJson } from "../../report/json.ts";
import { fileWords } from "../cli-error.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { say } from "../say.ts";
import { readSettings } from "../settings.ts";
import type { RedactFlags } from "./redact.ts";
import { runOn, sayOtherFormat } from "./run-text.ts";

export async function runRedact(path: string, flags: RedactFlags): Promise<void> {
  const { output, format } = flags;
  await checkOutputs([output], [path, ...inputsOf(flags)]);
  const { now } = flags;
  const settings = { ...(await readSettings(flags)), ...(now !== undefined && { now }) };
  const redaction = await runOn<Redaction>(path, "redactResume", settings);
  const { document } = redaction.resume;
  sayOtherFormat(path, document);
  if (document.quality === "unreadable")
    say(`${fileWords(path)}: it has no readable text; a person can still see who it is`);
  sayDoubts(fileWords(path), redaction);
  await writeResult(output, () =>
    format === "json"
      ? `${writeJson(redaction, 2)}\n`
      : cleanText(document.text).replace(/\n*$/, "\n"),
  );
}

/** What each doubt means to somebody who checks the line. */
const meanings: Readonly<Record<Doubt, string>> = {
  "no-name": "no name was found; look for it",
  "word-of-name": "holds a word of the name that is a common word too",
  number: "holds a long number that may be a phone's",
  "contact-line": "is among the contact details and was not understood",
  school: "may name a school",
  private: "names something private, but its value was not found",
  reference: "may name other people",
  counts: "holds a skill, a title or a field of study that stood within what was taken out",
};

/** At most this many are printed; JSON contains all. */
const mostLines = 20;

/** Lists the lines to check by their numbers in the output, never by their words. */
function sayDoubts(name: string, { resume, undecided }: Redaction): void {
  const doubts = new Set<string>();
  const { text } = resume.document;
  let line = 1;
  let at = 0;
  for (const { doubt, from } of undecided) {
    for (; at < from; at++) if (text.charAt(at) === "\n") line++;
    doubts.add(doubt === "no-name" ? meanings[doubt] : `line ${line} ${meanings[doubt]}`);
  }
  const lines = [...doubts];
  for (const words of lines.slice(0, mostLines)) say(`${name}: ${words}`);
  const rest = lines.length - mostLines;
  if (rest > 0) say(`${name}: ${rest} more; --format json lists all`);
}
