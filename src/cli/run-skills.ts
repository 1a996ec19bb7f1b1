import type { Document } from "../document/document.ts";
import { cleanLine } from "../report/clean.ts";
import { writeJson } from "../report/json.ts";
import type { RenderOptions } from "../report/render.ts";
import { renderTable, type Table } from "../report/table.ts";
import { indented } from "../report/text-page.ts";
import { lineAt } from "../score/place.ts";
import { type Explanation, explainSkills } from "../skills/find.ts";
import type { Mention } from "../skills/mention.ts";
import { checkOutput } from "./files.ts";
import { inputsOf } from "./options.ts";
import { writeResult } from "./output.ts";
import { loadDocument } from "./run-text.ts";
import { refuseInputs } from "./save.ts";
import { readSettings } from "./settings.ts";
import { countSkills } from "./skill-counts.ts";
import type { SkillsFlags } from "./skills.ts";

type Format = SkillsFlags["format"];

export async function runSkills(path: string, flags: SkillsFlags): Promise<void> {
  const { output, format, explain } = flags;
  if (output !== undefined) {
    await checkOutput(output);
    await refuseInputs(output, [path, ...inputsOf(flags)]);
  }
  const settings = await readSettings(flags);
  const document = await loadDocument(path, settings);
  const found = explainSkills(document.text, { lexicon: settings.lexicon });
  await writeResult(output, (place) =>
    explain === true
      ? renderDecisions(decide(document, found), format, place)
      : renderCounts(found.kept, format, place),
  );
}

function renderCounts(mentions: readonly Mention[], format: Format, place: RenderOptions): string {
  if (format === "json") return `${writeJson(mentions, 2)}\n`;
  const table = counts(mentions);
  if (format === "text" && table.rows.length === 0) return "No skills of the lexicon were found.\n";
  return renderTable(table, format, place);
}

/** One row a skill, most mentioned first. */
function counts(found: readonly Mention[]): Table {
  const rows = countSkills(found).map(({ name, category, mentions, writtenAs }) => [
    name,
    category,
    mentions,
    writtenAs.join(", "),
  ]);
  return { columns: ["skill", "category", "mentions", "written as"], rows };
}

/** A mention that there was a doubt about. */
interface Decision extends Mention {
  readonly kept: boolean;
  /** The words round it. */
  readonly quote: string;
}

/** Every place of a doubtful word, in order of the text. */
function decide(document: Document, { kept, refused }: Explanation): readonly Decision[] {
  const decisions = [
    ...kept.map((mention) => ({ ...mention, kept: true })),
    ...refused.map((mention) => ({ ...mention, kept: false })),
  ];
  return decisions
    .filter(({ because }) => because !== undefined)
    .map((decision) => ({ ...decision, quote: wordsRound(document, decision) }))
    .sort((a, b) => a.from - b.from);
}

function renderDecisions(
  decisions: readonly Decision[],
  format: Format,
  place: RenderOptions,
): string {
  if (format === "json") return `${writeJson(decisions, 2)}\n`;
  if (format !== "text") return renderTable(reasons(decisions), format, place);
  if (decisions.length === 0) return "No word was doubtful.\n";
  const { width = 80 } = place;
  const lines = decisions.flatMap(({ kept, name, quote, because = "" }) => [
    `${kept ? "kept   " : "refused"}  ${cleanLine(name)}`,
    ...indented(`“${quote}”`, 9, { width }),
    ...indented(because, 9, { width }),
  ]);
  return `${lines.join("\n")}\n`;
}

function reasons(decisions: readonly Decision[]): Table {
  return {
    columns: ["decision", "skill", "because", "in"],
    rows: decisions.map(({ kept, name, because, quote }) => [
      kept ? "kept" : "refused",
      name,
      because,
      quote,
    ]),
  };
}

/** How much of the line is shown on either side. */
const REACH = 40;

function wordsRound(document: Document, { from, to }: Mention): string {
  const line = lineAt(document, from) ?? { from, to };
  const start = Math.max(line.from, from - REACH);
  const end = Math.min(line.to, to + REACH);
  const words = document.text.slice(start, end).toWellFormed();
  return `${start > line.from ? "…" : ""}${words}${end < line.to ? "…" : ""}`;
}
