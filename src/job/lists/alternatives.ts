import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { RequirementLevel } from "../job.ts";
import { joinAccepted } from "./accepted.ts";
import { findBrackets, textOutside } from "./brackets.ts";
import {
  areExamples,
  areUsedTogether,
  continuesAfterSimilar,
  isChoice,
  isOffered,
} from "./choices.ts";
import { findCombinations } from "./combinations.ts";
import { isOtherKind } from "./connectors.ts";
import { withExamples } from "./examples.ts";
import {
  byFirstMember,
  type Group,
  joinAsides,
  joinExamples,
  joinKinds,
  mergeGroups,
} from "./groups.ts";
import {
  type Cue,
  hasSimilar,
  isAfterChoiceColon,
  isChoiceByEnding,
  isSimilarInBrackets,
  type ListPlace,
  listCue,
  opensOwnList,
} from "./list-cues.ts";
import { groupParts, rivalsFrom, sliceOf } from "./list-parts.ts";
import { areOfOneProduct } from "./products.ts";
import { type List, type ListScope, readLists, splitByBracket } from "./read-lists.ts";
import { areRivals } from "./rivals.ts";
import { isLikelyChoice, type ListForm, signsOfList } from "./weigh-lists.ts";

/**
 * Puts each mention of a sentence into one group; the groups are in order of their first members. A list is
 * one group if its words say that any member suffices ("A, B or C", "one of", "A/B" between rivals, "such as"
 * before rivals); lists with "and" are not. `levels` holds the mentions within `sentence`, ascending, with
 * their levels; `folded` is the whole text. O(sentence).
 */
export function groupAlternatives(
  folded: string,
  sentence: ListScope["sentence"],
  levels: ReadonlyMap<Mention, RequirementLevel>,
  lexicon: Lexicon,
): readonly Group[] {
  if (levels.size === 0) return [];
  const brackets = findBrackets(folded, sentence);
  const { choices, others } = findCombinations(folded, [...levels.keys()], lexicon);
  const groups: Group[] = choices.map((members) => ({ members, orSimilar: false }));
  for (const { scope, lists } of listsOf({ folded, sentence, levels, lexicon, brackets }, others)) {
    const grouped = lists.flatMap((list) => groupList(scope, list));
    groups.push(...joinOtherKinds(scope, joinOffered(scope, grouped)));
  }
  const joined = joinAsides(folded, groups, brackets, { lexicon, levels }).sort(byFirstMember);
  const accepting = { folded, lexicon, levels, end: sentence.to };
  const accepted = joinAccepted(accepting, joinExamples(folded, joined));
  const whole = joinKinds(folded, accepted, lexicon);
  return withExamples(folded, whole, lexicon);
}

/** The lists outside brackets and those in each pair of brackets. */
function listsOf(
  around: Omit<ListScope, "bracket">,
  mentions: readonly Mention[],
): readonly { readonly scope: ListScope; readonly lists: readonly List[] }[] {
  return splitByBracket(mentions, around.brackets).map(({ bracket, members }) => {
    const scope = { ...around, bracket };
    return { scope, lists: readLists(scope, members) };
  });
}

/**
 * "Any of the following: Java, Spring or similar, Game Tools, Kotlin": after the colon, unknown items and "or
 * similar" do not end the choice.
 */
function joinOffered(scope: ListScope, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  let isOpen = false;
  for (const group of groups) {
    const last = joined.at(-1);
    const [first] = group.members;
    if (last === undefined || first === undefined || !isOpen || !isFurther(scope, last, first)) {
      const isOnlyMentioned = first !== undefined && scope.levels.get(first) === "mentioned";
      isOpen =
        !isOnlyMentioned && isAfterChoiceColon(scope.folded, scope.sentence, first?.from ?? 0);
      joined.push(group);
    } else joined.splice(-1, 1, mergeGroups(last, group));
  }
  return joined;
}

/** Whether the list continues between a choice and a name after it. */
function isFurther({ folded, brackets }: ListScope, { members }: Group, next: Mention): boolean {
  const from = members.at(-1)?.to ?? next.from;
  if (next.from - from > maxBetween) return false;
  const between = textOutside(folded, brackets, { from, to: next.from });
  // "Or another language" names the kind of what precedes it.
  return goesOn.test(between) && !newAsk.test(between) && !endsInSimilar(between);
}

function endsInSimilar(between: string): boolean {
  const similar = orSimilar.exec(between.replace(/^,/, ""));
  return similar !== null && !between.slice(similar[0].length).includes(",");
}

const orSimilar = pattern("or-similar");
const maxBetween = 80;
const goesOn = new RegExp(
  String.raw`^(?:[^;:.]|\.(?=\w))*(?:,|\b${pattern("and-or").source}\b|/)(?: [\w+#/-]+){0,2} ?$`,
);
const newAsk = pattern("new-ask-between");

/**
 * "IaaS platforms such as AWS or Azure, or PaaS platforms such as Heroku" becomes a choice of the two kinds
 * and a choice of all examples. If no examples precede it, the kind itself joins the choice ("Python or a
 * NoSQL store such as MongoDB").
 */
function joinOtherKinds(scope: ListScope, groups: readonly Group[]): readonly Group[] {
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

function placeOf({ folded, sentence, brackets, bracket }: ListScope, { members }: List): ListPlace {
  const from = members[0]?.from ?? sentence.from;
  const to = members.at(-1)?.to ?? from;
  return { folded, sentence, brackets, bracket, from, to };
}

function groupList(scope: ListScope, list: List): readonly Group[] {
  const place = placeOf(scope, list);
  const orSimilar = hasSimilar(place);
  if (list.members.length === 1) return [{ members: list.members, orSimilar }];
  if (isWhole(scope, list, place)) return alone(list);
  const further = furtherThings(scope, list);
  if (further > 0)
    return [sliceOf(list, 0, further), sliceOf(list, further, list.members.length)].flatMap(
      (part) => groupList(scope, part),
    );
  const cue = listCue(place);
  const groups = groupByForm(scope, list, { place, cue, orSimilar });
  const form = formToWeigh(scope, list, groups, { cue, orSimilar });
  if (form === undefined || isLikelyChoice(scope, list, form) === form.isChoice) return groups;
  return form.isChoice ? alone(list) : [{ members: list.members, orSimilar }];
}

const alone = ({ members }: List): readonly Group[] =>
  members.map((member) => ({ members: [member], orSimilar: false }));

/** Whether a list is the parts of one product, or words after it say that all of it is meant. */
function isWhole(scope: ListScope, list: List, { to }: ListPlace): boolean {
  return (
    (!list.connectors.includes("or") && areOfOneProduct(scope, list.members)) ||
    coversAll.test(scope.folded.slice(to, to + coversAllLength))
  );
}

/**
 * The form of a list that is weighed by all its signs; undefined if its words ("one of", "including", "and",
 * "or") decide, or slashes in a list that nothing introduces, or members that are used together.
 */
function formToWeigh(
  { lexicon }: ListScope,
  { members, connectors }: List,
  { length }: readonly Group[],
  { cue, orSimilar }: Pick<ListForm, "cue" | "orSimilar">,
): ListForm | undefined {
  const isDecided =
    cue === "choice" ||
    cue === "whole" ||
    connectors.some((one) => one === "or" || one === "and" || (cue === "none" && one !== "comma"));
  if (isDecided || (length > 1 && length < members.length)) return undefined;
  return areUsedTogether(members, lexicon) ? undefined : { cue, orSimilar, isChoice: length === 1 };
}

/** The form of each list of a sentence that is weighed, for learning. Like `groupAlternatives`. */
export function listsToWeigh(
  folded: string,
  sentence: ListScope["sentence"],
  levels: ReadonlyMap<Mention, RequirementLevel>,
  lexicon: Lexicon,
): readonly { readonly members: readonly Mention[]; readonly signs: readonly string[] }[] {
  const brackets = findBrackets(folded, sentence);
  const { others } = findCombinations(folded, [...levels.keys()], lexicon);
  return listsOf({ folded, sentence, levels, lexicon, brackets }, others).flatMap(
    ({ scope, lists }) =>
      lists.flatMap((list) => {
        const place = placeOf(scope, list);
        if (list.members.length === 1 || isWhole(scope, list, place)) return [];
        const seen = { cue: listCue(place), orSimilar: hasSimilar(place) };
        const groups = groupByForm(scope, list, { place, ...seen });
        const form = formToWeigh(scope, list, groups, seen);
        return form === undefined
          ? []
          : [{ members: list.members, signs: signsOfList(scope, list, form) }];
      }),
  );
}

/** Groups a list by the words around it and its own form. */
function groupByForm(
  scope: ListScope,
  list: List,
  { place, cue, orSimilar }: Pick<ListForm, "cue" | "orSimilar"> & { readonly place: ListPlace },
): readonly Group[] {
  if (isOneChoice(scope, list, { place, cue })) return [{ members: list.members, orSimilar }];
  const rivals = cue === "none" && orSimilar ? rivalsFrom(list.members, scope.lexicon) : 0;
  if ((rivals ?? 0) === 0 && isListChoice(scope, list, { cue, orSimilar }))
    return [{ members: list.members, orSimilar }];
  return groupParts(scope, list, orSimilar).map((group) =>
    group.orSimilar || !hasOwnSimilar(place, group) ? group : { ...group, orSimilar: true },
  );
}

/** Whether the words around a list make it a choice. */
function isOneChoice(
  scope: ListScope,
  list: List,
  { place, cue }: { readonly place: ListPlace; readonly cue: Cue },
): boolean {
  if (cue === "choice") return isOffered(scope, list) && !isBesideChoice(place, list);
  return cue === "example" && areExamples(scope, list);
}

/** Whether its own form makes it one. */
function isListChoice(
  scope: ListScope,
  list: List,
  { cue, orSimilar }: { readonly cue: Cue; readonly orSimilar: boolean },
): boolean {
  if (cue === "whole" || list.connectors.includes("and")) return false;
  return (orSimilar && !continuesAfterSimilar(scope, list)) || isChoice(scope, cue, list);
}

/** "React or Angular (or similar), and Python": whether the brackets after a group are about it. */
function hasOwnSimilar(place: ListPlace, { members }: Group): boolean {
  const to = members.at(-1)?.to ?? place.to;
  return isSimilarInBrackets({ ...place, to });
}

/**
 * "Either React or Angular, and Python": where something else follows a choice; 0 if nothing does. Rivals of
 * its members belong to the choice.
 */
function furtherThings({ lexicon }: ListScope, { members, connectors }: List): number {
  const or = connectors.lastIndexOf("or");
  if (or < 0 || connectors[or + 1] !== "and" || connectors.slice(0, or).includes("and")) return 0;
  return areRivals(members.slice(0, or + 3), lexicon) ? 0 : or + 2;
}

/**
 * "Git and PHP, Ruby or Python - any one of them": what stands before "and", or is of another kind, is not
 * part of the choice after it.
 */
function isBesideChoice(place: ListPlace, { connectors }: List): boolean {
  const isLastOr = connectors.includes("and")
    ? connectors.lastIndexOf("or") > connectors.lastIndexOf("and")
    : connectors.at(-1) === "or";
  return isLastOr && isChoiceByEnding(place);
}

/** "Java, Ruby (yes, both!)". */
const coversAll = pattern("says-all");
const coversAllLength = 30;
