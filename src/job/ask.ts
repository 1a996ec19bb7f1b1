import type { Span } from "../document/document.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import type { Sentence } from "./blocks/blocks.ts";
import type { RequirementLevel } from "./job.ts";
import type { Group } from "./lists/groups.ts";
import type { Years } from "./sentences/years.ts";

/** A group of alternatives at one place of a posting, and how strongly it is asked for there. */
export interface Ask extends Group {
  readonly level: RequirementLevel;
  /** The lower bound of the years tied to it here. */
  readonly months?: number;
  /** Whether only the title names it: a choice of the text that holds it says what is meant. */
  readonly isTitle?: boolean;
}

/** Years of the occupation, and how strongly they are asked for. */
export interface Total extends Years {
  readonly level: RequirementLevel;
  /** Whether its sentence names a degree: years for those who have it. */
  readonly isOfDegree: boolean;
  /** Whether they stand behind the name of a role, of which a posting may list several. */
  readonly isOfRole: boolean;
}

/** What a sentence, or all of a posting, asks for, rules out and counts in years; in reading order. */
export interface Reading {
  readonly asks: readonly Ask[];
  readonly negated: readonly Mention[];
  readonly totals: readonly Total[];
}

/** A posting's text and what the earlier steps found in it. */
export interface Posting {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** Those of `mentions` that are asked for only where a list asks outright. */
  readonly wide: ReadonlySet<Mention>;
  readonly lexicon: Lexicon;
  /** Ids of the skills by whose names the firm calls itself: at AWS, "AWS" asks for nothing. */
  readonly ownSkills: ReadonlySet<string>;
  /** The line or part of one with the title: the technologies in it are asked for. */
  readonly title: Span | undefined;
  /** Where the text begins with the firm's name and a bar. */
  readonly header: Span | undefined;
}

/** Strongest first. */
export const levelOrder: readonly RequirementLevel[] = ["required", "preferred", "mentioned"];

/** Below 0 where `a` is stronger than `b`, above 0 where it is weaker. */
export function compareLevels(a: RequirementLevel, b: RequirementLevel): number {
  return levelOrder.indexOf(a) - levelOrder.indexOf(b);
}

/** The strongest of some levels; `mentioned` of none. */
export function strongest(levels: readonly RequirementLevel[]): RequirementLevel {
  return levelOrder.find((level) => levels.includes(level)) ?? "mentioned";
}
