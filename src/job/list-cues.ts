import type { Span } from "../document/document.ts";
import { textOutside } from "./brackets.ts";

/** Where a list stands. */
export interface ListPlace extends Span {
  /** The whole text. */
  readonly folded: string;
  readonly sentence: Span;
  /** Those of the sentence, ascending. */
  readonly brackets: readonly Span[];
  /** The brackets that the list stands in. */
  readonly bracket: Span | undefined;
}

/**
 * What the words before a list say of it: `choice` any of it suffices; `example` its members are examples of a kind;
 * `class` a colon behind the name of a kind; `bracket` it stands in brackets; `whole` all of it is meant ("including").
 */
export type Cue = "choice" | "example" | "class" | "bracket" | "whole" | "none";

/** How far back the words that introduce a list are looked for. */
export const cueLength = 90;

const choice =
  /\b(?:any of|(?:some|one) of(?! (?:the|our) (?:most|best|world|largest|biggest|leading|top|fastest|key|main|greatest)\b)|one or (?:more|several|two|both|many)(?! (?:\(\d\) )?(?:years?|yrs?)\b)|one \(or more\)|at least (?:one|1|two|2)(?! ?\+?(?:years?|yrs?))|1 or more|two or more|a few of|1\+ of|any one|either\b(?: of)?|two of|several of|combination of|(?:these|the following) or (?:similar|equivalent|comparable))\b[^.;]*$|\b(?:an?|any|some|another) (?:[\w-]+ ){0,3}(?:language|framework|database|rdbms|dbms|provider|tool|library|broker|cloud|ci|orm)\b(?:,? (?:such as|like|e\.g\.?|for example|for instance)| \(| ?:)?[\s,:(]*$/;
const example =
  /(?:\bsuch as|\be\.g\.?|\beg\.?|\bex[.:]|\bfor example|\bfor instance|\blike|\bi\.e\.?)[\s,:]*(?:(?:the|[\w-]+)\s+){0,2}$/;
const whole =
  /\b(?:includ(?:ing|es?)|included|not limited to|consisting of|both|all of)\b[^.;]{0,40}$/;
const classColon =
  /\b(?:languages?|frameworks?|databases?|dbs?|rdbms|dbms|platforms?|providers?|clouds?|brokers?|queues?|systems?|tools?|librar(?:y|ies)|servers?|stores?|engines?|warehouses?|vendors?|distributions?|orms?)\b[\s)]*[:-]?\s*$/;

/** Whether words promise that any of the list after them suffices ("one or more of the following:"). */
export function offersChoice(words: string): boolean {
  return choice.test(words);
}

/** "At least one cloud by means of CLI and APIs": the choice ended where it says how. */
const byMeansOf = /\b(?:utili[sz]ing|using|via|through|by means of)\b[^.;]*$/;

function isChoice(before: string): boolean {
  const found = choice.exec(before);
  return found !== null && !byMeansOf.test(found[0]);
}

/** What the words before a list say of it. O(1). */
export function cueBefore(place: ListPlace): Cue {
  const { folded, sentence, brackets, bracket, from: at } = place;
  const start = Math.max(sentence.from, at - cueLength);
  const from = bracket === undefined ? start : Math.max(start, bracket.from + 1);
  const before = textOutside(folded, brackets, { from, to: at });
  if (example.test(before)) return choiceAround(place) ? "choice" : "example";
  if (isChoice(before)) return "choice";
  if (whole.test(before)) return "whole";
  if (bracket !== undefined && !/[a-z]{3}/.test(before)) {
    const outside = folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from);
    return choice.test(`${outside.trimEnd()} `) ? "choice" : "bracket";
  }
  return classColon.test(before) ? "class" : "none";
}

/** "At least one language such as Java and Python": the choice stands before the example. */
function choiceAround({ folded, sentence, from }: ListPlace): boolean {
  return choice.test(folded.slice(Math.max(sentence.from, from - cueLength), from));
}

const similar =
  /^(?:[ -](?!(?:with|and|for|in|to|or|experience|expertise|skills?|knowledge|background)\b)[\w.-]+){0,2}[\s,)]*\(?(?:(?:or|and\/or|\/) ?|and (?=similar|comparable))(?:any |some )?(?:other |another )?(?:(?:similar|equivalents?(?! (?:experience|work|combination|degree|education|practical|field|of|in))|comparable|alternatives?|analog(?:ue)?s?|alike|such|(?:related|relevant) (?:technolog(?:y|ies)|tools?|frameworks?|languages?|platforms?|librar(?:y|ies)|software|systems?))\b|(?:other|another)\b(?! (?:related |similar )?(?:field|degree|discipline|area|relevant field|technical|developers?|engineers?|programmers?|people|candidates?)))/;

/** Whether "or similar" stands behind a list. O(1). */
export function hasSimilar({ folded, sentence, brackets, bracket, to }: ListPlace): boolean {
  // "AWS (EC2, S3) or similar" is said of AWS, "clouds (AWS, GCP) or similar" of what stands in the brackets.
  const aside = brackets.find(({ from }) => from >= to && from <= to + 1);
  const from = aside?.to ?? to;
  const isOfKind =
    bracket === undefined ||
    namesKindBefore(folded.slice(Math.max(0, bracket.from - cueLength), bracket.from));
  const end = isOfKind ? sentence.to : bracket.to;
  return [to, from].some((at) => similar.test(folded.slice(at, Math.min(end, at + 60))));
}

const ownList =
  /^(?: [\w-]+){0,1} ?(?:languages?|frameworks?|databases?|dbs?|platforms?|providers?|clouds?|brokers?|queues?|systems?|tools?|librar(?:y|ies)|servers?|(?:data ?)?stores?|engines?|warehouses?|services?|technolog(?:y|ies)|solutions?|pipelines?),? ?(?:such as|like|e\.g|eg\.|for example|including|\()|^,? (?:such as|like|e\.g)\b/;

/** Whether what stands at a place is the name of a kind with examples behind it ("NoSQL stores such as …"). O(1). */
export function opensOwnList(folded: string, from: number, end: number): boolean {
  return ownList.test(folded.slice(from, Math.min(end, from + 60)));
}

const goesOn =
  /^,? (?:and|&) (?:more|others?|many|so on|etc)\b(?! (?:similar|related|relevant|comparable|equivalent))/;

/** Whether a list that ends at `to` goes on with more of the same, all of which is meant ("…, and other .NET languages"). O(1). */
export function goesOnWithAnd(folded: string, to: number, end: number): boolean {
  return goesOn.test(folded.slice(to, Math.min(end, to + 40)));
}

/** Whether words end in the name of a product of several parts ("Adobe Creative Suite"). O(1). */
export function namesSuiteBefore(words: string): boolean {
  return /\b(?:suite|office|creative cloud)\s*$/.test(words);
}

/** Whether words end in the name of a kind ("monitoring tools"). O(1). */
export function namesKindBefore(words: string): boolean {
  return (
    classColon.test(words) ||
    /\b(?:solutions?|technolog(?:y|ies)|formats?|software|products?|packages?)\s*$/.test(words)
  );
}
