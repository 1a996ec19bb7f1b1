import type { Document, Span } from "../document/document.ts";
import { encloses, mergeSpans } from "../document/spans.ts";
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
  { mentions, talked, isEnglish }: Named,
  lexicon: Lexicon,
): Trades {
  const { text } = document;
  const kindOf = ({ category }: Mention) => lexicon.categories.get(category);
  const names = mentions.filter(
    (mention) => kindOf(mention)?.software === true && !isOfOffice(mention),
  );
  const grounds = mentions.filter(({ category }) => nearSoftware.has(category));
  const lists = mergeSpans([
    ...skillLists(document, mentions),
    ...bracketLists(document, mentions),
  ]);
  const titles = mentions.filter((mention) => isSoftwareTitle(mention, lexicon));
  const isListed = coverOf(lists);
  const told = [...titles, ...names.filter(({ from }) => !isListed.holds(from))];
  const cover = coverOf(told);
  const talks = talked.filter((talk) => cover.meets(talk));
  const read = positions.map((position) => {
    const parts = positionParts(position);
    const isHeld = (span: Span) => parts.some((part) => encloses(part, span));
    const held = lists.filter(isHeld);
    const title = leaningOfTitle(position.title?.text ?? "");
    const spoken = talks.filter(isHeld);
    const dealt = dealtWith(position, title, names);
    const [isDealt, isSpoken] = [coverOf(dealt), coverOf(spoken)];
    const named = told.filter((one) => isHeld(one) && !isDealt.meets(one));
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
    const prose = own.reduce(
      (total, one) => total + one,
      title + softwareWeight * shown.length - talk.length,
    );
    const known = [...left, ...mentions.filter(isHeld)];
    const plain = isEnglish ? plainText(position, parts, known, text) : "";
    const everyday = countEveryday(plain) - grounds.filter(isHeld).length;
    const beside = prose - title - wordsOfTitle(position, titles);
    return { position, held, talk, dealt, prose, beside, everyday };
  });
  const isOther = whoIsOther(read);
  // Who writes software elsewhere needs no word of it beside a list, nor does anyone in whose history nothing speaks of another trade.
  const isMixed = read.some(({ prose }) => prose < 0) && !read.some(({ prose }) => prose > 0);
  const least = isMixed ? 1 : 0;
  return {
    positions: read.map((one) =>
      isOther(one) || isService(one.position, text)
        ? { ...one.position, otherTrade: true }
        : one.position,
    ),
    unused: read.flatMap((one) =>
      one.prose < least || isOther(one) ? [one.held, one.talk, one.dealt].flat() : one.talk,
    ),
  };
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
