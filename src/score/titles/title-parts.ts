import { chunkWhile } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import { overlap } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import { namesFieldWord } from "./title.ts";

/** A part of a posting's title between slashes, as a span of the posting. */
export interface TitlePart extends Span {
  /** Whether the part by itself says what kind of work it is. */
  readonly isField: boolean;
}

/**
 * The parts of a posting's title between slashes ("iOS / Full-Stack Engineer"). Slashes do not count within a
 * name that is asked for (TCP/IP), between two names of one choice ("Backend Engineer (Kotlin/Java)"), and
 * between technologies that the posting requires separately: if it requires both Java and React, a "Java /
 * React Developer" means both. O(title × requirements).
 */
export function titleParts({ title, document, requirements }: Job): readonly TitlePart[] {
  if (title === undefined) return [];
  const titled = requirements
    .filter(({ kind }) => kind === "skill")
    .map(({ level, spans }) => {
      const named = spans.filter((span) => overlap(title, span)).sort((a, b) => a.from - b.from);
      return { named, isMust: level === "required" && spans.length > named.length };
    });
  const names = titled.flatMap(({ named }) => joinedBySlash(named, document.text));
  const musts = titled.flatMap(({ named, isMust }) => (isMust ? named : []));
  const text = document.text.slice(title.from, title.to);
  const slashes = [...text.matchAll(/\//g)]
    .map(({ index }) => title.from + index)
    .filter((at) => !names.some(({ from, to }) => from <= at && at < to));
  const ends = slashes.filter((_, i) => {
    const [before, after] = [i, i + 1].map((place) => partAt(title, slashes, place));
    return !hasOne(before, musts) || !hasOne(after, musts);
  });
  return [...ends, title.to].map((_, i) => {
    const part = partAt(title, ends, i);
    return { ...part, isField: namesFieldWord(document.text.slice(part.from, part.to)) };
  });
}

/** The span between slash `place` and the slash before it. */
function partAt(title: Span, slashes: readonly number[], place: number): Span {
  const before = slashes[place - 1];
  return { from: before === undefined ? title.from : before + 1, to: slashes[place] ?? title.to };
}

function hasOne(part: Span | undefined, names: readonly Span[]): boolean {
  return part !== undefined && names.some((name) => overlap(part, name));
}

/** Joins names of one requirement, which must ascend, if only a slash is between them. */
function joinedBySlash(names: readonly Span[], text: string): readonly Span[] {
  const isAfterSlash = (name: Span, before: Span | undefined) =>
    text.slice(before?.to, name.from).trim() === "/";
  return chunkWhile(names, (name, run) => isAfterSlash(name, run.at(-1))).map((run) => ({
    from: run[0].from,
    to: run.at(-1)?.to ?? run[0].to,
  }));
}
