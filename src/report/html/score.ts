import type { Analysis } from "../../analyze/analysis.ts";
import type { Match } from "../../score/match.ts";
import { thingsToDo } from "../first-things.ts";
import { groupRows, type KeywordRow } from "../keyword-rows.ts";
import { pointsOf, tallyOf } from "../labels.ts";
import { oneDecimal } from "../points.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** How many suggestions are shown: what to do first, not everything that could be done. */
const maxSuggestions = 8;

/** The score as a number and a drawing, or why there is none; and what no point depends on. */
export function scoreSection(
  match: Match,
  rows: readonly KeywordRow[],
  conditions: string | undefined,
): Markup {
  const { score } = match;
  const notScored =
    conditions === undefined ? undefined : html`\n<p>${words.notScored(conditions)}</p>`;
  if (score === null) {
    const { because = words.unknownReason } = match;
    return html`<section><h2>${words.noScore}</h2><p>${words.noScoreBecause(because)}</p>${notScored}</section>`;
  }
  return html`<section aria-label="${oneDecimal(score)} ${words.ofPoints}">
<p class="number"><strong>${oneDecimal(score)}</strong> ${words.ofPoints} <span class="soft">· ${tallyOf(match)}</span></p>${notScored}
${picture(score, rows)}
</section>`;
}

/**
 * The score as an area, in the order of the table: a column for each requirement, as wide as its weight and
 * filled as high as its credit, with its name below if there is room. The whole area is all the points that
 * can be earned, of which 100 make a full score.
 */
function picture(score: number, rows: readonly KeywordRow[]): Markup {
  const groups = groupRows(rows).map(({ group, rows: own }) => {
    const weight = own.reduce((sum, { contribution }) => sum + contribution.weight, 0);
    return html`<div class="band" style="flex:${weight.toFixed(2)}"><b>${words.groups[group]}</b><div>${own.map(column)}</div></div>
`;
  });
  return html`<div class="picture" role="img" aria-label="${words.picture(oneDecimal(score))}">${groups}</div>
<p class="legend"><span><i class="key met"></i>${words.met}</span><span><i class="key partial"></i>${words.partlyMet}</span><span><i class="key empty"></i>${words.notEarned}</span><span>${words.pictureLegend}</span></p>`;
}

function column({ contribution }: KeywordRow): Markup {
  const { name, status, weight, credit } = contribution;
  return html`<i class="${status}" style="flex:${weight.toFixed(2)};--fill:${Math.round(100 * credit)}%" title="${name}: ${pointsOf(contribution)}"><span>${name}</span></i>`;
}

/** What would add points, largest gain first. */
export function firstThings({ match }: Analysis): Markup | undefined {
  const suggestions = match?.suggestions ?? [];
  if (suggestions.length === 0) return undefined;
  const items = thingsToDo(suggestions, maxSuggestions).map(
    (thing) =>
      html`<li>${thing.map(({ gain, said }) => html`<span class="gain">${gain}</span><span>${said}</span>`)}</li>\n`,
  );
  return html`<section aria-labelledby="first"><h2 id="first">${words.firstThings}</h2><ol class="todo">${items}</ol>
<p class="soft">${words.honest}</p></section>`;
}
