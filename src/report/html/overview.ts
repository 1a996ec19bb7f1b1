import type { Resume, SkillUse } from "../../resume/resume.ts";
import { monthsWords } from "../../text/months.ts";
import { datesOf, degreeName, positionName, proofNames, workLength } from "../labels.ts";
import { namedSkills } from "../shown-skills.ts";
import { words } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** How many skills are listed at most. */
const maxSkills = 60;

/**
 * What was read of a resume that is compared with nothing: work, education, and skills with the months they
 * were used.
 */
export function overview(resume: Resume): Markup {
  return html`${work(resume)}${education(resume)}${skills(namedSkills(resume))}`;
}

function work(resume: Resume): Markup | undefined {
  const { positions } = resume;
  if (positions.length === 0) return undefined;
  const rows = positions.map(
    (position) =>
      html`<li><span class="soft">${datesOf(position)}</span><span>${positionName(position)}</span></li>\n`,
  );
  return html`<section><h2>${words.resume.work} <span class="count">${workLength(resume)}</span></h2><ul class="work">${rows}</ul></section>`;
}

function education({ degrees }: Resume): Markup | undefined {
  if (degrees.length === 0) return undefined;
  const rows = degrees.map(
    (degree) =>
      html`<li><span class="soft">${datesOf(degree)}</span><span>${degreeName(degree)}</span></li>\n`,
  );
  return html`<section><h2>${words.resume.education}</h2><ul class="work">${rows}</ul></section>`;
}

function skills(uses: readonly SkillUse[]): Markup {
  if (uses.length === 0) {
    return html`<section><h2>${words.resume.skills}</h2><p>${words.resume.noSkills}</p></section>`;
  }
  const most = Math.max(1, ...uses.map(({ months }) => months));
  const rows = uses.slice(0, maxSkills).map(({ name, months, proof }) => {
    const width = ((100 * months) / most).toFixed(1);
    const shown = months === 0 ? proofNames[proof] : monthsWords(months);
    return html`<li><span>${name}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="fill-demand" width="${width}" height="4"/></svg><span class="months">${shown}</span></li>
`;
  });
  const left = uses.length - maxSkills;
  return html`<section><h2>${words.resume.skills} <span class="count">(${uses.length})</span></h2><ul class="skills">${rows}</ul>${left > 0 ? html`<p class="soft">${words.andMore(left)}</p>` : undefined}</section>`;
}
