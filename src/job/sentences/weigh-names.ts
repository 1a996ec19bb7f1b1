import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import { readOnce } from "../../text/memoize.ts";
import { labelSums } from "../../text/packed-weights.ts";
import { findAll } from "../../words/find-all.ts";
import { type PatternKind, pattern } from "../../words/words.ts";
import type { Posting } from "../ask.ts";
import type { Sentence } from "../blocks/blocks.ts";
import { isSilent } from "../blocks/headings.ts";
import type { RequirementLevel } from "../job.ts";
import { weightsOfSentences, weightsOfSpoken } from "../weights.generated.ts";
import type { Stress } from "./level-phrases.ts";

/** Whether a sentence is running text, where only the words say whether it asks. */
function isRunning({ kind, bullet }: Sentence): boolean {
  return kind === "none" || kind === "role" || (kind === "company" && !bullet);
}

/** How many letters identify a word: "running" and "runner" are the same sign. */
const stemLength = 6;

/** The placeholder for a name, since which name it is does not matter for how it is asked for. */
const nameSign = "NAME";

const wordOrMark = /[a-z0-9']+|NAME|[;:,.(—–/]/g;
const word = /^[a-zN0-9']/;
const endOfClause = /^[.;—–]/;

/** How many words and marks on either side of a name count as its own. */
const wordsBefore = 4;
const wordsAfter = 3;

/**
 * Phrases that speak for or against an ask without deciding it. The sign is the name of the phrase's kind.
 */
const cues = (
  [
    "tells-firm",
    "tells-all",
    "opens-firm",
    "says-what-firm-is",
    "made-by-others",
    "made-of",
    "wish-word",
    "refers-back",
  ] satisfies readonly PatternKind[]
).map((kind) => ({ sign: kind.toUpperCase(), phrase: pattern(kind) }));

/** Into how many parts the position in a text, and the share of names in a sentence, are divided. */
const partCount = 5;
const shareCount = 4;

/**
 * The signs of each name in a sentence. Signs of the sentence in capitals: its block and place, how much of
 * it the names cover, their categories, and cues; then the stems of its words, with the first one repeated.
 * Signs of the name: what is next to it on either side, up to the end of its clause. O(sentence + names).
 */
export function signsOfNames(
  { folded }: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
): readonly (readonly string[])[] {
  const { kind, bullet, ofFirm, isAfterList, isParagraph, from, to } = sentence;
  const words = folded.slice(from, to);
  const stems = stemsOf(folded, sentence, names);
  const others = stems.filter((stem) => word.test(stem));
  const covered = names.reduce((sum, name) => sum + name.to - name.from, 0);
  const shared = [
    "ALWAYS",
    `${kind.toUpperCase()}${bullet ? " ITEM" : ""}`,
    ...(ofFirm ? ["FIRM"] : []),
    ...(isAfterList ? ["BEHIND"] : []),
    ...(isParagraph ? ["PARAGRAPH"] : []),
    `PART ${Math.floor((partCount * from) / folded.length)}`,
    `SHARE ${Math.floor((shareCount * covered) / (to - from))}`,
    ...new Set(names.map(({ category }) => category.toUpperCase())),
    ...cues.filter(({ phrase }) => phrase.test(words)).map(({ sign }) => sign),
    ...(words.endsWith("?") ? ["QUESTION"] : []),
    `^${others[0] ?? ""}`,
    ...new Set(others),
  ];
  const places = stems.flatMap((stem, at) => (stem === nameSign ? [at] : []));
  return names.map((_, i) => [...shared, ...signsBeside(stems, places[i] ?? 0)]);
}

/** The stems of a sentence's words and its marks, with one placeholder for every name. */
function stemsOf(folded: string, { from, to }: Span, names: readonly Mention[]): readonly string[] {
  let at = from;
  let others = "";
  for (const name of names) {
    others += `${folded.slice(at, name.from)} ${nameSign} `;
    at = Math.max(at, name.to);
  }
  const text = others + folded.slice(at, to);
  return findAll(wordOrMark, text).map(([one]) => one.slice(0, stemLength));
}

/** The signs next to the name at index `at`, on either side. */
function signsBeside(stems: readonly string[], at: number): readonly string[] {
  const left = stems.slice(Math.max(0, at - wordsBefore), at).reverse();
  const right = stems.slice(at + 1, at + 1 + wordsAfter);
  return [
    ...signsAt("<", left, at < wordsBefore),
    ...signsAt(">", right, at + wordsAfter >= stems.length),
  ];
}

function signsAt(side: string, stems: readonly string[], isAll: boolean): readonly string[] {
  const end = stems.findIndex((stem) => endOfClause.test(stem));
  const own = end < 0 ? stems : stems.slice(0, end);
  const last = end >= 0 ? [`${side};`] : isAll ? [`${side}|`] : [];
  const next = stems.slice(0, 1).map((stem) => `${side}1${stem}`);
  return [...new Set([...next, ...own.map((stem) => side + stem), ...last])];
}

/** What place and phrases say about a name. */
export interface NameContext {
  readonly level: RequirementLevel | undefined;
  /** The level that a phrase around it gives it. */
  readonly stress: Stress["level"] | undefined;
}

/**
 * The signs of each name that place and phrases were consulted for: what these say, alone and with the kind
 * of block, the words of the line above, and the sentence's own words.
 */
export function signsOfNamesInContext(
  posting: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
  stated: ReadonlyMap<Mention, NameContext>,
): ReadonlyMap<Mention, readonly string[]> {
  const signs = signsOfNames(posting, sentence, names);
  const { kind, bullet, lead } = sentence;
  const above =
    lead === undefined ? "" : posting.folded.slice(lead.from, lead.to).slice(-leadLength);
  const block = `${kind.toUpperCase()}${bullet ? " ITEM" : ""}${isRunning(sentence) ? " TEXT" : ""}`;
  const shared = new Set(
    findAll(plainWord, above.replace(pointsToAll, "")).map(
      ([one]) => `LEAD ${one.slice(0, stemLength)}`,
    ),
  );
  const seen = new Map<Mention, readonly string[]>();
  for (const [i, name] of names.entries()) {
    const said = stated.get(name);
    if (said === undefined) continue;
    const level = said.level?.toUpperCase() ?? "NONE";
    const own = [
      level,
      ...(isSilent(kind) ? [`${level} SILENT`] : []),
      `${level} ${block}`,
      `${level} ${said.stress?.toUpperCase() ?? ""}`,
    ];
    seen.set(name, [...(signs[i] ?? []), ...shared, ...own]);
  }
  return seen;
}

/** How much of the line above is read, from its end. */
const leadLength = 80;

/** Other short words, such as "the", "to" and "for", say nothing about the list below. */
const plainWord = /\bwe\b|[a-z]{4,}/g;

/**
 * Lines over wishes say "any of the following". If "all of the following" gave the same signs, it would make
 * wishes too.
 */
const pointsToAll = pattern("points-to-all");

/**
 * How much likelier another level must be than the one that the place (two and a half times) or a phrase
 * about the name (twenty times) gives, in eighths of the log odds.
 */
const leadOverPlace = 7;
const leadOverPhrase = 24;

/** How much likelier it must be that nothing is asked for, if something says otherwise: seven times. */
const leadOfNothing = 16;

/** How much likelier it must be that a name is asked for in a block about something else: twelve times. */
const leadOverSilence = 20;

/** The levels of names for which weighing changes the level; undefined for those that are not asked for. */
type Weighed = ReadonlyMap<Mention, RequirementLevel | undefined>;

/**
 * How strongly a sentence asks for each name in `stated`, judged by all its words together with what place and
 * phrases say. Contains only names for which another level is much likelier. The weights are learned by
 * `.ci/train-sentences.ts`. O(sentence + names).
 */
export function weighNames(
  posting: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
  stated: ReadonlyMap<Mention, NameContext>,
): Weighed {
  const weighed = new Map<Mention, RequirementLevel | undefined>();
  for (const [name, signs] of signsOfNamesInContext(posting, sentence, names, stated)) {
    const said = stated.get(name);
    const likelier = likelierLevel(signs, said?.level, leadOver(sentence, said));
    if (likelier !== said?.level) weighed.set(name, likelier);
  }
  return weighed;
}

/** How much likelier another level must be than what place and phrases say. */
function leadOver({ kind }: Sentence, stated: NameContext | undefined): number {
  if (stated?.stress !== undefined) return leadOverPhrase;
  if (stated?.level !== undefined) return leadOverPlace;
  return isSilent(kind) ? leadOverSilence : 0;
}

/** The likeliest level by all signs of a name; the given level if no other is likelier by enough. */
function likelierLevel(
  signs: readonly string[],
  stated: RequirementLevel | undefined,
  least: number,
): RequirementLevel | undefined {
  const learned = namesLearned();
  const sums = labelSums(learned, signs);
  // The labels are "none", then the levels.
  const levels = [undefined, ...(learned.labels.slice(1) as readonly RequirementLevel[])];
  const most = Math.max(...sums);
  const best = levels[sums.indexOf(most)];
  const asStated = sums[levels.indexOf(stated)] ?? 0;
  return most >= asStated + (best === undefined ? Math.max(least, leadOfNothing) : least)
    ? best
    : stated;
}

const namesLearned = readOnce(weightsOfSentences);

/**
 * In eighths of the log odds: how likely it must be that a language is asked for without a phrase that asks,
 * and how much likelier another level must be than what a phrase says.
 */
const leastOfLanguage = 5;
const leadOfLanguage = 24;

/**
 * Like `weighNames`, for spoken languages in any sentence. The weights are learned by
 * `.ci/train-languages.ts`. O(sentence + names).
 */
export function weighLanguages(
  posting: Pick<Posting, "folded">,
  sentence: Sentence,
  names: readonly Mention[],
  statedLevelOf: (language: Mention) => RequirementLevel | undefined,
): ReadonlyMap<Mention, RequirementLevel> {
  const weighed = new Map<Mention, RequirementLevel>();
  if (!names.some(isLanguage)) return weighed;
  const signs = signsOfNames(posting, sentence, names);
  for (const [i, name] of names.entries()) {
    if (!isLanguage(name)) continue;
    const stated = statedLevelOf(name);
    const level = levelOfLanguage(signs[i] ?? [], stated);
    if (level !== undefined && level !== stated) weighed.set(name, level);
  }
  return weighed;
}

const languagesLearned = readOnce(weightsOfSpoken);

/** Whether a mention is a spoken language. */
export const isLanguage = ({ category }: Mention): boolean => category === "spoken-language";

function levelOfLanguage(
  signs: readonly string[],
  stated: RequirementLevel | undefined,
): RequirementLevel | undefined {
  const learned = languagesLearned();
  const [none = 0, ...others] = labelSums(learned, signs);
  const levels = learned.labels.slice(1) as readonly RequirementLevel[];
  const most = Math.max(...others);
  const best = levels[others.indexOf(most)];
  const asStated = stated === undefined ? undefined : others[levels.indexOf(stated)];
  if (asStated === undefined) return -none >= leastOfLanguage ? best : stated;
  return most > Math.max(none, asStated + leadOfLanguage) ? best : stated;
}
