import { cleanLine } from "./clean.ts";

/** Nothing is seen of it, and nothing joins over it. */
const WORD_JOINER = "\u2060";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * `text` on one line, read by Markdown as it stands: no markup, HTML, link, formula or table cell. On GitHub it notifies nobody and
 * refers to no issue: "@name" and "#1" become links after Markdown was read, so that a backslash does not help; an unseen
 * character between them does. To stand behind other text, since "1." or "+" begin a list at the start of a line. O(text).
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/[&<>]/g, (mark) => entities[mark] ?? "")
    .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/@(?=\w)|#(?=\d)/g, `$&${WORD_JOINER}`);
}

/** A table of Markdown; the cells are escaped already. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
