import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { areKindred, areMostlyOfNamedKind, areOfNamedKind, areOfWideKind } from "./kinds.ts";
import {
  type Cue,
  cueLength,
  endsOpen,
  goesOnWithAnd,
  namesKindBefore,
  namesSuiteBefore,
} from "./list-cues.ts";
import type { List, ListScope } from "./read-lists.ts";
import { areOfOnePurpose, areRivals, familyOf, isPartOf, rivalRuns } from "./rivals.ts";

/** Whether a list without "and" is one choice: examples that end in "or", or rivals in brackets, behind a class noun or alone. */
export function isChoice(scope: ListScope, cue: Cue, list: List): boolean {
  if (list.joints.includes("or")) return cue !== "none" && list.joints.at(-1) === "or";
  return cue !== "example" && isBareChoice(scope, cue, list);
}

/** Whether words that offer a choice do: of "some of the technologies we work with: Java, Docker" one works with all, where they are no rivals. */
export function isOffered(scope: ListScope, list: List): boolean {
  if (!isMentioned(scope, list) || list.joints.includes("or")) return true;
  return !list.joints.includes("and") && areOfKind(scope, list);
}

/** "Java, MySQL or similar, Linux": where things of several kinds follow each other, the substitute is that of the last. */
export function goesOnBehindSimilar({ folded, lexicon }: ListScope, { members }: List): boolean {
  const to = members.at(-1)?.to ?? 0;
  const isMixed = members.some((one) => familyOf(one, lexicon) !== familyOf(members[0], lexicon));
  return isMixed && /^ or [\w ]{1,40}, \w/.test(folded.slice(to, to + 60));
}

/** "Servers such as Nginx/Apache, Memcached": where commas part what slashes offer from other things, only that is a choice. */
function isPartedBySlash({ joints, members }: List, lexicon: Lexicon): boolean {
  if (!joints.includes("comma") || areRivals(members, lexicon)) return false;
  return joints.some((joint, i) => {
    const pair = members.slice(i, i + 2);
    return joint === "slash" && !isOneName(pair) && rivalRuns(pair, lexicon).length === 1;
  });
}

/** "C/C++", "Angular/AngularJS": nearly one name. */
function isOneName([a, b]: readonly Mention[]): boolean {
  const [first = "", second = ""] = [a?.surface.toLowerCase(), b?.surface.toLowerCase()];
  return second.startsWith(first);
}

/** Whether the members of "tools such as …" are a choice: with "and" only rivals are, else all that are of one kind. */
export function areExamples(scope: ListScope, list: List): boolean {
  if (isPartedBySlash(list, scope.lexicon)) return false;
  const { members } = list;
  // "Languages such as Python and SQL": the second is used beside the first.
  if (list.joints.includes("and") && hasCompanion(scope, list))
    return areRivals(members, scope.lexicon);
  if (areOfKind(scope, list)) return true;
  const before = wordsBefore(scope, list);
  if (areMostlyOfNamedKind(members, before)) return true;
  if (isMentioned(scope, list)) return false;
  if (list.joints.includes("and") || namesLibraries.test(before)) return false;
  if (list.joints.includes("slash") && areOfOneFamily(members, scope.lexicon)) return true;
  if (areOfOnePurpose(members, scope.lexicon) || areKindred(members, scope.lexicon)) return true;
  return areOfWideKind(members, before, scope.lexicon);
}

/** What one works with ("technologies like Angular, Node.js") is several things. */
function isMentioned({ levels }: ListScope, { members }: List): boolean {
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
function isBareChoice(scope: ListScope, cue: Cue, list: List): boolean {
  const { folded, sentence } = scope;
  if (list.joints.includes("beside") || isPartedBySlash(list, scope.lexicon)) return false;
  if (cue !== "bracket" && goesOnWithAnd(folded, list.members.at(-1)?.to ?? 0, sentence.to))
    return false;
  if (new Set(list.members.map((member) => scope.levels.get(member))).size > 1) return false;
  const isTold = isMentioned(scope, list);
  if (isTold && list.joints.some((joint) => joint !== "slash")) return false;
  if (cue === "class") return areOfNamedClass(scope, list);
  if (cue === "bracket")
    return areOfKind(scope, list) || areOfBracketKind(scope, list) || areOpenExamples(scope, list);
  // What slashes part in what is told is for `groupParts` to tell.
  return !isTold && areBareRivals(list.members, scope.lexicon);
}

function areBareRivals(members: readonly Mention[], lexicon: Lexicon): boolean {
  return members.every((one) => isProduct(one, lexicon)) && areRivals(members, lexicon);
}

function isProduct(member: Mention, lexicon: Lexicon): boolean {
  const { practice, generic } = skillOfId(lexicon.index, member.skill) ?? {};
  if (practice === true || generic === true || knownTogether.has(member.category)) return false;
  return productFamilies.has(familyOf(member, lexicon));
}

/**
 * Whether the members are rivals of one kind: by the lexicon, or because the words before the list name a narrow kind ("databases
 * such as MySQL, MongoDB") and all are of it.
 */
function areOfKind(scope: ListScope, { members }: Pick<List, "members">): boolean {
  return (
    areRivals(members, scope.lexicon) || areOfNamedKind(members, wordsBefore(scope, { members }))
  );
}

/** Of "Languages: Python, SQL" the second is used beside others, so that they are no choice. */
function areOfNamedClass(scope: ListScope, list: List): boolean {
  return (
    areRivals(list.members, scope.lexicon) || (areOfKind(scope, list) && !hasCompanion(scope, list))
  );
}

function hasCompanion({ lexicon }: ListScope, { members }: List): boolean {
  return members.some(({ skill }) => skillOfId(lexicon.index, skill)?.companion === true);
}

function wordsBefore({ folded, sentence }: ListScope, { members }: Pick<List, "members">): string {
  const at = members[0]?.from ?? sentence.from;
  return folded.slice(Math.max(sentence.from, at - cueLength), at);
}

/** "Monitoring tools (Prometheus, Grafana)", "Infrastructure as code (Terraform, CloudFormation)". */
function areOfBracketKind(scope: ListScope, { members }: List): boolean {
  const { bracket, folded, sentence, lexicon } = scope;
  if (bracket === undefined) return false;
  const outside = folded.slice(Math.max(sentence.from, bracket.from - cueLength), bracket.from);
  if (namesSuiteBefore(outside)) return false;
  const before = wordsBefore(scope, { members });
  if (areOfWideKind(members, before, lexicon)) return true;
  if (!namesKindBefore(outside)) return rivalRuns(members, lexicon).length === 1;
  if (namesLibraries.test(before)) return false;
  return areOfOnePurpose(members, lexicon) || areKindred(members, lexicon);
}

/** "Something stateful (Spanner, CockroachDB, …)": the open end says that they are examples, whatever stands before. */
function areOpenExamples({ folded, lexicon }: ListScope, { members }: List): boolean {
  return (
    endsOpen(folded, members.at(-1)?.to ?? 0) &&
    members.every((member) => isProduct(member, lexicon)) &&
    (areOfOnePurpose(members, lexicon) || areKindred(members, lexicon))
  );
}

/** Families of products, of which a firm takes one at a time, as it does not of practices. */
const productFamilies: ReadonlySet<string> = new Set(["language", "framework", "infrastructure"]);

/** Categories of protocols and rules, of which people know several. */
const knownTogether: ReadonlySet<string> = new Set(["api-protocol", "security"]);
