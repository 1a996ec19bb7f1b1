import type { Span } from "../document/document.ts";
import { overlap } from "../document/spans.ts";
import type { Job } from "../job/job.ts";
import { namesFieldWord } from "./title.ts";

/** What stands between slashes in a posting's title, in the posting. */
export interface TitlePart extends Span {
  /** Whether it says by itself which work it is. */
  readonly isField: boolean;
}

/** The parts of a posting's title between slashes ("iOS / Android Engineer"), apart from those within the name of what is asked for (TCP/IP). O(title × requirements). */
export function titleParts({ title, document, requirements }: Job): readonly TitlePart[] {
  if (title === undefined) return [];
  const names = requirements
    .filter(({ kind }) => kind === "skill")
    .flatMap(({ spans }) => spans.filter((span) => overlap(title, span)));
  const text = document.text.slice(title.from, title.to);
  const ends = [...text.matchAll(/\//g)]
    .map(({ index }) => title.from + index)
    .filter((at) => !names.some(({ from, to }) => from <= at && at < to));
  return [...ends, title.to].map((to, i) => {
    const from = i === 0 ? title.from : (ends[i - 1] ?? title.from) + 1;
    return { from, to, isField: namesFieldWord(document.text.slice(from, to)) };
  });
}
