import { listedUnder, nextToCertain } from "./evidence.ts";
import { type Candidate, type Decision, type Hearing, surfaceOf } from "./scene.ts";

/**
 * Refuses common nouns without a rule in parts of a text that are about something other than software: "load
 * balancing of trailers", "batch processing of dough". Keeps those listed next to a name that is certainly
 * software or under a heading of skills, and abbreviations ("SQL").
 */
export function refuseElsewhere(hearing: Hearing, decisions: (Decision | undefined)[]): void {
  for (let index = 0; index < decisions.length; index++) {
    const decision = decisions[index];
    if (!decision?.kept || !isCommonNounElsewhere(hearing, decision)) continue;
    const subject: Candidate = { hearing, index, hit: decision.hit, skill: decision.skill };
    if (nextToCertain(subject) ?? listedUnder(subject)) continue;
    const because = "a common noun in a text about something else";
    decisions[index] = { ...decision, kept: false, vouches: false, because };
  }
}

function isCommonNounElsewhere(hearing: Hearing, { hit, skill }: Decision): boolean {
  const { technical, inflects } = hearing.lexicon.categories.get(skill.category) ?? {};
  if (technical !== true || inflects !== true) return false;
  // Checked last, since the topic is computed from the whole text on first use.
  return (
    !/[A-Z].*[A-Z]/.test(surfaceOf(hearing, hit)) && hearing.topics.topicAt(hit.first) === "other"
  );
}
