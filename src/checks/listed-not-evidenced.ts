import type { Span } from "../document/document.ts";
import type { Resume, SkillUse } from "../resume/resume.ts";
import { isTechnical } from "../skills/context/scene.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { withProven } from "../skills/lexicon/proven.ts";
import { nameList } from "../text/name-list.ts";
import { regExp } from "../words/letters.ts";
import { bullets } from "../words/list-marks.ts";
import type { Check } from "./check.ts";

/** A message names at most this many skills and gives the number of the others. */
const maxNamed = 8;

/**
 * Skills that are in a list but in no position or project, and that nothing there implies (EKS at work is
 * Kubernetes at work). A list is a claim: readers look for where a skill was used, and the score counts a
 * listed skill half as much as one in dated work.
 */
export const listedNotEvidenced: Check<{
  readonly skills: readonly string[];
  readonly names: readonly string[];
}> = {
  id: "listed-not-evidenced",
  severity: "note",
  run({ resume, lexicon = builtinLexicon() }) {
    // If no position was found, nothing can be evidenced, and another check says so.
    if (resume.positions.length === 0) return [];
    const starts = new Set(
      resume.skills.flatMap(({ mentions }) => mentions.map(({ from }) => from)),
    );
    const shown = provenAtWork(resume.skills, lexicon);
    const listed = resume.skills.filter(
      (use) =>
        use.proof === "listed" &&
        !shown.has(use.skill) &&
        use.impliedBy === undefined &&
        // Traits and degrees are not expected in the bullets of a position.
        isTechnical({ lexicon }, use) &&
        !use.mentions.every((mention) => isLabel(resume, starts, mention)) &&
        // Skills mentioned in the summary, or by a position that gave them up for others ("moved from MySQL
        // to PostgreSQL"), are not only in a list.
        !use.mentions.some((mention) => isDescribed(resume, mention)),
    );
    const [first] = listed;
    if (first === undefined) return [];
    const span = first.mentions[0];
    return [
      {
        facts: { skills: listed.map(({ skill }) => skill), names: listed.map(({ name }) => name) },
        ...(span !== undefined && { span: { from: span.from, to: span.to } }),
      },
    ];
  },
  words({ names }) {
    const more = names.length - maxNamed;
    const said = nameList([...names.slice(0, maxNamed), ...(more > 0 ? [`${more} more`] : [])]);
    return {
      message: `${said} ${names.length === 1 ? "is only listed; no position or project mentions it" : "are only listed; no position or project mentions them"}`,
      fix: "Mention each skill in the position or project where you used it; leave or remove the others.",
    };
  },
};

function isDescribed({ sections, positions, projects }: Resume, { from }: Mention): boolean {
  const holds = (span: Span): boolean => span.from <= from && from < span.to;
  return (
    sections.findLast(holds)?.kind === "summary" || positions.some(holds) || projects.some(holds)
  );
}

/** The ids of the skills used in a position or project, and of all that they imply. */
function provenAtWork(uses: readonly SkillUse[], lexicon: Lexicon): ReadonlySet<string> {
  const atWork = uses.filter(({ proof }) => proof === "position" || proof === "project");
  return withProven(
    atWork.map(({ skill }) => skill),
    lexicon,
  );
}

const afterLabel = /^\s{0,2}(?::|[-–—]\s)/u;
const lineStart = regExp.u`(?:^|\n)[ \t]*(?:[${bullets}*–-]\ufe0f?[ \t]*)?$`;

/** "Databases: MySQL" and "Databases  MySQL": a label says what the list contains and claims nothing. */
function isLabel(
  { document: { text } }: Resume,
  starts: ReadonlySet<number>,
  { from, to }: Mention,
): boolean {
  if (afterLabel.test(text.slice(to, to + 4))) return true;
  const gap = /^[ \t]{0,40}/u.exec(text.slice(to, to + 40))?.[0].length ?? 0;
  return (
    gap > 0 && starts.has(to + gap) && lineStart.test(text.slice(Math.max(0, from - 16), from))
  );
}
