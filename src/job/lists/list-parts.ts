import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Connector, endsInUnknown } from "./connectors.ts";
import { isWorkedIn } from "./fields-of-titles.ts";
import type { Group } from "./groups.ts";
import type { List, ListScope } from "./read-lists.ts";
import { areRivals, familyOf, isLanguageAmongFrameworks, isPartOf, rivalRuns } from "./rivals.ts";

/**
 * Cuts the list at every "and". Each part with "or" becomes a group, and so does each run of rivals joined by
 * slashes.
 */
export function groupParts(scope: ListScope, list: List, orSimilar: boolean): readonly Group[] {
  if (isLongChoice(scope, list)) return [{ members: list.members, orSimilar }];
  const groups: Group[] = [];
  let from = 0;
  for (let i = 0; i < list.members.length; i++) {
    const connector = list.connectors[i];
    const isEnd = i === list.members.length - 1 || connector === "and" || connector === "beside";
    if (!isEnd) continue;
    const part = {
      members: list.members.slice(from, i + 1),
      connectors: list.connectors.slice(from, i),
    };
    const runs = runsOf(scope, part, { isLast: i === list.members.length - 1, orSimilar });
    for (const members of runs) groups.push({ members, orSimilar: false });
    from = i + 1;
  }
  const last = groups.at(-1);
  return orSimilar && last !== undefined
    ? [...groups.slice(0, -1), { ...last, orSimilar }]
    : groups;
}

/** "A, B, C and D, or E": the pair joined by "and" belongs to the choice. */
function isLongChoice({ folded }: ListScope, { members, connectors }: List): boolean {
  const last = members.slice(-2);
  return (
    connectors.length > 2 &&
    connectors.slice(-2).join() === "and,or" &&
    connectors.slice(0, -2).every((one) => one === "comma") &&
    folded.charAt(last[0]?.to ?? 0) === ","
  );
}

function runsOf(
  scope: ListScope,
  part: List,
  { isLast, orSimilar }: { readonly isLast: boolean; readonly orSimilar: boolean },
): readonly (readonly Mention[])[] {
  const { members, connectors } = part;
  if (connectors.includes("or")) return isOneRow(scope, part) ? [members] : choicesOf(part, scope);
  if (!isLast || members.length < 2 || !connectors.every((one) => one === "comma"))
    return slashRuns(part, scope);
  const rivals = orSimilar ? rivalsFrom(members, scope.lexicon) : undefined;
  if (rivals !== undefined) return runsFrom(members, rivals);
  if (!endsInUnknown(scope, members.at(-1)?.to ?? 0)) return slashRuns(part, scope);
  // "CUDA, Metal, OpenGL, or Zig": the comma before "or" shows that all members are alternatives.
  const isRow = members.length > 2 && scope.folded.charAt(members.at(-1)?.to ?? 0) === ",";
  if (isRow) return [members];
  // "Docker, Java, Kotlin or Zig": of the known members, only the last ones of one kind belong to the choice.
  const kind = familyOf(members.at(-1), scope.lexicon);
  const last = members.at(-1);
  const from =
    members.findLastIndex(
      (member) =>
        familyOf(member, scope.lexicon) !== kind || isWholeOf(member, last, scope.lexicon),
    ) + 1;
  return runsFrom(members, from);
}

/** Each member before `from` by itself, and the others together. */
function runsFrom(members: readonly Mention[], from: number): readonly (readonly Mention[])[] {
  return [...members.slice(0, from).map((member) => [member]), members.slice(from)];
}

/**
 * "Python, React, Angular or similar": where the rivals at the end begin, after things of other kinds;
 * undefined if the last members are not rivals. O(members²).
 */
export function rivalsFrom(members: readonly Mention[], lexicon: Lexicon): number | undefined {
  const family = familyOf(members.at(-1), lexicon);
  const from = members.findLastIndex((one) => familyOf(one, lexicon) !== family) + 1;
  const isChoice =
    members.length - from > 1 && rivalRuns(members.slice(from), lexicon).length === 1;
  return isChoice ? from : undefined;
}

/** The choices in "Git or SVN, Jira or Trello", each by itself. */
function choicesOf(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const cut = betweenChoices(scope, part);
  // "Tableau or Power BI, Looker": rivals after the pair are alternatives too.
  const goesOn = part.connectors.at(-1) === "comma" && areRivals(part.members, scope.lexicon);
  if (cut === 0) return goesOn ? [part.members] : orRuns(part, scope);
  const rest = choicesOf(sliceOf(part, cut, part.members.length), scope);
  return [...runsBeforeOthers(sliceOf(part, 0, cut), scope), ...rest];
}

/** "dbt, Airflow or Dagster, Snowflake or BigQuery": where commas separate choices, one joins only rivals. */
function runsBeforeOthers(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const { members, connectors } = part;
  const first = connectors.indexOf("or");
  if (first <= 0 || areRivals(members, scope.lexicon)) return orRuns(part, scope);
  return [
    ...slashRuns(sliceOf(part, 0, first), scope),
    ...orRuns(sliceOf(part, first, members.length), scope),
  ];
}

/**
 * "A, B or C" is one group. If only the last members are rivals of one kind ("Docker, Kubernetes, AWS or
 * GCP"), they form the group and the others stand alone, except for slashes between rivals.
 */
function orRuns(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const { members, connectors } = part;
  const { lexicon } = scope;
  // "A, B or C, D": the list continues after the choice, which consists of two members only.
  const isPair = connectors.at(-1) === "comma";
  const lastOr = connectors.lastIndexOf("or");
  const goesOn = (connector: Connector | undefined, at: number): boolean =>
    connector !== "comma" || isLike(members[at], members.slice(at + 1, lastOr + 2), lexicon);
  const lasts = members.slice(lastOr, lastOr + 2);
  const isMixed =
    !isLike(members[lastOr], lasts.slice(1), lexicon) ||
    (lasts.some((one) => isField(one, lexicon)) && rivalRuns(lasts, lexicon).length > 1);
  const isOpen = isWholeOf(members[lastOr - 1], members[lastOr + 1], lexicon);
  if (connectors.every((j) => j === "or") || (isMixed && !isPair && !isOpen)) return [members];
  let from = lastOr;
  while (
    from > 0 &&
    !isWholeOf(members[from - 1], members[lastOr + 1], lexicon) &&
    (isPair ? connectors[from - 1] === "or" : goesOn(connectors[from - 1], from - 1))
  )
    from--;
  // "Go, React, Python or Ruby": if kinds alternate, all members are one choice.
  const choice = members.slice(from, lastOr + 2);
  const isMember = (one: Mention, at: number): boolean =>
    isLike(one, choice, lexicon) && !isWholeOf(one, members[at + 1], lexicon);
  if (!isPair && members.slice(0, from).some(isMember)) return [members];
  // The last item of "Python, Java or C/C++" is two members.
  let to = lastOr + 2;
  while (connectors[to - 1] === "slash") to++;
  return [
    ...slashRuns(sliceOf(part, 0, from), scope),
    members.slice(from, to),
    ...slashRuns(sliceOf(part, to, members.length), scope),
  ];
}

/** The members from `first` to `end`, which is not included. */
export function sliceOf({ members, connectors }: List, first: number, end: number): List {
  return {
    members: members.slice(first, end),
    connectors: connectors.slice(first, Math.max(first, end - 1)),
  };
}

/** "Git or SVN, Jira or Trello": where the second choice begins; 0 for "A or B, C, or D" and other lists. */
function betweenChoices({ folded }: ListScope, { members, connectors }: List): number {
  const isBareOr = (at: number): boolean =>
    connectors[at] === "or" && folded.charAt(members[at]?.to ?? 0) !== ",";
  const at = connectors.findIndex(
    (connector, i) => connector === "comma" && isBareOr(i - 1) && isBareOr(i + 1),
  );
  return at + 1;
}

/**
 * "A, B, C, or D": whether the comma before "or" makes all members alternatives. It does not if the last two
 * are rivals, which are a choice by themselves.
 */
function isOneRow({ folded, lexicon }: ListScope, { members, connectors }: List): boolean {
  const last = connectors.length - 1;
  return (
    last > 0 &&
    connectors.every((connector, i) => connector === (i === last ? "or" : "comma")) &&
    folded.charAt(members[last]?.to ?? 0) === "," &&
    rivalRuns(members.slice(-2), lexicon).length > 1
  );
}

/**
 * Whether a member can belong to a choice of others from its family: a field among fields; anything else if
 * it shares the category of one of them or is its rival.
 */
function isLike(
  member: Mention | undefined,
  others: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (member === undefined) return false;
  // "Node.js, Go or Python": a platform that postings list among languages.
  if (areRivals([member, ...others], lexicon)) return true;
  if (isLanguageAmongFrameworks(member, others, lexicon)) return true;
  if (familyOf(member, lexicon) !== familyOf(others.at(-1), lexicon)) return false;
  if (isField(member, lexicon)) return others.some((other) => isField(other, lexicon));
  return others.some(
    (other) =>
      other.category === member.category || rivalRuns([member, other], lexicon).length === 1,
  );
}

/**
 * Categories of fields. A field can be an alternative to something that belongs to it: "machine learning,
 * computer vision or robotics". The same holds for languages.
 */
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

/**
 * "Node.js, Express or NestJS": each alternative needs what precedes them, so that is asked for in addition.
 */
function isWholeOf(
  whole: Mention | undefined,
  part: Mention | undefined,
  lexicon: Lexicon,
): boolean {
  if (whole === undefined || part === undefined) return false;
  if (isField(whole, lexicon)) return false;
  return isPartOf(part, whole, lexicon);
}

/** "Java/Kotlin, Docker" gives Java or Kotlin, and Docker. "HTML/CSS" are not rivals and stay separate. */
function slashRuns(part: List, scope: ListScope): readonly (readonly Mention[])[] {
  const runs: (readonly Mention[])[] = [];
  let from = 0;
  for (let i = 0; i < part.members.length; i++) {
    if (part.connectors[i] === "slash") continue;
    runs.push(...runsOfSlashes(part.members.slice(from, i + 1), scope));
    from = i + 1;
  }
  return runs;
}

/**
 * In text that mentions rather than asks, slashes separate things that are all used ("our Hadoop/Spark
 * cluster"). Only rival clouds and languages are alternatives there ("AWS/GCP"), and only if the slashes join
 * nothing else ("React/Java/Python/Linux").
 */
function runsOfSlashes(
  members: readonly Mention[],
  { lexicon, levels }: ListScope,
): readonly (readonly Mention[])[] {
  const runs = rivalRuns(members, lexicon);
  const isOnlyMentioned = members.every((member) => levels.get(member) === "mentioned");
  const isEither = (run: readonly Mention[]): boolean =>
    run.every(({ category }) => eitherKinds.has(category));
  const alone = (run: readonly Mention[]) => run.map((member) => [member]);
  if (isOnlyMentioned) return runs.length === 1 && isEither(members) ? runs : alone(members);
  // "Ruby/Rails/Elasticsearch/Redis/Postgres" is a whole stack.
  const isStack = runs.length > 2 && runs.every(({ length }) => 2 * length < members.length);
  return isStack ? runs.flatMap((run) => (isEither(run) ? [run] : alone(run))) : runs;
}

const eitherKinds: ReadonlySet<string> = new Set(["cloud-platform", "language"]);
