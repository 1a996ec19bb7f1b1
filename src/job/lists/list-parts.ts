import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { isWorkedIn } from "./fields-of-titles.ts";
import type { Group } from "./groups.ts";
import { endsInUnknown, type Joint } from "./joints.ts";
import type { List, ListScope } from "./read-lists.ts";
import { areRivals, familyOf, isPartOf, rivalRuns } from "./rivals.ts";

/** Cuts the list at every "and"; each part with an "or" is one group, each slash between rivals another. */
export function groupParts(scope: ListScope, list: List, orSimilar: boolean): readonly Group[] {
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
function isLongChoice({ folded }: ListScope, { members, joints }: List): boolean {
  const last = members.slice(-2);
  return (
    joints.length > 2 &&
    joints.slice(-2).join() === "and,or" &&
    joints.slice(0, -2).every((one) => one === "comma") &&
    folded.charAt(last[0]?.to ?? 0) === ","
  );
}

function runsOf(scope: ListScope, part: List, isLast: boolean): readonly (readonly Mention[])[] {
  const { members, joints } = part;
  if (joints.includes("or")) return isOneRow(scope, part) ? [members] : choicesOf(part, scope);
  const isOpen = isLast && members.length > 1 && joints.every((one) => one === "comma");
  if (!isOpen || !endsInUnknown(scope, members.at(-1)?.to ?? 0)) return slashRuns(part, scope);
  // "CUDA, Metal, OpenGL, or Zig": a comma before the last says that all stand in one row.
  const isRow = members.length > 2 && scope.folded.charAt(members.at(-1)?.to ?? 0) === ",";
  if (isRow) return [members];
  // "Docker, Java, Kotlin or Zig": of the known ones those of the last one's kind are the choice.
  const kind = familyOf(members.at(-1), scope.lexicon);
  const last = members.at(-1);
  const from =
    members.findLastIndex(
      (member) => familyOf(member, scope.lexicon) !== kind || isSaid(member, last, scope.lexicon),
    ) + 1;
  return [...members.slice(0, from).map((m) => [m]), members.slice(from)];
}

/** Of "Git or SVN, Jira or Trello" each choice by itself. */
function choicesOf(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const cut = betweenChoices(scope, part);
  // "Tableau or Power BI, Looker": rivals behind the pair are ways, too.
  const goesOn = part.joints.at(-1) === "comma" && areRivals(part.members, scope.lexicon);
  if (cut === 0) return goesOn ? [part.members] : orRuns(part, scope);
  const rest = choicesOf(sliceOf(part, cut, part.members.length), scope);
  return [...orRuns(sliceOf(part, 0, cut), scope), ...rest];
}

/**
 * "A, B or C" is one group. Where only the last members are rivals of one kind ("Docker, Kubernetes, AWS or GCP"), those are
 * the group and the others stand alone, but for slashes between rivals.
 */
function orRuns(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const { members, joints } = part;
  const { lexicon } = scope;
  // "A, B or C, D": the list goes on behind the choice, which is only of the two.
  const isPair = joints.at(-1) === "comma";
  const lastOr = joints.lastIndexOf("or");
  const goesOn = (joint: Joint | undefined, at: number): boolean =>
    joint !== "comma" || isLike(members[at], members.slice(at + 1, lastOr + 2), lexicon);
  const lasts = members.slice(lastOr, lastOr + 2);
  const isMixed =
    !isLike(members[lastOr], lasts.slice(1), lexicon) ||
    (lasts.some((one) => isField(one, lexicon)) && rivalRuns(lasts, lexicon).length > 1);
  const isOpen = isSaid(members[lastOr - 1], members[lastOr + 1], lexicon);
  if (joints.every((j) => j === "or") || (isMixed && !isPair && !isOpen)) return [members];
  let from = lastOr;
  while (
    from > 0 &&
    !isSaid(members[from - 1], members[lastOr + 1], lexicon) &&
    (isPair ? joints[from - 1] === "or" : goesOn(joints[from - 1], from - 1))
  )
    from--;
  // "Go, React, Python or Ruby": kinds that take turns are one choice.
  const choice = members.slice(from, lastOr + 2);
  const isMember = (one: Mention, at: number): boolean =>
    isLike(one, choice, lexicon) && !isSaid(one, members[at + 1], lexicon);
  if (!isPair && members.slice(0, from).some(isMember)) return [members];
  // In "Python, Java or C/C++" the last of them is two.
  let to = lastOr + 2;
  while (joints[to - 1] === "slash") to++;
  return [
    ...slashRuns(sliceOf(part, 0, from), scope),
    members.slice(from, to),
    ...slashRuns(sliceOf(part, to, members.length), scope),
  ];
}

function sliceOf({ members, joints }: List, first: number, end: number): List {
  return {
    members: members.slice(first, end),
    joints: joints.slice(first, Math.max(first, end - 1)),
  };
}

/** "Git or SVN, Jira or Trello": where the second choice begins; 0 in "A or B, C, or D" and other lists. */
function betweenChoices({ folded }: ListScope, { members, joints }: List): number {
  const isBareOr = (at: number): boolean =>
    joints[at] === "or" && folded.charAt(members[at]?.to ?? 0) !== ",";
  const at = joints.findIndex(
    (joint, i) => joint === "comma" && isBareOr(i - 1) && isBareOr(i + 1),
  );
  return at + 1;
}

/** "A, B, C, or D": a comma before the last of them says that all stand in one row, unless the last two are rivals that stand for each other alone. */
function isOneRow({ folded, lexicon }: ListScope, { members, joints }: List): boolean {
  const last = joints.length - 1;
  return (
    last > 0 &&
    joints.every((joint, i) => joint === (i === last ? "or" : "comma")) &&
    folded.charAt(members[last]?.to ?? 0) === "," &&
    rivalRuns(members.slice(-2), lexicon).length > 1
  );
}

/** Whether a member can belong to a choice of others of its family: a field beside fields, else of the category of one of them or a rival of it. */
function isLike(
  member: Mention | undefined,
  others: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (member === undefined) return false;
  if (familyOf(member, lexicon) !== familyOf(others.at(-1), lexicon)) return false;
  if (isField(member, lexicon)) return others.some((other) => isField(other, lexicon));
  return others.some(
    (other) =>
      other.category === member.category || rivalRuns([member, other], lexicon).length === 1,
  );
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

const isField = (member: Mention, lexicon: Lexicon): boolean =>
  fields.has(member.category) || isWorkedIn(member, lexicon);

/** "Node.js, Express or NestJS": each of the choice needs what stands before it, so that it is asked for beside them. */
function isSaid(whole: Mention | undefined, part: Mention | undefined, lexicon: Lexicon): boolean {
  if (whole === undefined || part === undefined) return false;
  if (isField(whole, lexicon)) return false;
  return isPartOf(part, whole, lexicon);
}

/** "Java/Kotlin, Docker" gives Java or Kotlin, and Docker; "HTML/CSS" are no rivals and stay apart. */
function slashRuns(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const runs: (readonly Mention[])[] = [];
  let from = 0;
  for (let i = 0; i < part.members.length; i++) {
    if (part.joints[i] === "slash") continue;
    runs.push(...runsOfSlashes(part.members.slice(from, i + 1), scope));
    from = i + 1;
  }
  return runs;
}

/**
 * Of what is told rather than asked for, slashes part all that is used ("our Hadoop/Spark cluster"); only of clouds and languages that are rivals one serves for the
 * other ("AWS/GCP"), unless the slashes join other things as well ("React/Java/Python/Linux").
 */
function runsOfSlashes(
  members: readonly Mention[],
  { lexicon, levels }: ListScope,
): readonly (readonly Mention[])[] {
  const runs = rivalRuns(members, lexicon);
  const isTold = members.every((member) => levels.get(member) === "mentioned");
  const isEither = (run: readonly Mention[]): boolean =>
    run.every(({ category }) => eitherKinds.has(category));
  const alone = (run: readonly Mention[]) => run.map((member) => [member]);
  if (isTold) return runs.length === 1 && isEither(members) ? runs : alone(members);
  // "Ruby/Rails/Elasticsearch/Redis/Postgres" is what one works with from end to end.
  const isStack = runs.length > 2 && runs.every(({ length }) => 2 * length < members.length);
  return isStack ? runs.flatMap((run) => (isEither(run) ? [run] : alone(run))) : runs;
}

const eitherKinds: ReadonlySet<string> = new Set(["cloud-platform", "language"]);
