import type { Span } from "../../document/document.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { pattern } from "../../words/words.ts";
import { hasBareMeaning } from "../general-words.ts";
import { firstGroup } from "../pattern.ts";
import { textOutside } from "./brackets.ts";
import { opensChoice, opensOwnList } from "./list-cues.ts";
import { areRivals } from "./rivals.ts";

/** What joins two members of a list; `beside` if they form one name ("R-Shiny"). */
export type Connector = "comma" | "and" | "or" | "slash" | "beside";

/** The surroundings of a list. */
export interface ConnectorScope {
  /** The whole text. */
  readonly folded: string;
  readonly sentence: Span;
  /** The brackets of the sentence, ascending. */
  readonly brackets: readonly Span[];
  readonly lexicon: Lexicon;
  /** The brackets that contain the list. */
  readonly bracket: Span | undefined;
}

const maxJointLength = 48;

const connector = pattern("joint-between");
const orJoint = pattern("or-joint");

/** A list continues over an item that the lexicon does not know: "Kafka, AMQ, RabbitMQ". */
const unknownItem = pattern("unknown-between");

/** The same between slashes: "AWS/Google/Azure". */
const unknownSlashed = /^ ?(?:\/ ?[a-z][\w.+#-]*(?: [\w.+#-]+)? ?){1,2}(\/) ?$/;

/** "or similar" and the like, which end a list. */
const orSimilar = pattern("or-similar");

/** "Django *or* Flask", "Go __and__ Rust". */
const emphasized = /(?<=\s)(\*\*?|__?)([a-z/]+)\1(?=\s)/g;

/** "(Node.js (18+), Go)". */
const innerVersion = /^ ?\((?:v ?)?\d[\d.x]*\+?\)/;

/** What joins `a` to the later mention `b`; undefined if the words between them separate them. O(1). */
export function connectorBetween(
  scope: ConnectorScope,
  a: Mention,
  b: Mention,
): Connector | undefined {
  const written = textOutside(scope.folded, scope.brackets, { from: a.to, to: b.from });
  const gap = written.replace(emphasized, "$2").replace(innerVersion, "").replace(best, "");
  if (gap.length > maxJointLength) return undefined;
  if (gap === "-" || (gap === " " && scope.bracket !== undefined)) return "beside";
  const mark = markOf(gap);
  if (mark === undefined || isParted(scope, { a, b }, { gap, mark })) return undefined;
  // Dutch "Go of Python" is a choice; English "the design of APIs" joins nothing.
  if (mark === "of") return gap === " of " && isDutchChoice(a, b, scope.lexicon) ? "or" : undefined;
  return connectorOf(mark);
}

function isDutchChoice(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  return areRivals([a, b], lexicon) || (isNamedSo(a, lexicon) && isNamedSo(b, lexicon));
}

function connectorOf(mark: string): Connector {
  if (mark === "/" || mark === "|") return "slash";
  if (orJoint.test(mark)) return "or";
  return mark === "," ? "comma" : "and";
}

/** How the words between two names join them, regardless of the names. O(1). */
export function connectorOfGap(gap: string): Connector | undefined {
  const mark = markOf(gap);
  return mark === undefined || mark === "of" ? undefined : connectorOf(mark);
}

/**
 * Whether only a comma, slash or conjunction stands between two names: "Tokio, Kafka", "Go and SQL". O(1).
 */
export const joinsNames = (gap: string): boolean => markOf(gap) !== undefined;

function markOf(gap: string): string | undefined {
  if (orSimilar.test(gap)) return undefined;
  return firstGroup(
    connector.exec(gap) ?? unknownItem.exec(gap) ?? unknownSlashed.exec(gap),
  )?.trim();
}

/** "AWS - preferred, or GCP". */
const best = pattern("favored-between");

const favored = pattern("favored");

/** "Go (preferred), Java, or Python": the favorite of a choice that continues after it. */
function isFavored(between: string, after: string): boolean {
  return favored.test(between) && /^(?:,? or |, [\w+#.]+,? or )/.test(after);
}

interface Pair {
  readonly a: Mention;
  readonly b: Mention;
}

/**
 * Whether the sentence turns to something else between two mentions, although a comma or conjunction joins
 * them.
 */
function isParted(
  scope: ConnectorScope,
  pair: Pair,
  { gap, mark }: { readonly gap: string; readonly mark: string },
): boolean {
  const { folded, sentence, lexicon } = scope;
  const { a, b } = pair;
  if (mark === "," && isPartedByComma(scope, pair, gap)) return true;
  if ((connectorOf(mark) === "and" || mark === "and/or") && newAsk.test(gap)) return true;
  // "Python and any of Kafka, NATS".
  if (connectorOf(mark) !== "or" && opensChoice(gap)) return true;
  // "… like PostgreSQL, and NoSQL stores such as MongoDB": the second kind has examples of its own.
  if (opensOwnList(folded, b.to, sentence.to)) return true;
  // "Redis or any high-performance store": "high-performance" describes the store.
  if (hasBareMeaning(b, "quality", lexicon) && /^[ -][a-z]/.test(folded.slice(b.to, b.to + 2)))
    return true;
  // "Testing web sites or web services" is not a choice between testing and services.
  const isActivity = skillOfId(lexicon.index, a.skill)?.generic === true;
  return isActivity && /^[ -][a-z]/.test(gap) && !addsMore.test(gap);
}

const addsMore = new RegExp(`^ (?:${pattern("and-or").source}|as well)\\b`);

function isPartedByComma(
  { folded, lexicon }: ConnectorScope,
  { a, b }: Pair,
  gap: string,
): boolean {
  if (newClause.test(gap)) return true;
  const between = folded.slice(a.to, b.from);
  const after = folded.slice(b.to, b.to + maxConditionLength);
  if (qualified.test(between) && !isFavored(between, after)) return true;
  if (ownYears.test(after)) return true;
  // "One object-oriented language, C++ and C# preferred": the kind is not part of the choice.
  if (endsInKind.test(folded.slice(a.from, a.to)) && !isNamedSo(a, lexicon)) return true;
  // "At least one build framework, Kafka preferred": Kafka is an example of the kind.
  return ofKind.test(gap) && preferredAfter.test(folded.slice(b.to, b.to + 30));
}

const endsInKind = pattern("class-ending");

/** "Robot Framework" is a product, although its name ends like that of a kind. */
function isNamedSo({ skill, name, surface }: Mention, lexicon: Lexicon): boolean {
  const { generic, practice, purpose } = skillOfId(lexicon.index, skill) ?? {};
  return name === surface && generic !== true && practice !== true && purpose === undefined;
}

const ofKind = pattern("class-behind");
const preferredAfter = pattern("preferred-behind");

/** After "and" the sentence asks for something else: "any of SAS, R and experience with SQL". */
const newAsk = pattern("new-ask-between");

/** After a comma it continues with something else: "Scala or R, using open source". */
const newClause = pattern("new-clause-between");

/** "Java (5 years), Python (3 years)": each has a condition of its own, so they are not a list. */
const qualified = pattern("ask-in-brackets");

/** "Python, Java (5+ years), SQL": the years are of one name, so the names are no choice. */
const ownYears = new RegExp(
  String.raw`^ \([^()]*\d[^()]*\b${pattern("year-word").source}(?![^()]* each\b)`,
);
const maxConditionLength = 60;

const unknownAfterOr = pattern("unknown-behind-or");

/**
 * Whether a list that ends at `to` has a last alternative that the lexicon does not know: "VMware, OpenStack,
 * or OVM". O(1).
 */
export function endsInUnknown({ folded, sentence }: ConnectorScope, to: number): boolean {
  return unknownAfterOr.test(folded.slice(to, Math.min(sentence.to, to + 60)));
}

/**
 * Whether `b` is a kind whose examples are alternatives to those up to `a`: "… or Azure, or PaaS platforms
 * such as Heroku". O(1).
 */
export function isOtherKind({ folded, sentence }: ConnectorScope, a: Mention, b: Mention): boolean {
  return (
    /^,? or (?!(?:an)?other )(?:[\w-]+ )?$/.test(folded.slice(a.to, b.from)) &&
    opensOwnList(folded, b.to, sentence.to)
  );
}

const otherKind = pattern("other-kind-between");

/** Whether `b` is an example of what may replace `a`: "C++ or another typed language (e.g. Java)". O(1). */
export function isOtherExample(folded: string, a: Mention, b: Mention): boolean {
  return b.from - a.to <= maxOtherLength && otherKind.test(folded.slice(a.to, b.from));
}

const maxOtherLength = 80;
