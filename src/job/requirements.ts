import { countEach } from "../collect.ts";
import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { type Ask, compareLevels, strongest } from "./ask.ts";
import type { Requirement, RequirementLevel } from "./job.ts";

/**
 * Merges the asks into one requirement per skill or group, at its strongest level, with every place that asks
 * for it. Strongest level first, then in order of first place. A skill that is merely mentioned joins a group
 * that asks for it; a wish for it stays separate. `mentions` are all mentions of the posting, for the
 * frequency. O(asks × groups).
 */
export function mergeAsks(
  asks: readonly Ask[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Requirement[] {
  const merged = absorbWeaker(mergeEqual(asks));
  const asked = new Set(merged.flatMap((one) => one.skills));
  const counted = new Set([...mentions, ...asks.flatMap((ask) => ask.members)]);
  const counts = countEach(Array.from(counted, ({ skill }) => skill));
  return merged
    .map((one) => withExamples(toRequirement(one, counts, lexicon), one.examples, asked))
    .sort(byLevel);
}

/** Keeps the examples that are also asked for by themselves, not those that the posting rules out. */
function withExamples(
  requirement: Requirement,
  named: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): Requirement {
  const examples = [...named].filter((id) => asked.has(id) && !requirement.skills.includes(id));
  return examples.length === 0 ? requirement : { ...requirement, examples };
}

/** The requirements for what a posting says it does not ask for, one per skill. */
export function negatedRequirements(
  negated: readonly Mention[],
  lexicon: Lexicon,
): readonly Requirement[] {
  const asks = negated.map((m): Ask => ({ members: [m], orSimilar: false, level: "mentioned" }));
  return mergeAsks(asks, negated, lexicon);
}

/** Orders by strongest level, then by place in the text. */
export function byLevel(a: Requirement, b: Requirement): number {
  const order = compareLevels(a.level, b.level);
  return order === 0 ? (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0) : order;
}

interface Merged {
  /** In order of first place. */
  readonly skills: readonly string[];
  readonly members: Mention[];
  /** The kinds named at the end of choices ("or another database"). Their places belong to the choice. */
  readonly kinds: Mention[];
  /** Ids of the skills named as examples of it. */
  readonly examples: Set<string>;
  level: RequirementLevel;
  months: number | undefined;
  orSimilar: boolean;
  /** Whether only the title asks for it. */
  isTitle: boolean;
  /** Whether the title asks for it, alone or along with the text. */
  isInTitle: boolean;
  /** The strongest level that the text itself gives it; undefined where only the title asks. */
  levelInText: RequirementLevel | undefined;
  /** How many of the mentions only add another member to a choice. */
  furtherMembers: number;
}

function mergeEqual(asks: readonly Ask[]): readonly Merged[] {
  const byKey = new Map<string, Merged>();
  for (const ask of asks) {
    const skills = [...new Set(ask.members.map((member) => member.skill))];
    const key = [...skills].sort().join(" ");
    const merged = byKey.get(key);
    if (merged === undefined) byKey.set(key, start(skills, ask));
    else join(merged, ask);
  }
  // The title names the field of work. If the text merely wishes for the skill, the text is more precise.
  for (const merged of byKey.values())
    if (merged.isInTitle && merged.levelInText === "preferred") merged.level = "preferred";
  return [...byKey.values()];
}

function start(skills: readonly string[], ask: Ask): Merged {
  const { level, orSimilar, months, isTitle = false } = ask;
  const furtherMembers = skills.length - 1;
  const members = [...ask.members];
  const kinds = kindsOf(ask);
  const examples = examplesOf(ask);
  const levelInText = isTitle ? undefined : level;
  return {
    skills,
    members,
    kinds,
    examples,
    level,
    months,
    orSimilar,
    isTitle,
    isInTitle: isTitle,
    levelInText,
    furtherMembers,
  };
}

function kindsOf({ kind }: Pick<Ask, "kind">): Mention[] {
  return kind === undefined ? [] : [kind];
}

function examplesOf({ examples = [] }: Pick<Ask, "examples">): Set<string> {
  return new Set(examples.map(({ skill }) => skill));
}

function join(merged: Merged, ask: Ask): void {
  merged.members.push(...ask.members);
  merged.kinds.push(...kindsOf(ask));
  for (const id of examplesOf(ask)) merged.examples.add(id);
  // Of several numbers of years, the one at the strongest level counts; at equal level, the highest.
  if (ask.months !== undefined) {
    const order = compareLevels(ask.level, merged.level);
    if (merged.months === undefined || order < 0) merged.months = ask.months;
    else if (order === 0) merged.months = Math.max(merged.months, ask.months);
  }
  merged.level = strongest([merged.level, ask.level]);
  if (ask.isTitle === true) merged.isInTitle = true;
  else
    merged.levelInText =
      merged.levelInText === undefined ? ask.level : strongest([merged.levelInText, ask.level]);
  merged.orSimilar ||= ask.orSimilar;
  merged.isTitle &&= ask.isTitle === true;
  merged.furtherMembers += merged.skills.length - 1;
}

/**
 * Removes what the text merely mentions if a stronger group already asks for it, and what only the title
 * names if the text offers it in a choice. Their places become the group's.
 */
function absorbWeaker(all: readonly Merged[]): readonly Merged[] {
  const groups = all.filter((one) => one.skills.length > 1);
  if (groups.length === 0) return all;
  // Computed first, because the loop below adds places to the groups.
  const repeated = new Map(
    groups.flatMap((group) => repetitions(all, group).map((one) => [one, group] as const)),
  );
  return all.filter((one) => {
    // "Go, Rust or C++" and "Go is a plus": whoever knows Go meets both.
    if (one.level === "preferred") return true;
    const host = repeated.get(one) ?? groups.find((group) => group !== one && holds(group, one));
    if (host === undefined) return true;
    host.members.push(...one.members);
    host.kinds.push(...one.kinds);
    host.furtherMembers += one.furtherMembers;
    host.months ??= one.months;
    return false;
  });
}

/**
 * "Angular or React" in the text, and both "Angular" and "React" among the key skills at its end: naming
 * every member of a choice once more, after it and at the same level, does not ask for all of them.
 */
function repetitions(all: readonly Merged[], group: Merged): readonly Merged[] {
  const to = group.members.at(-1)?.to ?? 0;
  const singles = all.filter(
    ({ skills, level, months, isInTitle, members }) =>
      skills.length === 1 &&
      group.skills.includes(skills[0] ?? "") &&
      level === group.level &&
      months === undefined &&
      !isInTitle &&
      members.length === 1 &&
      (members[0]?.from ?? 0) > to,
  );
  return singles.length === group.skills.length ? singles : [];
}

function holds(group: Merged, one: Merged): boolean {
  const order = compareLevels(group.level, one.level);
  const isWeaker = order < 0 || (order === 0 && one.isTitle);
  return isWeaker && one.skills.every((skill) => group.skills.includes(skill));
}

function toRequirement(
  merged: Merged,
  counts: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Requirement {
  const { skills, level, months, orSimilar, members, kinds, furtherMembers } = merged;
  const categories = new Set(members.map((member) => member.category));
  const [category] = categories;
  const nameOf = (id: string): string =>
    skillOfId(lexicon.index, id)?.name ?? members.find((m) => m.skill === id)?.name ?? id;
  const spans = [...members, ...kinds]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to }));
  return {
    kind: "skill",
    skills,
    name: skills.map(nameOf).join(" or "),
    ...(categories.size === 1 && category !== undefined ? { category } : {}),
    level,
    ...(months === undefined ? {} : { minMonths: months }),
    ...(orSimilar ? { orSimilar } : {}),
    // "Java, Kotlin or Scala" counts once: a choice of three is not wanted more than a single skill.
    frequency: Math.max(
      1,
      skills.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) - furtherMembers,
    ),
    spans,
  };
}
