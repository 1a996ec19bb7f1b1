import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { type Matcher, pattern } from "../../words/words.ts";
import { anyWords } from "../pattern.ts";
import { isOfOneSuite } from "./rivals.ts";

/** A kind of which a firm uses one at a time, so that a list of it is a choice. */
interface Kind {
  /** By which nouns it is called, before the list. */
  readonly noun: Matcher;
  /** The categories of the lexicon that are of it. */
  readonly categories: ReadonlySet<string>;
}

/** Not "libraries", "tools" or "technologies", of which a firm uses several side by side. */
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

/** Whether the words before a list name a kind that all of its members are of. `before` is folded. O(members). */
export function areOfNamedKind(members: readonly Mention[], before: string): boolean {
  return kinds.some(
    ({ noun, categories }) =>
      members.every((member) => categories.has(member.category)) && noun.test(before),
  );
}

/**
 * Whether they name a kind that nearly all of its members are of: then the one between them that the lexicon calls something else is
 * an example of it too ("CI tools such as Jenkins, GitLab, CircleCI and Argo CD"). O(members).
 */
export function areMostlyOfNamedKind(members: readonly Mention[], before: string): boolean {
  return kinds.some(({ noun, categories }) => {
    const others = members.filter((member) => !categories.has(member.category));
    const isInside = others.length === 1 && !others.includes(members.at(-1) as Mention);
    return isInside && members.length > leastMembers && noun.test(before);
  });
}

/** As many of a kind show that it is meant. */
const leastMembers = 3;

/** What can serve for the same although the categories differ: a queue of a cloud beside a broker, Airflow beside Kubeflow. */
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

/** What names a wide kind, of which examples behind commas are a choice; those that "and" joins are used side by side. */
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

/** Whether the words before a list name a wide kind, and all of its members are of it, none for another: "big data tools (e.g. Spark, Kafka)". O(members). */
export function areOfWideKind(
  members: readonly Mention[],
  before: string,
  lexicon: Lexicon,
): boolean {
  const { noun, categories } = wideKind;
  const isOfKind = members.every((member) => categories.has(member.category)) && noun.test(before);
  if (!isOfKind || areOfOneCloud(members)) return false;
  // "Cloud (AWS, SageMaker)"; parts of another whole are examples like it: "big data tools such as Hadoop, Hive".
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

/** Whether examples of a kind that no table names are of one: "pipelining tools such as …". O(members). */
export function areKindred(members: readonly Mention[], lexicon: Lexicon): boolean {
  if (areOfOneCloud(members)) return false;
  const [first, ...rest] = members;
  if (members.some((m) => skillOfId(lexicon.index, m.skill)?.companion === true)) return false;
  if (first !== undefined && rest.length > 0 && rest.every((m) => isOfOneSuite(first, m, lexicon)))
    return false;
  return kindred.some((categories) => members.every((m) => categories.has(m.category)));
}

/** The services of one cloud complement each other. */
function areOfOneCloud(members: readonly Mention[]): boolean {
  const [first] = members;
  return (
    first?.category.endsWith("-service") === true &&
    members.every(({ category }) => category === first.category)
  );
}
