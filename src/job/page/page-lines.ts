import type { Document, Span } from "../../document/document.ts";
import { splitLines, type TextLine } from "../../text/lines.ts";
import { pattern, steps } from "../../words/words.ts";
import { type BlockKind, headingKind, isAskList } from "../blocks/headings.ts";
import { type LineMarkup, markupReader, withMarkup } from "./markup.ts";

/** What a page shows in a line of its own: a value of the kind `page-line`. */
export type PageLineKind =
  | "apply"
  | "own"
  | "others"
  | "form"
  | "foot"
  | "button"
  | "menu"
  | "card"
  | "question";

/** One line of a page, and what it looks like on its own. */
export interface SiteLine extends TextLine {
  /** What the page puts there, by the words of the line; undefined for most lines. */
  readonly shows: PageLineKind | undefined;
  /** How much more likely it belongs to the posting than to the page around it; negative if less. */
  readonly weight: number;
  /** Whether it opens a list of other jobs, courses or salaries. */
  readonly opensOthers: boolean;
  /** Whether it is a heading over what is asked for or what the work is. */
  readonly isHeading: boolean;
  readonly naming: Naming;
  /** Whether it names a skill of the job in a list of skills, or heads such a list. */
  readonly isOwnSkill: boolean;
  /** Whether the source marks it as the heading of the whole page. */
  readonly isTop: boolean;
  readonly markup: LineMarkup;
  /** Its weight without its markup. */
  readonly own: number;
}

/** How much of a line is names of skills. */
export type Naming = "all" | "some" | "none";

const shown = steps("page-line");
const asks = pattern("asks");
const opensAsk = pattern("opens-ask");

/** What a page writes on a line of its own is shorter. */
const maxShown = 130;

/** How much a line of each kind speaks for the page around the posting. */
const weights: Readonly<Record<PageLineKind, number>> = {
  apply: 3,
  own: -1,
  others: 6,
  form: 4,
  foot: 4,
  button: 2,
  menu: 3,
  card: 2,
  question: 3,
};

/** What is read of a line elsewhere. */
interface LineReaders {
  readonly namingOf: (line: Span) => Naming;
  /** The roles that it names. */
  readonly rolesOf: (line: Span) => readonly unknown[];
}

/** The lines of a text with what speaks for and against their being of the posting. O(text). */
export function readPageLines(
  document: Document,
  folded: string,
  { namingOf, rolesOf }: LineReaders,
): readonly SiteLine[] {
  const { text, lines } = document;
  const markup = markupReader(document);
  const tops = new Set(lines.flatMap(({ from, heading }) => (heading === 1 ? [from] : [])));
  const all = splitLines(text);
  const wordsOf = ({ from, to }: Span): string =>
    folded.slice(from, Math.min(to, from + maxShown + 1));
  const headings = all.map((line) => (line.bullet ? undefined : kindOfHeading(wordsOf(line))));
  const naming = all.map(namingOf);
  const shows = all.map((line) => whatShows(wordsOf(line)));
  const skills = ownSkills(shows, naming);
  const listsRoles = (i: number): boolean =>
    all.slice(i + 1, i + 1 + fewLines).some((line) => rolesOf(line).length > 0);
  const read = all.map((line, i) => {
    const heading = weighHeading(headings[i], headings[i + 1]);
    const named = naming[i] ?? "none";
    const own = heading ?? ownWeight(line, wordsOf(line), named !== "none");
    const by = shows[i] === "others" && !listsRoles(i) ? "menu" : shows[i];
    const weight = skills[i] ?? (by === undefined ? own : -weights[by]);
    return {
      ...line,
      shows: by,
      weight,
      own: weight,
      opensOthers: weight === -weights.others,
      isHeading: by === undefined && heading === weightOfHeading,
      naming: named,
      isOwnSkill: skills[i] !== undefined,
      isTop: tops.has(line.from),
      markup: markup(line),
    };
  });
  return withMarkup(read);
}

/** The weights of the lines of lists of skills: of "Tech stack" and of two names or more alone below it. */
function ownSkills(
  shows: readonly (PageLineKind | undefined)[],
  naming: readonly Naming[],
): readonly (number | undefined)[] {
  let isList = false;
  return shows.map((by, i) => {
    const opens = by === "own" && naming[i + 1] === "all" && naming[i + 2] === "all";
    isList = opens || (isList && naming[i] === "all");
    if (opens) return weightOfHeading;
    return isList ? 1 : undefined;
  });
}

/** A field of a form that must be filled in. */
const mustFill = /[*✱]$/;
/** A label with its value, which is no heading of a block. */
const holdsValue = /:\s*\S/;
const maxHeading = 60;

function kindOfHeading(words: string): BlockKind | undefined {
  if (words.length > maxHeading || holdsValue.test(words) || mustFill.test(words)) return undefined;
  const kind = headingKind(words);
  // "Do you have any of these qualifications?" is a question to applicants.
  return kind !== undefined && isOfWork(kind) && words.endsWith("?") ? undefined : kind;
}

/** A list of other jobs names the first within so many lines; a link to such a list ("View all jobs") does not. */
const fewLines = 3;

const weightOfHeading = 3;

/** The weight of a heading. One right above another may be a link to its block, so it says nothing. */
function weighHeading(
  kind: BlockKind | undefined,
  next: BlockKind | undefined,
): number | undefined {
  if (kind === "others") return -weights.others;
  if (kind === undefined) return undefined;
  if (!isOfWork(kind)) return 0;
  return next !== undefined && isOfWork(next) ? 0 : weightOfHeading;
}

const isOfWork = (kind: BlockKind): boolean => kind === "duties" || isAskList(kind);

/** What a page shows in a line with these folded words. O(1). */
export function whatShows(words: string): PageLineKind | undefined {
  if (words.length > maxShown) return undefined;
  // The values of the kind are those of the type.
  return shown.find((step) => step.pattern.test(words))?.value as PageLineKind | undefined;
}

/** "PHP Developer · Codelane · Kraków · 14 000 PLN": another job, course or article with its facts. */
export function looksLikeCard(words: string): boolean {
  return words.length <= maxShown && facts.test(words);
}

const facts = /(?: [·•] .*){2}/;

const policy = pattern("policy");
const [sentenceLength, longSentence, longParagraph, fewestWords] = [50, 110, 400, 4];

/** The weight of a line in the shape of those around a posting; 0 if it is in no such shape. */
function foreignWeight({ bullet }: TextLine, words: string): number {
  if (mustFill.test(words)) return -4;
  if (!bullet && looksLikeCard(words)) return -2;
  if (words.endsWith("?")) return -1;
  return words.length <= maxShown && policy.test(words) ? -3 : 0;
}

/** The weight of a line whose words say nothing about the page. */
function ownWeight(line: TextLine, words: string, isNamed: boolean): number {
  const foreign = foreignWeight(line, words);
  if (foreign < 0) return foreign;
  if (line.bullet && !holdsValue.test(words) && words.split(" ").length >= fewestWords) return 2;
  const sentence = weightOfSentence(line.to - line.from);
  if (sentence > 0) return sentence;
  if (opensAsk.test(words) || asks.test(words)) return 1;
  // Names of firms, places and people, numbers, labels: pages have many lines with nothing else.
  if (isNamed || line.bullet) return 0;
  return /[\d$€£%]/.test(words) ? -1 : -0.5;
}

function weightOfSentence(length: number): number {
  if (length >= longParagraph) return 8;
  if (length >= longSentence) return 3;
  return length >= sentenceLength ? 1 : 0;
}
