import type { Analysis } from "../../analyze/analysis.ts";
import { conditionWords } from "../conditions.ts";
import { keywordRows } from "../keyword-rows.ts";
import { comparisonOf, titleOf, versionsOf } from "../labels.ts";
import { words } from "../words.ts";
import { arithmetic } from "./arithmetic.ts";
import { cardSection, findingId } from "./cards.ts";
import { gapSection } from "./gaps.ts";
import { keywordSection, linkedIds } from "./keywords.ts";
import { markPosting, markResume } from "./marks.ts";
import { html, type Markup } from "./markup.ts";
import { overview } from "./overview.ts";
import { htmlPage } from "./page.ts";
import { firstThings, scoreSection } from "./score.ts";
import { textsSection } from "./texts.ts";

/**
 * The report as one HTML page: the score as a drawing, what to do first, each requirement with how often it
 * is asked for and shown, how a parser would read the resume, and both texts side by side, each mark linked
 * to its place in the other. It needs no script and loads nothing, follows the reader's light or dark
 * setting, and can be printed.
 */
export function renderHtml(analysis: Analysis): string {
  const { match, resume } = analysis;
  const rows = keywordRows(analysis);
  const marked = { resume: markResume(analysis, rows), posting: markPosting(analysis, rows) };
  const linked = new Set([
    ...linkedIds(analysis, rows, marked),
    ...analysis.findings.flatMap((finding) => findingId(finding, marked.resume) ?? []),
  ]);
  const texts = { ...marked, linked };
  const main = html`${match === undefined ? overview(resume) : scoreSection(match, rows, conditionWords(analysis.job))}
${firstThings(analysis)}
${keywordSection(analysis, rows, texts)}
${gapSection(analysis)}
${textsSection(texts, resume)}
${cardSection(analysis, marked.resume)}
${arithmetic(rows, match?.deductions ?? [])}`;
  return htmlPage(titleOf(analysis), {
    header: head(analysis),
    main,
    footer: html`${versionsOf(analysis)}. ${words.madeOffline}`,
  });
}

/** The person the report is about, how to reach them, and what was compared. */
function head(analysis: Analysis): Markup {
  const { contact } = analysis.resume;
  const { name, email, phone, location } = contact;
  const facts = [email, phone, location].flatMap((fact) => (fact === undefined ? [] : [fact.text]));
  return html`<h1>${name?.text ?? words.noName}</h1>
${analysis.match === undefined ? undefined : html`<p class="for">${comparisonOf(analysis)}</p>`}${facts.length === 0 ? undefined : html`<p class="soft">${facts.join(" · ")}</p>`}`;
}
