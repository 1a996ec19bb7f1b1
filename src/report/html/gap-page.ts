import type { KeywordGap } from "../../keywords/profile.ts";
import { gapChart } from "./gaps.ts";
import { html } from "./markup.ts";
import { htmlPage } from "./page.ts";

/** What postings ask for and resumes show, as one HTML page with a pair of bars for each keyword; like the report, it loads nothing. */
export function renderGapPage(gaps: readonly KeywordGap[], subtitle: string): string {
  const title = "What is asked for, and what is shown";
  return htmlPage(
    title,
    html`<header><h1>${title}</h1><p class="for">${subtitle}</p></header>
<section>${gapChart(gaps)}</section>`,
  );
}
