import type { Span } from "../../document/document.ts";
import { pattern } from "../../words/words.ts";
import { asking, opensAsk, type Sentence } from "../blocks/blocks.ts";
import { isAskList } from "../blocks/headings.ts";
import { ownExperience, stackEnd } from "./work-parts.ts";

const withOthers = pattern("with-others");
const othersAfter = pattern("others-behind");
/** "The Data Engineering team is looking for": the name of a team. */
const teamNameAfter = pattern("team-name-behind");

/** "To our Environmental Data Science team". */
const ownTeamAfter = pattern("own-team-behind");
const ownTeamBefore = pattern("own-team-before");

/** "Work closely with product and UX to …": other people, named by their field. */
const withFields = pattern("with-fields");

/** "A growing SaaS company", "our AI-based platform": words that describe the firm. */
const firmKindAfter = pattern("firm-kind-behind");

/** "A leading SaaS firm in Boston is looking for": what precedes this describes the firm. */
const firmSeeks = pattern("firm-seeks");
const weAre = pattern("we-are");
const experienceNoun = pattern("experience-noun");

/**
 * Whether a place only says what kind of firm this is. Never in the items of a list of requirements. The
 * place counts from the start of the sentence. O(sentence).
 */
export function namesFirmKind(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const isList = isAskList(sentence.kind) && !weAre.test(words);
  if (isList || opensAsk.test(words)) return false;
  if (!experienceNoun.test(words.slice(0, from)) && firmKindAfter.test(words.slice(to, to + 60)))
    return true;
  const seeks = firmSeeks.exec(words)?.index ?? 0;
  if (to <= stackEnd(sentence, words)) return false;
  return to <= seeks && !ownExperience.test(words.slice(0, seeks));
}

/**
 * Whether a field of work stands for the people who work in it. The place counts from the start of the
 * sentence. O(1).
 */
export function namesPeers(words: string, { from }: Span): boolean {
  return withFields.test(words.slice(Math.max(0, from - 120), from));
}

const occupations = pattern("occupations");

/**
 * Whether a place is among the occupations of people to work with ("Work closely with engineers, QA, ML and
 * product"). O(1).
 */
export function isAmongPeople(words: string, { from }: Span): boolean {
  const others = withFields.exec(words.slice(Math.max(0, from - 120), from));
  return others !== null && occupations.test(others[0]);
}

/**
 * "Communicate with partners (Design, Data Science)", "work with teams in Search and beyond": others, by
 * name, in any block.
 */
const othersBefore = pattern("others-before");

/**
 * "You will replace a C++ developer": someone else's work. "Replace a PHP monolith with services": what was
 * there before.
 */
const insteadOf = pattern("instead-of");
const colleagueAfter = pattern("colleague-behind");

/**
 * Whether the words at a place only name people to work with ("collaborate with QA and DevOps teams"),
 * outside of lists of what is asked for. The place counts from the start of the sentence. O(1).
 */
export function namesTeam(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (insteadOf.test(before) && colleagueAfter.test(words.slice(to, to + 60))) return true;
  if (othersBefore.test(before)) return true;
  if (isAskList(sentence.kind) || opensAsk.test(words)) return false;
  const after = words.slice(to, to + 90);
  if (teamNameAfter.test(after) || (ownTeamAfter.test(after) && ownTeamBefore.test(before)))
    return true;
  return othersAfter.test(after) && withOthers.test(before);
}

const afterRole = pattern("behind-role");

/**
 * Whether a place is in brackets after the name of a role in a sentence that asks for nothing. The place
 * counts from the start of the sentence.
 */
export function namesRoleField(words: string, { from }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (before.lastIndexOf("(") <= before.lastIndexOf(")") || !afterRole.test(before)) return false;
  return !asking.test(words) && !opensAsk.test(words);
}
