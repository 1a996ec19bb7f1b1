import type { KeywordGap } from "../../keywords/profile.ts";
import { words } from "../words.ts";
import { gapPicture } from "./gap-picture.ts";
import { gapChart } from "./gaps.ts";
import { html } from "./markup.ts";
import { htmlPage } from "./page.ts";

/**
 * What postings ask for and resumes show, as one HTML page: a drawing of all keywords, and a pair of bars for
 * each keyword in `listed`. Like the report, it loads nothing.
 */
export function renderGapPage(
  all: readonly KeywordGap[],
  listed: readonly KeywordGap[],
  subtitle: string,
): string {
  const title = words.field.pageTitle;
  return htmlPage(title, {
    header: html`<h1>${title}</h1><p class="for">${subtitle}</p>`,
    main: html`<section aria-label="${title}">${gapPicture(all)}${gapChart(listed)}</section>`,
  });
}
