import { cleanLine } from "./clean.ts";

/** Invisible; prevents the characters around it from being read as one token. */
const WORD_JOINER = "\u2060";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * `text` on one line, which Markdown shows as it is: no markup, HTML, link, formula or table cell. On GitHub
 * it notifies nobody and refers to no issue: "@name" and "#1" become links after Markdown has been processed,
 * so a backslash does not help, but an invisible character does. Put it after other text, since "1." or "+"
 * at the start of a line begins a list. O(text).
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replace(/[&<>]/g, (mark) => entities[mark] ?? "")
    .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/@(?=\w)|#(?=\d)/g, `$&${WORD_JOINER}`);
}

/** A Markdown table; the cells must be escaped already. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
