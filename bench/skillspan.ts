// Measures the finder against the knowledge spans of SkillSpan: npm run bench -- skillspan [FOLDER]   (SHOW=1
// lists the errors)
// FOLDER (default ../shared/data) contains skill-spans.jsonl, postings with labels by trained annotators
// (Zhang et al., NAACL 2022), which is not part of the project.
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import type { Span } from "../src/document/document.ts";
import { findSkills } from "../src/skills/find.ts";
import { overlaps } from "./gold/postings.ts";

const folder = process.argv[2] ?? "../shared/data";
const isShown = Boolean(process.env.SHOW);

interface Label extends Span {
  readonly label: "KNOWLEDGE" | "SKILL";
}

interface Posting {
  /** "skillspan-tech-dev-12": the last word but one is the part of the data. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Label[];
}

/**
 * Categories that the annotators label as SKILL or not at all: traits, titles. They count degrees, languages
 * and certificates as knowledge.
 */
const others = new Set(["soft-skill", "job-title"]);

const isSame = (a: Span, b: Span) => a.from === b.from && a.to === b.to;

/** How many labels are found and how many mentions are labeled, by a way of comparing. */
interface Tally {
  labels: number;
  found: number;
  mentions: number;
  right: number;
}

const makeTally = (): Tally => ({ labels: 0, found: 0, mentions: 0, right: 0 });

type Way = "strict" | "overlapping" | "labeled at all";

/** Whether a mention is right, by each way of comparing. A label is found if that is true of some mention. */
function judges({ text, spans }: Posting): Readonly<Record<Way, (mention: Span) => boolean>> {
  const labels = spans.filter(({ label }) => label === "KNOWLEDGE");
  const wordsOf = ({ from, to }: Span) => text.slice(from, to).toLowerCase();
  const words = new Set(spans.map(wordsOf));
  return {
    strict: (mention) => labels.some((label) => isSame(label, mention)),
    overlapping: (mention) => labels.some((label) => overlaps(label, mention)),
    // Labels are incomplete: "Java" may be labeled in a requirement but not in the title.
    "labeled at all": (mention) =>
      words.has(wordsOf(mention)) || spans.some((span) => overlaps(span, mention)),
  };
}

/** By part of the data, and for all. */
const tallies = new Map<string, Map<Way, Tally>>();

function tallyOf(part: string, way: Way): Tally {
  const ofPart = tallies.get(part) ?? new Map<Way, Tally>();
  tallies.set(part, ofPart);
  const tally = ofPart.get(way) ?? makeTally();
  ofPart.set(way, tally);
  return tally;
}

for (const posting of jsonLines<Posting>(join(folder, "skill-spans.jsonl"))) {
  const { id, text, spans } = posting;
  const mentions = findSkills(text).filter(({ category }) => !others.has(category));
  const labels = spans.filter(({ label }) => label === "KNOWLEDGE");
  for (const [way, isRight] of Object.entries(judges(posting)) as [Way, (m: Span) => boolean][]) {
    const right = mentions.filter(isRight);
    const isFound = way === "strict" ? isSame : overlaps;
    const found = labels.filter((label) => mentions.some((mention) => isFound(label, mention)));
    for (const tally of [tallyOf(id.split("-").at(-2) ?? "", way), tallyOf("all", way)]) {
      tally.labels += labels.length;
      tally.found += found.length;
      tally.mentions += mentions.length;
      tally.right += right.length;
    }
    if (!isShown || way !== "labeled at all") continue;
    show(text, "MISSED", labels, found);
    show(text, "UNLABELLED", mentions, right);
  }
}

for (const part of [...tallies.keys()].toSorted()) {
  for (const [way, { labels, found, mentions, right }] of tallies.get(part) ?? []) {
    const precision = right / mentions;
    const recall = found / labels;
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${part}, ${way}: precision ${percent(precision)} (${right} of ${mentions}), recall ${percent(recall)} (${found} of ${labels}), F1 ${percent(f1)}`,
    );
  }
}

function show(text: string, kind: string, all: readonly Span[], fine: readonly Span[]): void {
  for (const { from, to } of all.filter((span) => !fine.includes(span)))
    console.error(kind, JSON.stringify(text.slice(from, to)));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
