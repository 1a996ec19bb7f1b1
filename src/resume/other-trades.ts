import type { Document, Span } from "../document/document.ts";
import { byPlace, encloses, mergeSpans } from "../document/spans.ts";
import {
  countEveryday,
  hasSoftwareWord,
  isLeadingTitle,
  isOfOffice,
  isOtherFirm,
  isOtherTrade,
  leaning,
  leaningOfTitle,
  softwareWeight,
  speaksOfSoftware,
} from "../keywords/trades.ts";
import { skillOfId } from "../skills/lexicon/form-index.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { coverOf } from "../text/cover.ts";
import { spansStartingIn } from "../text/find-spans.ts";
import { foldCase } from "../words/fold.ts";
import { isService } from "./military-service.ts";
import type { Position } from "./resume.ts";
import { bracketLists, skillLists } from "./skill-lists.ts";
import { positionParts } from "./work-spans.ts";

export interface Trades {
  /** Marked with `otherTrade` if they describe another trade (a chef's, a nurse's). */
  readonly positions: readonly Position[];
  /**
   * Places where nothing says that what is named was used: lists of skills in positions of another trade;
   * lists in positions that describe no trade, if the history describes another trade and no software; and
   * what is only talked about in positions whose title is not a software title.
   */
  readonly unused: readonly Span[];
}

/**
 * Decides which positions describe another trade: those that clearly contain more words of other trades than
 * of software. A position with neither is not marked, since nobody can say that its months are irrelevant. A
 * list of skills, which anybody can put anywhere, counts only for a position that also describes software, or
 * for one that describes no trade if another position describes software or none describes another trade.
 * What is only talked about (`talked`) counts as software only if the title does; otherwise it counts as a
 * word of another trade. O(words of the positions × log mentions).
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
  // A list needs no further words about software if the person writes software in another position, or if
  // nothing in the history describes another trade.
  const isMixed = read.some(({ prose }) => prose < 0) && !read.some(({ prose }) => prose > 0);
  const least = isMixed ? 1 : 0;
  const firms = new Set(read.flatMap(({ position, prose }) => (prose > 0 ? firmOf(position) : [])));
  const leadsOthers = ({ isLeader, position }: ReadPosition): boolean =>
    isLeader && !firms.has(firmOf(position));
  return {
    positions: read.map((one) =>
      isOther(one) || leadsOthers(one) || isService(one.position, document.text)
        ? { ...one.position, otherTrade: true }
        : one.position,
    ),
    unused: read.flatMap((one) =>
      one.prose < least || isOther(one) ? [one.held, one.talk, one.dealt].flat() : one.talk,
    ),
  };
}

const firmOf = ({ employer }: Position): string => foldCase(employer?.text ?? "");

/** Everything in a resume that hints at a trade, wherever it is; each list is ascending. */
interface Clues {
  readonly text: string;
  readonly isEnglish: boolean;
  readonly mentions: readonly Mention[];
  /** Names of software. */
  readonly names: readonly Mention[];
  /** Titles of work in software. */
  readonly titles: readonly Mention[];
  /** These titles, and the names outside lists. */
  readonly told: readonly Mention[];
  /** Kinds of skill that occur in software work more than in other work. */
  readonly grounds: readonly Mention[];
  /** Lists of skills. */
  readonly lists: readonly Span[];
  /** Where software is only talked about. */
  readonly talks: readonly Span[];
}

function cluesIn(
  document: Document,
  { mentions, talked, isEnglish }: Named,
  lexicon: Lexicon,
): Clues {
  const names = mentions.filter((mention) => isTelling(mention, lexicon));
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

/**
 * Whether a mention shows work in software: the name of software that few other trades use. A common noun
 * ("performance", "monitoring") may be about anything, unless it is written as a name.
 */
function isTelling(mention: Mention, { categories }: Lexicon): boolean {
  const { software, technical, inflects } = categories.get(mention.category) ?? {};
  if (software !== true || isOfOffice(mention)) return false;
  return !(technical === true && inflects === true && smallLetters.test(mention.surface));
}

const smallLetters = /^[a-z -]+$/;

/** A position and how strongly it leans towards software. */
interface ReadPosition extends Leaning {
  readonly position: Position;
  /** The lists of skills in it. */
  readonly held: readonly Span[];
  /** What it only talks about. */
  readonly talk: readonly Span[];
  /** The software that its title deals in. */
  readonly dealt: readonly Span[];
  /** Whether its title leads people, and everything else is about another trade. */
  readonly isLeader: boolean;
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
  // If a position names more software as used than as talked about, the talk counts as part of that work,
  // unless the title is of another trade.
  const isOfSoftware = isTitled || (title === 0 && worked.length > spoken.length);
  const talk = isOfSoftware ? [] : spoken;
  const shown = isOfSoftware ? named : worked;
  // A developer in retail does not sell.
  const firm = position.employer ?? [];
  const left = mergeSpans([firm, held, talk].flat());
  const own = parts.map((part) => leaning(without(left, part, text)));
  const told = own.reduce((sum, one) => sum + one, 0);
  const prose = title + softwareWeight * countSkills(shown) - talk.length + told;
  const known = [...left, ...heldBy(parts, mentions)];
  const plain = clues.isEnglish ? plainText(position, parts, known, text) : "";
  const everyday = countEveryday(plain) - heldBy(parts, clues.grounds).length;
  const beside = prose - title - wordsOfTitle(position, titles);
  const isSilent = [clues.told, clues.grounds, clues.lists].every(
    (all) => heldBy(parts, all).length === 0,
  );
  const words =
    isSilent && clues.isEnglish ? parts.map((part) => text.slice(part.from, part.to)) : [];
  const isLeader = leadsElsewhere(position, words.join(" "), prose < 0 || everyday > 0);
  return { position, held, talk, dealt, prose, beside, everyday, isLeader };
}

/**
 * Whether somebody who leads people in any trade ("Team Leader") does so in another one: nothing in the
 * position is about software, and a word of it or the employer's name (`hasSign`) is about something else.
 */
function leadsElsewhere({ title, employer }: Position, words: string, hasSign: boolean): boolean {
  if (title === undefined || !isLeadingTitle(title.text)) return false;
  if (words === "" || speaksOfSoftware(words)) return false;
  return hasSign || (employer !== undefined && isOtherFirm(employer.text));
}

/**
 * Those of `spans` (ascending) that lie within one of `parts`, which are disjoint. O(parts × log spans +
 * result).
 */
function heldBy<T extends Span>(parts: readonly Span[], spans: readonly T[]): readonly T[] {
  return parts.flatMap((part) => spansStartingIn(spans, part).filter(({ to }) => to <= part.to));
}

/** However often a skill is named, it is one. */
function countSkills(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ skill }) => skill)).size;
}

/** "Java recruiter": software named in a title of another trade is what the person deals in. */
function dealtWith(
  { title }: Position,
  leaning: number,
  names: readonly Mention[],
): readonly Span[] {
  if (title === undefined || leaning >= 0) return [];
  return names.filter((name) => encloses(title, name));
}

/**
 * How strongly a position leans towards software: by all its words, by the words outside its title, and how
 * many everyday words it has.
 */
interface Leaning {
  readonly prose: number;
  readonly beside: number;
  readonly everyday: number;
}

/**
 * Returns a function that recognizes the positions in another trade. If one position is in another trade and
 * none describes software except by its title, a "Developer" is not a software developer.
 */
function whoIsOther(read: readonly Leaning[]): (one: Leaning) => boolean {
  const isPlainlyOther = ({ prose, everyday }: Leaning) => isOtherTrade(prose, everyday);
  const isElsewhere = read.every(({ beside }) => beside <= 0) && read.some(isPlainlyOther);
  if (!isElsewhere) return isPlainlyOther;
  return ({ prose, beside, everyday }) => isOtherTrade(Math.min(prose, beside), everyday);
}

/** What the words of a title contribute to the sum of its position. */
function wordsOfTitle({ title }: Position, titles: readonly Span[]): number {
  if (title === undefined) return 0;
  const occupations = titles.filter((one) => encloses(title, one)).length;
  return leaning(title.text) + softwareWeight * occupations;
}

/** The words of a position outside its title, employer and place, and outside `known`. */
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

/**
 * Kinds of skill that are not software but occur in software work more than elsewhere: algorithms, test
 * cases, Salesforce. They offset everyday words.
 */
const nearSoftware: ReadonlySet<string> = new Set([
  "cs-fundamentals",
  "testing",
  "enterprise-platform",
]);

/** What a resume names, and where it only talks about something. */
interface Named {
  /** Ascending. */
  readonly mentions: readonly Mention[];
  /** Whether everyday English words say anything about the trade. */
  readonly isEnglish: boolean;
  /** Ascending. */
  readonly talked: readonly Span[];
}

/**
 * Whether a mention is a software title: an occupation that implies software ("Data Engineer"), or one that
 * contains a word of such work ("QA Engineer", "Systems Engineer").
 */
function isSoftwareTitle({ category, skill, surface }: Mention, lexicon: Lexicon): boolean {
  if (category !== "job-title") return false;
  if (hasSoftwareWord(surface)) return true;
  const implied = skillOfId(lexicon.index, skill)?.implies ?? [];
  return implied.some((id) => {
    const { category: field = "" } = skillOfId(lexicon.index, id) ?? {};
    return lexicon.categories.get(field)?.software === true;
  });
}

/** The text of `part` outside `lists`, which are ascending. */
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
