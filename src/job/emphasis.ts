import type { Document, Fact, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Job, Requirement } from "./job.ts";
import { findAll } from "./pattern.ts";

/** A posting without marks of emphasis, and the way back to it. */
export interface Plain {
  readonly document: Document;
  /** A job that was read from `document`, with its places in the posting as it is written. */
  readonly restore: (job: Job) => Job;
}

/** "**Java** or __Kotlin__": words between marks, and the marks before and behind them. */
const emphasized = /(?<![*_\w])(\*\*|__)(?=[^\s*_])([^*\n]{1,200}?)(?<=[^\s*_])\1(?![*_\w])/g;

/**
 * The posting without the marks that people set round words to stress them, as text that was written in Markdown has them: they part what belongs
 * together ("**Java** or **Kotlin**"). On a line of their own the words may be a heading, which its marks show. O(text).
 */
export function withoutEmphasis(document: Document): Plain {
  const { text } = document;
  const hasWordBefore = wordsBefore(text);
  const marks = findAll(emphasized, text).flatMap(({ index, 0: all, 1: mark = "" }) => {
    const to = index + all.length;
    const isLine = !hasWordBefore(index) && !hasWordBehind(text, to);
    return isLine ? [] : [index, to - mark.length];
  });
  if (marks.length === 0) return { document, restore: (job) => job };
  const plain = { ...document, text: cutOut(text, marks) };
  return { document: plain, restore: (job) => movedJob(job, document, marks) };
}

/** Each mark is of so many letters. */
const markLength = 2;

/** Tells of places that ascend whether a word stands before them on their line. Looks at each letter once: a whole text may be one line. */
function wordsBefore(text: string): (at: number) => boolean {
  let passed = 0;
  let hasWord = false;
  return (at) => {
    const between = text.slice(passed, at);
    const lineAt = between.lastIndexOf("\n") + 1;
    hasWord = (hasWord && lineAt === 0) || /\w/.test(between.slice(lineAt));
    passed = at;
    return hasWord;
  };
}

function hasWordBehind(text: string, to: number): boolean {
  return /^[^\n]{0,2}\w/.test(text.slice(to, to + 3));
}

function cutOut(text: string, marks: readonly number[]): string {
  let from = 0;
  const parts = marks.map((at) => {
    const part = text.slice(from, at);
    from = at + markLength;
    return part;
  });
  return parts.join("") + text.slice(from);
}

function movedJob(job: Job, document: Document, marks: readonly number[]): Job {
  const place = (at: number): number => {
    // The i-th mark stands in the plain text where the i marks before it are cut out.
    const passed = firstIndex(marks.length, (i) => (marks[i] ?? 0) - i * markLength > at);
    return at + passed * markLength;
  };
  const move = <T extends Span>(span: T): T => ({
    ...span,
    from: place(span.from),
    to: place(span.to - 1) + 1,
  });
  const moveAll = (one: Requirement): Requirement => ({ ...one, spans: one.spans.map(move) });
  const { title, unread, conditions } = job;
  return {
    ...job,
    document,
    ...(title && { title: move<Fact>(title) }),
    requirements: job.requirements.map(moveAll),
    negated: job.negated.map(moveAll),
    ...(unread && { unread: unread.map(move) }),
    ...(conditions && { conditions: conditions.map(move) }),
  };
}
