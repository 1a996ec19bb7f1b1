import type { Span } from "../../document/document.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { compiled } from "../../words/compiled.ts";
import { pattern } from "../../words/words.ts";
import type { RequirementLevel } from "../job.ts";
import { isOtherExample } from "./connectors.ts";
import { isPartOf } from "./rivals.ts";

/** Mentions of which any one suffices. Most groups have one member. */
export interface Group {
  readonly members: readonly Mention[];
  /** Whether the posting says "A or similar": a substitute then counts fully. */
  readonly orSimilar: boolean;
  /**
   * The kind that substitutes belong to ("Kafka or another message broker"). Its words belong to the choice.
   */
  readonly kind?: Mention;
  /**
   * Set if the posting says that a member is accepted besides earlier ones. It says how those were presented:
   * merely named, called the favorite, or a mere wish. One of the alternatives is asked for, unless it is a
   * wish.
   */
  readonly acceptedBeside?: "named" | "favorite" | "wish";
  /**
   * For the name of a kind: the mentions after it that are its examples ("message brokers such as Kafka").
   */
  readonly examples?: readonly Mention[];
}

/** Sorts groups by the place of their first member. */
export function byFirstMember(a: Group, b: Group): number {
  return (a.members[0]?.from ?? 0) - (b.members[0]?.from ?? 0);
}

/**
 * Words in brackets that offer an alternative to what precedes them: "Go (or Rust)", "Go (or willing to
 * switch from Rust)". The empty lookaheads keep V8 from compiling what follows once per alternative.
 */
const offersAnother = compiled(
  new RegExp(
    String.raw`^[([]\s?(?:and ?\/ ?)?(?=)${pattern("offer-word").source}(?=)(?:,? ${pattern("offered-as").source},?){0,3}(?=)(?: ${pattern("ready-to-switch").source})?(?=) (?:[\w.+#-]+(?:\/|, ))?$`,
  ),
);

/** The longest text before the first member that a bracket offers. */
const maxOfferLength = 60;

/** How strongly each name of a sentence is asked for. */
interface Asked {
  readonly lexicon: Lexicon;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
}

/**
 * "Go (or Rust)", "One of Java, Scala, Spark (PySpark)": brackets after a member of a choice belong to the
 * choice, as does what brackets offer instead of a single skill.
 */
export function joinAsides(
  folded: string,
  groups: readonly Group[],
  brackets: readonly Span[],
  { lexicon, levels }: Asked,
): Group[] {
  const joined: Group[] = [];
  const bracketOf = ({ members: [first] }: Group): Span | undefined =>
    brackets.find((span) => first !== undefined && span.from < first.from && first.from < span.to);
  const isOfLevel = (one: Mention, { members }: Group): boolean =>
    members.some((m) => levels.get(m) === levels.get(one));
  const inBrackets = groups.map(bracketOf);
  const alone = new Set(
    inBrackets.filter(
      (span, i) => inBrackets.indexOf(span) === i && inBrackets.lastIndexOf(span) === i,
    ),
  );
  const opened = new Set(
    groups.filter((group) => opensBracket(folded, bracketOf(group), group)).map(bracketOf),
  );
  for (const group of [...groups].sort(byFirstMember)) {
    const bracket = bracketOf(group);
    const isOffered = bracket !== undefined && isOffer(folded, bracket, group);
    const isNamed = opened.has(bracket);
    const isHost = ({ members, orSimilar }: Group): boolean =>
      bracket !== undefined &&
      members.length > (isOffered || orSimilar ? 0 : 1) &&
      members.some(
        (m) =>
          endsBefore(folded, m, bracket) &&
          ((isOfLevel(m, group) &&
            isWay(folded, m, bracket, { lexicon, brackets, members, isNamed })) ||
            (!areKindsOf(m, group.members, lexicon) &&
              (isOffered ||
                // "React or Angular (Python is a plus)": the brackets wish for something else.
                (isOfLevel(m, group) &&
                  (isChoiceFor(members, group) || isShortFor(m, group, lexicon)))))),
      );
    const host = bracket === undefined ? undefined : joined.find(isHost);
    const isAside =
      isOffered ||
      group.members.length > 1 ||
      (alone.has(bracket) && isShort(folded, bracket, group)) ||
      (bracket !== undefined &&
        host?.members.some((m) =>
          isWay(folded, m, bracket, { lexicon, brackets, members: host.members, isNamed }),
        ));
    if (host === undefined || isAside !== true) joined.push(group);
    else joined[joined.indexOf(host)] = mergeGroups(host, group);
  }
  return joined;
}

/** A choice, and the brackets of its sentence. */
interface Offered {
  readonly lexicon: Lexicon;
  readonly brackets: readonly Span[];
  readonly members: readonly Mention[];
  /** Whether the bracket begins with a name, unlike "C# (on Linux)". */
  readonly isNamed: boolean;
}

/**
 * "Java (Spring), C# (.NET) or Go", "Kafka (MSK, Confluent) or RabbitMQ": nobody who chooses another
 * alternative needs what the brackets hold, so they only say how the first can be shown. Those after a kind
 * hold its examples, and those at the end may be about all alternatives ("Java or Kotlin (Spring)").
 */
function isWay(folded: string, mention: Mention, bracket: Span, choice: Offered): boolean {
  if (!endsBefore(folded, mention, bracket)) return false;
  const after = folded.slice(bracket.to, bracket.to + maxOfferLength);
  const before = folded.slice(Math.max(0, bracket.from - maxOfferLength), bracket.from);
  if (otherWayAfter.test(after) || otherWayBefore.test(before)) return true;
  const { purpose, generic } = skillOfId(choice.lexicon.index, mention.skill) ?? {};
  // "Cloud platforms" is not a product by that name.
  const isName = mention.name.includes(mention.surface) || abbreviation.test(mention.surface);
  const isKind = purpose !== undefined || generic === true || !isName;
  if (isKind) return false;
  return (choice.isNamed && isOneOf(folded, bracket, choice)) || goesOnInOr.test(after);
}

/** Whether another alternative follows a bracket, or has brackets of its own. */
function isOneOf(folded: string, bracket: Span, { members, brackets }: Offered): boolean {
  return members.some(
    (one) =>
      one.from >= bracket.to ||
      brackets.some((other) => other !== bracket && endsBefore(folded, one, other)),
  );
}

const abbreviation = /^[A-Z]{2,}$/;
/** "AWS (S3, Glue) or GCP", "AWS (S3, Glue), GCP or similar". */
const goesOnInOr = /^(?:, ?[^,().;]{1,30}){0,2},? or /;
const otherWayAfter = /^,? or [^().;]+\(/;
const otherWayBefore = /\),? or [^().;]+$/;

/**
 * "One of: message brokers (Kafka, NATS), caches": the examples are a choice of their own; the kind is a
 * member of the outer choice.
 */
function areKindsOf(kind: Mention, members: readonly Mention[], lexicon: Lexicon): boolean {
  return members.length > 1 && members.every((member) => isPartOf(member, kind, lexicon));
}

/** "Go experience (or Rust)": a word for knowing it may stand in between. */
const asKnown = new RegExp(`^(?: ${pattern("knowing-noun").source})? ?$`);

function endsBefore(folded: string, { to }: Mention, bracket: Span): boolean {
  const gap = bracket.from - to;
  return gap >= 0 && gap <= maxOfferLength && asKnown.test(folded.slice(to, bracket.from));
}

function isOffer(folded: string, bracket: Span, { members: [first] }: Group): boolean {
  const length = (first?.from ?? 0) - bracket.from;
  return (
    length <= maxOfferLength &&
    offersAnother.test(folded.slice(bracket.from, bracket.from + length))
  );
}

function opensBracket(
  folded: string,
  bracket: Span | undefined,
  { members: [first] }: Group,
): boolean {
  return bracket !== undefined && /^[([]\W*$/.test(folded.slice(bracket.from, first?.from));
}

/**
 * Whether few words precede the member. "Linux/Unix (you know your way around a shell)" says how well they
 * must be known.
 */
function isShort(folded: string, bracket: Span | undefined, { members: [first] }: Group): boolean {
  const before = folded.slice((bracket?.from ?? 0) + 1, first?.from);
  return /^(?:[^ ]+ ){0,3}$/.test(before);
}

const isLanguage = (one: Mention | undefined): boolean => one?.category === "language";

function isChoiceFor(members: readonly Mention[], aside: Group): boolean {
  return members.length > 1 && members.every((m) => isLanguage(m) === isLanguage(aside.members[0]));
}

/** "Spark (PySpark)" among languages is one member. The libraries of a language are not members. */
function isShortFor(host: Mention, { members }: Group, lexicon: Lexicon): boolean {
  const [aside, ...others] = members;
  const isOne = aside !== undefined && others.length === 0 && host.category !== "language";
  return isOne && isPartOf(aside, host, lexicon);
}

/**
 * "C++ or another typed language (Java, Rust)": the examples belong to the choice, although the kind stands
 * between.
 */
export function joinExamples(folded: string, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const [first] = group.members;
    const at = joined.findLastIndex((host) => {
      const last = host.members.at(-1);
      return first !== undefined && last !== undefined && isOtherExample(folded, last, first);
    });
    const host = joined[at];
    if (host === undefined) joined.push(group);
    else joined[at] = mergeGroups(host, group);
  }
  return joined;
}

const orSimilar = pattern("or-similar");
/** The longest text before the kind. */
const maxKindLength = 60;

/**
 * "Kafka, RabbitMQ or a similar message broker": the kind only says which substitutes count; it is not asked
 * for in addition.
 */
export function joinKinds(
  folded: string,
  groups: readonly Group[],
  lexicon: Lexicon,
): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const host = joined.at(-1);
    const [kind, ...rest] = group.members;
    const isKind =
      host !== undefined &&
      kind !== undefined &&
      rest.length === 0 &&
      isKindOf(folded, host, kind, lexicon);
    if (isKind) joined.splice(-1, 1, { ...host, orSimilar: true, kind });
    else joined.push(group);
  }
  return joined;
}

function isKindOf(folded: string, { members }: Group, kind: Mention, lexicon: Lexicon): boolean {
  const from = members.at(-1)?.to ?? kind.from;
  if (kind.from - from > maxKindLength || kind.category === "language") return false;
  const between = folded.slice(from, kind.from);
  const similar = orSimilar.exec(between);
  // "Kafka or similar, message brokers" asks for both.
  if (
    similar === null ||
    !/^[\wÀ-ῼ]*(?: [\wÀ-ῼ/-]+){0,3} ?$/.test(between.slice(similar[0].length))
  )
    return false;
  return (
    members.some(({ category }) => category === kind.category) ||
    isNamedAsKind(folded, kind, lexicon) ||
    (members.every(({ category }) => category === "language") &&
      namesLanguages.test(folded.slice(kind.from, kind.to + maxAfterKind)))
  );
}

/** "Qt or a similar UI toolkit": a field of work before a word for a kind, whatever its category. */
function isNamedAsKind(
  folded: string,
  { skill, name, surface, to }: Mention,
  lexicon: Lexicon,
): boolean {
  const { generic, practice, purpose } = skillOfId(lexicon.index, skill) ?? {};
  const isField =
    generic === true || practice === true || purpose !== undefined || name !== surface;
  return isField && kindAfter.test(/^ [a-z]+/.exec(folded.slice(to, to + maxAfterKind))?.[0] ?? "");
}

const kindAfter = pattern("class-ending");

/** A programming style says which languages count: "Elixir or another functional language". */
const namesLanguages = pattern("names-languages");
/** As long as "functional" and "programming languages" require. */
const maxAfterKind = 22;

export function mergeGroups(a: Group, b: Group): Group {
  const merged = { members: [...a.members, ...b.members], orSimilar: a.orSimilar || b.orSimilar };
  const acceptedBeside = a.acceptedBeside ?? b.acceptedBeside;
  return acceptedBeside === undefined ? merged : { ...merged, acceptedBeside };
}
