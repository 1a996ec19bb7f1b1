import { versionsOf } from "../labels.ts";
import {
  bestScore,
  type MatchMatrix,
  type MatrixCell,
  type MatrixResume,
  metWords,
  rankBy,
} from "../matrix.ts";
import { oneDecimal } from "../points.ts";
import { nameShortener } from "../short-names.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";
import { matrixStyle } from "./matrix-style.ts";
import { htmlPage } from "./page.ts";
import { type Pair, pairSections } from "./pairs.ts";

const own = words.matrix;

/**
 * At most this many pairs, those with the highest scores, are shown in full. A page with thousands could not
 * be opened on a phone.
 */
const maxPairs = 500;

/**
 * Many resumes against one or more postings as one HTML page: a table of scores, and for each of the best
 * pairs, on a click, what is met, by what, and what is missing. Like the report it needs no script, loads
 * nothing, follows the light or dark setting, and can be printed.
 */
export function renderMatrixPage(matrix: MatchMatrix): string {
  const { postings, resumes } = matrix;
  const title = titleOf(matrix);
  const pairs = pairsOf(matrix);
  const table = postings.length > 1 && resumes.length > 1 ? grid : list;
  return htmlPage(title, {
    style: matrixStyle,
    header: html`<h1>${title}</h1>
<p class="for">${own.counts(resumes.length, postings.length)}</p>${onlyConditions(matrix)}`,
    main: html`<section aria-labelledby="table"><h2 id="table">${own.scores}</h2>
${table(matrix, pairs)}
<p class="soft">${own.honest}</p></section>
${pairSections([...pairs.values()])}`,
    footer: html`${versionsOf(matrix)}. ${words.madeOffline}`,
  });
}

/** What no point depends on, if there is only one posting. */
function onlyConditions({ postings: [posting, other] }: MatchMatrix): Markup | undefined {
  if (posting?.conditions === undefined || other !== undefined) return undefined;
  return html`\n<p>${words.notScored(posting.conditions)}</p>`;
}

function titleOf({ postings, resumes }: MatchMatrix): string {
  const [posting, otherPosting] = postings;
  const [resume, otherResume] = resumes;
  if (posting !== undefined && otherPosting === undefined)
    return own.resumesFor(posting.title ?? posting.name);
  if (resume !== undefined && otherResume === undefined)
    return own.postingsFor(resume.person ?? resume.name);
  return own.resumesAndPostings;
}

/** The pairs that are shown in full, by the id of their section. */
function pairsOf({ postings, resumes }: MatchMatrix): ReadonlyMap<string, Pair> {
  const pairs = resumes.flatMap((resume, r) =>
    resume.cells.flatMap((cell, p): readonly Pair[] => {
      const posting = postings[p];
      if (posting === undefined || cell.score === null) return [];
      return [{ id: pairId(r, p), resume, posting, cell }];
    }),
  );
  const best = rankBy(pairs, ({ cell }) => cell.score).slice(0, maxPairs);
  return new Map(best.map(({ item }) => [item.id, item]));
}

function pairId(resume: number, posting: number): string {
  return `c${resume}-${posting}`;
}

/** Resumes for one posting, or postings for one resume: one row each, best first. */
function list({ postings, resumes }: MatchMatrix, pairs: ReadonlyMap<string, Pair>): Markup {
  const isOfResumes = postings.length === 1;
  const shorten = nameShortener((isOfResumes ? resumes : postings).map(({ name }) => name));
  const rows = isOfResumes
    ? resumes.map((resume, r) => ({
        id: pairId(r, 0),
        head: resumeHead(resume, shorten),
        cell: resume.cells[0],
      }))
    : postings.map(({ name, title, conditions }, p) => ({
        id: pairId(0, p),
        head: html`<b>${title ?? ""}</b> <span class="soft" title="${name}">${shorten(name)}</span>${conditions === undefined ? undefined : html` <span class="soft">${words.notScored(conditions)}</span>`}`,
        cell: resumes[0]?.cells[p],
      }));
  const heads = [own.rank, isOfResumes ? own.resume : own.posting, own.score, own.met, own.lacks];
  const body = rankBy(rows, ({ cell }) => cell?.score ?? null).map(
    ({
      rank,
      item: { id, head, cell },
    }) => html`<tr><td>${rank === null ? "" : String(rank)}</td><th scope="row">${head}</th><td class="n">${cell && score(cell, id, pairs)}</td><td class="n">${cell === undefined || cell.score === null ? "" : metWords(cell)}</td><td class="lacks">${cell === undefined ? "" : (cell.because ?? cell.lacks.join(", "))}</td></tr>
`,
  );
  return html`<table class="ranking"><thead><tr>${heads.map(columnHead)}</tr></thead>
<tbody>${body}</tbody></table>`;
}

function columnHead(name: string): Markup {
  return html`<th scope="col">${name}</th>`;
}

/** A row for each resume, a column for each posting. */
function grid({ postings, resumes }: MatchMatrix, pairs: ReadonlyMap<string, Pair>): Markup {
  const shortenPosting = nameShortener(postings.map(({ name }) => name));
  const shortenResume = nameShortener(resumes.map(({ name }) => name));
  const heads = postings.map(
    ({ name, title }) =>
      html`<th scope="col"><b>${title ?? ""}</b> <span class="soft" title="${name}">${shortenPosting(name)}</span></th>`,
  );
  const numbered = resumes.map((resume, r) => ({ resume, r }));
  const rows = rankBy(numbered, ({ resume }) => bestScore(resume)).map(
    ({
      item: { resume, r },
    }) => html`<tr><th scope="row">${resumeHead(resume, shortenResume)}</th>${resume.cells.map((cell, p) => html`<td class="n">${score(cell, pairId(r, p), pairs)}</td>`)}</tr>
`,
  );
  return html`<section class="scroll" tabindex="0" aria-label="${own.gridLabel}"><table class="grid"><thead><tr><td></td>${heads}</tr></thead>
<tbody>${rows}</tbody></table></section>`;
}

/** The person, how to reach them, and the file. */
function resumeHead(
  { name, person, email }: MatrixResume,
  shorten: (name: string) => string,
): Markup {
  return html`<b>${person ?? ""}</b> <span class="soft">${email ?? ""}</span> <span class="soft" title="${name}">${shorten(name)}</span>`;
}

/** The score as a bar, with a link if the pair is shown in full. */
function score(cell: MatrixCell, id: string, pairs: ReadonlyMap<string, Pair>): Markup {
  if (cell.score === null)
    return html`<span class="soft" title="${cell.because ?? ""}">${own.none}</span>`;
  const written = oneDecimal(cell.score);
  const bar = html`style="--fill:${Math.round(cell.score)}%"`;
  return pairs.has(id)
    ? html`<a class="score" href="#${id}" ${bar}>${written}</a>`
    : html`<span class="score" ${bar}>${written}</span>`;
}
