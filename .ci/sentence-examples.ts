// The names in the sentences of labeled postings, with how they are asked for; the weights of sentences are
// learned from them.
import { readMarkedSentences } from "../bench/gold/sentences.ts";
import { fillWording, readWordings } from "../bench/gold/wordings.ts";
import type { Span } from "../src/document/document.ts";
import type { RequirementLevel } from "../src/job/job.ts";
import { skillLevels } from "../src/job/sentences/skill-levels.ts";
import { signsOfNamesInContext } from "../src/job/sentences/weigh-names.ts";
import { namesToWeigh } from "../src/job/sentences/weighed-levels.ts";
import {
  type AskedPlaces,
  askedAt,
  inventedAds,
  type LabeledPosting,
  labeledLine,
  realPostings,
  type SeenSentence,
  seenSentences,
  withoutPart,
} from "./labeled-postings.ts";
import type { LabeledCase } from "./logistic.ts";

/** What a sentence says about a name: "none" if it does not ask for it. */
export type SentenceLabel = "none" | RequirementLevel;

/**
 * The examples of all postings whose errors may be looked at; `folder` contains the texts of those that
 * belong to their employers.
 */
export function nameExamples(folder: string): readonly LabeledCase<SentenceLabel>[] {
  return [...realPostings(folder), ...inventedAds(), ...wordings(), ...markedSentences()].flatMap(
    examplesOf,
  );
}

const levelOf: Readonly<Record<string, RequirementLevel>> = {
  r: "required",
  p: "preferred",
  m: "mentioned",
};

/** The lines of running text among the wordings. */
function wordings(): readonly LabeledPosting[] {
  const lines = readWordings().filter(({ part, place }) => part === "learn" && place === "prose");
  return lines.flatMap((wording) =>
    fillWording(wording).map(({ names, text }) => ({
      id: wording.words,
      text,
      asked: wording.expected.flatMap(({ level, members }) => {
        const asked = levelOf[level];
        const spans = [...members].flatMap((one) => placesOf(text, names[one]?.[0] ?? ""));
        return asked === undefined ? [] : [{ level: asked, spans }];
      }),
      open: [],
      titles: [],
      choices: [],
      weight: 1,
      isAlone: true,
    })),
  );
}

/** The weight of a sentence whose reading is required by a test. */
const ruleWeight = 4;

function markedSentences(): readonly LabeledPosting[] {
  return readMarkedSentences()
    .filter(({ part }) => part === "learn" || part === "rules")
    .map((line) => labeledLine(line, line.part === "rules" ? ruleWeight : 1));
}

function placesOf(text: string, name: string): readonly Span[] {
  return [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
    from: index,
    to: index + name.length,
  }));
}

function examplesOf(labeled: LabeledPosting): readonly LabeledCase<SentenceLabel>[] {
  return seenSentences(labeled).flatMap((seen) => examplesIn(labeled, seen));
}

function examplesIn(
  labeled: LabeledPosting,
  { posting, sentence, named }: SeenSentence,
): readonly LabeledCase<SentenceLabel>[] {
  const told = skillLevels(posting, sentence, named);
  if (told === undefined) return [];
  const names = namesToWeigh(posting, sentence, told);
  const found = [...signsOfNamesInContext(posting, sentence, told.mentions, names)].flatMap(
    ([one, signs]) => {
      const asked = askedAt(labeled, one);
      if (asked === "open") return [];
      const level = names.get(one)?.level;
      return [
        { signs: labeled.isAlone ? withoutPart(signs) : signs, labels: labelsOf(asked, level) },
      ];
    },
  );
  // A sentence with many names says little more than one with a few.
  const share = Math.sqrt(Math.min(found.length, most)) / found.length;
  return found.flatMap(({ signs, labels }) =>
    // If it is unknown which of several levels a name has, each counts in part.
    labels.map((label) => ({ signs, label, weight: (labeled.weight * share) / labels.length })),
  );
}

/** More names than this in a sentence add nothing to its weight. */
const most = 3;

/**
 * The levels that a requirement may have at one of its places: it has its strongest level at only one of
 * them.
 */
const levelsBelow: Readonly<Record<RequirementLevel, readonly RequirementLevel[]>> = {
  required: ["required", "preferred", "mentioned"],
  preferred: ["preferred", "mentioned"],
  mentioned: ["mentioned"],
};

/**
 * The possible levels of a name at one of its places. If uncertain, what its place and phrases say is used,
 * provided that it is possible.
 */
function labelsOf(
  asked: AskedPlaces | undefined,
  told: RequirementLevel | undefined,
): readonly SentenceLabel[] {
  if (asked === undefined) return ["none"];
  const levels = asked.spans.length === 1 ? [asked.level] : levelsBelow[asked.level];
  return told !== undefined && levels.includes(told) ? [told] : levels;
}
