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
  /** The lower bound of the years of experience tied to the group here. */
  readonly months?: number;
  /** Whether only the title names it. If a choice in the text includes it, the choice says what is meant. */
  readonly isTitle?: boolean;
}

/** Years of experience in the occupation as a whole, and how strongly they are asked for. */
export interface Total extends Years {
  readonly level: RequirementLevel;
  /** Whether the sentence also names a degree: the years then apply to people who have that degree. */
  readonly isOfDegree: boolean;
  /** Whether the years follow the name of a role. A posting may list several roles. */
  readonly isOfRole: boolean;
}

/** What a sentence or a whole posting asks for, rules out, and states in years. All in reading order. */
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
  /** The part of `mentions` that counts as asked for only in a list that explicitly asks. */
  readonly general: ReadonlySet<Mention>;
  readonly lexicon: Lexicon;
  /** Ids of skills that share the firm's name: in a posting by AWS, "AWS" asks for nothing. */
  readonly ownSkills: ReadonlySet<string>;
  /** The line, or part of a line, with the title. The technologies named in it are asked for. */
  readonly title: Span | undefined;
  /** The firm's name and the bar after it, if the text begins with them. */
  readonly header: Span | undefined;
}

/** Strongest first. */
export const levelOrder: readonly RequirementLevel[] = ["required", "preferred", "mentioned"];

/** Negative if `a` is stronger than `b`, positive if it is weaker. */
export function compareLevels(a: RequirementLevel, b: RequirementLevel): number {
  return levelOrder.indexOf(a) - levelOrder.indexOf(b);
}

/** The strongest of `levels`; `mentioned` if there are none. */
export function strongest(levels: readonly RequirementLevel[]): RequirementLevel {
  return levelOrder.find((level) => levels.includes(level)) ?? "mentioned";
}
