import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import {
  areInterchangeable,
  areMostlyOfNamedKind,
  areOfNamedKind,
  areOfOneCloud,
} from "./kinds.ts";
import { type Cue, cueLength, goesOnWithAnd } from "./list-cues.ts";
import type { List, ListScope } from "./read-lists.ts";
import { areRivals, familyOf, rivalRuns } from "./rivals.ts";

/**
 * Whether a list without "and" is one choice: examples that end in "or"; or rivals that stand in brackets,
 * after a class noun, or alone.
 */
export function isChoice(scope: ListScope, cue: Cue, list: List): boolean {
  if (list.connectors.includes("or")) return cue !== "none" && list.connectors.at(-1) === "or";
  return cue !== "example" && isBareChoice(scope, cue, list);
}

/**
 * Whether words that offer a choice really offer one. "Some of the technologies we work with: Java, Docker"
 * describes work with all of them, unless they are rivals.
 */
export function isOffered(scope: ListScope, list: List): boolean {
  if (!isMentioned(scope, list) || list.connectors.includes("or")) return true;
  return !list.connectors.includes("and") && areOfKind(scope, list);
}

/**
 * "Java, MySQL or similar, Linux": in a list of different kinds, "or similar" applies only to the last name
 * before it.
 */
export function continuesAfterSimilar({ folded, lexicon }: ListScope, { members }: List): boolean {
  const to = members.at(-1)?.to ?? 0;
  const isMixed = members.some((one) => familyOf(one, lexicon) !== familyOf(members[0], lexicon));
  return isMixed && /^ or [\w ]{1,40}, \w/.test(folded.slice(to, to + 60));
}

/**
 * "Servers such as Nginx/Apache, Memcached": whether slashes separate alternatives and commas separate these
 * from other things, so that only the slashes offer a choice.
 */
function isPartedBySlash({ connectors, members }: List, lexicon: Lexicon): boolean {
  if (!connectors.includes("comma") || areRivals(members, lexicon)) return false;
  return connectors.some((connector, i) => {
    const pair = members.slice(i, i + 2);
    return connector === "slash" && !isOneName(pair) && rivalRuns(pair, lexicon).length === 1;
  });
}

/** "C/C++", "Angular/AngularJS": nearly the same name. */
function isOneName([a, b]: readonly Mention[]): boolean {
  const [first = "", second = ""] = [a?.surface.toLowerCase(), b?.surface.toLowerCase()];
  return second.startsWith(first);
}

/**
 * Whether the members of "tools such as …" are a choice: with "and" only if they are rivals, otherwise if all
 * are of one kind.
 */
export function areExamples(scope: ListScope, list: List): boolean {
  if (isPartedBySlash(list, scope.lexicon)) return false;
  const { members } = list;
  // "Languages such as Python and SQL": SQL is used together with Python.
  if (list.connectors.includes("and") && hasCompanion(list.members, scope.lexicon))
    return areRivals(members, scope.lexicon);
  if (areOfKind(scope, list) || areMostlyOfNamedKind(members, wordsBefore(scope, list)))
    return true;
  return list.connectors.includes("and") && areAskedInstead(scope, list);
}

/** "Streaming frameworks such as Kafka and Flink": whether products that can replace each other are asked for. */
function areAskedInstead(scope: ListScope, list: List): boolean {
  const { members, connectors } = list;
  // "Systems like Spark/Flink and Kafka": the slash tells what replaces what.
  return (
    !connectors.includes("slash") &&
    !isMentioned(scope, list) &&
    members.every((one) => isNamedProduct(one, scope.lexicon)) &&
    !members.every(({ category }) => usedBeside.has(category)) &&
    areInterchangeable(members, scope.lexicon)
  );
}

function isNamedProduct({ skill }: Mention, lexicon: Lexicon): boolean {
  const { practice, generic, purpose } = skillOfId(lexicon.index, skill) ?? {};
  return practice !== true && generic !== true && purpose === undefined;
}

/** Whether a member is used with the others rather than instead of them, or all are of one cloud. */
export function areUsedTogether(members: readonly Mention[], lexicon: Lexicon): boolean {
  return hasCompanion(members, lexicon) || areOfOneCloud(members);
}

/**
 * Whether all members are merely mentioned: what people work with ("technologies like Angular, Node.js") is
 * several things.
 */
function isMentioned({ levels }: ListScope, { members }: List): boolean {
  return members.every((member) => levels.get(member) === "mentioned");
}

/**
 * Whether a list without a conjunction is a choice: rivals of one kind after a class noun, or rival languages
 * and frameworks anywhere.
 */
function isBareChoice(scope: ListScope, cue: Cue, list: List): boolean {
  const { folded, sentence } = scope;
  if (list.connectors.includes("beside") || isPartedBySlash(list, scope.lexicon)) return false;
  if (cue !== "bracket" && goesOnWithAnd(folded, list.members.at(-1)?.to ?? 0, sentence.to))
    return false;
  if (new Set(list.members.map((member) => scope.levels.get(member))).size > 1) return false;
  const isOnlyMentioned = isMentioned(scope, list);
  if (isOnlyMentioned && list.connectors.some((connector) => connector !== "slash")) return false;
  if (cue === "class") return areOfNamedClass(scope, list);
  if (cue === "bracket") return areOfKind(scope, list);
  // `groupParts` decides about slashes in text that only mentions skills.
  return !isOnlyMentioned && areBareRivals(list.members, scope.lexicon);
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
 * Whether the members are rivals of one kind: according to the lexicon, or because the words before the list
 * name a narrow kind ("databases such as MySQL, MongoDB") and all members belong to it.
 */
function areOfKind(scope: ListScope, { members }: Pick<List, "members">): boolean {
  return (
    areRivals(members, scope.lexicon) || areOfNamedKind(members, wordsBefore(scope, { members }))
  );
}

/**
 * Whether the members of a named class are a choice. "Languages: Python, SQL" is not, because SQL is used
 * together with others.
 */
function areOfNamedClass(scope: ListScope, list: List): boolean {
  return (
    areRivals(list.members, scope.lexicon) ||
    (areOfKind(scope, list) && !hasCompanion(list.members, scope.lexicon))
  );
}

function hasCompanion(members: readonly Mention[], lexicon: Lexicon): boolean {
  return members.some(({ skill }) => skillOfId(lexicon.index, skill)?.companion === true);
}

function wordsBefore({ folded, sentence }: ListScope, { members }: Pick<List, "members">): string {
  const at = members[0]?.from ?? sentence.from;
  return folded.slice(Math.max(sentence.from, at - cueLength), at);
}

/** Families of products of which a firm uses one at a time; it uses several practices at once. */
const productFamilies: ReadonlySet<string> = new Set(["language", "framework", "infrastructure"]);

/**
 * Categories whose products are often used side by side (Docker and Kubernetes, Prometheus and Grafana). That
 * something is a tool says nothing of what it is for.
 */
const usedBeside: ReadonlySet<string> = new Set([
  "container-orchestration",
  "observability",
  "tool",
]);

/** Categories of protocols and rules; people know several of them. */
const knownTogether: ReadonlySet<string> = new Set(["api-protocol", "security"]);
