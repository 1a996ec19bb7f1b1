import type { Document } from "../document/document.ts";
import { lineAt } from "../score/place.ts";
import type { Explanation } from "../skills/find.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { cleanLine } from "./clean.ts";
import { writeJson } from "./json.ts";
import type { RenderOptions } from "./render-options.ts";
import { countSkills } from "./skill-counts.ts";
import { renderTable, type Table, type TableFormat } from "./table.ts";
import { indented } from "./text-page.ts";
import { words } from "./words.ts";

/** The skills in the mentions, most mentioned first; as JSON, the mentions themselves. */
export function renderSkillCounts(
  mentions: readonly Mention[],
  format: TableFormat | "json",
  options: RenderOptions,
): string {
  if (format === "json") return `${writeJson(mentions, 2)}\n`;
  const table = counts(mentions);
  if (format === "text" && table.rows.length === 0) return `${words.skills.none}\n`;
  return renderTable(table, format, options);
}

/** One row for each skill, most mentioned first. */
function counts(found: readonly Mention[]): Table {
  const rows = countSkills(found).map(({ name, category, mentions, writtenAs }) => [
    name,
    category,
    mentions,
    writtenAs.join(", "),
  ]);
  const { skill, category, mentions, writtenAs } = words.skills.columns;
  return { columns: [skill, category, mentions, writtenAs], rows };
}

/** A mention of an ambiguous word, with the decision on it. */
interface Decision extends Mention {
  readonly kept: boolean;
  /** The words around it. */
  readonly quote: string;
}

/** Every occurrence of an ambiguous word, in the order of the text. */
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

/** Each ambiguous word, whether it was kept and why, in the order of the text. */
export function renderDecisions(
  document: Document,
  found: Explanation,
  format: TableFormat | "json",
  options: RenderOptions,
): string {
  const decisions = decide(document, found);
  if (format === "json") return `${writeJson(decisions, 2)}\n`;
  if (format !== "text") return renderTable(reasons(decisions), format, options);
  if (decisions.length === 0) return `${words.skills.noneDoubtful}\n`;
  const { width = 80 } = options;
  const lines = decisions.flatMap(({ kept, name, quote, because = "" }) => [
    `${decisionOf(kept).padEnd(7)}  ${cleanLine(name)}`,
    ...indented(`“${quote}”`, 9, { width }),
    ...indented(because, 9, { width }),
  ]);
  return `${lines.join("\n")}\n`;
}

function reasons(decisions: readonly Decision[]): Table {
  const { decision, skill, because, quote } = words.skills.columns;
  return {
    columns: [decision, skill, because, quote],
    rows: decisions.map((one) => [decisionOf(one.kept), one.name, one.because, one.quote]),
  };
}

function decisionOf(isKept: boolean): string {
  return isKept ? words.skills.kept : words.skills.refused;
}

/** How much of the line is shown on each side, in characters. */
const textReach = 40;

function wordsRound(document: Document, { from, to }: Mention): string {
  const line = lineAt(document, from) ?? { from, to };
  const start = Math.max(line.from, from - textReach);
  const end = Math.min(line.to, to + textReach);
  const text = document.text.slice(start, end).toWellFormed();
  return `${start > line.from ? "…" : ""}${text}${end < line.to ? "…" : ""}`;
}
