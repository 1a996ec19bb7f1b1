import type { Analysis } from "../../analyze/analysis.ts";
import type { Match } from "../../score/match.ts";
import {
  sentencesOf,
  tallyOf,
  targetOf,
  titleOf,
  unreadOf,
  unreadTitle,
  versionsOf,
} from "../labels.ts";
import { gainOf, oneDecimal } from "../points.ts";
import { gapSection } from "./gaps.ts";
import { html, type Markup } from "./markup.ts";
import { arithmetic, breakdown, requirements } from "./match.ts";
import { overview } from "./overview.ts";
import { htmlPage } from "./page.ts";
import { resumeText } from "./text.ts";

/** How many suggestions are shown: what to do first, not all that could be done. */
const MOST_SUGGESTIONS = 8;

/** Who finds more than these has read enough. */
const MOST_FINDINGS = 40;

/**
 * The report as one HTML page: the score as a drawing, what to do first, each requirement with its proof, the resume's text with what
 * was found in it. It needs no script and loads nothing; it follows the reader's choice of light or dark, and can be printed.
 */
export function renderHtml(analysis: Analysis): string {
  const { match, gaps, resume } = analysis;
  const content = html`${head(analysis)}
${match === undefined ? undefined : score(match)}
<div class="beside"><div>
${match === undefined ? overview(resume) : todo(match)}
${gaps === undefined ? undefined : gapSection(gaps, resume)}
${match === undefined ? undefined : requirements(analysis, match)}
${unread(analysis)}${findings(analysis)}
</div>
<aside>${resumeText(analysis)}</aside></div>
${match === undefined ? undefined : arithmetic(match)}
<footer>${versionsOf(analysis)}. Made offline; this page loads nothing.</footer>`;
  return htmlPage(titleOf(analysis), content);
}

function head(analysis: Analysis): Markup {
  const { resume, match } = analysis;
  const name = resume.contact.name?.text ?? "The resume";
  return html`<header><h1>${name}</h1>
${match === undefined ? undefined : html`<p class="for">for ${targetOf(analysis)}</p>`}</header>`;
}

function score(match: Match): Markup {
  if (match.score === null) {
    return html`<section><h2>No score</h2><p>Because ${match.because ?? "of a reason that is not known"}.</p></section>`;
  }
  return html`<section>
<p class="number"><strong>${oneDecimal(match.score)}</strong> of 100 points <span class="soft">· ${tallyOf(match)}</span></p>
${breakdown(match)}
</section>`;
}

function unread(analysis: Analysis): Markup | undefined {
  const { lines, more } = unreadOf(analysis);
  if (lines.length === 0) return undefined;
  const items = lines.map((line) => html`<li>${line}</li>\n`);
  const rest = more === 0 ? undefined : html`<p class="soft">and ${String(more)} more</p>`;
  return html`<details><summary>${unreadTitle} (${String(lines.length + more)})</summary>
<ul>${items}</ul>${rest}</details>
`;
}

function todo({ suggestions }: Match): Markup | undefined {
  if (suggestions.length === 0) return undefined;
  const items = suggestions.slice(0, MOST_SUGGESTIONS).map(({ text, points }) => {
    return html`<li><span class="gain">${gainOf(points)}</span><span>${text}</span></li>\n`;
  });
  return html`<section><h2>What to do first</h2><ol class="todo">${items}</ol></section>`;
}

function findings({ findings: all }: Analysis): Markup | undefined {
  if (all.length === 0) return undefined;
  const items = all
    .slice(0, MOST_FINDINGS)
    .map(
      (finding) =>
        html`<li class="${finding.severity}"><b>${finding.severity}</b><span>${sentencesOf(finding)}</span></li>\n`,
    );
  return html`<section><h2>Noticed <span class="count">(${all.length})</span></h2><ul class="noticed">${items}</ul></section>`;
}
