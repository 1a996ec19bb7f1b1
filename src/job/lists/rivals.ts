import { chunkWhile } from "../../collect.ts";
import { skillOfId } from "../../skills/lexicon/form-index.ts";
import type { Lexicon, Skill } from "../../skills/lexicon/lexicon.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";

/** What one member of a list may be to another. */
type Likeness = (a: Mention, b: Mention, lexicon: Lexicon) => boolean;

/**
 * Whether all members serve for the same job: of one family of categories, and joined by `related` edges of the lexicon, directly
 * or over each other. O(members²); lists are short.
 */
export function areRivals(members: readonly Mention[], lexicon: Lexicon): boolean {
  return areJoined(members, lexicon, isRival);
}

/**
 * Whether all members can be examples of one kind ("tools such as …"): rivals, or things of one purpose, though they may be used side
 * by side (Prometheus and Grafana). O(members²).
 */
export function areOfOnePurpose(members: readonly Mention[], lexicon: Lexicon): boolean {
  return areJoined(members, lexicon, isOfOnePurpose);
}

function areJoined(members: readonly Mention[], lexicon: Lexicon, isLike: Likeness): boolean {
  const [first, ...rest] = members.slice(0, maxMembers);
  if (first === undefined) return false;
  const joined = [first];
  let open = rest;
  while (open.length > 0) {
    const next = open.filter((member) => joined.some((other) => isLike(other, member, lexicon)));
    if (next.length === 0) return false;
    joined.push(...next);
    open = open.filter((member) => !next.includes(member));
  }
  return true;
}

/** What slashes join: all of it when all are rivals, else cut where two neighbors are none. O(members²). */
export function rivalRuns(
  members: readonly Mention[],
  lexicon: Lexicon,
): readonly (readonly Mention[])[] {
  if (areJoined(members, lexicon, isExchangeable)) return [members];
  return chunkWhile(members, (member, run) =>
    isExchangeable(run.at(-1) ?? run[0], member, lexicon),
  );
}

/** Whether one of the two already says the other: who knows Express knows Node.js. O(1). */
export function isPartOf(part: Mention, whole: Mention, lexicon: Lexicon): boolean {
  const skill = skillOfId(lexicon.index, part.skill);
  return (
    skill !== undefined &&
    (skill.implies.includes(whole.skill) || skill.usually.includes(whole.skill))
  );
}

function implies(one: Mention, other: Mention, lexicon: Lexicon): boolean {
  return skillOfId(lexicon.index, one.skill)?.implies.includes(other.skill) ?? false;
}

/** A longer list is a catalog. */
const maxMembers = 40;

/** One skill by two names is no choice, but keeps a list of rivals whole. */
function isRival(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (a.skill === b.skill) return true;
  if (isPlatform(a, lexicon) || isPlatform(b, lexicon)) return isPlatformChoice(a, b, lexicon);
  if (familyOf(a, lexicon) !== familyOf(b, lexicon)) return false;
  // "JavaScript/TypeScript": who knows the one knows the other. "Java/Kotlin" is a choice, though most who know Kotlin know Java.
  if (isGeneralLanguage(a, lexicon) && isGeneralLanguage(b, lexicon))
    return !isEither(implies, a, b, lexicon);
  // "Matlab/Simulink".
  return !isEither(isPartOf, a, b, lexicon) && isEither(isRelated, a, b, lexicon);
}

/** Jira and Confluence, both of Atlassian: the tools of one suite are used side by side. */
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

/** Rivals, or of one purpose for which a firm takes one thing at a time, or both related to a third ("React/AngularJS"). */
function isExchangeable(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (isRival(a, b, lexicon)) return true;
  if (isEither(isPartOf, a, b, lexicon)) return false;
  if (a.category === b.category && eitherKinds.has(a.category)) return true;
  // The services of one cloud work side by side: "SNS/SQS".
  if (a.category === b.category && a.category.endsWith("-service")) return false;
  if (isOfOneSuite(a, b, lexicon)) return false;
  if (isEither(isQueried, a, b, lexicon) || areDatabases(a, b, lexicon)) return true;
  if (isEither(servesBeside, a, b, lexicon)) return false;
  return sharesPurpose(a, b, lexicon, "one") || sharesRival(a, b, lexicon);
}

/** Whether one of the two is to the other what `is` says. */
function isEither(is: Likeness, a: Mention, b: Mention, lexicon: Lexicon): boolean {
  return is(a, b, lexicon) || is(b, a, lexicon);
}

/**
 * "Prometheus/Grafana", "JUnit/Mockito", "Selenium/Cucumber": each serves for something that the other does not, the first for what things are used side by side for.
 * Did one replace the other, the lexicon would call them related.
 */
function servesBeside(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const [own, others] = [impliedBy(a, lexicon), impliedBy(b, lexicon)];
  return (
    own.some((id) => !others.includes(id) && isUsedBeside(id, lexicon)) &&
    others.some((id) => !own.includes(id) && isServedFor(id, lexicon))
  );
}

/** A purpose for which a firm uses several things, or a method such as behavior-driven development. */
function isUsedBeside(id: string, lexicon: Lexicon): boolean {
  const found = skillOfId(lexicon.index, id);
  return found?.purpose === "several" || found?.category === "method";
}

function isServedFor(id: string, lexicon: Lexicon): boolean {
  return isUsedBeside(id, lexicon) || skillOfId(lexicon.index, id)?.purpose === "one";
}

/** "MongoDB/MySQL": of any two kinds of database one serves, though no purpose is that of both. */
function areDatabases(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const isDatabase = (one: Mention): boolean =>
    one.category === "database" &&
    impliedBy(one, lexicon).some((id) => skillOfId(lexicon.index, id)?.purpose === "one");
  return isDatabase(a) && isDatabase(b);
}

/** Of frameworks and certifications a slash offers one: "Django/Rails", "MCSE/MCSD". */
const eitherKinds: ReadonlySet<string> = new Set(["web-framework", "certification"]);

/** "SQL/NoSQL": a language of queries stands for what is asked in it, beside another kind of the same. */
function isQueried(language: Mention, kind: Mention, lexicon: Lexicon): boolean {
  if (language.category !== "language" || isGeneralLanguage(language, lexicon)) return false;
  if (skillOfId(lexicon.index, kind.skill)?.purpose !== "one") return false;
  const others = impliedBy(kind, lexicon);
  return impliedBy(language, lexicon).some((id) => others.includes(id));
}

function isOfOnePurpose(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  return isExchangeable(a, b, lexicon) || sharesPurpose(a, b, lexicon, "several");
}

/** Whether both serve for one purpose of that sort. */
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

/** Whether postings list it among languages although it is none: "Python/Go/Node/Java". */
const isPlatform = ({ skill }: Mention, lexicon: Lexicon): boolean =>
  skillOfId(lexicon.index, skill)?.listedAs === "language";

/** A platform beside another or beside a language; not beside the one that it is programmed in. */
function isPlatformChoice(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  const isListed = (one: Mention): boolean =>
    isPlatform(one, lexicon) || isGeneralLanguage(one, lexicon);
  if (!isListed(a) || !isListed(b)) return isEither(isRelated, a, b, lexicon);
  if (isEither(isPartOf, a, b, lexicon)) return false;
  // TypeScript is what one writes for Node.js: both say JavaScript.
  const others = impliedBy(b, lexicon);
  return !impliedBy(a, lexicon).some((id) => others.includes(id) && isLanguage(id, lexicon));
}

const isLanguage = (id: string, lexicon: Lexicon): boolean =>
  skillOfId(lexicon.index, id)?.category === "language";

/**
 * Any two languages that programs are written in can be listed as a choice, though knowing one does not replace the other, so that
 * the lexicon does not call them related.
 */
function isGeneralLanguage({ skill, category }: Mention, lexicon: Lexicon): boolean {
  return category === "language" && skillOfId(lexicon.index, skill)?.companion !== true;
}

/** The family of a skill's category, else the category itself; "" of no mention. O(1). */
export function familyOf(member: Mention | undefined, lexicon: Lexicon): string {
  if (member === undefined) return "";
  return lexicon.categories.get(member.category)?.family ?? member.category;
}

function isRelated(one: Mention, other: Mention, lexicon: Lexicon): boolean {
  return skillOfId(lexicon.index, one.skill)?.related.includes(other.skill) ?? false;
}
