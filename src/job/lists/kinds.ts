import type { Lexicon } from "../../skills/lexicon.ts";
import type { Mention } from "../../skills/mention.ts";
import { anyWords } from "../pattern.ts";
import { isOfOneSuite } from "./rivals.ts";

/** A kind of which a firm uses one at a time, so that a list of it is a choice. */
interface Kind {
  /** By which nouns it is called, before the list. */
  readonly noun: RegExp;
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
  kind(["ci-cd", "tool"], /ci(?:\/cd)? (?:tools?|servers?|systems?|platforms?)/),
  kind(["build-package"], /build (?:tools?|systems?)/),
  kind(["infrastructure-as-code"], /configuration management(?: tools?| systems?)?/),
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

function clouds(): readonly string[] {
  return ["aws-service", "gcp-service", "azure-service"];
}

/** Whether examples of a kind that no table names are of one: "pipelining tools such as …". O(members). */
export function areKindred(members: readonly Mention[], lexicon: Lexicon): boolean {
  // The services of one cloud complement each other.
  const [first, ...rest] = members;
  if (first?.category.endsWith("-service") && members.every((m) => m.category === first.category))
    return false;
  if (members.some((m) => lexicon.skills.get(m.skill)?.companion === true)) return false;
  if (first !== undefined && rest.length > 0 && rest.every((m) => isOfOneSuite(first, m, lexicon)))
    return false;
  return kindred.some((categories) => members.every((m) => categories.has(m.category)));
}
