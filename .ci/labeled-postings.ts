// The labeled postings of fixtures/gold whose errors may be looked at: what weights are learned from.
import { type Ad, adFiles, loadAds } from "../bench/gold/ads.ts";
import { goldSets, isUnseen, loadGold } from "../bench/gold/postings.ts";
import type { Span } from "../src/document/document.ts";
import type { RequirementLevel } from "../src/job/job.ts";

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

/** The real ones; `folder` holds their texts. */
export function realPostings(folder: string): readonly LabeledPosting[] {
  // The keys of an object literal.
  const sets = (Object.keys(goldSets) as (keyof typeof goldSets)[]).filter((set) => !isUnseen(set));
  return sets.flatMap((set) =>
    loadGold(folder, set).map(({ gold, text }) => ({
      id: `${set} ${gold.id}`,
      text,
      asked: gold.requirements,
      open: gold.optional,
      titles: gold.title === null ? [] : [gold.title],
      weight: 1,
    })),
  );
}

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
