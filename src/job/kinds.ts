import type { Mention } from "../skills/mention.ts";
import { anyWords } from "./pattern.ts";

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
