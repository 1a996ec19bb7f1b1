// What is compared of a posting that was pasted, printed or saved in several ways.
import { join } from "node:path";
import { jsonLines } from "../../.ci/json-lines.ts";
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Source } from "../../src/document/read.ts";
import { headingKind } from "../../src/job/blocks/headings.ts";
import { readJob } from "../../src/job/parse.ts";
import { foldCase } from "../../src/words/fold.ts";

export interface Posting {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const fewestLines = 12;
const developer = /\b(?:developers?|programmers?|engineers?|devops|sdet|architects?)\b/i;

/** Postings of developers in `folder`, at most `count` of them, evenly spread. */
export function developerPostings(folder: string, count: number): readonly Posting[] {
  const all = jsonLines<Posting>(join(folder, "jobs.jsonl")).filter(
    ({ title = "", text }) => developer.test(title) && linesOf(text).length >= fewestLines,
  );
  const step = Math.max(1, all.length / count);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** The mark before an item. */
export const itemMark: RegExp = /^[\s•●◦▪■‣·➢✓►*–-]+/u;

export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(itemMark, "").trim())
    .filter((line) => line !== "");
}

export const isBullet = (mark: string): boolean => mark.trim() !== "";

/** Whether a line without a bullet is a heading by its words. */
export function isHeadingLine(line: string): boolean {
  const canBe = line.length < 60 && !/[.,;]/.test(line);
  return canBe && headingKind(foldCase(line)) !== undefined;
}

export interface Read {
  /** Each skill requirement as "level skill", with its months and the words around its first place. */
  readonly asked: ReadonlyMap<
    string,
    { readonly months: number | undefined; readonly around: string }
  >;
  /** The choices, each as its members in order. */
  readonly choices: ReadonlySet<string>;
  readonly total: number | undefined;
  readonly title: string | undefined;
}

export async function readPosting(source: Source): Promise<Read> {
  const document = await readDocument(source);
  const job = readJob(document);
  const skills = job.requirements.filter(({ kind }) => kind === "skill");
  const asked = skills.flatMap(({ skills, level, spans, minMonths }) => {
    const { from = 0, to = 0 } = spans[0] ?? {};
    const { text } = document;
    const around = `${text.slice(Math.max(0, from - 60), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`;
    const one = { months: minMonths, around: around.replace(/\s+/g, " ") };
    return skills.map((skill) => [`${level} ${skill}`, one] as const);
  });
  const choices = skills.filter((one) => one.skills.length > 1);
  const title = job.title?.text.replace(/[^\p{L}\d]+/gu, " ").trim();
  return {
    asked: new Map(asked),
    choices: new Set(choices.map((one) => one.skills.toSorted().join(" or "))),
    total: job.minMonths,
    title,
  };
}

/** How `read` asks for the skill of `key`, at whatever level. */
function hasSkill(read: Read, key: string): string | undefined {
  const skill = key.slice(key.indexOf(" "));
  return [...read.asked.keys()].find((one) => one.endsWith(skill));
}

type Show = (...words: readonly unknown[]) => void;

/** How much of some postings is read the same in another form. */
export class Sameness {
  asks = 0;
  same = 0;
  more = 0;
  /** Musts that are new or were weaker. */
  musts = 0;
  months = 0;
  choices = 0;
  sameChoices = 0;
  postings = 0;
  titles = 0;
  wholes = 0;

  /** Counts one posting; `show` is told of each difference. */
  add(id: string, first: Read, after: Read, show: Show): void {
    for (const [key, one] of first.asked) {
      this.asks++;
      const other = after.asked.get(key);
      if (other !== undefined) this.same++;
      else show(id, key, "→", hasSkill(after, key) ?? "none", "|", one.around);
      if (other === undefined || other.months === one.months) this.months++;
      else show(id, key, one.months, "→", other.months, "|", one.around);
    }
    this.addNew(id, first, after, show);
    this.addChoices(id, first, after, show);
    this.postings++;
    const isTitle = first.title?.toLowerCase() === after.title?.toLowerCase();
    if (isTitle) this.titles++;
    if (isTitle && first.total === after.total) this.wholes++;
    else show(id, "JOB", first.title, first.total, "→", after.title, after.total);
  }

  private addNew(id: string, first: Read, after: Read, show: Show): void {
    for (const [key, { around }] of after.asked) {
      if (first.asked.has(key)) continue;
      this.more++;
      if (key.startsWith("required")) this.musts++;
      if (hasSkill(first, key) === undefined) show(id, "NEW", key, "|", around);
    }
  }

  private addChoices(id: string, first: Read, after: Read, show: Show): void {
    for (const choice of first.choices) {
      this.choices++;
      if (after.choices.has(choice)) this.sameChoices++;
      else show(id, "CHOICE", choice, "→", [...after.choices].join("; "));
    }
  }
}

export const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
