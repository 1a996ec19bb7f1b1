import { cleanLine } from "./clean.ts";
import { createColors } from "./colors.ts";
import { clip, columnsOf, padEnd, padStart } from "./columns.ts";
import type { Difference, PointChange, PointState } from "./difference.ts";
import { requirementStatusNames, sentencesOf, versionsOf } from "./labels.ts";
import { escapeMarkdown, markdownTable } from "./markdown-escape.ts";
import { changeOf, oneDecimal, pointsBetween } from "./points.ts";
import type { RenderOptions } from "./render-options.ts";
import { indented, type Page, type Paragraph, paragraph } from "./text-page.ts";
import { words } from "./words.ts";

const own = words.difference;

/** What has changed, formatted for a terminal. Ends in a line break. */
export function renderDifference(
  difference: Difference,
  title: string,
  { width = 80, color = false }: RenderOptions = {},
): string {
  const page: Page = { colors: createColors(color), width: Math.max(40, Math.min(width, 120)) };
  const { bold, dim } = page.colors;
  const parts: readonly Paragraph[] = [
    paragraph(title, page).map((line) => bold(line)),
    [scoreWords(difference), takenOffWords(difference)].filter((line) => line !== ""),
    changes(own.gained, difference.gained, "after", page),
    changes(own.lost, difference.lost, "before", page),
    ...otherParts(difference).map(([heading, lines]) => [
      bold(heading),
      ...lines.flatMap((line) => indented(line, 2, page)),
    ]),
    isEmpty(difference) ? paragraph(own.nothing, page) : [],
    paragraph(versionsOf(difference), page).map((line) => dim(line)),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

/** "79.4 → 91.3 of 100 points (+11.9)". */
function scoreWords({ score }: Difference): string {
  if (score === undefined) return "";
  const { before, after } = score;
  const [from, to] = [before, after].map((one) => (one === null ? own.none : oneDecimal(one)));
  const gain = before === null || after === null ? "" : ` ${gainWords(before, after)}`;
  return `${from} → ${to} ${words.ofPoints}${gain}`;
}

/** "(+11.9)". */
function gainWords(before: number, after: number): string {
  return `(${changeOf(pointsBetween(before, after))})`;
}

/** "Taken off: -12.4 → -3.1 (+9.3)"; "" if nothing has changed. */
function takenOffWords({ takenOff }: Difference): string {
  if (takenOff === undefined || takenOff.before === takenOff.after) return "";
  const { before, after } = takenOff;
  return `${words.takenOff}: ${changeOf(before)} → ${changeOf(after)} ${gainWords(before, after)}`;
}

/** The requirements that gained or lost points, each with the place and sentence that shows it, if any. */
function changes(
  title: string,
  all: readonly PointChange[],
  side: "before" | "after",
  page: Page,
): Paragraph {
  if (all.length === 0) return [];
  const { bold, dim, green, red } = page.colors;
  const paint = side === "after" ? green : red;
  return [
    bold(title),
    ...all.flatMap((change) => {
      const status = statusChange(change);
      const room = page.width - 11 - columnsOf(status);
      const name = clip(cleanLine(change.name), room);
      const { quote = "" } = change[side] ?? {};
      return [
        `  ${paint(padStart(changeOf(change.points), 5))}  ${padEnd(name, room)}  ${dim(status)}`,
        ...[proofWords(change[side]), quote === "" ? "" : `“${quote}”`]
          .filter((line) => line !== "")
          .flatMap((line) => indented(line, 9, page).map((one) => dim(one))),
      ];
    }),
  ];
}

/** "missing → met"; one word if only the credit has changed. */
function statusChange({ before, after }: PointChange): string {
  const [from, to] = [before, after].map((state) =>
    state === undefined ? own.notAsked : requirementStatusNames[state.status].toLowerCase(),
  );
  return from === to ? (to ?? "") : `${from} → ${to}`;
}

function proofWords({ place = "", why = "" }: Partial<PointState> = {}): string {
  return [place, why].filter((word) => word !== "").join(" · ");
}

/** What has changed besides the points, with headings. */
function otherParts({
  skills,
  findings,
}: Difference): readonly (readonly [string, readonly string[]])[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [own.skillsGained, skills.gained.length === 0 ? [] : [skills.gained.join(" · ")]],
    [own.skillsLost, skills.lost.length === 0 ? [] : [skills.lost.join(" · ")]],
    [own.findingsGone, findings.gone.map(({ message }) => message)],
    [own.findingsAdded, findings.added.map(sentencesOf)],
  ];
  return parts.filter(([, lines]) => lines.length > 0);
}

function isEmpty(difference: Difference): boolean {
  const { gained, lost } = difference;
  return gained.length + lost.length === 0 && otherParts(difference).length === 0;
}

/** The same for a pull-request comment. */
export function renderDifferenceMarkdown(difference: Difference, title: string): string {
  const { gained, lost } = difference;
  const score = scoreWords(difference);
  const rows = [
    ...gained.map((change) => markdownRow(change, "after")),
    ...lost.map((change) => markdownRow(change, "before")),
  ];
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...[score, takenOffWords(difference)].filter((line) => line !== ""),
    ...(rows.length === 0 ? [] : [markdownTable(own.columns, rows)]),
    ...otherParts(difference).map(
      ([heading, lines]) =>
        `**${heading}**\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`,
    ),
    ...(isEmpty(difference) ? [own.nothing] : []),
    `<sub>${escapeMarkdown(versionsOf(difference))}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function markdownRow(change: PointChange, side: "before" | "after"): readonly string[] {
  const state = change[side];
  const { quote: said = "" } = state ?? {};
  const quote = said === "" ? "" : `: “${escapeMarkdown(said)}”`;
  return [
    `**${changeOf(change.points)}**`,
    escapeMarkdown(change.name),
    statusChange(change),
    escapeMarkdown(proofWords(state)) + quote,
  ];
}
