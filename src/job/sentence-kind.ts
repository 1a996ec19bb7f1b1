import type { Span } from "../document/document.ts";
import { pattern } from "../words/words.ts";
import { asking, isSilent, opensAsk, type Sentence } from "./blocks.ts";
import type { RequirementLevel } from "./job.ts";
import { occupation } from "./occupations.ts";
import { isRole } from "./title.ts";

/** A firm that says whom it wants. */
export const seeking: RegExp = pattern("seeks");
/** A sentence of the duties: "You will build …", but not "You will need …". */
export const tellsDuties: RegExp = pattern("tells-duties");
export const tellsStack: RegExp = pattern("tells-stack");
/** Sentences of the law department and of job boards, wherever they stand. */
export const policy: RegExp = pattern("policy");
const tellsFirm = pattern("tells-firm");
const tellsWork = pattern("tells-work");
const promisesWork = pattern("promises-work");
const asksAnyway = pattern("asks-anyway");
const asksInFacts = pattern("asks-in-facts");
const endsInLevel = pattern("ends-in-level");
const turnsToWork = pattern("turns-to-work");

/**
 * How strongly a sentence asks by its block and by what kind of sentence it is, undefined when it asks for nothing: company talk,
 * benefits, how to apply. The words of the sentence (level-phrases.ts) can still change it. `words` is the sentence, folded. O(sentence).
 */
export function askLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  const { kind, bullet } = sentence;
  if (givesNothing(kind, words)) return undefined;
  if (isSilent(kind)) return silentLevel(kind, words);
  if (kind === "none" || kind === "role") return proseLevel(sentence, words);
  if (kind === "facts") return asksInFacts.test(words) ? "required" : undefined;
  if (asksAmongOthers(kind, words)) return "required";
  if (isAskList(kind) && (startsWork(words) || tellsAccepted.test(words))) return "mentioned";
  const isMeant = bullet || kind === "stack" || kind === "learn";
  return isMeant || !tellsOfFirm(sentence, words) || tellsOfWork(sentence, words)
    ? blockLevels[kind]
    : undefined;
}

/** Whether a sentence is of the law department, or only tells of others where a list stands of what is asked for. */
function givesNothing(kind: Sentence["kind"], words: string): boolean {
  if (kind === "equal-opportunity" || kind === "conditions" || policy.test(words)) return true;
  return isAskList(kind) && isOfClient(words);
}

/** Whether a sentence asks among those that tell of the duties or of what the firm works with ("We require someone with …"). */
function asksAmongOthers(kind: Sentence["kind"], words: string): boolean {
  if (kind === "duties") return opensAsk.test(words);
  return kind === "stack" && seeking.test(words) && asking.test(words);
}

/** Whether a sentence among the musts tells of the work or of what the firm works with. */
function startsWork(words: string): boolean {
  return tellsDuties.test(words) || opensStack.test(words);
}

/** "The client is a bank that migrates from Oracle": what others run, not how "our client is built in React" speaks of a program. */
const tellsOfClient =
  /^\W*(?:the|our|this|their|one of our) (?:(?:end|direct|current|main|key|first|new|major|largest|biggest) )?(?:clients?|customers?)(?:'s?(?: [\w-]+){1,3} (?:is|are|runs?|rel(?:y|ies))\b| (?:is|are) (?!built|written|based|developed|implemented|made|coded|hosted|deployed)| (?:has|have|had|was|were|runs?|uses?|operates?|migrates?|moves?|works?|relies|rely|depends?|currently|still|now|mainly|mostly|today)\b)/;

const wish =
  /\b(?:plus|bonus|advantage|prefer\w*|nice|needs?|wants?|looks?|looking|expects?|asks?|values?|you\w*)\b/;

/** Whether a sentence among the musts only tells of a client, for whose systems nobody is asked. */
function isOfClient(words: string): boolean {
  if (!tellsOfClient.test(words) || wish.test(words) || opensStack.test(words)) return false;
  return !asking.test(words) && !seeking.test(words) && !opensAsk.test(words);
}

/** "Java or Kotlin is fine too", behind what is asked for. */
const tellsAccepted = pattern("tells-accepted");

/** In a list of musts, what the firm works with: not "we use Java, so you know it". */
const opensStack =
  /^\W*(?:(?:our|the (?:client|customer)'s) (?:[\w-]+ )?(?:tech |technology )?stack (?:is|are|includes|consists)|we (?:\w+ly )?(?:use|work with|work in|rely on))\b(?!.*\byou)/;

/** "Help our customers by tests in Java": among the duties what one does is the work, whatever it says of the firm. */
function tellsOfWork({ kind, ofFirm }: Sentence, words: string): boolean {
  return kind === "duties" && !ofFirm && tellsWork.test(words);
}

/** What a block asks of a sentence that is no company talk. */
const blockLevels: Readonly<
  Record<"required" | "preferred" | "desired" | "duties" | "stack" | "learn", RequirementLevel>
> = {
  required: "required",
  preferred: "preferred",
  // Under "desired" nothing is left when the blocks are read: readSentences makes it one of the two above.
  desired: "preferred",
  duties: "mentioned",
  stack: "mentioned",
  learn: "mentioned",
};

/** Whether a sentence stands in a list of what is asked for, or opens like one of such a list. O(sentence). */
export function asksOutright(sentence: Sentence, words: string): boolean {
  const { kind, bullet } = sentence;
  if (isAskList(kind) || (bullet && kind !== "duties")) return true;
  return opensAsk.test(words) || tellsPerson.test(words);
}

/** Running text that says what the person is like: "The ideal candidate has …", "Excellent written and verbal …". */
const tellsPerson =
  /\b(?:ideal|successful|right|perfect) (?:candidate|person|applicant)s? (?:is|are|has|have|will|should|must)\b|\bsomeone (?:with|who)\b|^\W*(?:excellent|strong|outstanding|exceptional|proven|superior)\b/;

/** Whether a block lists what is asked for. */
export const isAskList = (kind: Sentence["kind"]): boolean =>
  kind === "required" || kind === "preferred" || kind === "desired";

/** Whether the line that opens a list asks for what stands in it ("requires knowledge in:"). O(line). */
export function leadAsks(words: string): boolean {
  return (
    opensAsk.test(words) || asking.test(words) || seeking.test(words) || /\brequires?\b/.test(words)
  );
}

/** "We are hiring in many disciplines:" opens a list of roles. */
export const opensRoles: RegExp =
  /\bhiring\b|\b(?:roles|positions|openings|disciplines|teams|vacancies)\b[^.]{0,40}$/;

/** Whether a sentence of running text tells of the firm and asks for nothing. */
export function tellsOfFirm(sentence: Sentence, words: string): boolean {
  const { kind, ofFirm, isBehindList, isParagraph } = sentence;
  if (ofFirm) return !seeking.test(words) && !tellsStack.test(words);
  // Under the heading of a list "a desire to impact our customers" tells of the person.
  const isOfList = isAskList(kind) && !opensCompany.test(words) && !isParagraph;
  const told = isOfList ? words.replace(/\b(?:our|us)\b/g, "the") : words;
  if (!isBehindList && !tellsFirm.test(told) && !(isParagraph && tellsOfAll.test(words)))
    return false;
  return (
    !asking.test(words) &&
    !opensAsk.test(words) &&
    !seeking.test(words) &&
    !tellsStack.test(words) &&
    !/\byou(?:'ll|r|'re)?\b/.test(words)
  );
}

/** What tells of people at large or of this firm's: not how one speaks of what one asks for. */
const tellsOfAll =
  /\b(?:they|those|these|people|everyone|world|employees?|customers?|communit(?:y|ies)|company|compan(?:y|ies)'s|culture)\b/;

const opensCompany =
  /^\W*(?:we\b|we're|we've|our|at [a-z]|(?:come (?:and |to )?)?join|the (?:company|team|firm|group)|this|these|in (?:our|return|addition)|as an? (?:company|team|employer)|if you|apply|please|benefits|salary|with (?:us|our)|founded|located|based)/;

/** Whether bars cut words into facts of the posting: "Acme | Engineers | Berlin | Rails, React". O(words). */
export function isBarred(words: string): boolean {
  return words.length <= 2 * maxRoleLine && words.split(" | ").length > 2;
}

const behindRole = new RegExp(`${occupation.source} ?\\([^)]{0,80}$`);

/** Whether a place stands in brackets behind the name of a role that nobody says one must have been. The place counts from the sentence's start. */
export function namesRoleField(words: string, { from }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (before.lastIndexOf("(") <= before.lastIndexOf(")") || !behindRole.test(before)) return false;
  return !asking.test(words) && !opensAsk.test(words);
}

/** A line of roles is no longer. */
const maxRoleLine = 250;

/** Text before any heading, or under one that says only "description". */
function proseLevel(sentence: Sentence, words: string): RequirementLevel | undefined {
  if (tellsDuties.test(words)) return "mentioned";
  if (namesRoles(words)) return "mentioned";
  if (opensAsk.test(words) || seeking.test(words)) return "required";
  const isCompany = sentence.ofFirm || tellsFirm.test(words);
  if (tellsPerson.test(words) && !isCompany) return "required";
  if (tellsStack.test(words) && !asking.test(words)) return stackLevel(isCompany, words);
  if (isCompany) return /\byou(?:'ll)?\b/.test(words) ? workLevel(sentence, words) : undefined;
  return asking.test(words) ? "required" : workLevel(sentence, words);
}

/**
 * "Acme | Senior Engineer (Python) | Berlin", "hiring for Java, DevOps engineers, designers and project managers": what the roles are about, not
 * what is asked of the one who reads.
 */
function namesRoles(words: string): boolean {
  if (isBarred(words)) return true;
  if (words.length <= maxRoleLine && words.includes("|") && words.split("|").some(isRole))
    return true;
  if (!tellsRoles.test(words) || asking.test(words) || opensAsk.test(words)) return false;
  return roleList.test(words);
}

/** Sentences without one of these list no roles that are to be filled. */
const tellsRoles =
  /hiring|look|seek|search|need|want|role|position|opening|vacanc|recruit|join|opportunit|jobs|talent/;

const roleList = new RegExp(
  `${occupation.source}(?:, (?:and |or )?| and | or | ?/ ?)(?:[\\w+#./-]+ ){0,4}?${occupation.source}|\\b(?:roles|positions|openings)\\b(?: [\\w-]+){0,2}? ?(?:including|includes?|are|such as|like)?:`,
);

/** "Our platform is built on AWS" is of the firm, "our stack is built on AWS" of the work. */
function stackLevel(isCompany: boolean, words: string): RequirementLevel | undefined {
  const isOfWork =
    !isCompany ||
    /stack|technolog|\bcode(?:base)?\b|tools like|infrastructure that uses|mix of|written (?:\w+ )?(?:in|on|with)|we(?:'re| are)? (?:\w+ )?(?:us(?:e|ing)|leverage|work|run|follow|deploy|host|rely)|our (?:[\w-]+ )?(?:systems|code|codebase|services|back-?end|front-?end|infrastructure|applications)\b/.test(
      words,
    );
  return isOfWork ? "mentioned" : undefined;
}

function workLevel({ bullet }: Sentence, words: string): RequirementLevel | undefined {
  return bullet || tellsWork.test(words) ? "mentioned" : undefined;
}

/** What asks even in a block that is about something else. */
function silentLevel(kind: Sentence["kind"], words: string): RequirementLevel | undefined {
  if (kind !== "benefits" && (opensAsk.test(words) || endsInLevel.test(words))) return "required";
  if (asksAnyway.test(words)) return "required";
  if (/\b(?:tech(?:nology|nical)?|our) ?stack\b|\btechnologies we use\b/.test(words))
    return "mentioned";
  return kind === "company" && promisesWork.test(words) ? "mentioned" : undefined;
}

const withOthers =
  /\b(?:collaborat\w*|work(?:s|ing)?(?: \w+)? (?:with|alongside|across)|(?:in tandem|hand in hand|together|side by side) with|partner\w*|liais\w+|interact\w*|interfac\w+|join\w*|communicat\w*|needs of|between|part of|support\w*)\b[^.;]{0,90}$/;
const people =
  /^(?:(?:, and |, | and | & |\/| or )[\w-]+(?: [\w-]+)?){0,4}(?: [\w-]+)? (?:teams?|groups?|departments?|division|organi[sz]ation|engineers|developers|scientists|architects|analysts|designers|specialists|experts|researchers)\b/;
/** "The Data Engineering team is looking for": a team by its name. */
const teamName =
  /^ (?:teams?|group|department|division|organi[sz]ation) (?:is|are|at|in|of|has|have|who|that|which|works?)\b/;

/** "To our Environmental Data Science team". */
const ownTeam = /^(?: [\w-]+)? (?:teams?|group|department|division)\b/;
const namesOwn = /\b(?:join|to|in|of|on|within|for) (?:our|the) (?:[\w&-]+ ){0,3}$/;

/** "Work closely with product and UX to …": others named by their field. */
const workWith =
  /\b(?:collaborat\w*|work\w*(?: \w+)?|partner\w*|interact\w*|interfac\w+|communicat\w*|liais\w+|coordinat\w*|co-ordinat\w*) (?:closely )?with (?:(?:the|our|other|various|different) )?(?:[\w/&-]+(?:, and |, | and | & |\/| or )){0,6}$/;

/** "A growing SaaS company", "our AI-based platform": what the firm is called by. */
const firmKind =
  /^(?:[- ](?:based|powered|driven|first|focused))?(?: [\w-]+){0,2} (?:compan(?:y|ies)|start-?ups?|firm|provider|vendor|consultancy|leader|unicorn|agency|pioneer)\b/;

/** "A leading SaaS firm in Boston is looking for": what stands before is of the firm. */
const firmSeeks =
  /\b(?:is|are|has|have)(?: [\w-]+){0,3} (?:looking for|seeking|searching for|hiring|in (?:search|need) of|recruiting|openings? for|opportunity for)\b/;

/**
 * Whether what stands at a place only tells what kind of firm this is, not within the items of a list of musts. The place counts from the
 * sentence's start. O(sentence).
 */
export function namesFirmKind(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const isList = isAskList(sentence.kind) && !/\bwe(?:'re| are)\b/.test(words);
  if (isList || opensAsk.test(words)) return false;
  if (!/\bexperience\b/.test(words.slice(0, from)) && firmKind.test(words.slice(to, to + 60)))
    return true;
  const seeks = firmSeeks.exec(words)?.index ?? 0;
  return to <= seeks && !/\b(?:experience|expertise|skills|you)\b/.test(words.slice(0, seeks));
}

/** Whether a field of work stands there for those who work in it. The place counts from the sentence's start. O(1). */
export function namesPeers(words: string, { from }: Span): boolean {
  return workWith.test(words.slice(Math.max(0, from - 120), from));
}

/** "Communicate with partners (Design, Data Science)": the others by their names, whatever block it is. */
const othersInBracket =
  /\b(?:partners|teams|stakeholders|departments|functions|disciplines|colleagues|groups)\s?\([^)]{0,80}$/;

/** "Work with teams in Search and beyond". */
const teamsIn =
  /\bteams (?:in|across|such as|like|including) (?:[\w/&-]+(?:, and |, | and | & |\/| or )){0,4}$/;

/** "You will replace a C++ developer": someone else, whose work it was. */
const insteadOf =
  /\b(?:replac(?:es?|ing)|succeed(?:s|ing)?|tak(?:es?|ing) over from|(?:fill|stand)(?:s|ing)? in for|backfill(?:s|ing)?(?: for)?|cover(?:s|ing)? for|report(?:s|ing)? (?:directly )?to) (?:an?|the|our|one of our|another) (?:[\w+#./-]+ ){0,4}$/;
const colleague = new RegExp(`^(?: [\\w+#./-]+){0,3} ${occupation.source}`);

/**
 * Whether the words at a place only name those one works with ("collaborate with QA and DevOps teams"), outside of the lists of what is
 * asked for. The place counts from the sentence's start. O(1).
 */
export function namesTeam(sentence: Sentence, words: string, { from, to }: Span): boolean {
  const before = words.slice(Math.max(0, from - 120), from);
  if (insteadOf.test(before) && colleague.test(words.slice(to, to + 60))) return true;
  if (othersInBracket.test(before) || teamsIn.test(before)) return true;
  if (isAskList(sentence.kind) || opensAsk.test(words)) return false;
  const behind = words.slice(to, to + 90);
  if (teamName.test(behind) || (ownTeam.test(behind) && namesOwn.test(before))) return true;
  return people.test(behind) && withOthers.test(before);
}

/**
 * Where in a sentence like "we look for an engineer to build … in Go" the work begins, counted from its start: what stands behind is
 * of the duties. Undefined when the sentence is not of that kind, or comes back to the person ("… with strong Go"). O(sentence).
 */
export function workStart(sentence: Sentence, words: string): number | undefined {
  const { kind, bullet } = sentence;
  const person = isAskList(kind) ? null : seeking.exec(words);
  // "We are looking for:" stands above the bullet that says whom.
  if (person === null && !(bullet && startsRole.test(words))) return undefined;
  const from = person === null ? 0 : person.index + person[0].length;
  const work = turnsToWork.exec(words.slice(from));
  if (work === null) return undefined;
  const behind = words.slice(from + work.index);
  const isPerson = /\b(?:experience|knowledge|skills|proficien\w+|expertise)\b/.test(behind);
  return isPerson ? undefined : from + work.index;
}

const startsRole = new RegExp(`^\\W*(?:an? |the )?(?:[\\w+#./-]+ ){0,5}?${occupation.source}`);
