import type { Analysis } from "../../analyze/analysis.ts";
import type { Document } from "../../document/document.ts";
import { creditWords, shortfall, weightWords } from "../../score/because.ts";
import type { Contribution, Evidence, Match } from "../../score/match.ts";
import { lineAt } from "../../score/place.ts";
import { levelNamer, marks, placeOf, pointsOf, quoteOf, statuses, statusNames } from "../labels.ts";
import { oneDecimal } from "../points.ts";
import { html, type Markup } from "./markup.ts";
import { lineId } from "./text.ts";

/** The drawing is so wide; a point of weight takes a hundredth of it. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Between two columns. */
const GAP = 2;

/**
 * The score as an area: a column for each requirement, as wide as its weight, filled as high as its credit. The whole is 100 points,
 * and what is filled is the score. In the order in which the requirements are listed.
 */
export function breakdown({ contributions, score }: Match): Markup {
  let x = 0;
  const ordered = statuses.flatMap((status) =>
    contributions.filter((one) => one.status === status),
  );
  const columns = ordered.map((contribution) => {
    const { weight, credit, status, name } = contribution;
    const from = x;
    x += (weight * WIDTH) / 100;
    const width = Math.max(0.5, x - from - GAP).toFixed(1);
    const height = credit * HEIGHT;
    return html`<g><title>${name}: ${pointsOf(contribution)} points</title>
<rect class="room" x="${from.toFixed(1)}" y="0" width="${width}" height="${HEIGHT}"/>
<rect class="fill-${status}" x="${from.toFixed(1)}" y="${(HEIGHT - height).toFixed(1)}" width="${width}" height="${height.toFixed(1)}"/></g>`;
  });
  return html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${oneDecimal(score ?? 0)} of 100 points, drawn as one column for each requirement">${columns}</svg>
<p class="legend"><span><i class="key met"></i>met</span><span><i class="key partial"></i>partly met</span><span><i class="key empty"></i>points not earned</span><span>One column for each requirement: its width is the weight, the filled part the score.</span></p>`;
}

/** Each requirement with its points and its proof, by status, heaviest first. */
export function requirements(analysis: Analysis, match: Match): Markup | undefined {
  if (match.contributions.length === 0) return undefined;
  const levelName = levelNamer(analysis);
  const heaviest = Math.max(...match.contributions.map(({ weight }) => weight));
  const groups = statuses.map((status) => {
    const own = match.contributions.filter((contribution) => contribution.status === status);
    if (own.length === 0) return html``;
    const rows = own.map((one) => requirement(one, levelName(one), heaviest, analysis));
    return html`<h3>${statusNames[status]} <span class="count">(${own.length})</span></h3>
<ul class="asked">${rows}</ul>`;
  });
  return html`<section><h2>Requirements</h2>${groups}</section>`;
}

function requirement(
  contribution: Contribution,
  level: string,
  heaviest: number,
  analysis: Analysis,
): Markup {
  const { status, name, weight, points } = contribution;
  const why = shortfall(contribution.factors);
  return html`<li class="${status}"><div class="line"><span class="sign ${status}" title="${statusNames[status]}">${marks[status]}</span><span class="name">${name}</span><span class="level">${level}</span><span class="points">${pointsOf(contribution)}</span></div>
${bar(status, weight / heaviest, points / heaviest)}
${proofLine(contribution, analysis)}${why === "" ? undefined : html`<p class="why">${why}</p>`}</li>
`;
}

/** A bar as long as the weight, filled as far as the points. */
function bar(status: Contribution["status"], room: number, fill: number): Markup {
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="${(100 * room).toFixed(1)}" height="4"/><rect class="fill-${status}" width="${(100 * fill).toFixed(1)}" height="4"/></svg>`;
}

/** The best proof with its words, and where the others stand. */
function proofLine(
  { evidence, status }: Contribution,
  { resume: { document } }: Analysis,
): Markup | undefined {
  const [best] = evidence;
  if (best === undefined) return undefined;
  const links = evidence.map((proof, i) => {
    const before = evidence[i - 1];
    const place = placeOf(proof) || "in the text";
    const isSame = before !== undefined && placeOf(before) === placeOf(proof);
    return html`${i === 0 ? "" : ", "}${lineLink(proof, isSame ? "again" : place, document)}`;
  });
  return html`<p class="proof">“${markedQuote(best, status, document.text)}” ${links}</p>`;
}

function lineLink({ from }: Evidence, words: string, document: Document): Markup {
  const line = lineAt(document, from);
  return line === undefined ? html`${words}` : html`<a href="#${lineId(line)}">${words}</a>`;
}

/** The quote with the words that count marked, where they stand in it as they do in the text. */
function markedQuote(proof: Evidence, status: Contribution["status"], text: string): Markup {
  const quote = quoteOf(proof);
  const words = text.slice(proof.from, proof.to);
  const at = words === "" ? -1 : quote.indexOf(words);
  if (at === -1 || words.length === quote.length) return html`${quote}`;
  return html`${quote.slice(0, at)}<mark class="${status}">${words}</mark>${quote.slice(at + words.length)}`;
}

/** How each number of the score came about (docs/scoring.md). */
export function arithmetic({ contributions }: Match): Markup | undefined {
  if (contributions.length === 0) return undefined;
  const rows = contributions.map((contribution) => {
    const { name, factors, weight, credit, points } = contribution;
    return html`<li><b>${name}</b><br>weight ${weightWords(factors)} → ${weight.toFixed(2)}<br>credit ${creditWords(factors, credit)}<br>points ${points.toFixed(2)}</li>
`;
  });
  return html`<details><summary>How each number came about</summary>
<p class="soft">Points are weight × credit; all weights add up to 150, all points to the score, which ends at 100.</p>
<ul class="sums">${rows}</ul></details>`;
}
