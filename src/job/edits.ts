import type { Document, Fact, Span } from "../document/document.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Job, Requirement } from "./job.ts";

/** A posting in which some places were put in other words, and the way back to it. */
export interface Plain {
  readonly document: Document;
  /** A job that was read from `document`, with its places in the posting as it is written. */
  readonly restore: (job: Job) => Job;
}

/** A place of a text, and what stands there instead; nothing where `put` is empty. */
export interface Edit extends Span {
  readonly put: string;
}

/** The posting after `edits`, which ascend and do not overlap. O(text). */
export function editPosting(document: Document, edits: readonly Edit[]): Plain {
  if (edits.length === 0) return { document, restore: (job) => job };
  const { text } = document;
  const parts: string[] = [];
  const moved: Moved[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    const kept = text.slice(from, edit.from);
    parts.push(kept, edit.put);
    length += kept.length + edit.put.length;
    moved.push({ ...edit, end: length });
    from = edit.to;
  }
  const edited = { ...document, text: parts.join("") + text.slice(from) };
  return { document: edited, restore: (job) => movedJob(job, document, moved) };
}

/** An edit, and where what was put ends in the edited text. */
interface Moved extends Edit {
  readonly end: number;
}

function movedJob(job: Job, document: Document, edits: readonly Moved[]): Job {
  const place = (at: number): Span => {
    const next = firstIndex(edits.length, (i) => (edits[i]?.end ?? 0) > at);
    const { to, end } = edits[next - 1] ?? { to: 0, end: 0 };
    const edit = edits[next];
    const isPut = edit !== undefined && at >= edit.end - edit.put.length;
    return isPut ? edit : { from: at - end + to, to: at - end + to + 1 };
  };
  const move = <T extends Span>(span: T): T => ({
    ...span,
    from: place(span.from).from,
    to: place(span.to - 1).to,
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
