import type { Analysis } from "../../analyze/analysis.ts";
import { wholeOfAll } from "../../score/demands/share-out.ts";
import type { Deduction } from "../../score/match.ts";
import { shortfall } from "../../score/shortfall.ts";
import { deductedOf, deductionWords } from "../deductions.ts";
import { placesOf } from "../evidence-places.ts";
import { countOf, groupRows, type KeywordRow } from "../keyword-rows.ts";
import {
  levelNamer,
  marks,
  pointsOf,
  requirementStatusNames,
  requirementStatusOf,
  timeOf,
} from "../labels.ts";
import { words } from "../words.ts";
import { askedId, idAt, proofId } from "./marks.ts";
import { html, type Markup } from "./markup.ts";
import { rowId, type Texts } from "./texts.ts";

/** The maximum number of rows for a posting, and for a field. */
const maxRows = 200;
const maxRowsOfField = 40;

const { columns } = words;

/**
 * One table of all requirements, grouped by subject, heaviest first: how often each is asked for and shown,
 * where and how long.
 */
export function keywordSection(
  analysis: Analysis,
  rows: readonly KeywordRow[],
  texts: Texts,
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, analysis.job === undefined ? maxRowsOfField : maxRows);
  const left = rows.length - shown.length;
  const writeRow = rowWriter(analysis, texts);
  const bodies = groupRows(shown).map(
    ({ group, rows: own }) => html`<tbody>
<tr class="group"><th colspan="${analysis.job === undefined ? 6 : 7}" scope="rowgroup">${words.groups[group]}</th></tr>
${own.map(writeRow)}</tbody>
`,
  );
  const deductions = analysis.match?.deductions ?? [];
  const { keyword, asked, inPosting, inResume, where, time, points } = columns;
  // A field has no posting in which to count.
  const counts = analysis.job === undefined ? [inResume] : [inPosting, inResume];
  const heads = [keyword, asked, ...counts, where, time];
  return html`<section aria-labelledby="keywords"><h2 id="keywords">${words.keywords}</h2>
<p class="soft">${words.pointsNote(wholeOfAll(rows.map(({ contribution }) => contribution)))}</p>
<table class="keywords"><thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col" class="points">${points}</th></tr></thead>
${bodies}</table>${left > 0 ? html`<p class="soft">${words.andMoreOfLessWeight(left)}</p>` : undefined}${takenOff(deductions)}</section>`;
}

/** What is deducted from the points of all requirements. */
function takenOff(deductions: readonly Deduction[]): Markup | undefined {
  if (deductions.length === 0) return undefined;
  const items = deductions.map(
    (deduction) =>
      html`<li><span class="loss">${deductedOf(deduction)}</span><span>${deductionWords(deduction)}</span></li>
`,
  );
  return html`<h3>${words.takenOff}</h3><ul class="todo">${items}</ul>`;
}

function rowWriter(analysis: Analysis, texts: Texts): (row: KeywordRow) => Markup {
  const levelName = levelNamer(analysis);
  return (row) => {
    const { name } = row.contribution;
    const requirementStatus = requirementStatusOf(row.contribution);
    return html`<tr id="${rowId(row)}" class="${requirementStatus}"><th scope="row"><span class="sign" title="${requirementStatusNames[requirementStatus]}">${marks[requirementStatus]}</span> ${name}${row.said === undefined ? undefined : html`<span class="why">${words.calledInPosting(row.said)}</span>`}</th><td class="level">${levelName(row.contribution)}</td>${analysis.job === undefined ? undefined : html`<td class="n" data-name="${columns.inPosting}">${askedCount(row, texts)}</td>`}<td class="n" data-name="${columns.inResume}">${shownCount(row, texts)}</td><td class="where">${placeLinks(row, analysis, texts)}</td><td class="time">${timeOf(row)}</td><td class="points">${pointsOf(row.contribution)}</td></tr>
`;
  };
}

/** How often the posting asks for it, linked to the first place. */
function askedCount(row: KeywordRow, { posting }: Texts): Markup | undefined {
  const count = row.asked.length;
  return count === 0 ? undefined : link(askedId(row, posting), String(count));
}

/** How often the resume names it, linked to the best place. */
function shownCount(row: KeywordRow, { resume }: Texts): Markup {
  const isNamed = row.named.length > 0 && row.contribution.evidence.length > 0;
  return link(isNamed ? proofId(row, resume) : undefined, countOf(row));
}

function link(id: string | undefined, written: string): Markup {
  return id === undefined ? html`${written}` : html`<a href="#${id}">${written}</a>`;
}

/** Where it is shown, with links, and what lowers its credit. */
function placeLinks(row: KeywordRow, { resume }: Analysis, texts: Texts): Markup | undefined {
  const places = placesOf(row.contribution.evidence, resume).map(
    ({ name, proof }, i) =>
      html`${i === 0 ? "" : " · "}${link(idAt(texts.resume, proof.from), name)}`,
  );
  const why = shortfall(row.contribution.factors, row);
  return html`${places}${why === "" ? undefined : html`<span class="why">${why}</span>`}`;
}

/** The ids in the texts that the table links to. */
export function linkedIds(
  analysis: Analysis,
  rows: readonly KeywordRow[],
  { resume, posting }: Omit<Texts, "linked">,
): ReadonlySet<string> {
  const ids = rows.flatMap((row) => [
    askedId(row, posting),
    ...placesOf(row.contribution.evidence, analysis.resume).map(({ proof }) =>
      idAt(resume, proof.from),
    ),
  ]);
  return new Set(ids.filter((id) => id !== undefined));
}
