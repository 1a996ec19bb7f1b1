// Advice as facts, and the one place that turns it into words.
import type { RequirementLevel } from "../job/job.ts";
import { monthsWords } from "../text/months.ts";

/** How strongly something is asked for: by one posting at a level, or by a share of many postings. */
export type Asking =
  | { readonly level: RequirementLevel }
  | { readonly documents: number; readonly of: number };

/** Why a skill that is asked for earns less than it could. */
export type Shortcoming =
  | { readonly kind: "missing"; readonly asking: Asking }
  /** It occurs only in text that nobody sees. */
  | { readonly kind: "hidden" }
  /** It occurs only in words copied from the posting. */
  | { readonly kind: "copied" }
  /** The resume shows only another skill that implies it; `inWork` if a position shows that skill. */
  | { readonly kind: "implied"; readonly by: string; readonly inWork?: true }
  /** The resume shows only a substitute, or a skill that usually comes with it. */
  | { readonly kind: "related"; readonly by: string }
  /** No position names it. */
  | { readonly kind: "unproven" }
  /** Only positions that organize the work of others, according to their titles, name it. */
  | { readonly kind: "organized" }
  /** Only positions with the title of another trade name it. */
  | { readonly kind: "aside" }
  /** Positions only list it, with hardly a word besides. */
  | { readonly kind: "enumerated" }
  /** The resume says that the person knows only a little of it. */
  | { readonly kind: "slight" }
  /** It is in a position whose dates are missing or unreadable. */
  | { readonly kind: "undated" }
  /** Only positions of long ago name it. */
  | { readonly kind: "older" }
  /** Positions show it only briefly, or for fewer months than are asked for (`minMonths`, 0 if none are). */
  | { readonly kind: "months"; readonly months: number; readonly minMonths: number };

/** Advice, and the credit that the requirement would have after following it, in whole percent. */
export interface Change {
  readonly advice: Advice;
  readonly percent: number;
}

/** What a suggestion is about: everything that its text says, by `kind`. Names are proper names. */
export type Advice =
  | {
      readonly kind: "skill";
      /** Of a choice, all of its members, or the one that the resume shows. */
      readonly name: string;
      readonly isChoice: boolean;
      readonly category: string;
      readonly shortcoming: Shortcoming;
      /** Months asked for; 0 if none are. */
      readonly minMonths: number;
      /**
       * The employer where the skill most likely belongs, as the resume writes it: the latest one in software
       * where related skills were used, otherwise the latest one. Absent if none is known.
       */
      readonly employer?: string;
      /** No position shows work in software, so a project is the place to show it. */
      readonly isElsewhere?: true;
      /** The resume has no position at all that it could be part of. */
      readonly hasNoPosition?: true;
    }
  /** The skill is met, but spelled differently than in the posting. */
  | {
      readonly kind: "spelling";
      readonly name: string;
      readonly written: string;
      readonly asked: string;
    }
  | { readonly kind: "keyword"; readonly name: string; readonly isFound: boolean }
  | { readonly kind: "title"; readonly name: string }
  /** No position shows work in software, and nothing shows a technology that is asked for. */
  | { readonly kind: "trade" }
  /**
   * The skills in the title were not found, only something in place of a language among them, and the person
   * works in another language (`by`): the job is for a different stack.
   */
  | { readonly kind: "stack"; readonly name: string; readonly by: string }
  /** `undated` is the number of positions that lack a start or an end; 0 if no position was found. */
  | { readonly kind: "experience"; readonly undated: number }
  | { readonly kind: "degree"; readonly name: string };

type SkillAdvice = Advice & { readonly kind: "skill" };

/** A suggestion in words. Each text applies only if the change is true. */
export function adviceWords(advice: Advice): string {
  switch (advice.kind) {
    case "skill":
      return skillWords(advice, stateOf(advice));
    case "spelling": {
      const { written, asked } = advice;
      return `The posting says “${asked}”, the resume “${written}”. Some programs search for the posting's exact words, so write “${asked}” once as well.`;
    }
    case "keyword":
      return keywordWords(advice, { name: advice.name, what: "it" });
    case "title":
      return `No position is titled ${advice.name}. If you held that role under another name, put the usual title beside the one your employer used.`;
    case "trade":
      return "No position shows work in software, and none of the software that is asked for was found. If you have made something with any of it, in a course or on your own, add it as a project and say with what.";
    case "stack": {
      const { name, by } = advice;
      return `The title asks for ${name}, but the resume shows ${by}. If you used ${name} at work, say so in the position where you did; otherwise, a posting that asks for ${by} suits this resume better.`;
    }
    case "experience":
      return experienceWords(advice.undated);
    case "degree":
      return `The posting asks for ${withArticle(advice.name)}. If you hold one, write its level and field in full.`;
  }
}

/**
 * How the resume shows several skills at once; only for shortcomings whose sentence mentions no other skill
 * and no number.
 */
const sharedStates: ReadonlyMap<Shortcoming["kind"], string> = new Map([
  ["missing", "These were not found"],
  ["hidden", "These are only in hidden text, which is not counted"],
  ["copied", "These are only in words copied from the posting"],
  ["unproven", "These are named, but not in any position"],
  ["organized", "These are named only for work of others that was organized or led"],
  ["aside", "These are named only in positions of another trade"],
  ["slight", "The resume says that it shows only a little of these"],
  ["enumerated", "These are named only in positions that list skills and say little else"],
  ["older", "These are named only in positions of long ago"],
]);

/**
 * The text without the name, which suggestions with equal texts can share. Undefined if the text fits only
 * one skill.
 */
export function sharedAdviceWords(advice: Advice): string | undefined {
  const what = "any of them";
  if (advice.kind === "spelling")
    return "Some programs search for the posting's exact words, so write them once as well.";
  if (advice.kind === "keyword") return keywordWords(advice, { name: "these", what });
  const state = advice.kind === "skill" ? sharedStates.get(advice.shortcoming.kind) : undefined;
  if (advice.kind !== "skill" || state === undefined) return undefined;
  return skillWords(advice, { state, what });
}

function keywordWords(
  { isFound }: Advice & { readonly kind: "keyword" },
  { name, what }: { readonly name: string; readonly what: string },
): string {
  const found = isFound ? "no position of the resume does" : "the resume does not";
  return `The posting mentions ${name}; ${found}. If ${what} was part of your work, say so in that position.`;
}

/** How to show a skill that is not a technology. A technology is shown by work in a position. */
const waysToShow: ReadonlyMap<string, (what: string) => string> = new Map([
  ["soft-skill", (what) => `If an example from your work shows ${what}, add it to that position.`],
  ["spoken-language", (what) => `If you speak ${what}, say so and how well.`],
  ["certification", (what) => `If you hold ${what}, name it.`],
  ["degree", (what) => `If you studied ${what}, name it.`],
  ["job-title", (what) => `If you held ${what}, name it.`],
]);

/** Whether the advice is about something shown by having worked with it, or in that role. */
export function isAboutWork(advice: Advice): boolean {
  return (
    advice.kind === "title" ||
    advice.kind === "stack" ||
    (advice.kind === "skill" && !waysToShow.has(advice.category))
  );
}

function skillWords(advice: SkillAdvice, { state, what }: State): string {
  const { category, shortcoming, employer, isElsewhere, hasNoPosition } = advice;
  if (shortcoming.kind === "undated")
    return `${state}. Add when that position began and ended, so that it counts as work.`;
  const way = waysToShow.get(category)?.(what);
  if (way !== undefined) return `${state}. ${way}`;
  if (shortcoming.kind === "slight")
    return `${state}. If there was more of ${what}, say in a bullet what you did.`;
  if (shortcoming.kind === "enumerated")
    return `${state}. Say in a bullet what you did with ${what}.`;
  if (shortcoming.kind === "older")
    return `${state}. If ${what} was part of later work, say so in a bullet there.`;
  if (shortcoming.kind === "months")
    return `${state}. If ${what} was part of other positions as well, say so in a bullet there.`;
  if (isElsewhere === true)
    return `${state}. If you used ${what} in a project or a course, say so there.`;
  if (hasNoPosition === true)
    return `${state}. If ${what} was part of a job or a project, add that job or project and say so there.`;
  const at = employer === undefined ? "" : ` at ${employer}`;
  if (shortcoming.kind === "implied" && shortcoming.inWork === true)
    return `${state}. Name ${what} too in a bullet${at}, since some programs search for the word.`;
  const there = employer === undefined ? "of the position where you used it" : "there";
  return `${state}. If ${what} was part of your work${at}, say so in a bullet ${there}.`;
}

/**
 * How the resume shows a skill, and how to refer to it after that: "it" only if no other skill was named in
 * between.
 */
interface State {
  readonly state: string;
  readonly what: string;
}

function stateOf({ name, isChoice, shortcoming, employer }: SkillAdvice): State {
  switch (shortcoming.kind) {
    case "missing":
      return {
        state: `${name} is ${askingWords(shortcoming.asking)} but was not found`,
        what: isChoice ? "one of them" : "it",
      };
    case "hidden":
      return { state: `${name} is only in hidden text, which is not counted`, what: "it" };
    case "copied":
      return { state: `${name} is only in words copied from the posting`, what: "it" };
    case "implied":
    case "related":
      return {
        state: spokenFor(name, isChoice, shortcoming),
        what: isChoice ? "one of them" : name,
      };
    case "unproven":
      return { state: `${name} is named, but not in any position`, what: "it" };
    case "organized": {
      const state = `${name} is named only for work of others that was organized or led`;
      return { state, what: "it" };
    }
    case "aside":
      return { state: `${name} is named only in positions of another trade`, what: "it" };
    case "enumerated":
      return {
        state: `${name} is named only in positions that list skills and say little else`,
        what: "it",
      };
    case "slight":
      return { state: `The resume says that it shows only a little of ${name}`, what: "it" };
    case "older":
      return { state: `${name} is named only in positions of long ago`, what: "it" };
    case "undated": {
      const at = employer === undefined ? "" : ` at ${employer}`;
      return {
        state: `${name} is named in a position${at} without dates that can be counted`,
        what: "it",
      };
    }
    case "months": {
      const { months, minMonths } = shortcoming;
      const state =
        minMonths === 0
          ? `Positions show only ${monthsWords(months)} of ${name}`
          : `The resume shows ${months} of the ${minMonths} months of ${name} that are asked for`;
      return { state, what: "it" };
    }
  }
}

function spokenFor(
  name: string,
  isChoice: boolean,
  shortcoming: Shortcoming & { readonly kind: "implied" | "related" },
): string {
  const { kind, by } = shortcoming;
  if (kind === "related") return `${name} was not found, but ${by} was`;
  if (shortcoming.inWork !== true)
    return `${name} is only implied by ${by}, which no position names`;
  return `${name} is only implied by ${by}; the resume does not name ${isChoice ? "any of them" : "it"}`;
}

function askingWords(asking: Asking): string {
  if ("level" in asking)
    return asking.level === "mentioned" ? "mentioned in the posting" : asking.level;
  return `asked for by ${Math.round((100 * asking.documents) / asking.of)} % of postings`;
}

function experienceWords(undated: number): string {
  if (undated === 0)
    return "No position with dates that can be counted was found. If you have the experience asked for, give each position a start and an end.";
  const count = undated === 1 ? "1 position has" : `${undated} positions have`;
  return `${count} no start or no end date. Add the dates so that the time counts; the points assume that it makes up what is missing.`;
}

function withArticle(name: string): string {
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}
