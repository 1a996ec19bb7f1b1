// The labeled postings of fixtures/gold whose errors may be looked at; weights are learned from them.
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

/** What is asked for, and where. */
export interface AskedPlaces {
  readonly level: RequirementLevel;
  readonly spans: readonly Span[];
}

export interface LabeledPosting {
  readonly id: string;
  readonly text: string;
  readonly asked: readonly AskedPlaces[];
  /** Places that could be read in two ways. */
  readonly open: readonly Span[];
  readonly titles: readonly Span[];
  /** The places of each choice. */
  readonly choices: readonly (readonly Span[])[];
  /** The weight of the posting in learning. */
  readonly weight: number;
  /** Whether it is a single line, whose position in a text means nothing. */
  readonly isAlone?: boolean;
}

/** A marked line as a posting. */
export function labeledLine({ text, names }: MarkedText, weight = 1): LabeledPosting {
  return {
    id: text,
    text,
    asked: names.flatMap(({ level, from, to }) =>
      level === undefined ? [] : [{ level, spans: [{ from, to }] }],
    ),
    open: [],
    titles: [],
    choices: [],
    weight,
    isAlone: true,
  };
}

/** A sentence of a posting with the names in it. */
export interface SeenSentence {
  readonly posting: Posting;
  readonly sentence: Sentence;
  readonly named: readonly Mention[];
}

/**
 * The sentences of a posting that contain names; empty if reading changes its characters, so that labels
 * would not match.
 */
export function seenSentences({ text }: LabeledPosting): readonly SeenSentence[] {
  const { document } = plainPosting(textDocument(text));
  if (document.text !== text) return [];
  const { posting } = openPosting(document, builtinLexicon());
  return posting.sentences.flatMap((sentence) => {
    const named = posting.mentions.filter((one) => encloses(sentence, one));
    return named.length === 0 ? [] : [{ posting, sentence, named }];
  });
}

/**
 * What a posting asks for at the place of a name: undefined if nothing, "open" if it could be read in two
 * ways.
 */
export function askedAt(
  { asked, open }: LabeledPosting,
  name: Span,
): AskedPlaces | "open" | undefined {
  const found = asked.find(({ spans }) => touches([name], spans));
  return found ?? (touches([name], open) ? "open" : undefined);
}

/** The signs without those for the position in the text. */
export const withoutPart = (signs: readonly string[] = []): readonly string[] =>
  signs.filter((sign) => !sign.startsWith("PART"));

/**
 * Parts reserved for checking whether what was learned generalizes. Nothing is learned from the twenty-fifth
 * set either, since that did not improve the reading of others.
 */
const isForChecking = /^twenty-(?:third|fourth), check$|^twenty-fifth,/;

/** The real postings; `folder` contains their texts. */
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
      choices:
        gold.choices ??
        gold.requirements.flatMap(({ skills, spans }) => (skills.length > 1 ? [spans] : [])),
      weight: gold.places === undefined ? 1 : placesWeight,
    })),
  );
}

/** The weight of a posting whose places were labeled one by one and whose errors no rule was written from. */
const placesWeight = 2;

/** The weight of an invented ad compared with a real one: no rule was written from most of them. */
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
    choices: asked.flatMap(({ isChoice, from, to }) => (isChoice ? [[{ from, to }]] : [])),
    weight: adWeight,
  };
}
