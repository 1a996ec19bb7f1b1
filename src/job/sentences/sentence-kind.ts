import { compiled } from "../../words/compiled.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { asking, opensAsk, type Sentence } from "../blocks/blocks.ts";
import { isAskList, isSilent } from "../blocks/headings.ts";
import type { RequirementLevel } from "../job.ts";
import { isRole } from "../title/title-within.ts";
import { isBarred } from "./bar-separated.ts";
import { tellsGone } from "./gone.ts";

/** A firm that says whom it wants. */
export const seeking: Pattern = pattern("seeks");
/** A sentence about the duties: "You will build …", but not "You will need …". */
export const describesDuties: Pattern = pattern("tells-duties");
export const describesStack: Pattern = pattern("tells-stack");
/** Legal notices and texts of job boards, wherever they stand. */
export const policy: Pattern = pattern("policy");
const firmDescription = pattern("tells-firm");
const workDescription = pattern("tells-work");
const namesStack = pattern("names-stack");
/** "Backend: Go, PostgreSQL" below talk about the firm. */
const stackLabel = compiled(
  new RegExp(
    String.raw`^(?:our )?${pattern("stack-part").source}(?: (?:stack|tech|tools))? ?: ?\S`,
  ),
);
export const opensDuty: Pattern = pattern("opens-duty");
const promisesWork = pattern("promises-work");
const asksAnyway = pattern("asks-anyway");
const opensWithYears = pattern("opens-with-years");
const seeksPerson = pattern("seeks-person");
const asksInFacts = pattern("asks-in-facts");
const endsInLevel = pattern("ends-in-level");

/**
 * How strongly a sentence asks by its block and kind; undefined if it asks for nothing (company talk,
 * benefits, how to apply). Phrases (level-phrases.ts) can change that. `words` is the folded sentence. O(sentence).
 */
export function askLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  const { kind } = sentence;
  if (neverAsks(kind, words)) return undefined;
  if (tagRow.test(words)) return "mentioned";
  if (isSilent(kind)) return silentLevel(kind, words);
  if (kind === "none" || kind === "role") return proseLevel(sentence, words);
  if (kind === "facts") return asksInFacts.test(words) ? "required" : undefined;
  return itemLevel(sentence, kind, words);
}

/** The level of a sentence in a list of what is asked for, of the duties, or of the stack. */
function itemLevel(
  sentence: Sentence,
  kind: keyof typeof blockLevels,
  words: string,
): RequirementLevel | undefined {
  if (asksAmongOthers(kind, words)) return "required";
  if (isAskList(kind) && (startsWork(words) || statesAccepted.test(words))) return "mentioned";
  const isMeant = sentence.bullet || kind === "stack" || kind === "learn";
  return isMeant || !describesFirm(sentence, words) || describesWork(sentence, words)
    ? blockLevels[kind]
    : undefined;
}

/** "#golang #kubernetes #hiring": tags by which a post wants to be found, under any heading. */
const tagRow = /^(?:#[\w+.-]+[\s,]*){2,}$/;
const tagsAfter = /(?:(?<=\s)#[\w+.-]+[\s,]*){2,}$/;

/** Where the tags at the end of a sentence begin ("DM me #hiring #java"), or its end. O(sentence). */
export const tagsStart = (words: string): number => tagsAfter.exec(words)?.index ?? words.length;

/** Blocks that ask for nothing, whatever their words. */
const givesNever: ReadonlySet<Sentence["kind"]> = new Set([
  "equal-opportunity",
  "not-needed",
  "others",
]);

/** Whether a sentence asks for nothing: a legal notice, or one in a list of asks that is about others. */
export function neverAsks(kind: Sentence["kind"], words: string): boolean {
  if (givesNever.has(kind) || statesPolicy(words)) return true;
  if (!isAskList(kind) && aboutReader.test(words)) return true;
  // "PHP has been retired and knowledge of it is no longer tested" asks for nothing either.
  const isAsked = opensAsk.test(words) || (asking.test(words) && !refersBack.test(words));
  if (tellsGone(words) && !isAsked) return true;
  return isAskList(kind) && describesClient(words);
}

/** "I came across your profile and your work on Kafka": a recruiter's remark about the reader. */
const aboutReader = pattern("tells-of-reader");

/** "You can code in Go, though it won't be a focus of our interview process" asks despite the aside. */
const concession = new RegExp(pattern("concession").source);

function statesPolicy(words: string): boolean {
  return (
    policy.test(words) && (!opensAsk.test(words) || policy.test(words.replace(concession, "")))
  );
}

/** "Experience with our stack" asks for what precedes it. */
const refersBack = pattern("refers-back");

/** Whether a sentence among the duties or the stack asks for something ("We require someone with …"). */
function asksAmongOthers(kind: Sentence["kind"], words: string): boolean {
  if (kind === "duties")
    return opensAsk.test(words) || (seeking.test(words) && opensFirm.test(words));
  if (kind !== "stack") return false;
  const isAboutStack = describesStack.test(words) || refersBack.test(words);
  return (
    opensWithYears.test(words) ||
    seeksPerson.test(words) ||
    (opensAsk.test(words) && !isAboutStack) ||
    (seeking.test(words) && asking.test(words))
  );
}

/** Whether a sentence among the requirements describes the work or the stack. */
function startsWork(words: string): boolean {
  return describesDuties.test(words) || (opensStack.test(words) && !opensAsk.test(words));
}

/** "The client is a bank that migrates from Oracle"; not the program in "our client is built in React". */
const clientDescription = pattern("tells-client");

const wishWord = pattern("wish-word");

/** Whether a sentence only describes a client; nobody is asked to know the client's systems. */
export function describesClient(words: string): boolean {
  if (!clientDescription.test(words) || wishWord.test(words) || opensStack.test(words))
    return false;
  return !asking.test(words) && !seeking.test(words) && !opensAsk.test(words);
}

/** "Java or Kotlin is fine too", after what is asked for. */
const statesAccepted = pattern("tells-accepted");

/** The stack, within a list of requirements; but not "we use Java, so you know it". */
const opensStack = pattern("opens-stack");

/** "Help our customers by tests in Java": a duty describes the work, even if it mentions the firm. */
function describesWork({ kind, ofFirm }: Sentence, words: string): boolean {
  return kind === "duties" && !ofFirm && workDescription.test(words);
}

/** What a block asks of a sentence that is not company talk. */
const blockLevels: Readonly<
  Record<"required" | "preferred" | "desired" | "duties" | "stack" | "learn", RequirementLevel>
> = {
  required: "required",
  preferred: "preferred",
  // Never left after the blocks are read: readSentences turns it into one of the two above.
  desired: "preferred",
  duties: "mentioned",
  stack: "mentioned",
  learn: "mentioned",
};

/** Whether a sentence is in a list of what is asked for, or begins like an item of one. O(sentence). */
export function asksOutright(sentence: Sentence, words: string): boolean {
  const { kind, bullet } = sentence;
  if (isAskList(kind) || (bullet && kind !== "duties")) return true;
  return opensAsk.test(words) || describesPerson.test(words);
}

/** Running text that describes the person: "The ideal candidate has …", "Excellent written and verbal …". */
const describesPerson = pattern("tells-person");

/** Whether the line before a list asks for its items ("requires knowledge in:"). O(line). */
export function leadAsks(words: string): boolean {
  return opensAsk.test(words) || asking.test(words) || seeking.test(words) || requires.test(words);
}

const requires = pattern("requires");
const applyNow = pattern("apply-now");

/** "We are hiring in many disciplines:" introduces a list of roles. */
export const opensRoles: Pattern = pattern("opens-roles");

/** Whether a sentence of running text is about the firm and asks for nothing. */
export function describesFirm(sentence: Sentence, words: string): boolean {
  const { kind, ofFirm, isAfterList, isParagraph } = sentence;
  if (ofFirm) return !seeking.test(words) && !describesStack.test(words);
  // Under the heading of a list, "a desire to impact our customers" describes the person.
  const isOfList = isAskList(kind) && !opensFirm.test(words) && !isParagraph;
  const aboutFirm = isOfList ? words.replace(us, "the") : words;
  const isAfter = isAfterList && !namesAsset.test(words) && !wishWord.test(words);
  if (!isAfter && !firmDescription.test(aboutFirm) && !(isParagraph && aboutPeople.test(words)))
    return false;
  return (
    !asking.test(words) &&
    !opensAsk.test(words) &&
    !seeking.test(words) &&
    !describesStack.test(words) &&
    !reader.test(words)
  );
}

/** "Frequent user of clouds such as AWS", after the items of a list that lost its bullets. */
const namesAsset = pattern("names-asset");
const us = new RegExp(pattern("us").source, "g");
const reader = pattern("reader");
const you = pattern("you");

/** Phrases about people at large or the firm's own people, not used for what is asked for. */
const aboutPeople = pattern("tells-all");

export const opensFirm: Pattern = pattern("opens-firm");

/** A line of roles is not longer. */
const maxRoleLine = 250;

/** The level of text before any heading, or under one that says only "description". */
function proseLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  if (describesDuties.test(words) || namesRoles(words)) return "mentioned";
  if (opensAsk.test(words) || seeking.test(words)) return "required";
  const isCompany = isOfCompany(sentence, words);
  if (describesPerson.test(words) && !isCompany) return "required";
  if (describesStack.test(words) && !asking.test(words)) return stackLevel(sentence, words);
  if (isCompany) return companyLevel(sentence, words);
  return asking.test(words) ? "required" : workLevel(sentence, words);
}

/** The level of a sentence about the firm. */
function companyLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  if (you.test(words)) return workLevel(sentence, words);
  return isDuty(sentence, words) ? "mentioned" : undefined;
}

/** "Build payments in Kotlin for our customers": a sentence that opens with a duty describes the work. */
function isDuty({ ofFirm }: Sentence, words: string): boolean {
  return !ofFirm && opensDuty.test(words) && !applyNow.test(words);
}

const firmDefinition = pattern("says-what-firm-is");

/** "Acme is an open-source database built on Postgres": what is sold, not what people work with. */
function definesFirm({ ofFirm }: Sentence, words: string): boolean {
  return ofFirm && firmDefinition.test(words);
}

/** Whether running text that asks for nothing by itself may still describe the stack. O(sentence). */
export function mayDescribeStack(sentence: Sentence, words: string): boolean {
  const { kind } = sentence;
  const isText = kind === "none" || kind === "role" || kind === "company";
  return isText && !neverAsks(kind, words) && !definesFirm(sentence, words);
}

function isOfCompany({ ofFirm }: Sentence, words: string): boolean {
  return ofFirm || firmDescription.test(words);
}

/**
 * "Acme | Senior Engineer (Python) | Berlin", "hiring for Java, DevOps engineers, designers and project
 * managers": what the roles are about, not what the reader is asked for.
 */
function namesRoles(words: string): boolean {
  if (isBarred(words)) return true;
  if (words.length <= maxRoleLine && words.includes("|") && words.split("|").some(isRole))
    return true;
  if (!roleWord.test(words) || asking.test(words) || opensAsk.test(words)) return false;
  return roleList.test(words);
}

/** Sentences without one of these words do not list open roles. */
const roleWord = pattern("role-word");

const roleList = pattern("role-list");

const stackOfWork = pattern("stack-of-work");

/** "Our platform is built on AWS" is about the firm, "our stack is built on AWS" about the work. */
function stackLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  if (definesFirm(sentence, words)) return undefined;
  const isOfWork = !isOfCompany(sentence, words) || stackOfWork.test(words);
  return isOfWork ? "mentioned" : undefined;
}

function workLevel({ bullet }: Sentence, words: string): RequirementLevel | undefined {
  return bullet || workDescription.test(words) ? "mentioned" : undefined;
}

/** What asks even in a block about something else. */
function silentLevel(kind: Sentence["kind"], words: string): RequirementLevel | undefined {
  if (opensSilentAsk(kind, words)) return "required";
  if (asksAnyway.test(words) || opensWithYears.test(words)) return "required";
  if (namesStack.test(words) || (kind !== "not-needed" && stackLabel.test(words)))
    return "mentioned";
  if (kind !== "company" && kind !== "conditions") return undefined;
  // After company talk that lost its line breaks, the duties may begin without a heading.
  const isWork =
    promisesWork.test(words) || (opensDuty.test(words) && !firmDescription.test(words));
  return isWork ? "mentioned" : undefined;
}

/** Whether words ask in a block about the firm, how to apply, or the terms of the work. */
function opensSilentAsk(kind: Sentence["kind"], words: string): boolean {
  if (kind === "benefits") return false;
  // Among the terms of the work, the "ability to lift crates" is not a skill.
  if (kind === "conditions")
    return seeking.test(words) || (opensAsk.test(words) && asking.test(words));
  return opensAsk.test(words) || endsInLevel.test(words);
}
