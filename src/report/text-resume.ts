import type { Resume, SkillUse } from "../resume/resume.ts";
import { monthsWords } from "../text/months.ts";
import { cleanLine } from "./clean.ts";
import { columnsOf, padEnd } from "./columns.ts";
import { datesOf, degreeName, positionName, workLength } from "./labels.ts";
import { namedSkills } from "./shown-skills.ts";
import { indented, type Page, type Paragraph, paragraph, titleLines } from "./text-page.ts";
import { words } from "./words.ts";

/** Categories listed separately from what is used in work. */
const ownParts: readonly (readonly [string, string])[] = [
  ["soft-skill", words.resume.softSkills],
  ["spoken-language", words.resume.languages],
  ["certification", words.resume.certifications],
];

/**
 * What was read of a resume: its positions and degrees, and its skills by how they are proven, longest used
 * first.
 */
export function resumeParts(resume: Resume, page: Page): readonly Paragraph[] {
  const named = namedSkills(resume);
  const apart = new Set(ownParts.map(([category]) => category));
  const skills = named.filter(({ category }) => !apart.has(category));
  const isUsed = ({ proof }: SkillUse) => proof === "position" || proof === "project";
  return [
    work(resume, page),
    education(resume, page),
    skills.length === 0 ? [words.resume.noSkills] : [],
    list(words.resume.used, skills.filter(isUsed), page),
    list(
      words.resume.elsewhere,
      skills.filter((use) => !isUsed(use)),
      page,
    ),
    ...ownParts.map(([category, title]) =>
      list(
        title,
        named.filter((use) => use.category === category),
        page,
      ),
    ),
  ];
}

function work(resume: Resume, page: Page): Paragraph {
  const { positions } = resume;
  if (positions.length === 0) return [];
  const { dim } = page.colors;
  const dates = positions.map((position) => cleanLine(datesOf(position)));
  const width = dates.reduce((most, date) => Math.max(most, columnsOf(date)), 0);
  return [
    ...titleLines(words.resume.work, page, workLength(resume)),
    ...positions.flatMap((position, n) => {
      const margin = width === 0 ? 2 : width + 4;
      const lines = paragraph(positionName(position), { width: page.width - margin });
      return lines.map((line, i) =>
        i === 0 && width > 0
          ? `  ${dim(padEnd(dates[n] ?? "", width))}  ${line}`
          : " ".repeat(margin) + line,
      );
    }),
  ];
}

function education({ degrees }: Resume, page: Page): Paragraph {
  if (degrees.length === 0) return [];
  return [
    ...titleLines(words.resume.education, page),
    ...degrees.flatMap((degree) => indented(degreeName(degree), 2, page)),
  ];
}

function list(title: string, skills: readonly SkillUse[], page: Page): Paragraph {
  if (skills.length === 0) return [];
  const names = skills.map(({ name, months }) =>
    months === 0 ? name : `${name} ${monthsWords(months)}`,
  );
  return [
    ...titleLines(title, page, `(${skills.length})`),
    ...indented(names.join(" · "), 2, page),
  ];
}
