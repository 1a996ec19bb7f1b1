import type { Analysis } from "../analyze/analysis.ts";
import { creditWords, weightWords } from "../score/because.ts";
import { wholeOfAll } from "../score/demands/share-out.ts";
import type { Match } from "../score/match.ts";
import { cleanLine } from "./clean.ts";
import { conditionWords } from "./conditions.ts";
import { deductedOf, deductionWords } from "./deductions.ts";
import { placesOf } from "./evidence-places.ts";
import { thingsToDo } from "./first-things.ts";
import { countOf, type KeywordRow, keywordRows } from "./keyword-rows.ts";
import {
  datesOf,
  degreeName,
  factsOf,
  levelNamer,
  marks,
  pointsOf,
  positionName,
  proofNames,
  requirementStatuses,
  requirementStatusOf,
  sentencesOf,
  tallyOf,
  titleOf,
  unreadOf,
  unreadTitle,
  versionsOf,
  workLength,
} from "./labels.ts";
import { escapeMarkdown, markdownTable } from "./markdown-escape.ts";
import { passedWords } from "./parser-cards.ts";
import { oneDecimal } from "./points.ts";
import { quoteOf } from "./quotes.ts";
import { namedSkills } from "./shown-skills.ts";
import { words } from "./words.ts";

/** How many suggestions are shown: what to do first, not everything that could be done. */
const maxSuggestions = 5;

/** GitHub accepts comments of 65,536 characters; this many rows per table stay below. */
const maxRows = 60;

/** More findings than this would tell the reader nothing new. */
const maxFindings = 20;

/**
 * The report for a pull-request comment: the score and what to do first; the requirements, the calculation of
 * each number and the findings are collapsed. Readable without HTML too, only longer.
 */
export function renderMarkdown(analysis: Analysis): string {
  const parts = [
    ...heading(analysis),
    ...conditions(analysis),
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
    return [`## ${title}`, `**${words.noScore}:** ${escapeMarkdown(match.because ?? "")}`];
  }
  return [`## ${oneDecimal(match.score)} of 100 · ${title}`, tallyOf(match)];
}

function conditions({ job }: Analysis): readonly string[] {
  const told = conditionWords(job);
  return told === undefined ? [] : [escapeMarkdown(words.notScored(told))];
}

function matchParts(analysis: Analysis, match: Match): readonly string[] {
  const rows = keywordRows(analysis);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, maxRows);
  const left = rows.length - shown.length;
  const more = left > 0 ? `\n\n${words.andMoreOfLessWeight(left)}` : "";
  return [
    ...suggestions(match),
    fold(
      `${words.keywords} (${rows.length})`,
      [
        words.pointsNote(wholeOfAll(rows.map(({ contribution }) => contribution))),
        `${keywordTable(analysis, shown)}${more}`,
        ...takenOff(match),
      ].join("\n\n"),
    ),
    fold(words.arithmetic, arithmeticTable(match) + more),
  ];
}

function suggestions({ suggestions: all }: Match): readonly string[] {
  if (all.length === 0) return [];
  const lines = thingsToDo(all, maxSuggestions).map((thing) => {
    const own = thing.map(
      ({ gain, said }) => `${gain === "" ? "" : `**${gain}** `}${escapeMarkdown(said)}`,
    );
    // Two spaces at the end of a line force a line break.
    return `- ${own.join("  \n  ")}`;
  });
  return [`**${words.firstThings}**\n\n${lines.join("\n")}`];
}

/** What is missing first, then what is partly met, then what is met. */
function keywordTable(analysis: Analysis, rows: readonly KeywordRow[]): string {
  const levelName = levelNamer(analysis);
  const { asked, inPosting, inResume, points, proof } = words.narrow;
  const ordered = requirementStatuses
    .toReversed()
    .flatMap((requirementStatus) =>
      rows.filter(({ contribution }) => requirementStatusOf(contribution) === requirementStatus),
    );
  return markdownTable(
    ["", words.columns.keyword.toLowerCase(), asked, inPosting, inResume, points, proof],
    ordered.map((row) => [
      marks[requirementStatusOf(row.contribution)],
      `**${escapeMarkdown(row.contribution.name)}**`,
      levelName(row.contribution),
      String(row.asked.length || ""),
      countOf(row),
      pointsOf(row.contribution),
      proofOf(row, analysis),
    ]),
  );
}

/**
 * Where it is shown, for how long, why it does not earn all its points, and the sentence that shows it best.
 */
function proofOf(row: KeywordRow, { resume }: Analysis): string {
  const { evidence } = row.contribution;
  const [best] = evidence;
  const quote = best === undefined ? "" : `: “${escapeMarkdown(quoteOf(best, resume))}”`;
  const place = placesOf(evidence, resume)[0]?.name ?? "";
  return escapeMarkdown(factsOf(row, place).join(" · ")) + quote;
}

function takenOff({ deductions }: Match): readonly string[] {
  if (deductions.length === 0) return [];
  const lines = deductions.map(
    (deduction) => `- **${deductedOf(deduction)}** ${escapeMarkdown(deductionWords(deduction))}`,
  );
  return [`**${words.takenOff}**\n\n${lines.join("\n")}`];
}

function arithmeticTable({ contributions, deductions }: Match): string {
  return markdownTable(
    ["requirement", "weight", "credit", "points"],
    [
      ...contributions
        .slice(0, maxRows)
        .map(({ name, factors, weight, credit, points }) => [
          escapeMarkdown(name),
          `${escapeMarkdown(weightWords(factors))} → ${weight.toFixed(2)}`,
          escapeMarkdown(creditWords(factors, credit)),
          points.toFixed(2),
        ]),
      ...deductions.map(({ because, points }) => [
        words.takenOff,
        escapeMarkdown(because),
        "",
        points.toFixed(2),
      ]),
    ],
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
  const { positions, degrees } = resume;
  const named = namedSkills(resume);
  const work = positions.slice(0, maxRows).map((position) => {
    const dates = datesOf(position);
    const name = positionName(position);
    return `- ${escapeMarkdown(dates === "" ? name : `${dates} ${name}`)}`;
  });
  const studies = degrees
    .slice(0, maxRows)
    .map((degree) => `- ${escapeMarkdown(degreeName(degree))}`);
  return [
    ...(work.length === 0
      ? []
      : [`**${words.resume.work}** ${workLength(resume)}\n\n${work.join("\n")}`]),
    ...(studies.length === 0 ? [] : [`**${words.resume.education}**\n\n${studies.join("\n")}`]),
    fold(
      `${words.resume.skills} (${named.length})`,
      markdownTable(
        words.resume.columns,
        named
          .slice(0, maxRows)
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

/** The findings, and the aspects in which a parser finds nothing wrong. */
function findings(analysis: Analysis): readonly string[] {
  const { findings: all } = analysis;
  const lines = all
    .slice(0, maxFindings)
    .map((finding) => `- **${finding.severity}** ${escapeMarkdown(sentencesOf(finding))}`);
  const passed = passedWords(analysis);
  const parts = [lines.join("\n"), escapeMarkdown(passed)].filter((part) => part !== "");
  return parts.length === 0 ? [] : [fold(`${words.parser} (${all.length})`, parts.join("\n\n"))];
}

/** GitHub needs the empty lines to process Markdown inside. */
function fold(summary: string, content: string): string {
  return `<details><summary>${cleanLine(summary)}</summary>\n\n${content}\n\n</details>`;
}
