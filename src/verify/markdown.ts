import { escapeMarkdown, markdownTable } from "../report/markdown-escape.ts";
import { caseTally, runWords, scoresOf, statusOf, verdictWord } from "./case-words.ts";
import { type Problem, placeWords } from "./place.ts";
import type { CaseResult, Verification } from "./verification.ts";

/**
 * GitHub accepts job summaries of 1 MiB and comments of 65,536 characters. A table of this many entries stays
 * below both.
 */
const maxRows = 200;

/**
 * For a job summary or a pull-request comment: everything that is not as expected, then a table of the
 * entries, with those that failed or could not be verified first.
 */
export function renderVerifyMarkdown(verification: Verification): string {
  const { cases, problems, notes } = verification;
  const items = [
    ...problems.map(problemItem),
    ...cases.flatMap(({ name, failures, problem }) => [
      ...failures.map(({ message, at }) => caseItem(name, { message, at })),
      ...(problem === undefined ? [] : [caseItem(name, problem)]),
    ]),
  ];
  const order = { unverified: 0, failed: 1, fine: 2 } as const;
  const rows = cases
    .toSorted((a, b) => order[statusOf(a)] - order[statusOf(b)])
    .slice(0, maxRows)
    .map(rowOf);
  const parts = [
    `## ${verdictWord(verification)}: ${caseTally(verification)}`,
    limited(items),
    ...(rows.length === 0
      ? []
      : [markdownTable(["", "entry", "score", "better than before"], rows)]),
    ...(cases.length > maxRows ? [`and ${cases.length - maxRows} more entries`] : []),
    limited(notes.map((note) => `- ${escapeMarkdown(note)}`)),
    `<sub>${escapeMarkdown(runWords(verification))}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function limited(items: readonly string[]): string {
  const more = items.length > maxRows ? [`- and ${items.length - maxRows} more`] : [];
  return [...items.slice(0, maxRows), ...more].join("\n");
}

function problemItem({ at, message }: Problem): string {
  return `- ${escapeMarkdown(`${placeWords(at)}: ${message}`)}`;
}

function caseItem(name: string, { at, message }: Problem): string {
  return `- **${escapeMarkdown(name)}**: ${escapeMarkdown(message)} (${escapeMarkdown(placeWords(at))})`;
}

function rowOf(one: CaseResult): readonly string[] {
  const marks = { fine: "✓", failed: "✗", unverified: "!" } as const;
  return [
    marks[statusOf(one)],
    escapeMarkdown(one.name),
    scoresOf(one),
    one.improvements.map(escapeMarkdown).join("; "),
  ];
}
