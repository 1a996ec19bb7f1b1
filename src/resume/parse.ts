import type { Document } from "../document/document.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { countMonths, monthSpan } from "../text/months.ts";
import { today } from "../text/today.ts";
import { readFacts } from "./facts.ts";
import { findMentions } from "./mentions.ts";
import { findOwnNames } from "./own-names.ts";
import type { Resume } from "./resume.ts";
import { readSkillUses } from "./skill-uses.ts";

export interface ParseResumeOptions {
  /** The built-in lexicon when absent. */
  readonly lexicon?: Lexicon;
  /** The day to which present positions run, "2026-11-20"; today when absent. */
  readonly now?: string;
}

/**
 * The facts of a resume, each with its place in `document.text`: contact, sections under any usual heading and in any order,
 * positions, projects, degrees, certificates, spoken languages, and for each skill how long and when it was used and what
 * proves it. What is not there, or cannot be told, is left out; any text gives a Resume. Never throws. O(text).
 */
export function parseResume(document: Document, options: ParseResumeOptions = {}): Resume {
  const lexicon = options.lexicon ?? builtinLexicon();
  const now = options.now ?? today();
  const facts = readFacts(document);
  const mentions = findMentions(document, lexicon, findOwnNames(document, facts));
  return {
    document,
    ...facts,
    totalMonths: countMonths(facts.positions.flatMap((position) => monthSpan(position, now) ?? [])),
    skills: readSkillUses(mentions, { document, ...facts }, lexicon, now),
  };
}
