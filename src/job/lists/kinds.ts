import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Matcher, pattern, steps } from "../../words/words.ts";
import { isOfOneSuite } from "./rivals.ts";

/** A kind of which a firm uses one at a time, so that a list of its members is a choice. */
interface Kind {
  /** The nouns before a list that name the kind. */
  readonly noun: Matcher;
  /** The categories of the lexicon that belong to it. */
  readonly categories: ReadonlySet<string>;
}

/**
 * The categories by noun, without "libraries", "tools" and "technologies", of which a firm uses several side
 * by side.
 */
const categoriesByNoun: Readonly<Record<string, readonly (readonly string[])[]>> = {
  language: [["language"]],
  framework: [
    ["web-framework", "front-end", "mobile", "library"],
    ["machine-learning"],
    ["testing"],
  ],
  database: [["database", "cache-search", "data-engineering", ...clouds()]],
  cloud: [["cloud-platform"]],
  queue: [["messaging", "cache-search", ...clouds()]],
  "object-mapper": [["orm-data-access"]],
  "reporting-tool": [["data-engineering", "tool", ...clouds()]],
  "delivery-tool": [["ci-cd", "tool"]],
  "build-tool": [["build-package"]],
  "configuration-tool": [["infrastructure-as-code"]],
  "infrastructure-tool": [["infrastructure-as-code", "container-orchestration"]],
  certificate: [["certification"]],
  "shop-platform": [["enterprise-platform", "web-framework"]],
  format: [["data-engineering", "api-protocol", "database"]],
  storage: [["os-server", "cloud-platform", "database", ...clouds()]],
  server: [["os-server"]],
  "version-control": [["version-control"]],
};

const kinds: readonly Kind[] = steps("kind-noun").flatMap(({ value, pattern: { source } }) => {
  // Further words may stand between the noun and the list.
  const noun = new RegExp(`(?:${source})[^;]{0,30}$`);
  return (categoriesByNoun[value] ?? []).map((categories) => ({
    noun,
    categories: new Set(categories),
  }));
});

/** Whether the words before a list name a kind that all members belong to. `before` is folded. O(members). */
export function areOfNamedKind(members: readonly Mention[], before: string): boolean {
  return kinds.some(
    ({ noun, categories }) =>
      members.every((member) => categories.has(member.category)) && noun.test(before),
  );
}

/**
 * Whether the words before a list name a kind that all members but one belong to. The one that the lexicon
 * puts elsewhere then counts as an example too, unless it is the last ("CI tools such as Jenkins, GitLab,
 * CircleCI and Argo CD"). O(members).
 */
export function areMostlyOfNamedKind(members: readonly Mention[], before: string): boolean {
  return kinds.some(({ noun, categories }) => {
    const others = members.filter((member) => !categories.has(member.category));
    const isInside = others.length === 1 && !others.includes(members.at(-1) as Mention);
    return isInside && members.length > leastMembers && noun.test(before);
  });
}

/** The list must have more members than this. */
const leastMembers = 3;

/** Categories whose members can replace each other: a queue in a cloud and a broker, Airflow and Kubeflow. */
const kindred: readonly ReadonlySet<string>[] = [
  ["web-framework", "front-end"],
  ["mobile"],
  ["database", "cache-search", ...clouds()],
  ["messaging", ...clouds()],
  ["data-engineering", "messaging", "gcp-service"],
  ["data-engineering", "database", "gcp-service"],
  ["data-engineering", "machine-learning", "gcp-service"],
  ["testing", "tool"],
  ["ci-cd", "tool", "azure-service"],
  ["infrastructure-as-code", "aws-service"],
  ["container-orchestration", "aws-service"],
  ["cloud-platform", "container-orchestration"],
  ["observability", ...clouds()],
  ["build-package"],
  ["version-control"],
  ["orm-data-access"],
  ["enterprise-platform"],
  ["machine-learning"],
].map((categories) => new Set(categories));

/**
 * General kinds. Examples of them separated by commas are a choice; examples joined by "and" are used side by
 * side.
 */
const generalKind: Kind = {
  noun: pattern("wide-kind-before"),
  categories: new Set([
    "data-engineering",
    "database",
    "cache-search",
    "messaging",
    "cloud-platform",
    ...clouds(),
  ]),
};

/**
 * Whether the words before a list name such a general kind that all members belong to, without one being part
 * of another: "big data tools (e.g. Spark, Kafka)". O(members).
 */
export function areOfGeneralKind(
  members: readonly Mention[],
  before: string,
  lexicon: Lexicon,
): boolean {
  const { noun, categories } = generalKind;
  const isOfKind = members.every((member) => categories.has(member.category)) && noun.test(before);
  if (!isOfKind || areOfOneCloud(members)) return false;
  // "Cloud (AWS, SageMaker)" has a part of another member. Parts of a whole that is not a cloud are examples
  // like it: "big data tools such as Hadoop, Hive".
  const platforms = members.filter(({ category }) => category === "cloud-platform");
  const ids = new Set(platforms.map(({ skill }) => skill));
  return !members.some(({ skill }) => {
    const { implies = [], usually = [] } = skillOfId(lexicon.index, skill) ?? {};
    return [...implies, ...usually].some((id) => ids.has(id));
  });
}

function clouds(): readonly string[] {
  return ["aws-service", "gcp-service", "azure-service"];
}

/**
 * Whether examples of a kind that is in no table are of one kind: "pipelining tools such as …". O(members).
 */
export function areInterchangeable(members: readonly Mention[], lexicon: Lexicon): boolean {
  if (areOfOneCloud(members)) return false;
  const [first, ...rest] = members;
  if (members.some((m) => skillOfId(lexicon.index, m.skill)?.companion === true)) return false;
  if (first !== undefined && rest.length > 0 && rest.every((m) => isOfOneSuite(first, m, lexicon)))
    return false;
  return kindred.some((categories) => members.every((m) => categories.has(m.category)));
}

/** Whether all are services of one cloud, which complement each other. */
export function areOfOneCloud(members: readonly Mention[]): boolean {
  const [first] = members;
  return (
    first?.category.endsWith("-service") === true &&
    members.every(({ category }) => category === first.category)
  );
}
