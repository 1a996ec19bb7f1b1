// The labels of fixtures/gold with their texts.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { jsonLines } from "../../.ci/json-lines.ts";
import type { Span } from "../../src/document/document.ts";
import type { Job, RequirementLevel } from "../../src/job/job.ts";
import { goldOfNames, type LabeledNames } from "./names.ts";

export interface Label {
  readonly skills: readonly string[];
  readonly level: RequirementLevel;
  readonly minMonths?: number;
  readonly spans: readonly Span[];
}

/** What people say that a posting asks for; fixtures/gold/README.md explains each field. */
export interface Gold {
  readonly id: string;
  /** The file that contains the text, and the text's hash when it was labeled. */
  readonly source?: string;
  readonly sha256?: string;
  /** The text itself, if it is invented. */
  readonly text?: string;
  /** Whether the text is read with its line breaks replaced by spaces. */
  readonly isFlat?: boolean;
  readonly part?: "learn" | "check" | "closed";
  readonly title: Span | null;
  /** Absent if nobody labeled it. */
  readonly level?: string | null;
  readonly minMonths: number | null;
  readonly degree: Pick<NonNullable<Job["degree"]>, "level" | "required" | "orEquivalent"> | null;
  readonly requirements: readonly Label[];
  readonly negated: readonly Omit<Label, "level">[];
  readonly optional: readonly Span[];
  /**
   * The places that were labeled, if only some were. What is returned elsewhere is neither right nor wrong.
   */
  readonly judged?: readonly Span[];
  /** The places of each choice by itself, if these were labeled. */
  readonly choices?: readonly (readonly Span[])[];
  /** How each place by itself asks, if that was labeled. */
  readonly places?: readonly (Span & Pick<Label, "level">)[];
}

/**
 * The sets of labels, described in fixtures/gold/README.md. Nobody looks at the errors of the sixth, the
 * seventh and the twelfth, or of closed parts except those of the fourteenth to the seventeenth.
 */
export const goldSets = {
  first: "jobs.jsonl",
  second: "jobs-second.jsonl",
  third: "jobs-third.jsonl",
  fourth: "jobs-fourth.jsonl",
  fifth: "jobs-fifth.jsonl",
  sixth: "jobs-sixth.jsonl",
  seventh: "jobs-seventh.jsonl",
  eighth: "jobs-eighth.jsonl",
  ninth: "jobs-ninth.jsonl",
  tenth: "jobs-tenth.jsonl",
  eleventh: "jobs-eleventh.jsonl",
  twelfth: "jobs-twelfth.jsonl",
  thirteenth: "jobs-thirteenth.jsonl",
  "fourteenth, learn": "jobs-fourteenth.jsonl",
  "fourteenth, check": "jobs-fourteenth.jsonl",
  "fourteenth, closed": "jobs-fourteenth.jsonl",
  "fifteenth, learn": "jobs-fifteenth.jsonl",
  "fifteenth, check": "jobs-fifteenth.jsonl",
  "fifteenth, closed": "jobs-fifteenth.jsonl",
  "sixteenth, learn": "jobs-sixteenth.jsonl",
  "sixteenth, check": "jobs-sixteenth.jsonl",
  "sixteenth, closed": "jobs-sixteenth.jsonl",
  "seventeenth, learn": "jobs-seventeenth.jsonl",
  "seventeenth, check": "jobs-seventeenth.jsonl",
  "seventeenth, closed": "jobs-seventeenth.jsonl",
  "eighteenth, learn": "jobs-eighteenth.jsonl",
  "eighteenth, check": "jobs-eighteenth.jsonl",
  "eighteenth, closed": "jobs-eighteenth.jsonl",
  "nineteenth, learn": "jobs-nineteenth.jsonl",
  "nineteenth, check": "jobs-nineteenth.jsonl",
  "nineteenth, closed": "jobs-nineteenth.jsonl",
  "twentieth, learn": "jobs-twentieth.jsonl",
  "twentieth, check": "jobs-twentieth.jsonl",
  "twentieth, closed": "jobs-twentieth.jsonl",
  "twenty-first, learn": "jobs-twenty-first.jsonl",
  "twenty-first, check": "jobs-twenty-first.jsonl",
  "twenty-first, closed": "jobs-twenty-first.jsonl",
  "twenty-second, learn": "jobs-twenty-second.jsonl",
  "twenty-second, check": "jobs-twenty-second.jsonl",
  "twenty-second, closed": "jobs-twenty-second.jsonl",
  "twenty-third, learn": "jobs-twenty-third.jsonl",
  "twenty-third, check": "jobs-twenty-third.jsonl",
  "twenty-third, closed": "jobs-twenty-third.jsonl",
  "twenty-fourth, learn": "jobs-twenty-fourth.jsonl",
  "twenty-fourth, check": "jobs-twenty-fourth.jsonl",
  "twenty-fifth, learn": "jobs-twenty-fifth.jsonl",
  "twenty-fifth, check": "jobs-twenty-fifth.jsonl",
  "twenty-fifth, closed": "jobs-twenty-fifth.jsonl",
  "twenty-sixth, learn": "jobs-twenty-sixth.jsonl",
  "twenty-sixth, closed": "jobs-twenty-sixth.jsonl",
  "posts, learn": "jobs-posts.jsonl",
  "posts, check": "jobs-posts.jsonl",
  "posts, closed": "jobs-posts.jsonl",
} as const;

const opened = /^(?:fourteenth|fifteenth|sixteenth|seventeenth), closed$/;

/** Whether nobody has looked at the errors of a set. */
export const isUnseen = (set: string): boolean =>
  /^(?:sixth|seventh|twelfth)$|, closed$/.test(set) && !opened.test(set);

/** The labels of a set, each with its text from `folder`. Throws if a text is missing or has changed. */
export function loadGold(
  folder: string,
  set: keyof typeof goldSets = "first",
): readonly { readonly gold: Gold; readonly text: string }[] {
  const textOf = textsOf(folder);
  return jsonLines<Gold | LabeledNames>(`fixtures/gold/${goldSets[set]}`)
    .filter(({ part }) => part === undefined || set.endsWith(part))
    .map((row) => ("names" in row ? goldOfNames(row) : row))
    .map((gold) => {
      const { source = "", sha256 = "", isFlat = false } = gold;
      const text = gold.text ?? textOf({ id: gold.id, sha256, file: source });
      return { gold, text: isFlat ? text.replaceAll("\n", " ") : text };
    });
}

/** Postings of closed parts that a second reader labeled as well, with the labels of both. */
export function loadSecondReader(
  folder: string,
): readonly { readonly gold: Gold; readonly second: Gold; readonly text: string }[] {
  const rows = jsonLines<LabeledNames>("fixtures/gold/jobs-second-reader.jsonl");
  const seconds = new Map(rows.map((row) => [row.id, goldOfNames(row)]));
  return (["twenty-third, closed", "twenty-fifth, closed"] as const)
    .flatMap((set) => loadGold(folder, set))
    .flatMap(({ gold, text }) => {
      const second = seconds.get(gold.id);
      return second === undefined ? [] : { gold, second, text };
    });
}

/** Where the text of a label is, and its hash when it was labeled. */
export interface Labeled {
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
}

/**
 * Returns a function that gives the text of a label from a file in `folder`. It throws if the text is missing
 * or has changed.
 */
export function textsOf(folder: string): (label: Labeled) => string {
  const files = new Map<string, ReadonlyMap<string, string>>();
  return ({ file, id, sha256 }) => {
    let texts = files.get(file);
    if (texts === undefined) {
      const documents = jsonLines<{ readonly id: string; readonly text: string }>(
        join(folder, file),
      );
      texts = new Map(documents.map((document) => [document.id, document.text]));
      files.set(file, texts);
    }
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${id} is not in ${folder}/${file}`);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    if (hash !== sha256) throw new Error(`${id} is another text than the one labeled`);
    return text;
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function touches(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((span) => others.some((other) => overlaps(span, other)));
}
