import { cased } from "../../words/cased.ts";
import { nameSet } from "../../words/words.ts";
import type { PositionRows } from "../history/runs.ts";
import { titleScore } from "../rows/titles.ts";
import { headOf } from "./name-marks.ts";
import type { RunNames } from "./run-names.ts";

const connectors = [...nameSet("employer-joint"), ...nameSet("firm-joint")].join("|");
const smallFirm = cased.u`^\s(?:${connectors})\s([\p{Ll}\d]+(?:[.-][\p{Ll}\d]+)+)$`;

/**
 * Adds a firm in small letters, with a dot or hyphen in its name, if it ends the row of a known title without
 * an employer: "Front-End Developer at moon-client". O(length).
 */
export function withSmallFirm(text: string, { heads }: PositionRows, names: RunNames): RunNames {
  const { title, employer } = names;
  if (title === undefined || employer !== undefined) return names;
  const end = headOf(heads, title)?.row.to ?? title.to;
  const [, word = ""] = smallFirm.exec(text.slice(title.to, end)) ?? [];
  if (word === "" || titleScore(text.slice(title.from, title.to)) < 2) return names;
  return { ...names, employer: { ...title, from: end - word.length, to: end } };
}
