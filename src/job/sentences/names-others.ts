import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { asking, opensAsk, type Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import { ownExperience, stackEnd } from "./work-parts.ts";

const withOthers = pattern("with-others");
const othersBehind = pattern("others-behind");
/** "The Data Engineering team is looking for": a team by its name. */
const teamNameBehind = pattern("team-name-behind");

/** "To our Environmental Data Science team". */
const ownTeamBehind = pattern("own-team-behind");
const ownTeamBefore = pattern("own-team-before");

/** "Work closely with product and UX to …": others named by their field. */
const withFields = pattern("with-fields");

/** "A growing SaaS company", "our AI-based platform": what the firm is called by. */
const firmKindBehind = pattern("firm-kind-behind");

/** "A leading SaaS firm in Boston is looking for": what stands before is of the firm. */
const firmSeeks = pattern("firm-seeks");

/**
 * Whether what stands at a place only tells what kind of firm this is, not within the items of a list of musts. The place counts from the
 * sentence's start. O(sentence).
 */
export function namesFirmKind(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const isList = isAskList(sentence.kind) && !/\bwe(?:'re| are)\b/.test(words);
  if (isList || opensAsk.test(words)) return false;
  if (!/\bexperience\b/.test(words.slice(0, from)) && firmKindBehind.test(words.slice(to, to + 60)))
    return true;
  const seeks = firmSeeks.exec(words)?.index ?? 0;
  if (to <= stackEnd(sentence, words)) return false;
  return to <= seeks && !ownExperience.test(words.slice(0, seeks));
}

/** Whether a field of work stands there for those who work in it. The place counts from the sentence's start. O(1). */
export function namesPeers(words: string, { from }: Span): boolean {
  return withFields.test(words.slice(Math.max(0, from - 120), from));
}

const occupations = pattern("occupations");

/** Whether a place stands among people by their occupation, with whom one works ("Work closely with engineers, QA, ML and product"). O(1). */
export function standsAmongPeople(words: string, { from }: Span): boolean {
  const others = withFields.exec(words.slice(Math.max(0, from - 120), from));
  return others !== null && occupations.test(others[0]);
}

/** "Communicate with partners (Design, Data Science)", "work with teams in Search and beyond": the others by their names, whatever block it is. */
const othersBefore = pattern("others-before");

/** "You will replace a C++ developer": someone else, whose work it was; "replace a PHP monolith with services": what was there before. */
const insteadOf = pattern("instead-of");
const colleagueBehind = pattern("colleague-behind");

/**
 * Whether the words at a place only name those one works with ("collaborate with QA and DevOps teams"), outside of the lists of what is
 * asked for. The place counts from the sentence's start. O(1).
 */
export function namesTeam(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (insteadOf.test(before) && colleagueBehind.test(words.slice(to, to + 60))) return true;
  if (othersBefore.test(before)) return true;
  if (isAskList(sentence.kind) || opensAsk.test(words)) return false;
  const behind = words.slice(to, to + 90);
  if (teamNameBehind.test(behind) || (ownTeamBehind.test(behind) && ownTeamBefore.test(before)))
    return true;
  return othersBehind.test(behind) && withOthers.test(before);
}

const behindRole = pattern("behind-role");

/** Whether a place stands in brackets behind the name of a role that nobody says one must have been. The place counts from the sentence's start. */
export function namesRoleField(words: string, { from }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (before.lastIndexOf("(") <= before.lastIndexOf(")") || !behindRole.test(before)) return false;
  return !asking.test(words) && !opensAsk.test(words);
}
