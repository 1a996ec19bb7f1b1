import type { KeywordGap } from "../../keywords/profile.ts";
import { percent } from "../labels.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** The size of the drawing, and of the area within its axes. */
const width = 680;
const height = 460;
const area = { left: 66, right: 664, top: 14, bottom: 412 };

/** How many keywords are drawn: the most demanded ones, and of the over-supplied ones those shown most. */
const mostDemanded = 18;
const mostSupplied = 10;

/** The width of a letter and the height of a line at a font size of 12 units. */
const letterWidth = 7.4;
const lineHeight = 13;

const { verdicts } = words.field;

/**
 * Demand against supply as one drawing: a keyword is the higher the more postings ask for it, and the farther
 * right the more resumes show it; on the line both are equal. The shape of a mark shows the verdict, so that
 * color is not needed, and the same information is available in words for people who cannot see the drawing.
 */
export function gapPicture(gaps: readonly KeywordGap[]): Markup | undefined {
  const drawn = choose(gaps);
  if (drawn.length === 0) return undefined;
  const most = Math.max(
    0.2,
    ...drawn.flatMap(({ demand, supply }) => [demand.share, supply.share]),
  );
  const scale = scaleFor(Math.min(1, most * 1.05));
  const points = drawn.map((gap) => ({
    gap,
    x: scale.x(gap.supply.share),
    y: scale.y(gap.demand.share),
  }));
  const ticks = [0, 0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick <= most * 1.05);
  return html`<figure class="plot" tabindex="0" aria-label="${words.field.picture}"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="plot-title plot-words">
<title id="plot-title">${words.field.picture}</title>
<desc id="plot-words">${drawn.map(pointWords).join("; ")}.</desc>
${ticks.map((tick) => axes(tick, scale))}<line class="equal" x1="${scale.x(0)}" y1="${scale.y(0)}" x2="${area.right}" y2="${area.top}"/>
<text x="${area.right}" y="${height - 8}" text-anchor="end">${words.field.supply} →</text>
<text x="12" y="${area.top}" transform="rotate(-90 12 ${area.top})" text-anchor="end" dominant-baseline="middle">${words.field.demand} →</text>
${points.map(({ gap, x, y }) => mark(gap, x, y))}${placeLabels(points).map(
  ({
    text,
    x,
    y,
    anchor,
  }) => html`<text class="label" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>
`,
)}</svg>
<figcaption class="legend">${legend()}</figcaption></figure>`;
}

function choose(gaps: readonly KeywordGap[]): readonly KeywordGap[] {
  const demanded = gaps.filter(
    ({ verdict }) => verdict === "in-demand" || verdict === "table-stakes",
  );
  const supplied = gaps.filter(({ verdict }) => verdict === "over-supplied");
  return [
    ...demanded.slice(0, mostDemanded),
    ...supplied.toSorted((a, b) => b.supply.share - a.supply.share).slice(0, mostSupplied),
  ];
}

interface Scale {
  x(share: number): number;
  y(share: number): number;
}

/** The scale is the square root of shares, which spreads the small ones. */
function scaleFor(most: number): Scale {
  const part = (share: number) => Math.sqrt(share / most);
  return {
    x: (share) => round(area.left + part(share) * (area.right - area.left)),
    y: (share) => round(area.bottom - part(share) * (area.bottom - area.top)),
  };
}

function axes(tick: number, { x, y }: Scale): Markup {
  const label = percent(tick);
  return html`<line class="axis" x1="${x(tick)}" y1="${area.top}" x2="${x(tick)}" y2="${area.bottom}"/><line class="axis" x1="${area.left}" y1="${y(tick)}" x2="${area.right}" y2="${y(tick)}"/>
<text x="${x(tick)}" y="${area.bottom + 18}" text-anchor="middle">${label}</text><text x="${area.left - 6}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${label}</text>
`;
}

/** A triangle, a square or an open diamond. */
function mark({ verdict, because, name }: KeywordGap, x: number, y: number): Markup {
  const title = html`<title>${name}: ${because}</title>`;
  if (verdict === "in-demand")
    return html`<path class="mark-demand" d="M${x} ${y - 7}L${x + 6.5} ${y + 5}H${x - 6.5}Z">${title}</path>
`;
  if (verdict === "table-stakes")
    return html`<rect class="mark-both" x="${round(x - 4.5)}" y="${round(y - 4.5)}" width="9" height="9">${title}</rect>
`;
  return html`<path class="mark-supply" d="M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z">${title}</path>
`;
}

interface Point {
  readonly gap: KeywordGap;
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places each name beside its mark so that it covers no other mark or name. A name that finds no place is
 * left out.
 */
function placeLabels(points: readonly Point[]): readonly Label[] {
  const taken: Rectangle[] = points.map(({ x, y }) => around(x - 7, x + 7, y));
  return points.flatMap(({ gap: { name }, x, y }): readonly Label[] => {
    const text = name.length > 26 ? `${name.slice(0, 25)}…` : name;
    const length = text.length * letterWidth;
    const places: readonly (Label & { readonly left: number })[] = [
      { text, x: x + 10, y: y + 4, anchor: "start", left: x + 10 },
      { text, x: x - 10, y: y + 4, anchor: "end", left: x - 10 - length },
      { text, x, y: y - 10, anchor: "middle", left: x - length / 2 },
      { text, x, y: y + 19, anchor: "middle", left: x - length / 2 },
    ];
    for (const { left, ...label } of places) {
      const box = around(left, left + length, label.y - 4);
      if (box.left < area.left || box.right > width || box.top < 0 || box.bottom > area.bottom)
        continue;
      if (taken.some((other) => overlap(box, other) && !isOwn(other, x, y))) continue;
      taken.push(box);
      return [label];
    }
    return [];
  });
}

function around(left: number, right: number, middle: number): Rectangle {
  return { left, right, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a rectangle is that of the mark itself. */
function isOwn({ left, right, top, bottom }: Rectangle, x: number, y: number): boolean {
  return left + right === 2 * x && top + bottom === 2 * y;
}

function pointWords({ name, demand, supply, verdict }: KeywordGap): string {
  return words.field.point(name, percent(demand.share), percent(supply.share), verdicts[verdict]);
}

function legend(): Markup {
  return html`<span><svg class="form" viewBox="0 0 14 14" aria-hidden="true"><path class="mark-demand" d="M7 1L13 12H1Z"/></svg>${verdicts["in-demand"]}</span><span><svg class="form" viewBox="0 0 14 14" aria-hidden="true"><rect class="mark-both" x="2.5" y="2.5" width="9" height="9"/></svg>${verdicts["table-stakes"]}</span><span><svg class="form" viewBox="0 0 14 14" aria-hidden="true"><path class="mark-supply" d="M7 1L13 7L7 13L1 7Z"/></svg>${verdicts["over-supplied"]}</span><span>${words.field.equal}</span>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
