import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { RequirementLevel } from "../job.ts";
import { type Group, mergeGroups } from "./groups.ts";
import { areOfOnePurpose, areRivals, isPartOf } from "./rivals.ts";

/** The context of a sentence that ends at `end`. */
interface Accepting {
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
  readonly end: number;
}

/**
 * "Go (Rust is fine too)": adds what is also accepted to the preceding choice of similar things. O(groups).
 */
export function joinAccepted(scope: Accepting, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last === undefined || !isAccepted(scope, group)) {
      joined.push(asFavorite(scope, group));
      continue;
    }
    const like = joined.findLastIndex((one) => isLike(one, group, scope.lexicon));
    const host = joined[like];
    if (host === undefined) joined.push(beside(scope, last, group));
    else joined[like] = beside(scope, host, group);
  }
  return joined;
}

/**
 * Combines `host` with what is accepted beside it: as one choice if the two are alike, otherwise as something
 * asked for by itself.
 */
function beside(scope: Accepting, host: Group, group: Group): Group {
  // "Infrastructure as code (we use Terraform, but Pulumi is fine)": the kind is not one of the alternatives.
  if (isOfKind(host, group, scope.lexicon))
    return group.members.length > 1 ? { ...group, acceptedBeside: "named" } : group;
  const acceptedBeside = standingOf(scope, host, group);
  if (isLike(host, group, scope.lexicon)) return { ...mergeGroups(host, group), acceptedBeside };
  return acceptedBeside === "wish" ? { ...group, acceptedBeside } : group;
}

/** "Ideally Go, Rust is fine too": the favorite and what is accepted form one list. */
function asFavorite(scope: Accepting, group: Group): Group {
  const [first, ...others] = group.members;
  if (first === undefined || others.length === 0 || !isAccepted(scope, group)) return group;
  const host = { members: [first], orSimilar: false };
  const acceptedBeside = standingOf(scope, host, { members: others, orSimilar: false });
  return acceptedBeside === "favorite" ? { ...group, acceptedBeside } : group;
}

const acceptedNext = pattern("accepted-next");
const acceptedBefore = pattern("accepted-before");
const acceptedLength = 60;

/**
 * Whether the words around a group say that it is also accepted: "MySQL is fine too", "we'd accept MySQL".
 */
function isAccepted({ folded, end }: Accepting, { members }: Group): boolean {
  const from = members[0]?.from ?? 0;
  const to = members.at(-1)?.to ?? 0;
  return (
    acceptedNext.test(folded.slice(to, Math.min(end, to + acceptedLength))) ||
    acceptedBefore.test(folded.slice(Math.max(0, from - acceptedLength), from))
  );
}

/**
 * How the sentence presents the group beside which another is accepted. "Kafka is a plus, RabbitMQ is fine
 * too" makes neither a requirement; "ideally Kafka, RabbitMQ is fine" requires one of them.
 */
function standingOf(
  { folded, levels }: Accepting,
  { members }: Group,
  accepted: Group,
): "named" | "favorite" | "wish" {
  const from = members[0]?.from ?? 0;
  const to = members.at(-1)?.to ?? from;
  if (members.some((one) => levels.get(one) !== "preferred")) return "named";
  if (favorite.test(folded.slice(Math.max(0, from - maxFavoriteLength), from))) return "favorite";
  const between = folded.slice(to, accepted.members[0]?.from ?? to);
  return /^[^,;.]*[a-zß-ῼ]{2}[^,;.]*[,;.]/.test(between) && !favorite.test(between)
    ? "wish"
    : "named";
}

const favorite = pattern("favorite");
/** As long as "Ideally some experience with". */
const maxFavoriteLength = 40;

/** Whether `host` names the kind of a group, or the field that any of its members belongs to. */
function isOfKind(host: Group, { members }: Group, lexicon: Lexicon): boolean {
  return host.members.some((kind) => isKindFor(kind, members, lexicon));
}

function isKindFor(kind: Mention, members: readonly Mention[], lexicon: Lexicon): boolean {
  const { generic, purpose } = skillOfId(lexicon.index, kind.skill) ?? {};
  if (generic === true || purpose !== undefined) return true;
  return kind.category !== "language" && members.some((one) => isPartOf(one, kind, lexicon));
}

/** Whether two groups can be alternatives for the same thing. */
function isLike(host: Group, group: Group, lexicon: Lexicon): boolean {
  if (isOfKind(host, group, lexicon)) return false;
  const { members } = group;
  if (host.members.every(({ category }) => category === members[0]?.category)) return true;
  const all = [...host.members, ...members];
  return areRivals(all, lexicon) || areOfOnePurpose(all, lexicon);
}
