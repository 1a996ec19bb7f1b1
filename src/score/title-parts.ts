import { chunkWhile } from "../collect.ts";
import type { Span } from "../document/document.ts";
import { overlap } from "../document/spans.ts";
import type { Job } from "../job/job.ts";
import { namesFieldWord } from "./title.ts";

/** What stands between slashes in a posting's title, in the posting. */
export interface TitlePart extends Span {
  /** Whether it says by itself which work it is. */
  readonly isField: boolean;
}

/**
 * The parts of a posting's title between slashes ("iOS / Full-Stack Engineer"), apart from those within the name of what is asked for (TCP/IP) and between two names of one choice
 * ("Backend Engineer (Kotlin/Java)"). O(title × requirements).
 */
export function titleParts({ title, document, requirements }: Job): readonly TitlePart[] {
  if (title === undefined) return [];
  const names = requirements
    .filter(({ kind }) => kind === "skill")
    .flatMap(({ spans }) => {
      const named = spans.filter((span) => overlap(title, span)).sort((a, b) => a.from - b.from);
      return joinedBySlash(named, document.text);
    });
  const text = document.text.slice(title.from, title.to);
  const ends = [...text.matchAll(/\//g)]
    .map(({ index }) => title.from + index)
    .filter((at) => !names.some(({ from, to }) => from <= at && at < to));
  return [...ends, title.to].map((to, i) => {
    const from = i === 0 ? title.from : (ends[i - 1] ?? title.from) + 1;
    return { from, to, isField: namesFieldWord(document.text.slice(from, to)) };
  });
}

/** The names of one requirement, which ascend, those that only a slash parts as one. */
function joinedBySlash(names: readonly Span[], text: string): readonly Span[] {
  const isBehindSlash = (name: Span, before: Span | undefined) =>
    text.slice(before?.to, name.from).trim() === "/";
  return chunkWhile(names, (name, run) => isBehindSlash(name, run.at(-1))).map((run) => ({
    from: run[0].from,
    to: run.at(-1)?.to ?? run[0].to,
  }));
}
