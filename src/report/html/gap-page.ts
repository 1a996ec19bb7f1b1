import type { KeywordGap } from "../../keywords/profile.ts";
import { gapChart } from "./gaps.ts";
import { html } from "./markup.ts";
import { htmlPage } from "./page.ts";

/** What postings ask for and resumes show, as one HTML page with a pair of bars for each keyword; like the report, it loads nothing. */
export function renderGapPage(gaps: readonly KeywordGap[], subtitle: string): string {
  const title = "What is asked for, and what is shown";
  return htmlPage(title, {
    header: html`<h1>${title}</h1><p class="for">${subtitle}</p>`,
    main: html`<section aria-label="${title}">${gapChart(gaps)}</section>`,
  });
}
