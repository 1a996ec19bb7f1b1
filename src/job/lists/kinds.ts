import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Matcher, pattern } from "../../words/words.ts";
import { anyWords } from "../pattern.ts";
import { isOfOneSuite } from "./rivals.ts";

/** A kind of which a firm uses one at a time, so that a list of its members is a choice. */
interface Kind {
  /** The nouns before a list that name the kind. */
  readonly noun: Matcher;
  /** The categories of the lexicon that belong to it. */
  readonly categories: ReadonlySet<string>;
}

/** Without "libraries", "tools" and "technologies", of which a firm uses several side by side. */
const kinds: readonly Kind[] = [
  kind(["language"], /languages?/),
  kind(["web-framework", "front-end", "mobile", "library"], /frameworks?/),
  kind(["machine-learning"], /frameworks?/),
  kind(["testing"], /frameworks?/),
  kind(
    ["database", "cache-search", "data-engineering", "aws-service", "gcp-service", "azure-service"],
    /databases?|dbs?|rdbms|dbms|data ?stores?/,
    /(?:data )?warehous(?:es?|ing)/,
  ),
  kind(["cloud-platform"], /clouds?/),
  kind(
    ["messaging", "cache-search", "aws-service", "gcp-service", "azure-service"],
    /brokers?|queues?/,
  ),
  kind(["orm-data-access"], /orms?/),
  kind(
    ["data-engineering", "gcp-service", "aws-service", "azure-service", "tool"],
    /(?:bi|business intelligence|visuali[sz]ation|dashboard(?:ing)?|reporting) (?:tools?|platforms?|software|solutions?)/,
  ),
  { noun: pattern("delivery-tools-before"), categories: new Set(["ci-cd", "tool"]) },
  kind(["build-package"], /build (?:tools?|systems?)/),
  kind(["infrastructure-as-code"], /configuration management(?: tools?| systems?)?/),
  kind(
    ["infrastructure-as-code", "container-orchestration"],
    /(?:infrastructure as code|iac) [^;,]{0,8}tools?/,
  ),
  kind(["certification"], /certifications?|certificates?/),
  kind(["enterprise-platform", "web-framework"], /e-?commerce(?: [a-z]+)? (?:platforms?|systems?)/),
  kind(["data-engineering", "api-protocol", "database"], /(?:file |data |serialization )?formats?/),
  kind(
    ["os-server", "cloud-platform", "aws-service", "gcp-service", "azure-service", "database"],
    /storage(?: solutions?| systems?| services?)?/,
  ),
  kind(
    ["os-server"],
    /operating systems?|(?:web |application |app )?servers?|distributions?|distros?/,
  ),
  kind(["version-control"], /version control(?: tools?| systems?)?/),
];

function kind(categories: readonly string[], ...nouns: readonly RegExp[]): Kind {
  const noun = new RegExp(`${anyWords(...nouns).source}[^;]{0,30}$`);
  return { noun, categories: new Set(categories) };
}

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
const wideKind: Kind = {
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
export function areOfWideKind(
  members: readonly Mention[],
  before: string,
  lexicon: Lexicon,
): boolean {
  const { noun, categories } = wideKind;
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
export function areKindred(members: readonly Mention[], lexicon: Lexicon): boolean {
  if (areOfOneCloud(members)) return false;
  const [first, ...rest] = members;
  if (members.some((m) => skillOfId(lexicon.index, m.skill)?.companion === true)) return false;
  if (first !== undefined && rest.length > 0 && rest.every((m) => isOfOneSuite(first, m, lexicon)))
    return false;
  return kindred.some((categories) => members.every((m) => categories.has(m.category)));
}

/** Whether all are services of one cloud, which complement each other. */
function areOfOneCloud(members: readonly Mention[]): boolean {
  const [first] = members;
  return (
    first?.category.endsWith("-service") === true &&
    members.every(({ category }) => category === first.category)
  );
}
