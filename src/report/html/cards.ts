import type { Analysis } from "../../analyze/analysis.ts";
import type { Finding } from "../../checks/check.ts";
import { sentencesOf } from "../labels.ts";
import { type ParserCard, parserCards } from "../parser-cards.ts";
import { words } from "../words.ts";
import { idAt, type MarkedText } from "./marks.ts";
import { html, type Markup } from "./markup.ts";

/** More findings than this on one card would tell the reader nothing new. */
const maxFindings = 12;

/** How a parser would read the resume: one card for each aspect, those with problems first. */
export function cardSection(analysis: Analysis, resume: MarkedText): Markup {
  const cards = parserCards(analysis);
  const isFine = ({ state }: ParserCard) => state === "passed" || state === "unknown";
  const ordered = [...cards.filter((card) => !isFine(card)), ...cards.filter(isFine)];
  return html`<section aria-labelledby="parser"><h2 id="parser">${words.parser}</h2>
<div class="cards">${ordered.map((card) => writeCard(card, resume))}</div></section>`;
}

function writeCard(
  { title, state, passed, findings, source }: ParserCard,
  resume: MarkedText,
): Markup {
  const items = findings
    .slice(0, maxFindings)
    .map((finding) => html`<p>${writeFinding(finding, resume)}</p>\n`);
  const left = findings.length - maxFindings;
  const from =
    source === undefined
      ? undefined
      : html`<p class="soft"><a href="${source.url}" rel="noreferrer">${words.source(source.name)}</a></p>`;
  return html`<div class="card ${state}"><h3><span class="sign">${words.cardSigns[state]}</span> ${title} <span class="state">${words.cardStates[state]}</span></h3>
${passed === "" ? undefined : html`<p>${passed}</p>`}${items}${left > 0 ? html`<p class="soft">${words.andMore(left)}</p>` : undefined}${from}</div>
`;
}

/** A finding as sentences, with a link to its place if it has one. */
function writeFinding(finding: Finding, resume: MarkedText): Markup {
  const id = findingId(finding, resume);
  const written = sentencesOf(finding);
  return id === undefined
    ? html`${written}`
    : html`${written} <a href="#${id}">${words.seePlace}</a>`;
}

/** The id of the place that a finding refers to. */
export function findingId({ span }: Finding, resume: MarkedText): string | undefined {
  return span === undefined ? undefined : idAt(resume, span.from);
}
