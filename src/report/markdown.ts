import type { Analysis } from "../analyze/analysis.ts";
import { creditWords, shortfall, weightWords } from "../score/because.ts";
import type { Contribution, Match } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import {
  datesOf,
  degreeName,
  levelNamer,
  marks,
  monthsWords,
  placeOf,
  pointsOf,
  positionName,
  proofNames,
  quoteOf,
  sentencesOf,
  tallyOf,
  titleOf,
  unreadOf,
  unreadTitle,
  versionsOf,
} from "./labels.ts";
import { escapeMarkdown, markdownTable } from "./markdown-escape.ts";
import { gainOf, oneDecimal } from "./points.ts";
import { namedSkills } from "./shown-skills.ts";

/** How many suggestions are shown: what to do first, not all that could be done. */
const MOST_SUGGESTIONS = 5;

/** GitHub takes comments of 65,536 characters; so many rows of each table stay below. */
const MOST_ROWS = 60;

/** Who finds more than these has read enough. */
const MOST_FINDINGS = 20;

/**
 * The report for a pull-request comment: the score and what to do first; the requirements, how each number came about and what
 * was noticed are folded. Works without HTML too, only longer.
 */
export function renderMarkdown(analysis: Analysis): string {
  const parts = [
    ...heading(analysis),
    ...(analysis.match === undefined
      ? resumeParts(analysis)
      : matchParts(analysis, analysis.match)),
    ...unread(analysis),
    ...findings(analysis),
    `<sub>${escapeMarkdown(versionsOf(analysis))}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function heading(analysis: Analysis): readonly string[] {
  const title = escapeMarkdown(titleOf(analysis));
  const { match } = analysis;
  if (match === undefined) return [`## ${title}`];
  if (match.score === null) {
    return [`## ${title}`, `**No score:** ${escapeMarkdown(match.because ?? "")}`];
  }
  return [`## ${oneDecimal(match.score)} of 100 · ${title}`, tallyOf(match)];
}

function matchParts(analysis: Analysis, match: Match): readonly string[] {
  const { contributions } = match;
  if (contributions.length === 0) return [];
  const shown = contributions.slice(0, MOST_ROWS);
  const left = contributions.length - shown.length;
  const more = left > 0 ? `\n\nand ${left} more of less weight` : "";
  return [
    ...suggestions(match),
    fold(`Requirements (${contributions.length})`, requirementTable(analysis, shown) + more),
    fold("How each number came about", arithmeticTable(shown) + more),
  ];
}

function suggestions({ suggestions: all }: Match): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, MOST_SUGGESTIONS).map(({ text, points }) => {
    const gain = points > 0 ? `**${gainOf(points)}** ` : "";
    return `- ${gain}${escapeMarkdown(text)}`;
  });
  return [`**What to do first**\n\n${lines.join("\n")}`];
}

function requirementTable(analysis: Analysis, contributions: readonly Contribution[]): string {
  const levelName = levelNamer(analysis);
  return markdownTable(
    ["", "requirement", "level", "points", "proof"],
    contributions.map((one) => [
      marks[one.status],
      `**${escapeMarkdown(one.name)}**`,
      levelName(one),
      pointsOf(one),
      proofOf(one),
    ]),
  );
}

function proofOf(contribution: Contribution): string {
  const [proof] = contribution.evidence;
  const place = proof === undefined ? "" : placeOf(proof);
  const quote = proof === undefined ? "" : `“${escapeMarkdown(quoteOf(proof))}”`;
  const where = place === "" ? quote : `${quote} (${place})`;
  return [where, escapeMarkdown(shortfall(contribution.factors))]
    .filter((part) => part !== "")
    .join(": ");
}

function arithmeticTable(contributions: readonly Contribution[]): string {
  return markdownTable(
    ["requirement", "weight", "credit", "points"],
    contributions.map(({ name, factors, weight, credit, points }) => [
      escapeMarkdown(name),
      `${escapeMarkdown(weightWords(factors))} → ${weight.toFixed(2)}`,
      escapeMarkdown(creditWords(factors, credit)),
      points.toFixed(2),
    ]),
  );
}

function unread(analysis: Analysis): readonly string[] {
  const { lines, more } = unreadOf(analysis);
  if (lines.length === 0) return [];
  const items = lines.map((line) => `- ${escapeMarkdown(line)}`);
  const rest = more === 0 ? "" : `\n\nand ${more} more`;
  return [fold(`${unreadTitle} (${lines.length + more})`, `${items.join("\n")}${rest}`)];
}

function resumeParts({ resume }: Analysis): readonly string[] {
  const { positions, degrees, totalMonths } = resume;
  const named = namedSkills(resume);
  const work = positions.slice(0, MOST_ROWS).map((position) => {
    const dates = datesOf(position);
    const name = positionName(position);
    return `- ${escapeMarkdown(dates === "" ? name : `${dates} ${name}`)}`;
  });
  const studies = degrees
    .slice(0, MOST_ROWS)
    .map((degree) => `- ${escapeMarkdown(degreeName(degree))}`);
  return [
    ...(work.length === 0 ? [] : [`**Work** (${monthsWords(totalMonths)})\n\n${work.join("\n")}`]),
    ...(studies.length === 0 ? [] : [`**Education**\n\n${studies.join("\n")}`]),
    fold(
      `Skills (${named.length})`,
      markdownTable(
        ["skill", "proof", "months", "last used"],
        named
          .slice(0, MOST_ROWS)
          .map(({ name, proof, months, lastUsed = "" }) => [
            escapeMarkdown(name),
            proofNames[proof],
            months === 0 ? "" : String(months),
            escapeMarkdown(lastUsed),
          ]),
      ),
    ),
  ];
}

function findings({ findings: all }: Analysis): readonly string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, MOST_FINDINGS)
    .map((finding) => `- **${finding.severity}** ${escapeMarkdown(sentencesOf(finding))}`);
  return [fold(`Noticed (${all.length})`, lines.join("\n"))];
}

/** GitHub needs the empty lines to read Markdown inside. */
function fold(summary: string, content: string): string {
  return `<details><summary>${cleanLine(summary)}</summary>\n\n${content}\n\n</details>`;
}
