import type { Requirement } from "../../job/job.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import { oneLine } from "../evidence.ts";
import { activitiesOf } from "./activities.ts";
import { literalForm, wordingOf } from "./literal.ts";
import type { Demand } from "./plan.ts";

/** What the posting with this `text` calls a requirement. */
export function wordingsOf(
  requirement: Requirement,
  text: string,
  lexicon: Lexicon,
): Pick<Demand, "said" | "wordings" | "activities"> {
  const said = requirement.spans.map((span) => oneLine(text.slice(span.from, span.to)));
  const words = said.filter((one) => one !== "");
  if (words.length === 0) words.push(oneLine(requirement.name));
  const forms = new Set(words.map(literalForm));
  return {
    said: words[0] ?? "",
    wordings: [...forms].map(wordingOf),
    activities: activitiesOf(requirement, [...forms], lexicon),
  };
}
