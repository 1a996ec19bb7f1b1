import { creditWords, weightWords } from "../../score/because.ts";
import { wholeOfAll } from "../../score/demands/share-out.ts";
import type { Deduction } from "../../score/match.ts";
import type { KeywordRow } from "../keyword-rows.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** How each number of the score was calculated (docs/scoring.md), in a collapsed section. */
export function arithmetic(
  rows: readonly KeywordRow[],
  deductions: readonly Deduction[],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const taken = deductions.map(
    ({ because, points }) =>
      html`<li><b>${words.takenOff}</b><br>${because}<br>${words.points(points.toFixed(2))}</li>
`,
  );
  const items = rows.map(({ contribution }) => {
    const { name, factors, weight, credit, points } = contribution;
    return html`<li><b>${name}</b><br>${words.factors(weightWords(factors), weight.toFixed(2))}<br>${words.credit(creditWords(factors, credit))}<br>${words.points(points.toFixed(2))}</li>
`;
  });
  return html`<details><summary>${words.arithmetic}</summary>
<p class="soft">${words.arithmeticHint(wholeOfAll(rows.map(({ contribution }) => contribution)))}</p>
<ul class="sums">${items}${taken}</ul></details>`;
}
