import type { Analysis } from "../../analyze/analysis.ts";
import type { KeywordGap, Share } from "../../keywords/profile.ts";
import { companionWords, fieldSentences } from "../field-words.ts";
import { percent } from "../labels.ts";
import { shownSkills } from "../shown-skills.ts";
import { words } from "../words.ts";
import { gapPicture } from "./gap-picture.ts";
import { html, type Markup } from "./markup.ts";

/** How many keywords are drawn: the first few dozen describe a field. */
const maxKeywords = 24;

/**
 * What a field asks for and what resumes show, with what this resume has and what its owner could learn next.
 */
export function gapSection({ gaps = [], next = [], field, resume }: Analysis): Markup | undefined {
  if (gaps.length === 0) return undefined;
  const shown = shownSkills(resume);
  const surplus = gaps.filter(
    ({ verdict, keyword }) => verdict === "over-supplied" && shown.has(keyword),
  );
  const names = surplus.slice(0, maxKeywords).map(({ name }) => name);
  return html`<section><h2>${words.field.title}</h2>
${field === undefined ? undefined : html`<p class="soft">${fieldSentences(field).join(" ")}</p>`}
${nextList(next)}${gapPicture(gaps)}
${gapChart(gaps.slice(0, maxKeywords), shown)}
${names.length === 0 ? undefined : html`<p>${words.field.surplus(names.join(", "))}</p>`}</section>`;
}

function nextList(next: NonNullable<Analysis["next"]>): Markup | undefined {
  if (next.length === 0) return undefined;
  const items = next.map((skill) => {
    const companion = companionWords(skill);
    return html`<li><b>${skill.name}</b> ${percent(skill.demand.share)}${companion === "" ? undefined : html`<span class="soft">, ${companion}</span>`}</li>
`;
  });
  return html`<h3>${words.field.next}</h3><ul>${items}</ul>
`;
}

/**
 * A pair of bars for each keyword: the shares of postings and of resumes that contain it, each with its 95 %
 * interval. Keywords in `shown` are ticked.
 */
export function gapChart(gaps: readonly KeywordGap[], shown?: ReadonlySet<string>): Markup {
  const most = Math.max(0.01, ...gaps.flatMap(({ demand, supply }) => [demand.high, supply.high]));
  const rows = gaps.map(({ keyword, name, demand, supply, verdict }) => {
    const tick = shown === undefined ? "" : shown.has(keyword) ? "✓ " : "✗ ";
    return html`<li><span><b>${tick}${name}</b> <span class="tag">${verdict}</span></span><span class="soft">${percent(demand.share)} · ${percent(supply.share)}</span>
<svg class="two" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${words.field.shares(name, percent(demand.share), percent(supply.share))}">${shareBar(demand, most, "demand", 0)}${shareBar(supply, most, "supply", 5.5)}</svg></li>
`;
  });
  return html`<p class="legend"><span><i class="key demand"></i>${words.field.demand}</span><span><i class="key supply"></i>${words.field.supply}</span>${shown === undefined ? undefined : html`<span>${words.field.ticked}</span>`}<span>${words.field.interval}</span></p>
<ul class="gaps">${rows}</ul>`;
}

function shareBar(share: Share, most: number, side: "demand" | "supply", y: number): Markup {
  const x = (value: number) => ((100 * value) / most).toFixed(2);
  const range = ((100 * (share.high - share.low)) / most).toFixed(2);
  return html`<rect class="fill-${side}" y="${y}" width="${x(share.share)}" height="4.5"/><rect class="range" x="${x(share.low)}" y="${y + 1.9}" width="${range}" height="0.7"/>`;
}
