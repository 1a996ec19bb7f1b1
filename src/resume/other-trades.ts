import type { Document, Span } from "../document/document.ts";
import { byPlace, encloses, mergeSpans } from "../document/spans.ts";
import {
  countEveryday,
  hasSoftwareWord,
  isOfOffice,
  isOtherTrade,
  leaning,
  leaningOfTitle,
  softwareWeight,
} from "../keywords/trades.ts";
import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { coverOf } from "../text/cover.ts";
import { spansStartingIn } from "../text/spans-starting-in.ts";
import { letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { positionParts } from "./position-parts.ts";
import type { Position } from "./resume.ts";
import { bracketLists, skillLists } from "./skill-lists.ts";

export interface Trades {
  /** Marked where they tell of another trade (a chef's, a nurse's). */
  readonly positions: readonly Position[];
  /**
   * Where nothing says that what is named was used: lists of skills in positions that tell of another trade, or of nothing in a history that tells of another trade
   * and of no software, and what is only talked about by those whose title is not of software.
   */
  readonly unused: readonly Span[];
}

/**
 * Which positions tell of another trade: clearly more words of such trades stand in them than of software. One that tells of neither is not marked, since nobody can
 * say that its months are of no use. A list of skills, which anybody can put anywhere, speaks only for a position that also tells of software, or of no trade
 * where another position tells of software, or none of another trade. What is only talked about (`talked`) tells of no software but where the title does, and speaks for another trade as a word
 * of one does. O(words of the positions × log mentions).
 */
export function readTrades(
  positions: readonly Position[],
  document: Document,
  named: Named,
  lexicon: Lexicon,
): Trades {
  const clues = cluesIn(document, named, lexicon);
  const read = positions.map((position) => leaningOf(position, clues));
  const isOther = whoIsOther(read);
  // Who writes software elsewhere needs no word of it beside a list, nor does anyone in whose history nothing speaks of another trade.
  const isMixed = read.some(({ prose }) => prose < 0) && !read.some(({ prose }) => prose > 0);
  const least = isMixed ? 1 : 0;
  return {
    positions: read.map((one) =>
      isOther(one) || isService(one.position, document.text)
        ? { ...one.position, otherTrade: true }
        : one.position,
    ),
    unused: read.flatMap((one) =>
      one.prose < least || isOther(one) ? [one.held, one.talk, one.dealt].flat() : one.talk,
    ),
  };
}

/** What a resume has that tells of a trade, wherever it stands; each list ascends. */
interface Clues {
  readonly text: string;
  readonly isEnglish: boolean;
  readonly mentions: readonly Mention[];
  /** Names of software. */
  readonly names: readonly Mention[];
  /** Titles of work in software. */
  readonly titles: readonly Mention[];
  /** These titles, and the names outside of lists. */
  readonly told: readonly Mention[];
  /** What stands in more work on software than in other work. */
  readonly grounds: readonly Mention[];
  /** Lists of skills. */
  readonly lists: readonly Span[];
  /** What is only talked about, of software. */
  readonly talks: readonly Span[];
}

function cluesIn(
  document: Document,
  { mentions, talked, isEnglish }: Named,
  lexicon: Lexicon,
): Clues {
  const isSoftware = ({ category }: Mention) => lexicon.categories.get(category)?.software === true;
  const names = mentions.filter((mention) => isSoftware(mention) && !isOfOffice(mention));
  const lists = mergeSpans([
    ...skillLists(document, mentions),
    ...bracketLists(document, mentions),
  ]);
  const titles = mentions.filter((mention) => isSoftwareTitle(mention, lexicon));
  const isListed = coverOf(lists);
  const told = [...titles, ...names.filter(({ from }) => !isListed.holds(from))].sort(byPlace);
  const grounds = mentions.filter(({ category }) => nearSoftware.has(category));
  const talks = talked.filter((talk) => coverOf(told).meets(talk));
  const { text } = document;
  return { text, isEnglish, mentions, names, titles, told, grounds, lists, talks };
}

/** A position and how far it leans to software. */
interface ReadPosition extends Leaning {
  readonly position: Position;
  /** The lists of skills in it. */
  readonly held: readonly Span[];
  /** What it only talks about. */
  readonly talk: readonly Span[];
  /** What its title deals with. */
  readonly dealt: readonly Span[];
}

function leaningOf(position: Position, clues: Clues): ReadPosition {
  const { text, titles, mentions } = clues;
  const parts = positionParts(position);
  const held = heldBy(parts, clues.lists);
  const spoken = heldBy(parts, clues.talks);
  const title = leaningOfTitle(position.title?.text ?? "");
  const dealt = dealtWith(position, title, clues.names);
  const [isDealt, isSpoken] = [coverOf(dealt), coverOf(spoken)];
  const named = heldBy(parts, clues.told).filter((one) => !isDealt.meets(one));
  const worked = named.filter((one) => !isSpoken.meets(one));
  const isTitled =
    title > 0 || (position.title !== undefined && coverOf(titles).meets(position.title));
  // Of whoever works with more than is talked about, the talk is of that work, unless the title is of another trade.
  const isOfSoftware = isTitled || (title === 0 && worked.length > spoken.length);
  const talk = isOfSoftware ? [] : spoken;
  const shown = isOfSoftware ? named : worked;
  // A developer in retail is none of its sellers.
  const firm = position.employer ?? [];
  const left = mergeSpans([firm, held, talk].flat());
  const own = parts.map((part) => leaning(without(left, part, text)));
  const told = own.reduce((sum, one) => sum + one, 0);
  const prose = title + softwareWeight * shown.length - talk.length + told;
  const known = [...left, ...heldBy(parts, mentions)];
  const plain = clues.isEnglish ? plainText(position, parts, known, text) : "";
  const everyday = countEveryday(plain) - heldBy(parts, clues.grounds).length;
  const beside = prose - title - wordsOfTitle(position, titles);
  return { position, held, talk, dealt, prose, beside, everyday };
}

/** Those of `spans`, which ascend, that lie in one of the parts of a position, which are disjoint. O(parts × log spans + result). */
function heldBy<T extends Span>(parts: readonly Span[], spans: readonly T[]): readonly T[] {
  return parts.flatMap((part) => spansStartingIn(spans, part).filter(({ to }) => to <= part.to));
}

/** "Java recruiter": what the title of another trade names is what it deals with. */
function dealtWith(
  { title }: Position,
  leaning: number,
  names: readonly Mention[],
): readonly Span[] {
  if (title === undefined || leaning >= 0) return [];
  return names.filter((name) => encloses(title, name));
}

/** How far a position leans to software, by all that it tells and by what stands beside its title. */
interface Leaning {
  readonly prose: number;
  readonly beside: number;
  readonly everyday: number;
}

/** What tells the positions in another trade. Where no position tells of software but by titles, and one is in another trade, its "Developer" is none of software. */
function whoIsOther(read: readonly Leaning[]): (one: Leaning) => boolean {
  const isPlainlyOther = ({ prose, everyday }: Leaning) => isOtherTrade(prose, everyday);
  const isElsewhere = read.every(({ beside }) => beside <= 0) && read.some(isPlainlyOther);
  if (!isElsewhere) return isPlainlyOther;
  return ({ prose, beside, everyday }) => isOtherTrade(Math.min(prose, beside), everyday);
}

const military = pattern("military-service");
const beforeWords = regExp.u`^[^${letters}]+`;

/** "Military service, 2014 – 2015": whether the first row or a name of a position says so, whatever the service was in. */
function isService({ title, employer, from, to }: Position, text: string): boolean {
  if (title !== undefined && leaningOfTitle(title.text) > 0) return false;
  const [first = ""] = text.slice(from, Math.min(to, from + longestRow)).split("\n", 1);
  const names = [title?.text, employer?.text, first.replace(beforeWords, "")];
  return names.some((name) => name !== undefined && military.test(name));
}

const longestRow = 110;

/** What the words of a title weigh where they stand in its position. */
function wordsOfTitle({ title }: Position, titles: readonly Span[]): number {
  if (title === undefined) return 0;
  const occupations = titles.filter((one) => encloses(title, one)).length;
  return leaning(title.text) + softwareWeight * occupations;
}

/** The words of a position that are none of its title, employer and place, nor of `known`. */
function plainText(
  { title, employer, location }: Position,
  parts: readonly Span[],
  known: readonly Span[],
  text: string,
): string {
  const names = [title, employer, location].filter((one) => one !== undefined);
  const left = mergeSpans([...known, ...names]);
  return parts.map((part) => without(left, part, text)).join(" ");
}

/** Kinds of skill that are no software and stand in more work on it than in other work: algorithms, test cases, Salesforce. They outweigh everyday words. */
const nearSoftware: ReadonlySet<string> = new Set([
  "cs-fundamentals",
  "testing",
  "enterprise-platform",
]);

/** What a resume names, and where it only talks about it. */
interface Named {
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** Whether everyday words of English tell something. */
  readonly isEnglish: boolean;
  /** Ascending. */
  readonly talked: readonly Span[];
}

/** "Data Engineer": an occupation that is work in software by what it implies; "QA Engineer", "Systems Engineer": one of the lexicon with a word of such work. */
function isSoftwareTitle({ category, skill, surface }: Mention, lexicon: Lexicon): boolean {
  if (category !== "job-title") return false;
  if (hasSoftwareWord(surface)) return true;
  const implied = skillOfId(lexicon.index, skill)?.implies ?? [];
  return implied.some((id) => {
    const { category: field = "" } = skillOfId(lexicon.index, id) ?? {};
    return lexicon.categories.get(field)?.software === true;
  });
}

/** The text of `part` outside `lists`, which ascend. */
function without(lists: readonly Span[], { from, to }: Span, text: string): string {
  let rest = "";
  let at = from;
  for (const list of lists) {
    if (list.to <= at || list.from >= to) continue;
    rest += `${text.slice(at, list.from)} `;
    at = list.to;
  }
  return rest + text.slice(at, to);
}
