import { chunkWhile, groupBy } from "../../collect.ts";
import { isProgrammingLanguage, skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon, Skill } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";

/** A relation between two members of a list. */
type Likeness = (a: Mention, b: Mention, lexicon: Lexicon) => boolean;

/**
 * Whether all members do the same job: they belong to one family of categories and are connected by `related`
 * edges of the lexicon, directly or through each other. O(members²), but lists are short.
 */
export function areRivals(members: readonly Mention[], lexicon: Lexicon): boolean {
  return areJoined(members, lexicon, isRival);
}

/**
 * Whether all members can be examples of one kind ("tools such as …"): rivals, or things of one purpose, even
 * if they may be used side by side (Prometheus and Grafana). O(members²).
 */
export function areOfOnePurpose(members: readonly Mention[], lexicon: Lexicon): boolean {
  return areJoined(members, lexicon, isOfOnePurpose);
}

function areJoined(members: readonly Mention[], lexicon: Lexicon, isLike: Likeness): boolean {
  let [last = [], open = []] = [members.slice(0, 1), members.slice(1, maxMembers)];
  if (last.length === 0) return false;
  while (open.length > 0) {
    const next = open.filter((member) => last.some((other) => isLike(other, member, lexicon)));
    if (next.length === 0) return false;
    open = open.filter((member) => !next.includes(member));
    last = next;
  }
  return true;
}

/**
 * Splits what slashes join: everything stays one run if all are rivals; otherwise it is cut between neighbors
 * that are not. O(members²).
 */
export function rivalRuns(
  members: readonly Mention[],
  lexicon: Lexicon,
): readonly (readonly Mention[])[] {
  if (areJoined(members, lexicon, isExchangeable)) return [members];
  return chunkWhile(members, (member, run) =>
    isExchangeable(run.at(-1) ?? run[0], member, lexicon),
  );
}

/** Whether knowing `part` includes knowing `whole`: whoever knows Express knows Node.js. O(1). */
export function isPartOf(part: Mention, whole: Mention, lexicon: Lexicon): boolean {
  const skill = skillOfId(lexicon.index, part.skill);
  return (
    skill !== undefined &&
    (skill.implies.includes(whole.skill) || skill.usually.includes(whole.skill))
  );
}

/** Whether knowing one of the members includes knowing another one. O(members). */
export function holdPart(members: readonly Mention[], lexicon: Lexicon): boolean {
  const named = new Set(members.map(({ skill }) => skill));
  return members.some((one) => impliedBy(one, lexicon).some((id) => named.has(id)));
}

/** The share of the pairs of members that are alternatives. Only the first 40 members are compared. */
export function shareOfRivals(members: readonly Mention[], lexicon: Lexicon): number {
  // By skill, since a long list names the same ones again and again.
  const bySkill = [...groupBy(members.slice(0, maxMembers), ({ skill }) => skill).values()];
  let pairs = 0;
  let rivals = 0;
  for (const [i, ones] of bySkill.entries()) {
    for (const others of bySkill.slice(i)) {
      const isSame = ones === others;
      const count = isSame ? (ones.length * (ones.length - 1)) / 2 : ones.length * others.length;
      pairs += count;
      if (isSame || isExchangeable(ones[0], others[0], lexicon)) rivals += count;
    }
  }
  return rivals / pairs;
}

function implies(one: Mention, other: Mention, lexicon: Lexicon): boolean {
  return skillOfId(lexicon.index, one.skill)?.implies.includes(other.skill) ?? false;
}

/** A longer list is a catalog. */
const maxMembers = 40;

/** One skill under two names is not a choice, but does not break a list of rivals. */
function isRival(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (a.skill === b.skill) return true;
  if (isPlatform(a, lexicon) || isPlatform(b, lexicon)) return isPlatformChoice(a, b, lexicon);
  if (familyOf(a, lexicon) !== familyOf(b, lexicon)) return false;
  // "JavaScript/TypeScript": whoever knows one knows the other. "Java/Kotlin" is a choice, although most who
  // know Kotlin know Java.
  if (isGeneralLanguage(a, lexicon) && isGeneralLanguage(b, lexicon))
    return !isEither(implies, a, b, lexicon);
  // "Matlab/Simulink".
  return !isEither(isPartOf, a, b, lexicon) && isEither(isRelated, a, b, lexicon);
}

/**
 * Jira and Confluence, both by Atlassian: whether two tools belong to one suite and are used side by side.
 */
export function isOfOneSuite(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (a.category !== "tool" || b.category !== "tool") return false;
  const others = skillOfId(lexicon.index, b.skill)?.implies ?? [];
  const suites =
    skillOfId(lexicon.index, a.skill)?.implies.filter((id) => others.includes(id)) ?? [];
  return suites.some((id) => {
    const { category, generic, purpose } = skillOfId(lexicon.index, id) ?? {};
    return category === "tool" && generic !== true && purpose === undefined;
  });
}

/**
 * Whether two members are alternatives: rivals, of one purpose for which a firm uses one thing at a time, or
 * both related to a third ("React/AngularJS").
 */
function isExchangeable(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (isRival(a, b, lexicon)) return true;
  if (isEither(isPartOf, a, b, lexicon)) return false;
  if (a.category === b.category && eitherKinds.has(a.category)) return true;
  // Services of one cloud are used together: "SNS/SQS".
  if (a.category === b.category && a.category.endsWith("-service")) return false;
  if (isOfOneSuite(a, b, lexicon)) return false;
  if (isEither(isQueried, a, b, lexicon) || areDatabases(a, b, lexicon)) return true;
  if (isEither(servesBeside, a, b, lexicon)) return false;
  return sharesPurpose(a, b, lexicon, "one") || sharesRival(a, b, lexicon);
}

/** Whether the relation `is` holds in either direction. */
function isEither(is: Likeness, a: Mention, b: Mention, lexicon: Lexicon): boolean {
  return is(a, b, lexicon) || is(b, a, lexicon);
}

/**
 * "Prometheus/Grafana", "JUnit/Mockito", "Selenium/Cucumber": each serves a purpose that the other does not,
 * and the purpose of `a` is one for which several things are used side by side. If one replaced the other,
 * the lexicon would call them related.
 */
function servesBeside(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const [own, others] = [impliedBy(a, lexicon), impliedBy(b, lexicon)];
  return (
    own.some((id) => !others.includes(id) && isUsedBeside(id, lexicon)) &&
    others.some((id) => !own.includes(id) && isServedFor(id, lexicon))
  );
}

/**
 * Whether it is a purpose for which a firm uses several things, or a method such as behavior-driven
 * development.
 */
function isUsedBeside(id: string, lexicon: Lexicon): boolean {
  const found = skillOfId(lexicon.index, id);
  return found?.purpose === "several" || found?.category === "method";
}

function isServedFor(id: string, lexicon: Lexicon): boolean {
  return isUsedBeside(id, lexicon) || skillOfId(lexicon.index, id)?.purpose === "one";
}

/** "MongoDB/MySQL": any two databases are alternatives, even if they share no purpose. */
function areDatabases(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const isDatabase = (one: Mention): boolean =>
    one.category === "database" &&
    impliedBy(one, lexicon).some((id) => skillOfId(lexicon.index, id)?.purpose === "one");
  return isDatabase(a) && isDatabase(b);
}

/** A slash between frameworks or certifications offers one of them: "Django/Rails", "MCSE/MCSD". */
const eitherKinds: ReadonlySet<string> = new Set(["web-framework", "certification"]);

/**
 * "SQL/NoSQL": a query language stands for the databases it queries, as an alternative to another kind of
 * database.
 */
function isQueried(language: Mention, kind: Mention, lexicon: Lexicon): boolean {
  if (language.category !== "language" || isGeneralLanguage(language, lexicon)) return false;
  if (skillOfId(lexicon.index, kind.skill)?.purpose !== "one") return false;
  const others = impliedBy(kind, lexicon);
  return impliedBy(language, lexicon).some((id) => others.includes(id));
}

function isOfOnePurpose(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  return isExchangeable(a, b, lexicon) || sharesPurpose(a, b, lexicon, "several");
}

/** Whether both serve one purpose of the given sort. */
function sharesPurpose(a: Mention, b: Mention, lexicon: Lexicon, sort: Skill["purpose"]): boolean {
  const others = impliedBy(b, lexicon);
  return impliedBy(a, lexicon).some(
    (id) => others.includes(id) && skillOfId(lexicon.index, id)?.purpose === sort,
  );
}

function impliedBy({ skill }: Mention, lexicon: Lexicon): readonly string[] {
  const found = skillOfId(lexicon.index, skill);
  return found === undefined ? [] : [...found.implies, ...found.usually];
}

function sharesRival(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (a.category !== b.category) return false;
  const others = skillOfId(lexicon.index, b.skill)?.related ?? [];
  return skillOfId(lexicon.index, a.skill)?.related.some((id) => others.includes(id)) ?? false;
}

/** Whether postings list it among languages although it is not one: "Python/Go/Node/Java". */
const isPlatform = ({ skill }: Mention, lexicon: Lexicon): boolean =>
  skillOfId(lexicon.index, skill)?.listedAs === "language";

/**
 * Whether a platform is an alternative to another platform or to a language, but not to the language it is
 * programmed in.
 */
function isPlatformChoice(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const isListed = (one: Mention): boolean =>
    isPlatform(one, lexicon) || isGeneralLanguage(one, lexicon);
  if (!isListed(a) || !isListed(b)) return isEither(isRelated, a, b, lexicon);
  if (isEither(isPartOf, a, b, lexicon)) return false;
  // TypeScript is written for Node.js: both imply JavaScript.
  const others = impliedBy(b, lexicon);
  return !impliedBy(a, lexicon).some(
    (id) => others.includes(id) && isProgrammingLanguage(lexicon.index, id),
  );
}

/**
 * Any two general programming languages can be listed as a choice. Knowing one does not replace knowing the
 * other, so the lexicon does not call them related.
 */
function isGeneralLanguage({ skill, category }: Mention, lexicon: Lexicon): boolean {
  return category === "language" && skillOfId(lexicon.index, skill)?.companion !== true;
}

/**
 * Whether a language stands for its frameworks in a choice of frameworks for different languages: "Python,
 * Rails or Node.js". Not "Kotlin, Spring or Quarkus", which are used together. O(members).
 */
export function isLanguageAmongFrameworks(
  member: Mention,
  others: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  if (!isGeneralLanguage(member, lexicon)) return false;
  const frameworks = others.filter((one) => !isGeneralLanguage(one, lexicon));
  const hosts = frameworks.map((one) =>
    one.category === "web-framework"
      ? impliedBy(one, lexicon).filter((id) => isProgrammingLanguage(lexicon.index, id))
      : [],
  );
  const all = hosts.flat();
  const areDifferent = hosts.length > 1 && new Set(all).size === all.length;
  return areDifferent && hosts.every((ids) => ids.length > 0 && !ids.includes(member.skill));
}

/** The family of a skill's category, or the category itself if it has none; "" without a mention. O(1). */
export function familyOf(member: Mention | undefined, lexicon: Lexicon): string {
  if (member === undefined) return "";
  return lexicon.categories.get(member.category)?.family ?? member.category;
}

function isRelated(one: Mention, other: Mention, lexicon: Lexicon): boolean {
  return skillOfId(lexicon.index, one.skill)?.related.includes(other.skill) ?? false;
}
