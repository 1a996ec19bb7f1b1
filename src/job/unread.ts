import type { Fact, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Sentence } from "./blocks/blocks.ts";
import type { Job } from "./job.ts";
import { policy } from "./sentences/sentence-kind.ts";

/** What holds fewer letters says nothing that could be asked for. */
const fewestLetters = 3;

/**
 * The sentences of ask lists, without those of the law department, of which nothing was read: no place of a requirement, years and degrees included, and none of what is not asked for
 * stands in them. O((sentences + places) log places).
 */
export function findUnread(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  { requirements, negated }: Pick<Job, "requirements" | "negated">,
): readonly Fact[] {
  const read = [...requirements, ...negated]
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.from - b.from);
  const isRead = ({ from, to }: Span): boolean => {
    const next = read[firstIndex(read.length, (i) => (read[i]?.from ?? 0) >= from)];
    return next !== undefined && next.from < to;
  };
  const leads = new Set(sentences.map(({ lead }) => lead?.from));
  return sentences
    .filter(({ kind, from }) => (kind === "required" || kind === "preferred") && !leads.has(from))
    .filter(({ from, to }) => !isRead({ from, to }) && !policy.test(folded.slice(from, to)))
    .flatMap(({ from, to }): readonly Fact[] => {
      const words = text.slice(from, to);
      const isEmpty = (words.match(/[A-Za-zÀ-ῼぁ-힣]/gu)?.length ?? 0) < fewestLetters;
      return isEmpty ? [] : [{ text: words.replace(/\s+/g, " ").trim(), from, to }];
    });
}
