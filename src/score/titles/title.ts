import type { JobLevel } from "../../job/job.ts";
import { compiled } from "../../words/compiled.ts";
import { letters, regExp } from "../../words/letters.ts";
import {
  emptyWords,
  fieldWords,
  levelWords,
  nouns,
  pairs,
  roleWords,
  sameWords,
  softwareNouns,
  technicalRoles,
  titleConnectors,
} from "./title-words.ts";

/** A title for comparison: the words that say what is done, and the level of seniority. */
export interface TitleWords {
  readonly words: ReadonlySet<string>;
  /** The index in `levels`. */
  readonly level: number;
  /** Whether one of its nouns is used only in software (developer), which `words` no longer shows. */
  readonly isDeveloper?: true;
}

/** Levels in rising order. A title that names none counts as "mid". */
export const levels: readonly JobLevel[] = [
  "intern",
  "junior",
  "mid",
  "senior",
  "staff",
  "lead",
  "manager",
];
const midLevel: number = levels.indexOf("mid");

/** The number of an opening, or a year ("JB-3285", "#10442", "2026"), which is never part of the work. */
const reference = regExp.gu`(?<![${letters}\d])(?:[${letters}]{1,4}[-–#])?\d{3,}(?![${letters}\d])`;

// Letters and digits, with the marks that belong to C++ and C#.
const word = regExp.gu`[${letters}\d]+[+#]*`;
const bracketed = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;

/** The minimum length of a noun in a compound with a field; a shorter one may be a part of any word. */
const shortestTail = 6;
const tails = [...nouns].filter((noun) => noun.length >= shortestTail).join("|");

const shortestField = 2;
const compound = compiled(new RegExp(`(?<=^[${letters}]{${shortestField},30})(?:${tails})$`));

/** A title up to the first mark after its role. */
const upToRole = compiled(
  new RegExp(
    `^.*?(?:\\b(?:${[...nouns].join("|")})|(?:${tails}))s?(?![${letters}\\d])[^,;:|@·•–—]*?(?=[,;:|@·•–—]|\\s-\\s)`,
    "s",
  ),
);

/** Longer titles are sentences; what follows says nothing about the role. */
const maxTitle = 200;

/** The meaningful words of `title`, with synonyms unified, and its level. In brackets, only fields count. */
export function readTitle(title: string): TitleWords {
  let folded = title
    .slice(0, maxTitle)
    .toLowerCase()
    .replace(bracketed, saidIn)
    .replace(reference, " ");
  for (const { pattern, value } of pairs) folded = folded.replace(pattern, value);
  const words = new Set<string>();
  let level: number | undefined;
  let isDeveloper = false;
  for (const said of wordsOf(folded)) {
    const named = levelWords.get(said);
    if (named !== undefined) level = Math.max(level ?? 0, levels.indexOf(named as JobLevel));
    else if (!emptyWords.has(said)) addAll(words, sameWordsOf(said));
    isDeveloper ||= softwareNouns.has(said);
  }
  return { words, level: level ?? midLevel, ...(isDeveloper && { isDeveloper }) };
}

/** The words of a folded title. Compounds of a field and its noun ("Backendentwickler") become two words. */
function wordsOf(folded: string): readonly string[] {
  return (folded.match(word) ?? []).flatMap((said) => {
    if (said.length < shortestField + shortestTail || isKnown(said)) return [said];
    const tail = compound.exec(said);
    return tail === null ? [said] : [said.slice(0, tail.index), tail[0]];
  });
}

function isKnown(said: string): boolean {
  return nouns.has(said) || sameWords.has(said) || levelWords.has(said) || emptyWords.has(said);
}

/** No title in brackets has more words ("Data Scientist (Data Engineer)"). */
const maxBracketed = 4;

/** The words of a field and the level in brackets: "(Go, Senior)", not "(remote)"; and a whole title. */
function saidIn(brackets: string): string {
  const words = brackets.toLowerCase().match(word) ?? [];
  if (words.length <= maxBracketed && readsLikeTitle(brackets)) return ` ${words.join(" ")} `;
  return fieldsIn(brackets) + levelIn(brackets);
}

/** The words of a field: "(Go)", not "(remote)". */
function fieldsIn(brackets: string): string {
  const words = brackets.toLowerCase().match(word) ?? [];
  return ` ${words.filter((said) => fieldWords.has(said)).join(" ")} `;
}

/** The level in brackets ("Java Developer (Senior)"). Several are a range ("Junior/Senior"). */
function levelIn(brackets: string): string {
  const named = (brackets.toLowerCase().match(word) ?? []).filter((said) => levelWords.has(said));
  return named.length === 1 ? ` ${named[0]} ` : " ";
}

/** The title as a whole, then each title named side by side in it ("DevOps / Site Reliability Engineer"). */
export function readAskedTitles(title: string): readonly TitleWords[] {
  const whole = readAskedTitle(title);
  const parts = partsOf(title.slice(0, maxTitle)).map(readAskedTitle);
  const isChoice =
    parts.length > 1 && parts.every((part) => namesField(part) || part.words.has("software"));
  if (!isChoice) return [whole];
  const roles = [...whole.words].filter((said) => roleWords.has(said));
  return [
    whole,
    ...parts.map(({ words }) => ({ words: new Set([...words, ...roles]), level: whole.level })),
  ];
}

/** The parts between the words that join two titles. */
function partsOf(title: string): readonly string[] {
  const joined = title.replace(/\s+(\S+)(?=\s)/g, (all, said: string) =>
    titleConnectors.has(said.toLowerCase()) ? "/" : all,
  );
  return joined.split(/\s*[/&]\s*/);
}

/**
 * The words of a posting's title. What follows the role after a comma, dash or bar counts only if it is a
 * field ("Engineer, Python"), not a place, a team or a contract ("Engineer, Berlin", "Engineer - Team
 * Checkout"), which no resume's title contains.
 */
export function readAskedTitle(title: string): TitleWords {
  const [from, own] = withoutFirm(title.slice(0, maxTitle));
  const bare = `${from} ${own.replace(bracketed, levelIn)}`;
  const bareWords = readTitle(bare);
  const mayHide = own.search(bracketed) >= 0 && !namesField(bareWords);
  const plain = mayHide
    ? `${from} ${own.replace(bracketed, (all) => fieldsIn(all) + levelIn(all))}`
    : bare;
  const whole = mayHide ? readTitle(plain) : bareWords;
  const role = upToRole.exec(plain.toLowerCase());
  if (role === null) return whole;
  const { words, level } = readTitle(plain.slice(0, role[0].length));
  if (words.size === 0) return whole;
  // A "Backend Engineer - Go" is a backend engineer, and Go is a requirement of its own.
  if (namesField({ words, level })) return { words, level: whole.level };
  const isMeant = (said: string) => words.has(said) || roleWords.has(said) || fieldWords.has(said);
  return { words: new Set([...whole.words].filter(isMeant)), level: whole.level };
}

/** What separates a firm or a program from the role after it. */
const firmEnds = /\s+[–—-]\s+|\s*\|\s*/g;

/**
 * A posting's title from the part that names the role, if that says what kind of work it is ("Acme Labs |
 * Rust Engineer", "Summer Program - Software Engineer"). The first element has the words of fields before
 * that part.
 */
function withoutFirm(title: string): readonly [fields: string, own: string] {
  const starts = [0, ...[...title.matchAll(firmEnds)].map((end) => end.index + end[0].length)];
  if (starts.length === 1) return ["", title];
  const at = starts.find((from, i) => readsLikeTitle(title.slice(from, starts[i + 1]))) ?? 0;
  if (at === 0) return ["", title];
  const own = title.slice(at);
  const words = readTitle(own);
  const saysWork = namesField(words) || words.words.has("software");
  return saysWork ? [fieldsIn(title.slice(0, at)), own] : ["", title];
}

/** Whether a posting's title names any work, rather than a level alone ("Intern"). */
export function namesWork(title: string): boolean {
  return readAskedTitles(title).some(({ words }) => words.size > 0);
}

/** Whether a part of a title contains a word of a field of software ("Full-Stack", not "Berlin"). */
export function namesFieldWord(title: string): boolean {
  return hasFieldWord(readTitle(title));
}

/** Whether one of the words is a field of software. */
export function hasFieldWord({ words }: TitleWords): boolean {
  return [...words].some((said) => fieldWords.has(said));
}

/** Whether a posting's title alone says what to look for: it names a field of software. */
export function namesSoftware(title: string): boolean {
  return readAskedTitles(title).some((one) => hasTechnicalRole(one.words) && hasFieldWord(one));
}

/** A spring planner does not plan with Spring, and a machine operator does no machine learning. */
export function hasTechnicalRole(words: ReadonlySet<string>): boolean {
  return technicalRoles.some((role) => words.has(role));
}

/** The role of a posting's title as people say it: without brackets or a suffix ("Engineer, Berlin"). */
export function roleOf(title: string): string {
  const [, own] = withoutFirm(title.slice(0, maxTitle));
  const bare = own.replace(bracketed, " ").replace(/\s+/g, " ").trim();
  const role = upToRole.exec(bare.toLowerCase());
  // A letter may become longer in lower case.
  return role === null || bare.length !== bare.toLowerCase().length
    ? bare
    : bare.slice(0, role[0].length).trim();
}

/** Whether a title says what kind of work it is: "Software Engineer" does not. */
export function namesField({ words }: TitleWords): boolean {
  return [...words].some((said) => !roleWords.has(said));
}

/** Whether a line reads like a title: one of its words is a noun such as developer. */
export function readsLikeTitle(line: string): boolean {
  return wordsOf(line.toLowerCase()).some((said) => nouns.has(said));
}

function sameWordsOf(said: string): readonly string[] {
  return (sameWords.get(said) ?? said).split(" ");
}

function addAll(words: Set<string>, more: readonly string[]): void {
  for (const one of more) words.add(one);
}
