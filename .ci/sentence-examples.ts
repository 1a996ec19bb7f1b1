// The names in the running text of labeled postings, with how they are asked for: what the weights of sentences are learned from.
import { touches } from "../bench/gold/postings.ts";
import { readMarkedSentences } from "../bench/gold/sentences.ts";
import { fillWording, readWordings } from "../bench/gold/wordings.ts";
import type { Span } from "../src/document/document.ts";
import { textDocument } from "../src/document/plain.ts";
import type { Posting } from "../src/job/ask.ts";
import type { Sentence } from "../src/job/blocks/blocks.ts";
import type { RequirementLevel } from "../src/job/job.ts";
import { openPosting, plainPosting } from "../src/job/open-posting.ts";
import { phraseLevel } from "../src/job/sentences/base-level.ts";
import { findStress, stressAt } from "../src/job/sentences/level-phrases.ts";
import { isRunning, signsOfNames } from "../src/job/sentences/weigh-names.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import {
  type AskedPlaces,
  inventedAds,
  type LabeledPosting,
  realPostings,
} from "./labeled-postings.ts";

/** What a sentence says of a name: "none" where it does not ask for it. */
export type SentenceLabel = "none" | RequirementLevel;

export interface NameExample {
  readonly posting: string;
  readonly signs: readonly string[];
  /** What the rules say. */
  readonly told: RequirementLevel | undefined;
  /** Several where it is not known which. */
  readonly labels: readonly SentenceLabel[];
  /** How much it counts. */
  readonly weight: number;
}

const others: ReadonlySet<string> = new Set([
  "job-title",
  "degree",
  "soft-skill",
  "spoken-language",
]);

/** The examples of all postings whose errors may be looked at; `folder` holds the texts of those that belong to their employers. */
export function nameExamples(folder: string): readonly NameExample[] {
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
      weight: 1,
      isAlone: true,
    })),
  );
}

/** What a sentence counts of whose kind a test asks that it is read so. */
const ruleWeight = 4;

const intro = "Backend Engineer\n\n";

function markedSentences(): readonly LabeledPosting[] {
  const learned = readMarkedSentences().filter(({ part }) => part === "learn" || part === "rules");
  return learned.map(({ part, text, names }) => ({
    id: text,
    text: intro + text,
    asked: names.flatMap(({ level, from, to }) => {
      const spans = [{ from: from + intro.length, to: to + intro.length }];
      return level === undefined ? [] : [{ level, spans }];
    }),
    open: [],
    titles: [],
    weight: part === "rules" ? ruleWeight : 1,
    isAlone: true,
  }));
}

function placesOf(text: string, name: string): readonly Span[] {
  return [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
    from: index,
    to: index + name.length,
  }));
}

function examplesOf(labeled: LabeledPosting): readonly NameExample[] {
  const { document } = plainPosting(textDocument(labeled.text));
  if (document.text !== labeled.text) return [];
  const { posting } = openPosting(document, builtinLexicon());
  return posting.sentences
    .filter(isRunning)
    .flatMap((sentence) => examplesIn(labeled, posting, sentence));
}

function examplesIn(
  { asked, open, weight, isAlone = false, id }: LabeledPosting,
  posting: Posting,
  sentence: Sentence,
): readonly NameExample[] {
  const { from, to } = sentence;
  const named = posting.mentions.filter((one) => from <= one.from && one.to <= to);
  if (named.length === 0) return [];
  const stresses = findStress(posting.folded, sentence);
  const told = phraseLevel(posting, sentence, named, stresses);
  const signs = signsOfNames(posting, sentence, named);
  const examples = named.flatMap((one, i): readonly NameExample[] => {
    const isOther =
      others.has(one.category) || posting.wide.has(one) || stressAt(stresses, one) !== undefined;
    const found = asked.find(({ spans }) => touches([one], spans));
    if (isOther || (found === undefined && touches([one], open))) return [];
    const seen = (signs[i] ?? []).filter((sign) => !isAlone || !sign.startsWith("PART"));
    return [{ posting: id, signs: seen, told, labels: labelsOf(found), weight }];
  });
  // A sentence with many names says little more than one with a few.
  const share = Math.sqrt(Math.min(examples.length, most)) / examples.length;
  return examples.map((one) => ({ ...one, weight: one.weight * share }));
}

/** More names in a sentence add nothing to its weight. */
const most = 3;

/** The levels that a requirement may have at one of its places: a requirement of several has its strongest at one of them. */
const levelsBelow: Readonly<Record<RequirementLevel, readonly RequirementLevel[]>> = {
  required: ["required", "preferred", "mentioned"],
  preferred: ["preferred", "mentioned"],
  mentioned: ["mentioned"],
};

function labelsOf(found: AskedPlaces | undefined): readonly SentenceLabel[] {
  if (found === undefined) return ["none"];
  return found.spans.length === 1 ? [found.level] : levelsBelow[found.level];
}
