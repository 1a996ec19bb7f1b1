import { isOfOffice, leaningOfTitle } from "../../keywords/trades.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { eachWord } from "../../words/letters.ts";
import { readTitle } from "../titles/title.ts";
import { mayBeSoftware } from "./trade-advice.ts";

/**
 * The positions in which software was made or run, where advice on a skill belongs: those whose title says so,
 * or that name what software is made with. If there are none, all that may be, unless they say a lot (nobody
 * writes Java beside the upkeep of a bottling plant) or a project shows what software is made with while they
 * tell of other work. O(mentions × log positions), once per resume.
 */
export const softwarePositions: (resume: Resume) => readonly Position[] = memoize((resume) => {
  const { document, positions, projects, skills } = resume;
  const made = coverOf(
    skills.flatMap(({ category, mentions }) =>
      makesSoftware.has(category) ? mentions.filter((one) => !isOfOffice(one)) : [],
    ),
  );
  const possible = positions.filter(mayBeSoftware);
  const shown = possible.filter((position) => isTitled(position) || made.meets(position));
  if (shown.length > 0) return shown;
  const isTold = possible.some(({ bullets }) => bullets.length > 0);
  if (isTold && projects.some((project) => made.meets(project))) return [];
  const said = possible.map(({ from, to }) => document.text.slice(from, to)).join("\n");
  return (said.match(eachWord) ?? []).length < manyWords ? possible : [];
});

/** With fewer words, positions may say nothing about their trade. */
const manyWords = 60;

function isTitled({ title }: Position): boolean {
  return (
    title !== undefined &&
    (leaningOfTitle(title.text) > 0 || readTitle(title.text).words.has("software"))
  );
}

/** Categories of what software is made with and runs on; plants have controllers and networks too. */
const makesSoftware: ReadonlySet<string> = new Set([
  "aws-service",
  "azure-service",
  "build-package",
  "cache-search",
  "ci-cd",
  "cloud-platform",
  "container-orchestration",
  "data-engineering",
  "database",
  "front-end",
  "gcp-service",
  "infrastructure-as-code",
  "language",
  "library",
  "messaging",
  "mobile",
  "orm-data-access",
  "version-control",
  "web-framework",
]);
