import type { Span } from "../document/document.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";
import { textOutside } from "./brackets.ts";
import { opensOwnList } from "./list-cues.ts";

/** What joins two members of a list; `beside` when they make one name ("R-Shiny"). */
export type Joint = "comma" | "and" | "or" | "slash" | "beside";

/** Where the members of a list stand. */
export interface JointScope {
  /** The whole text. */
  readonly folded: string;
  readonly sentence: Span;
  /** Those of the sentence, ascending. */
  readonly brackets: readonly Span[];
  readonly lexicon: Lexicon;
  /** The brackets that the list stands in. */
  readonly bracket: Span | undefined;
}

const maxJointLength = 48;

/** Words that open another part of the sentence: across them there is no list. */
const noFiller =
  "(?!(?:other|another|similar|equivalent|comparable|with|of|in|for|to|from|on|by|at|as|and|or|that|which|who|is|are|such|like|including|include|includes|e\\.g|eg|i\\.e|using|via|plus|preferably|ideally|through|within|between|into|than|when|where|required|preferred|you|we|can|could|know|knows)\\b)";
const filler = `${noFiller}[a-z0-9][\\w.+#'-]*`;
/** "Java 8 and above / Kotlin". */
const orNewer = "(?:\\+| (?:and|or) (?:above|later|up|newer|higher|greater|onwards))?";
const joint = new RegExp(
  `^${orNewer}(?:[ -]${filler}){0,3}?\\s*(,? ?(?<![\\w.])(?:and ?/ ?or|or ?/ ?and|and|or|&|\\+|as well as|or even|und/oder|oder|und|ou|et|y|o)(?![\\w/])|[,/|])\\s*(?:(?:an?|the|any|some|even|in|with|either|both|(?:experience|expertise|proficiency|skills?|familiarity|background) (?:with|in|using|working (?:with|in))|knowledge of|using|of|(?:willing|ready|happy|open|able) to (?:switch|move|change|come)(?: over)? from)\\s+){0,3}(?:${filler}\\s+){0,2}$`,
);

/** A list goes on over items that the lexicon does not know: "Kafka, AMQ, RabbitMQ". */
const unknownItem =
  /^(?:, ?(?!(?:and|or|with|including|such|experience|knowledge)\b)[\w.+#/-]+(?: [\w.+#/-]+)?){1,3}?(,? (?:and|or) |, ?)$/;

/** The same between slashes: "AWS/Google/Azure". */
const unknownSlashed = /^ ?(?:\/ ?[a-z][\w.+#-]*(?: [\w.+#-]+)? ?){1,2}(\/) ?$/;

/** What joins `a` to `b`, which stands behind it; undefined when the words between them part them. O(1). */
export function jointBetween(scope: JointScope, a: Mention, b: Mention): Joint | undefined {
  const gap = textOutside(scope.folded, scope.brackets, { from: a.to, to: b.from });
  if (gap.length > maxJointLength) return undefined;
  if (gap === "-" || (gap === " " && scope.bracket !== undefined)) return "beside";
  const mark = (joint.exec(gap) ?? unknownItem.exec(gap) ?? unknownSlashed.exec(gap))?.[1]?.trim();
  if (mark === undefined) return undefined;
  if (isParted(scope, { a, b }, { gap, mark })) return undefined;
  if (mark === "/" || mark === "|") return "slash";
  if (/\b(?:or|oder|ou|o)\b/.test(mark)) return "or";
  return mark === "," ? "comma" : "and";
}

/** "Go (preferred), Java, or Python": the best of a choice, which goes on behind it. */
function isFavored(between: string, behind: string): boolean {
  return /^ \([^)]*prefer[^)]*\)/.test(between) && /^(?:,? or |, [\w+#.]+,? or )/.test(behind);
}

/** Whether the sentence turns to something else between two mentions, although a joint stands there. */
function isParted(
  { folded, sentence, lexicon }: JointScope,
  { a, b }: { readonly a: Mention; readonly b: Mention },
  { gap, mark }: { readonly gap: string; readonly mark: string },
): boolean {
  const between = folded.slice(a.to, b.from);
  const isQualified = qualified.test(between) && !isFavored(between, folded.slice(b.to, b.to + 60));
  if (mark === "," && (newClause.test(gap) || isQualified)) return true;
  if (/^and\b/.test(mark) && newAsk.test(gap)) return true;
  // "… like PostgreSQL, and NoSQL stores such as MongoDB": the second kind has examples of its own.
  if (opensOwnList(folded, b.to, sentence.to)) return true;
  // "Redis or any high-performance store": that is the store's.
  if (qualities.has(b.skill) && /^[ -][a-z]/.test(folded.slice(b.to, b.to + 2))) return true;
  // "One object-oriented language, C++ and C# preferred": the kind is none of the choice.
  if (mark === "," && endsInKind.test(folded.slice(a.from, a.to))) return true;
  // "At least one build framework, Kafka preferred": that one is of the kind.
  const isBest =
    mark === "," &&
    ofKind.test(gap) &&
    /^ (?:strongly |highly )?(?:preferred|desired|preferable)/.test(folded.slice(b.to, b.to + 30));
  if (isBest) return true;
  // "Testing web sites or web services" is no choice between testing and services.
  const isActivity = lexicon.skills.get(a.skill)?.generic === true;
  return isActivity && /^[ -][a-z]/.test(gap) && !/^ (?:and|or|as well)\b/.test(gap);
}

/** What things are said to be, and what is none of them. */
const qualities: ReadonlySet<string> = new Set([
  "distributed-systems",
  "high-availability",
  "low-latency",
  "open-source",
  "performance",
  "real-time-systems",
  "scalability",
]);

const endsInKind = / (?:languages?|frameworks?|databases?|tools?|librar(?:y|ies)|platforms?)$/;

const ofKind =
  /^ (?:languages?|frameworks?|databases?|tools?|librar(?:y|ies)|platforms?|systems?|providers?), $/;

/** Behind "and" the sentence asks for something else: "any of SAS, R and experience with SQL". */
const newAsk = /\b(?:experience|knowledge|familiarity|understanding)\b/;

/** Behind a comma it goes on with another thing: "Scala or R, using open source". */
const newClause = /, ?(?:using|with|in|experience|knowledge)\b/;

/** "Java (5 years), Python (3 years)": each is asked for in its own way, so they are no list. */
const qualified = /\([^)]*(?:year|yr|prefer|requir|desir|plus|must|nice|bonus|advantage)/;

const unknownBehindOr =
  /^,? (?:and ?\/ ?)?or (?!(?:other|another|similar|equivalents?|comparable|related|relevant|any (?:other|similar|equivalent|comparable|related|relevant)|better|higher|above|newer|later|more|greater|up|less|so|experience|willing\w*|degree|ability|at|both|in|on|with|to|as|using|for|by|not|have|who|if|we|you|the|some|an? (?:related|similar|bachelor|master|degree|plus|advantage))\b)(?:an? |any )?[a-z][\w.+#-]*(?: [\w.+#-]+){0,2}(?=\W*$|[,.;)])/;

/** Whether a list that ends at `to` goes on with one more choice that the lexicon does not know: "VMware, OpenStack, or OVM". O(1). */
export function endsInUnknown({ folded, sentence }: JointScope, to: number): boolean {
  return unknownBehindOr.test(folded.slice(to, Math.min(sentence.to, to + 60)));
}

/** Whether `b` is the kind of further examples that may serve instead of those up to `a`: "… or Azure, or PaaS platforms such as Heroku". O(1). */
export function isOtherKind({ folded, sentence }: JointScope, a: Mention, b: Mention): boolean {
  return (
    /^,? or (?!(?:an)?other )(?:[\w-]+ )?$/.test(folded.slice(a.to, b.from)) &&
    opensOwnList(folded, b.to, sentence.to)
  );
}

const otherKind =
  /^,? (?:and ?\/ ?)?or (?:an|any |some )?other (?:[\w+#/-]+ ){1,6}(?:\((?:such as |like |e\.?g\.?,? ?|i\.e\.?,? ?)?|(?:such as|like|e\.?g\.?,?|for example,?|i\.e\.?,?) )$/;

/** Whether `b` is an example of what may stand in for `a`: "C++ or another typed language (e.g. Java)". O(1). */
export function isOtherExample(folded: string, a: Mention, b: Mention): boolean {
  return b.from - a.to <= maxOtherLength && otherKind.test(folded.slice(a.to, b.from));
}

const maxOtherLength = 80;
