import type { Analysis } from "../../analyze/analysis.ts";
import type { Line, Span } from "../../document/document.ts";
import type { Contribution } from "../../score/match.ts";
import { html, type Markup } from "./markup.ts";

/** So much of a text is shown, in UTF-16 units: fifty pages. */
const MOST_TEXT = 200_000;

/** The `id` of a line of the resume's text, for links to it. */
export function lineId({ from }: Span): string {
  return `at-${from}`;
}

/** A piece of the text that is marked. */
interface Highlight extends Span {
  readonly status: Contribution["status"] | "other";
  readonly label: string;
}

/** The resume's text as it was read, with every skill marked by whether the job asks for it. */
export function resumeText(analysis: Analysis): Markup | undefined {
  const { document, sections } = analysis.resume;
  const lines = document.lines.filter((line) => line.to <= MOST_TEXT);
  if (lines.length === 0) return undefined;
  const highlights = makeReader(highlightsOf(analysis));
  const headings = new Set(sections.map(({ heading }) => heading?.from));
  const rows = lines.map((line, i) => {
    const before = lines[i - 1];
    const words = markLine(document.text, line, highlights(line));
    const look = lookOf(line, before, headings.has(line.from));
    const page =
      line.page === (before?.page ?? 1)
        ? undefined
        : html`<div class="page">page ${line.page}</div>\n`;
    return html`${page}<p id="${lineId(line)}"${look}>${words}</p>\n`;
  });
  const isCut = lines.length < document.lines.length;
  return html`<section><h2>The resume as it was read</h2>
<div class="text">${rows}${isCut ? html`<p class="soft">The rest of the text is left out here.</p>` : undefined}</div>
<p class="legend"><span><mark class="met">met</mark></span><span><mark class="partial">partly met</mark></span><span><mark>skill that is not asked for</mark></span></p></section>`;
}

/** The class attribute of a line: how it stood on its page. */
function lookOf(line: Line, before: Line | undefined, isHeading: boolean): Markup | undefined {
  const names = [
    ...(isHeading ? ["heading"] : line.bold === true ? ["bold"] : []),
    ...(line.region === "hidden" ? ["hidden"] : []),
    ...(before !== undefined && line.from - before.to > 1 ? ["apart"] : []),
  ];
  return names.length === 0 ? undefined : html` class="${names.join(" ")}"`;
}

function markLine(text: string, line: Line, highlights: readonly Highlight[]): Markup {
  let at = line.from;
  const parts = highlights.map(({ from, to, status, label }) => {
    const end = Math.min(to, line.to);
    const part = html`${text.slice(at, from)}<mark class="${status}" title="${label}">${text.slice(from, end)}</mark>`;
    at = end;
    return part;
  });
  return html`${parts}${text.slice(at, line.to)}`;
}

/** A function that gives the highlights which begin in a line; lines are to be asked for in ascending order. */
function makeReader(highlights: readonly Highlight[]): (line: Span) => readonly Highlight[] {
  let next = 0;
  return (line) => {
    const own: Highlight[] = [];
    let at = line.from;
    for (; (highlights[next]?.from ?? line.to) < line.to; next++) {
      const highlight = highlights[next];
      if (highlight === undefined || highlight.from < at) continue;
      own.push(highlight);
      at = highlight.to;
    }
    return own;
  };
}

/** Every mention of a skill, and what else met a requirement, ascending; at one place the longest first. */
function highlightsOf(analysis: Analysis): readonly Highlight[] {
  const asked = askedSkills(analysis);
  const mentions = analysis.resume.skills
    .filter(({ impliedBy }) => impliedBy === undefined)
    .flatMap(({ skill, name, mentions: own }) => {
      const contribution = asked.get(skill);
      const status = contribution?.status ?? "other";
      const label = contribution === undefined ? name : `${name}: ${contribution.status}`;
      return own.map(({ from, to }): Highlight => ({ from, to, status, label }));
    });
  const proofs = (analysis.match?.contributions ?? []).flatMap(({ evidence, status, name }) =>
    evidence.map(({ from, to }): Highlight => ({ from, to, status, label: `${name}: ${status}` })),
  );
  return [...mentions, ...proofs].sort(
    (a, b) => a.from - b.from || rank(b) - rank(a) || b.to - a.to,
  );
}

/** Of two highlights at one place the better status counts. */
function rank({ status }: Highlight): number {
  return ["other", "missing", "partial", "met"].indexOf(status);
}

/** What the job says of a skill, by the skill's id. */
function askedSkills({ job, match, resume }: Analysis): ReadonlyMap<string, Contribution> {
  const byName = new Map(match?.contributions.map((one) => [one.name, one]));
  const pairs = (job?.requirements ?? []).flatMap(({ skills, name }) =>
    skills.map((skill) => [skill, byName.get(name)] as const),
  );
  const own = resume.skills.map(({ skill, name }) => [skill, byName.get(name)] as const);
  return new Map(
    [...own, ...pairs].flatMap(([skill, one]) => (one === undefined ? [] : [[skill, one]])),
  );
}
