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
      return named.length === 0 ? [] : joinedBySlash(named, document.text);
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

/** The names of one requirement, those that only a slash parts as one. Ascending. */
function joinedBySlash(names: readonly Span[], text: string): readonly Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of names) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.to, from).trim() === "/") last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}
