import type { Span } from "../document/document.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";
import type { RequirementLevel } from "./job.ts";
import { areOfNamedKind } from "./kinds.ts";
import { areRivals, rivalRuns } from "./rivals.ts";

/** Mentions of which any one suffices; most groups have one member. */
export interface Group {
  readonly members: readonly Mention[];
  /** "A or similar": a substitute counts fully. */
  readonly orSimilar: boolean;
}

/**
 * The mentions of one sentence, each in one group, in order of the groups' first members. A list is one group when its words say that
 * any of it suffices ("A, B or C", "one of", "A/B" between rivals, "such as" before rivals); lists with "and" are not.
 * `levels` holds the mentions within `sentence`, ascending, with the level of each; `folded` is the whole text. O(sentence).
 */
export function groupAlternatives(
  folded: string,
  sentence: Span,
  levels: ReadonlyMap<Mention, RequirementLevel>,
  lexicon: Lexicon,
): readonly Group[] {
  if (levels.size === 0) return [];
  const brackets = findBrackets(folded, sentence);
  const groups: Group[] = [];
  for (const level of splitByBracket([...levels.keys()], brackets)) {
    const { bracket } = level;
    const scope: Scope = { folded, sentence, brackets, lexicon, levels, bracket };
    for (const list of readLists(scope, level.members)) groups.push(...groupList(scope, list));
  }
  return joinAsides(groups, brackets).sort(byPlace);
}

function byPlace(a: Group, b: Group): number {
  return (a.members[0]?.from ?? 0) - (b.members[0]?.from ?? 0);
}

/** "One of Java, Scala, Spark (PySpark)": what stands in brackets behind a member of a choice belongs to the choice. */
function joinAsides(groups: readonly Group[], brackets: readonly Span[]): Group[] {
  const joined: Group[] = [];
  const bracketOf = ({ members: [first] }: Group): Span | undefined =>
    brackets.find((span) => first !== undefined && span.from < first.from && first.from < span.to);
  const inBrackets = groups.map(bracketOf);
  const alone = new Set(
    inBrackets.filter(
      (span, i) => inBrackets.indexOf(span) === i && inBrackets.lastIndexOf(span) === i,
    ),
  );
  for (const group of [...groups].sort(byPlace)) {
    const bracket = bracketOf(group);
    const isHost = (host: Group): boolean =>
      host.members.length > 1 &&
      host.members.some(
        (m) => bracket !== undefined && m.to <= bracket.from && bracket.from - m.to <= 1,
      );
    const at = bracket === undefined ? -1 : joined.findIndex(isHost);
    const host = joined[at];
    // Libraries in brackets ("Python (NumPy, Matplotlib) or MATLAB") are no further choices.
    const isAside = group.members.length > 1 || alone.has(bracket);
    if (host === undefined || !isAside) joined.push(group);
    else joined[at] = { ...host, members: [...host.members, ...group.members] };
  }
  return joined;
}

interface Scope {
  readonly folded: string;
  readonly sentence: Span;
  readonly brackets: readonly Span[];
  readonly lexicon: Lexicon;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  /** The brackets that the list stands in. */
  readonly bracket: Span | undefined;
}

type Joint = "comma" | "and" | "or" | "slash";

/** Mentions joined by commas, slashes and conjunctions: `joints[i]` stands between members i and i + 1. */
interface List {
  readonly members: readonly Mention[];
  readonly joints: readonly Joint[];
}

/** A sentence with more pairs than this is no sentence. */
const maxBrackets = 64;

function findBrackets(folded: string, sentence: Span): readonly Span[] {
  const brackets: Span[] = [];
  let open = -1;
  for (let i = sentence.from; i < sentence.to && brackets.length < maxBrackets; i++) {
    const unit = folded.charAt(i);
    if (unit === "(" || unit === "[") open = open < 0 ? i : open;
    else if ((unit === ")" || unit === "]") && open >= 0) {
      brackets.push({ from: open, to: i + 1 });
      open = -1;
    }
  }
  if (open >= 0) brackets.push({ from: open, to: sentence.to });
  return brackets;
}

function splitByBracket(
  mentions: readonly Mention[],
  brackets: readonly Span[],
): readonly { readonly bracket: Span | undefined; readonly members: readonly Mention[] }[] {
  const byBracket = new Map<Span | undefined, Mention[]>();
  for (const mention of mentions) {
    const bracket = brackets.find((span) => span.from < mention.from && mention.to <= span.to);
    const members = byBracket.get(bracket);
    if (members === undefined) byBracket.set(bracket, [mention]);
    else members.push(mention);
  }
  return Array.from(byBracket, ([bracket, members]) => ({ bracket, members }));
}

/** Cuts the mentions of one level wherever the words between two of them are more than a joint. */
function readLists(scope: Scope, mentions: readonly Mention[]): readonly List[] {
  const lists: { members: Mention[]; joints: Joint[] }[] = [];
  let list: { members: Mention[]; joints: Joint[] } | undefined;
  let last: Mention | undefined;
  for (const mention of mentions) {
    const joint = last === undefined ? undefined : jointBetween(scope, last, mention);
    if (list === undefined || joint === undefined) {
      list = { members: [mention], joints: [] };
      lists.push(list);
    } else {
      list.members.push(mention);
      list.joints.push(joint);
    }
    last = mention;
  }
  return lists;
}

const maxJointLength = 48;

/** Words that open another part of the sentence: across them there is no list. */
const noFiller =
  "(?!(?:other|another|similar|equivalent|comparable|with|of|in|for|to|from|on|by|at|as|and|or|that|which|who|is|are|such|like|including|include|includes|e\\.g|eg|i\\.e|using|via|plus|preferably|ideally|through|within|between|into|than|when|where|required|preferred|you|we)\\b)";
const filler = `${noFiller}[a-z0-9][\\w.+#'-]*`;
const joint = new RegExp(
  `^(?:[ -]${filler}){0,3}?\\s*(,? ?(?:and/or|or/and|and|or|&|\\+|as well as|or even)(?![\\w/])|[,/|])\\s*(?:(?:an?|the|any|some|even|in|with|either|both|experience (?:with|in)|knowledge of|using|of)\\s+){0,3}(?:${filler}\\s+){0,2}$`,
);

/** A list goes on over an item that the lexicon does not know: "Kafka, AMQ, RabbitMQ". */
const unknownItem =
  /^, ?(?!(?:and|or|with|including|such|experience|knowledge)\b)[\w.+#/-]+(?: [\w.+#/-]+)?(,? (?:and|or) |, ?)$/;

function jointBetween(scope: Scope, a: Mention, b: Mention): Joint | undefined {
  const gap = outerText(scope, a.to, b.from);
  if (gap.length > maxJointLength) return undefined;
  const mark = (joint.exec(gap) ?? unknownItem.exec(gap))?.[1]?.trim();
  if (mark === undefined) return undefined;
  const isParted = newClause.test(gap) || qualified.test(scope.folded.slice(a.to, b.from));
  if (mark === "," && isParted) return undefined;
  if (/^and\b/.test(mark) && newAsk.test(gap)) return undefined;
  // "Testing web sites or web services" is no choice between testing and services.
  const isActivity = scope.lexicon.skills.get(a.skill)?.generic === true;
  if (isActivity && /^[ -][a-z]/.test(gap) && !/^ (?:and|or|as well)\b/.test(gap)) return undefined;
  if (mark === "/" || mark === "|") return "slash";
  if (/\bor\b/.test(mark)) return "or";
  return mark === "," ? "comma" : "and";
}

/** Behind "and" the sentence asks for something else: "any of SAS, R and experience with SQL". */
const newAsk = /\b(?:experience|knowledge|familiarity|understanding)\b/;

/** Behind a comma it goes on with another thing: "Scala or R, using open source". */
const newClause = /, ?(?:using|with|in|experience|knowledge)\b/;

/** "Java (5 years), Python (3 years)": each is asked for in its own way, so they are no list. */
const qualified = /\([^)]*(?:year|yr|prefer|requir|desir|plus|must|nice|bonus|advantage)/;

/** The text from `from` to `to` without brackets that open and close in it. */
function outerText(scope: Scope, from: number, to: number): string {
  let text = "";
  let at = from;
  for (const bracket of scope.brackets) {
    if (bracket.from < at || bracket.to > to) continue;
    text += scope.folded.slice(at, bracket.from).trimEnd();
    at = bracket.to;
  }
  return text + scope.folded.slice(at, to);
}

function groupList(scope: Scope, list: List): readonly Group[] {
  const cue = cueBefore(scope, list);
  const orSimilar = hasSimilar(scope, list);
  if (list.members.length === 1) return [{ members: list.members, orSimilar }];
  const hasAnd = list.joints.includes("and");
  const { lexicon } = scope;
  const all = [{ members: list.members, orSimilar }];
  if (cue === "choice" || (cue === "example" && areOfKind(scope, list))) return all;
  if (cue !== "whole" && !hasAnd && (orSimilar || isChoice(scope, cue, list))) return all;
  return groupParts(list, lexicon, orSimilar);
}

/** Whether a list without "and" is one choice: examples that end in "or", or rivals in brackets, behind a class noun or alone. */
function isChoice(scope: Scope, cue: Cue, list: List): boolean {
  if (list.joints.includes("or")) return cue !== "none" && list.joints.at(-1) === "or";
  return cue !== "example" && isBareChoice(scope, cue, list);
}

/** A list without a conjunction: rivals of one kind behind a class noun, or rival languages and frameworks anywhere. */
function isBareChoice(scope: Scope, cue: Cue, list: List): boolean {
  if (new Set(list.members.map((member) => scope.levels.get(member))).size > 1) return false;
  if (cue === "class" || cue === "bracket") return areOfKind(scope, list);
  if (!areRivals(list.members, scope.lexicon)) return false;
  return list.members.every((member) => bareKinds.has(member.category));
}

/**
 * Whether the members are rivals of one kind: by the lexicon, or because the words before the list name a narrow kind ("databases
 * such as MySQL, MongoDB") and all are of it.
 */
function areOfKind(scope: Scope, { members }: List): boolean {
  const { folded, sentence, lexicon } = scope;
  if (areRivals(members, lexicon)) return true;
  const at = members[0]?.from ?? sentence.from;
  return areOfNamedKind(members, folded.slice(Math.max(sentence.from, at - cueLength), at));
}

/** Kinds of which a bare comma list names rivals. */
const bareKinds: ReadonlySet<string> = new Set([
  "language",
  "web-framework",
  "front-end",
  "mobile",
]);

/** Cuts the list at every "and"; each part with an "or" is one group, each slash between rivals another. */
function groupParts(list: List, lexicon: Lexicon, orSimilar: boolean): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let i = 0; i < list.members.length; i++) {
    const isEnd = i === list.members.length - 1 || list.joints[i] === "and";
    if (!isEnd) continue;
    const part = { members: list.members.slice(from, i + 1), joints: list.joints.slice(from, i) };
    const isChoice = part.joints.includes("or");
    const runs = isChoice ? orRuns(part, lexicon) : slashRuns(part, lexicon);
    for (const members of runs) groups.push({ members, orSimilar: false });
    from = i + 1;
  }
  const last = groups.at(-1);
  return orSimilar && last !== undefined
    ? [...groups.slice(0, -1), { ...last, orSimilar }]
    : groups;
}

/**
 * "A, B or C" is one group. Where only the last members are of one kind ("Docker, Kubernetes, AWS or GCP"), those are
 * the group and the others stand alone.
 */
function orRuns(part: List, lexicon: Lexicon): readonly (readonly Mention[])[] {
  const { members, joints } = part;
  // "A, B or C, D": the list goes on behind the choice, which is only of the two.
  const isPair = joints.at(-1) === "comma";
  const familyOf = (member: Mention | undefined): string =>
    member === undefined
      ? ""
      : (lexicon.categories.get(member.category)?.family ?? member.category);
  const lastOr = joints.lastIndexOf("or");
  const tail = familyOf(members[lastOr + 1]);
  const goesOn = (joint: Joint | undefined, member: Mention | undefined): boolean =>
    joint !== "comma" || familyOf(member) === tail;
  const isMixed = tail !== familyOf(members[lastOr]);
  if (joints.every((j) => j === "or") || (isMixed && !isPair)) return [members];
  let from = lastOr;
  while (
    from > 0 &&
    (isPair ? joints[from - 1] === "or" : goesOn(joints[from - 1], members[from - 1]))
  )
    from--;
  // In "Python, Java or C/C++" the last of them is two.
  let to = lastOr + 2;
  while (joints[to - 1] === "slash") to++;
  return [
    ...members.slice(0, from).map((m) => [m]),
    members.slice(from, to),
    ...members.slice(to).map((m) => [m]),
  ];
}

/** "Java/Kotlin, Docker" gives Java or Kotlin, and Docker; "HTML/CSS" are no rivals and stay apart. */
function slashRuns(part: List, lexicon: Lexicon): readonly (readonly Mention[])[] {
  const runs: (readonly Mention[])[] = [];
  let from = 0;
  for (let i = 0; i < part.members.length; i++) {
    if (part.joints[i] === "slash") continue;
    runs.push(...rivalRuns(part.members.slice(from, i + 1), lexicon));
    from = i + 1;
  }
  return runs;
}

/**
 * What the words before a list say of it: `choice` any of it suffices; `example` its members are examples of a kind;
 * `class` a colon behind the name of a kind; `bracket` it stands in brackets; `whole` all of it is meant ("including").
 */
type Cue = "choice" | "example" | "class" | "bracket" | "whole" | "none";

/** How far back the words that introduce a list are looked for. */
const cueLength = 90;

const choice =
  /\b(?:any of|some of|one of|one or (?:more|several|two|both)|one \(or more\)|at least (?:one|1|two|2)(?! ?\+?(?:years?|yrs?))|1 or more|two or more|a few of|1\+ of|any one|either of|two of|several of)\b[^.;]*$|\b(?:an?|any|some|another) (?:[\w-]+ ){0,3}(?:language|framework|database|rdbms|dbms|provider|tool|library|broker|cloud|ci|orm|stack)\b(?:,? (?:such as|like|e\.g\.?|for example|for instance)| \(| ?:)?[\s,:(]*$/;
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

function cueBefore(scope: Scope, list: List): Cue {
  const { folded, sentence, bracket } = scope;
  const at = list.members[0]?.from ?? sentence.from;
  const start = Math.max(sentence.from, at - cueLength);
  const before = outerText(
    scope,
    bracket === undefined ? start : Math.max(start, bracket.from + 1),
    at,
  );
  if (example.test(before)) return choiceAround(scope, at) ? "choice" : "example";
  if (choice.test(before)) return "choice";
  if (whole.test(before)) return "whole";
  if (bracket !== undefined && !/[a-z]{3}/.test(before)) {
    const outside = folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from);
    return choice.test(`${outside.trimEnd()} `) ? "choice" : "bracket";
  }
  return classColon.test(before) ? "class" : "none";
}

/** "At least one language such as Java and Python": the choice stands before the example. */
function choiceAround(scope: Scope, at: number): boolean {
  return choice.test(scope.folded.slice(Math.max(scope.sentence.from, at - cueLength), at));
}

const similar =
  /^(?:[ -](?!(?:with|and|for|in|to|or|experience|expertise|skills?|knowledge|background)\b)[\w.-]+){0,2}[\s,)]*\(?(?:or|and\/or|\/) ?(?:any |some )?(?:other |another )?(?:(?:similar|equivalents?(?! (?:experience|work|combination|degree|education|practical|field|of|in))|comparable|alternatives?|alike|such)\b|(?:other|another)\b(?! (?:related |similar )?(?:field|degree|discipline|area|relevant field|technical)))/;

function hasSimilar(scope: Scope, list: List): boolean {
  const last = list.members.at(-1);
  if (last === undefined) return false;
  return similar.test(outerTail(scope, last.to));
}

/** The words behind a list, its own brackets' end left out. */
function outerTail(scope: Scope, from: number): string {
  return scope.folded.slice(from, Math.min(scope.sentence.to, from + 60));
}
