// The labeled postings of fixtures/gold whose errors may be looked at: what weights are learned from.
import { type Ad, adFiles, loadAds } from "../bench/gold/ads.ts";
import type { MarkedText } from "../bench/gold/marks.ts";
import { goldSets, isUnseen, loadGold, touches } from "../bench/gold/postings.ts";
import type { Span } from "../src/document/document.ts";
import { textDocument } from "../src/document/plain.ts";
import { encloses } from "../src/document/spans.ts";
import type { Posting } from "../src/job/ask.ts";
import type { Sentence } from "../src/job/blocks/blocks.ts";
import type { RequirementLevel } from "../src/job/job.ts";
import { openPosting, plainPosting } from "../src/job/open-posting.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import type { Mention } from "../src/skills/lexicon/mention.ts";

/** What is asked for at some places. */
export interface AskedPlaces {
  readonly level: RequirementLevel;
  readonly spans: readonly Span[];
}

export interface LabeledPosting {
  readonly id: string;
  readonly text: string;
  readonly asked: readonly AskedPlaces[];
  /** What could be read in two ways. */
  readonly open: readonly Span[];
  readonly titles: readonly Span[];
  /** How much it counts. */
  readonly weight: number;
  /** Whether it is a line of its own, whose place in the text says nothing. */
  readonly isAlone?: boolean;
}

/** A marked line, in its posting. */
export function labeledLine({ text, names }: MarkedText, weight = 1): LabeledPosting {
  return {
    id: text,
    text,
    asked: names.flatMap(({ level, from, to }) =>
      level === undefined ? [] : [{ level, spans: [{ from, to }] }],
    ),
    open: [],
    titles: [],
    weight,
    isAlone: true,
  };
}

/** A sentence of a posting, with the names that it holds. */
export interface SeenSentence {
  readonly posting: Posting;
  readonly sentence: Sentence;
  readonly named: readonly Mention[];
}

/** The sentences with names of a posting; none of one that is written with other characters than its labels say. */
export function seenSentences({ text }: LabeledPosting): readonly SeenSentence[] {
  const { document } = plainPosting(textDocument(text));
  if (document.text !== text) return [];
  const { posting } = openPosting(document, builtinLexicon());
  return posting.sentences.flatMap((sentence) => {
    const named = posting.mentions.filter((one) => encloses(sentence, one));
    return named.length === 0 ? [] : [{ posting, sentence, named }];
  });
}

/** What a posting asks for at the place of a name: undefined where it does not, "open" where that could be read in two ways. */
export function askedAt(
  { asked, open }: LabeledPosting,
  name: Span,
): AskedPlaces | "open" | undefined {
  const found = asked.find(({ spans }) => touches([name], spans));
  return found ?? (touches([name], open) ? "open" : undefined);
}

/** What is seen without the place in the text. */
export const withoutPart = (signs: readonly string[] = []): readonly string[] =>
  signs.filter((sign) => !sign.startsWith("PART"));

/** Parts that show whether what was learned holds for others. From the twenty-fifth set nothing was learned: it made what is read of others no better. */
const isForChecking = /^twenty-(?:third|fourth), check$|^twenty-fifth,/;

/** The real ones; `folder` holds their texts. */
export function realPostings(folder: string): readonly LabeledPosting[] {
  // The keys of an object literal.
  const sets = (Object.keys(goldSets) as (keyof typeof goldSets)[]).filter(
    (set) => !isUnseen(set) && !isForChecking.test(set),
  );
  return sets.flatMap((set) =>
    loadGold(folder, set).map(({ gold, text }) => ({
      id: `${set} ${gold.id}`,
      text,
      asked:
        gold.places?.map(({ level, ...place }) => ({ level, spans: [place] })) ?? gold.requirements,
      open: gold.optional,
      titles: gold.title === null ? [] : [gold.title],
      weight: gold.places === undefined ? 1 : placesWeight,
    })),
  );
}

/** What a posting counts whose places were labeled one by one, and whose errors no rule was written from. */
const placesWeight = 2;

/** What an invented ad counts beside a real one: no rule was written from most of them. */
const adWeight = 2;

/** The invented ads to learn from. */
export function inventedAds(): readonly LabeledPosting[] {
  return adFiles.flatMap(loadAds).flatMap((ad) => {
    const part = ad.head.get("part");
    return part === "learn" ? [labeledAd(ad)] : [];
  });
}

function labeledAd({ head, text, marks }: Ad): LabeledPosting {
  const asked = marks.filter(({ kind }) => kind === "asked" || kind === "spoken");
  return {
    id: head.get("name") ?? "",
    text,
    asked: asked.map(({ level, from, to }) => ({ level, spans: [{ from, to }] })),
    open: marks.filter(({ kind }) => kind !== "asked" && kind !== "spoken"),
    titles: marks.filter(({ kind }) => kind === "title"),
    weight: adWeight,
  };
}
