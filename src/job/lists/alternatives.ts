import type { Span } from "../../document/document.ts";
import type { Lexicon } from "../../skills/lexicon.ts";
import type { Mention } from "../../skills/mention.ts";
import { pattern } from "../../words/words.ts";
import type { RequirementLevel } from "../job.ts";
import { findBrackets } from "./brackets.ts";
import {
  byPlace,
  type Group,
  joinAccepted,
  joinAsides,
  joinExamples,
  mergeGroups,
} from "./groups.ts";
import { endsInUnknown, isOtherKind, type Joint, type JointScope, jointBetween } from "./joints.ts";
import { areKindred, areOfNamedKind } from "./kinds.ts";
import {
  type Cue,
  cueLength,
  goesOnWithAnd,
  hasSimilar,
  type ListPlace,
  listCue,
  namesKindBefore,
  namesSuiteBefore,
  opensOwnList,
} from "./list-cues.ts";
import { areOfOneProduct } from "./products.ts";
import { areOfOnePurpose, areRivals, isPartOf, rivalRuns } from "./rivals.ts";

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
    const lists = readLists(scope, level.members).map((list) => groupList(scope, list));
    groups.push(...joinKinds(scope, lists.flat()));
  }
  const joined = joinAsides(folded, groups, brackets).sort(byPlace);
  return joinAccepted(folded, joinExamples(folded, joined));
}

/**
 * "IaaS platforms such as AWS or Azure, or PaaS platforms such as Heroku" is a choice of two kinds and one of all examples;
 * without examples before it, the kind itself belongs to the choice ("Python or a NoSQL store such as MongoDB").
 */
function joinKinds(scope: Scope, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    const kind = group?.members[0];
    const last = joined.at(-1)?.members.at(-1);
    if (group === undefined) break;
    if (kind === undefined || last === undefined || !isOtherKind(scope, last, kind)) {
      joined.push(group);
      continue;
    }
    const [host, examples, further] = [joined.at(-2), joined.at(-1), groups[i + 1]];
    const hostKind = host?.members.at(-1);
    const isHosted =
      hostKind !== undefined && opensOwnList(scope.folded, hostKind.to, scope.sentence.to);
    if (host !== undefined && isHosted && further !== undefined && examples !== undefined) {
      joined.splice(-2, 2, mergeGroups(host, group), mergeGroups(examples, further));
      i++;
    } else if (examples !== undefined) joined.splice(-1, 1, mergeGroups(examples, group));
  }
  return joined;
}

interface Scope extends JointScope {
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
}

/** Mentions joined by commas, slashes and conjunctions: `joints[i]` stands between members i and i + 1. */
interface List {
  readonly members: readonly Mention[];
  readonly joints: readonly Joint[];
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

function placeOf({ folded, sentence, brackets, bracket }: Scope, { members }: List): ListPlace {
  const from = members[0]?.from ?? sentence.from;
  const to = members.at(-1)?.to ?? from;
  return { folded, sentence, brackets, bracket, from, to };
}

function groupList(scope: Scope, list: List): readonly Group[] {
  const place = placeOf(scope, list);
  const cue = listCue(place);
  const orSimilar = hasSimilar(place);
  if (list.members.length === 1) return [{ members: list.members, orSimilar }];
  const hasAnd = list.joints.includes("and");
  if (
    areOfOneProduct(scope, list.members) ||
    saysAll.test(scope.folded.slice(place.to, place.to + saysAllLength))
  )
    return list.members.map((member) => ({ members: [member], orSimilar: false }));
  const all = [{ members: list.members, orSimilar }];
  if (cue === "choice" || (cue === "example" && areExamples(scope, list))) return all;
  if (cue !== "whole" && !hasAnd && (orSimilar || isChoice(scope, cue, list))) return all;
  return groupParts(scope, list, orSimilar);
}

/** "Java, Ruby (yes, both!)". */
const saysAll = pattern("says-all");
const saysAllLength = 30;

/** Whether a list without "and" is one choice: examples that end in "or", or rivals in brackets, behind a class noun or alone. */
function isChoice(scope: Scope, cue: Cue, list: List): boolean {
  if (list.joints.includes("or")) return cue !== "none" && list.joints.at(-1) === "or";
  return cue !== "example" && isBareChoice(scope, cue, list);
}

/** Whether the members of "tools such as …" are a choice: with "and" only rivals are, else all that are of one kind. */
function areExamples(scope: Scope, list: List): boolean {
  if (areOfKind(scope, list)) return true;
  if (isMentioned(scope, list)) return false;
  if (list.joints.includes("and") || namesLibraries.test(wordsBefore(scope, list))) return false;
  if (list.joints.includes("slash") && areOfOneFamily(list.members, scope.lexicon)) return true;
  return areOfOnePurpose(list.members, scope.lexicon) || areKindred(list.members, scope.lexicon);
}

/** What one works with ("technologies like Angular, Node.js") is several things. */
function isMentioned({ levels }: Scope, { members }: List): boolean {
  return members.every((member) => levels.get(member) === "mentioned");
}

/** "Debuggers such as A / B": a slash between examples offers them, unless one is part of the other. */
function areOfOneFamily(members: readonly Mention[], lexicon: Lexicon): boolean {
  const [first] = members;
  return members.every(
    (member) =>
      familyOf(member, lexicon) === familyOf(first, lexicon) &&
      !members.some((other) => isPartOf(member, other, lexicon)),
  );
}

/** Of libraries one uses several at a time. */
const namesLibraries = /\blibrar(?:y|ies)\b/;

/** A list without a conjunction: rivals of one kind behind a class noun, or rival languages and frameworks anywhere. */
function isBareChoice(scope: Scope, cue: Cue, list: List): boolean {
  const { folded, sentence } = scope;
  if (list.joints.includes("beside")) return false;
  if (cue !== "bracket" && goesOnWithAnd(folded, list.members.at(-1)?.to ?? 0, sentence.to))
    return false;
  if (new Set(list.members.map((member) => scope.levels.get(member))).size > 1) return false;
  if (isMentioned(scope, list) && !list.joints.includes("slash")) return false;
  if (cue === "class") return areOfKind(scope, list);
  if (cue === "bracket") return areOfKind(scope, list) || areOfBracketKind(scope, list);
  if (!areRivals(list.members, scope.lexicon)) return false;
  return list.members.every((member) => bareKinds.has(member.category));
}

/**
 * Whether the members are rivals of one kind: by the lexicon, or because the words before the list name a narrow kind ("databases
 * such as MySQL, MongoDB") and all are of it.
 */
function areOfKind(scope: Scope, { members }: Pick<List, "members">): boolean {
  return (
    areRivals(members, scope.lexicon) || areOfNamedKind(members, wordsBefore(scope, { members }))
  );
}

function wordsBefore({ folded, sentence }: Scope, { members }: Pick<List, "members">): string {
  const at = members[0]?.from ?? sentence.from;
  return folded.slice(Math.max(sentence.from, at - cueLength), at);
}

/** "Monitoring tools (Prometheus, Grafana)", "Infrastructure as code (Terraform, CloudFormation)". */
function areOfBracketKind(scope: Scope, { members }: List): boolean {
  const { bracket, folded, sentence, lexicon } = scope;
  if (bracket === undefined) return false;
  const isKind = namesKindBefore(
    folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from),
  );
  if (
    namesSuiteBefore(folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from))
  )
    return false;
  if (!isKind) return rivalRuns(members, lexicon).length === 1;
  if (namesLibraries.test(wordsBefore(scope, { members }))) return false;
  return areOfOnePurpose(members, lexicon) || areKindred(members, lexicon);
}

/** Kinds of which a bare comma list names rivals. */
const bareKinds: ReadonlySet<string> = new Set([
  "language",
  "web-framework",
  "front-end",
  "mobile",
]);

/** Cuts the list at every "and"; each part with an "or" is one group, each slash between rivals another. */
function groupParts(scope: Scope, list: List, orSimilar: boolean): readonly Group[] {
  const { lexicon } = scope;
  const pairs = pairsOf(list, lexicon);
  if (pairs !== undefined) return pairs.map((members) => ({ members, orSimilar }));
  if (isLongChoice(scope, list)) return [{ members: list.members, orSimilar }];
  const groups: Group[] = [];
  let from = 0;
  for (let i = 0; i < list.members.length; i++) {
    const joint = list.joints[i];
    const isEnd = i === list.members.length - 1 || joint === "and" || joint === "beside";
    if (!isEnd) continue;
    const part = { members: list.members.slice(from, i + 1), joints: list.joints.slice(from, i) };
    const runs = runsOf(scope, part, i === list.members.length - 1);
    for (const members of runs) groups.push({ members, orSimilar: false });
    from = i + 1;
  }
  const last = groups.at(-1);
  return orSimilar && last !== undefined
    ? [...groups.slice(0, -1), { ...last, orSimilar }]
    : groups;
}

/** "A, B, C and D, or E": the pair before the last comma is one of the choice. */
function isLongChoice({ folded }: Scope, { members, joints }: List): boolean {
  const last = members.slice(-2);
  return (
    joints.length > 2 &&
    joints.slice(-2).join() === "and,or" &&
    joints.slice(0, -2).every((one) => one === "comma") &&
    folded.charAt(last[0]?.to ?? 0) === ","
  );
}

function runsOf(scope: Scope, part: List, isLast: boolean): readonly (readonly Mention[])[] {
  const { members, joints } = part;
  if (joints.includes("or")) return orRuns(part, scope.lexicon);
  const isOpen = isLast && members.length > 1 && joints.every((one) => one === "comma");
  if (!isOpen || !endsInUnknown(scope, members.at(-1)?.to ?? 0))
    return slashRuns(part, scope.lexicon);
  // "Docker, Java, Kotlin or Zig": of the known ones those of the last one's kind are the choice.
  const kind = familyOf(members.at(-1), scope.lexicon);
  const from = members.findLastIndex((member) => familyOf(member, scope.lexicon) !== kind) + 1;
  return [...members.slice(0, from).map((m) => [m]), members.slice(from)];
}

/** "Java and Spring or C# and .NET" is a choice of pairs: read as Java or C#, and Spring or .NET. */
function pairsOf(
  { members, joints }: List,
  lexicon: Lexicon,
): readonly (readonly Mention[])[] | undefined {
  const [a, b, c, d] = members;
  if (joints.join() !== "and,or,and" || !a || !b || !c || !d) return undefined;
  return familyOf(b, lexicon) === familyOf(c, lexicon)
    ? undefined
    : [
        [a, c],
        [b, d],
      ];
}

function familyOf(member: Mention | undefined, lexicon: Lexicon): string {
  if (member === undefined) return "";
  return lexicon.categories.get(member.category)?.family ?? member.category;
}

/**
 * "A, B or C" is one group. Where only the last members are rivals of one kind ("Docker, Kubernetes, AWS or GCP"), those are
 * the group and the others stand alone.
 */
function orRuns(part: List, lexicon: Lexicon): readonly (readonly Mention[])[] {
  const { members, joints } = part;
  // "A, B or C, D": the list goes on behind the choice, which is only of the two.
  const isPair = joints.at(-1) === "comma";
  const lastOr = joints.lastIndexOf("or");
  const tail = familyOf(members[lastOr + 1], lexicon);
  const goesOn = (joint: Joint | undefined, member: Mention | undefined): boolean =>
    joint !== "comma" || familyOf(member, lexicon) === tail;
  const lasts = members.slice(lastOr, lastOr + 2);
  const isMixed = tail !== familyOf(members[lastOr], lexicon) || !areRivals(lasts, lexicon);
  const isOpen = isSaid(members[lastOr - 1], members[lastOr + 1], lexicon);
  if (joints.every((j) => j === "or") || (isMixed && !isPair && !isOpen)) return [members];
  let from = lastOr;
  while (
    from > 0 &&
    !isSaid(members[from - 1], members[lastOr + 1], lexicon) &&
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

/** Of fields one can be meant beside what belongs to it: "machine learning, computer vision or robotics". So with languages. */
const fields: ReadonlySet<string> = new Set([
  "language",
  "machine-learning",
  "cs-fundamentals",
  "domain",
  "method",
  "security",
]);

/** "Node.js, Express or NestJS": each of the choice needs what stands before it, so that it is asked for beside them. */
function isSaid(whole: Mention | undefined, part: Mention | undefined, lexicon: Lexicon): boolean {
  if (whole === undefined || part === undefined || fields.has(whole.category)) return false;
  return isPartOf(part, whole, lexicon);
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
