import { marks, requirementStatusNames, requirementStatusOf } from "../labels.ts";
import type { MatrixCell, MatrixPosting, MatrixProof, MatrixResume } from "../matrix.ts";
import { oneDecimal } from "../points.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** A resume and a posting, and how the one meets the other. */
export interface Pair {
  /** The id of the pair's section. */
  readonly id: string;
  readonly resume: MatrixResume;
  readonly posting: MatrixPosting;
  readonly cell: MatrixCell;
}

const own = words.matrix;

/** A section of the page for each pair, hidden until its score is clicked. */
export function pairSections(pairs: readonly Pair[]): readonly Markup[] {
  return pairs.map(({ id, resume, posting, cell }) => {
    const { shows = [], lacks } = cell;
    const left = cell.missing - lacks.length;
    const missing = [...lacks, ...(left > 0 ? [words.andMore(left)] : [])];
    return html`<section class="pair" id="${id}"><h2>${own.pair(resume.person ?? resume.name, posting.title ?? posting.name)}</h2>
<p><strong>${cell.score === null ? own.none : oneDecimal(cell.score)}</strong> ${words.ofPoints} <span class="soft">· ${resume.name} · ${posting.name}</span></p>
<ul class="shows">${shows.map(proof)}</ul>
${missing.length === 0 ? undefined : html`<p><b>${own.lacks}:</b> ${missing.join(", ")}</p>`}<p class="screen"><a href="#table">${own.back}</a></p></section>
`;
  });
}

function proof({ name, status, points, weight, place, quote, why }: MatrixProof): Markup {
  const facts = [place, why].filter((fact) => fact !== "").join(" · ");
  const requirementStatus = requirementStatusOf({ status, credit: points / weight });
  return html`<li class="${requirementStatus}"><span class="sign" title="${requirementStatusNames[requirementStatus]}">${marks[requirementStatus]}</span> <b>${name}</b> <span class="soft">${own.pointsOf(oneDecimal(points), oneDecimal(weight))}${facts === "" ? "" : ` · ${facts}`}</span>${quote === "" ? undefined : html`<br>“${quote}”`}</li>
`;
}
