import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import type { Group } from "./groups.ts";

/**
 * Adds to each group that names a kind the mentions after it that are its examples: "message brokers such as
 * Kafka or NATS", "databases (MySQL)", "CI tools: Jenkins". `groups` ascend. O(groups).
 */
export function withExamples(
  folded: string,
  groups: readonly Group[],
  lexicon: Lexicon,
): readonly Group[] {
  return groups.map((group, i) => {
    const [kind, ...others] = group.members;
    if (kind === undefined || others.length > 0 || !isKind(kind, lexicon)) return group;
    const examples = examplesFrom(folded, kind, groups.slice(i + 1));
    return examples.length === 0 ? group : { ...group, examples };
  });
}

/**
 * Whether a skill is a purpose that others serve, or is itself of no kind. A product with its parts ("AWS
 * (EC2, S3)", "Python (Django)") is of a kind.
 */
function isKind({ skill }: Mention, lexicon: Lexicon): boolean {
  const { purpose, generic, implies = [] } = skillOfId(lexicon.index, skill) ?? {};
  return purpose !== undefined || generic === true || implies.length === 0;
}

/** The longest text between the kind and its first example. */
const maxOpening = 40;
const exampleBefore = pattern("example-before");
/** "Databases (MySQL", "CI tools: Jenkins". */
const opensList = /^(?: [a-z-]+){0,2} ?(?:\(|: ?)$/;
const goesOn = new RegExp(`^(?:,|,? (?:${pattern("and-or").source}|&)|/)? ?$`);

function examplesFrom(folded: string, kind: Mention, after: readonly Group[]): readonly Mention[] {
  const examples: Mention[] = [];
  let { to } = kind;
  for (const { members } of after) {
    const [first] = members;
    const between = folded.slice(to, Math.min(first?.from ?? to, to + maxOpening + 1));
    const isNext = examples.length === 0 ? opens(between) : goesOn.test(between);
    if (!isNext) break;
    examples.push(...members);
    to = members.at(-1)?.to ?? to;
  }
  return examples;
}

function opens(between: string): boolean {
  if (between.length > maxOpening || /[.;]\s/.test(between.replace(/e\.g\.|i\.e\.|z\. ?b\./, "")))
    return false;
  return opensList.test(between) || exampleBefore.test(between);
}
