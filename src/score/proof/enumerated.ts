import type { Line, Span } from "../../document/document.ts";
import { encloses, mergeSpans, overlap } from "../../document/spans.ts";
import { positionParts } from "../../resume/position-parts.ts";
import type { Position, Resume } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { keptFor } from "../../text/kept.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import { enumeratedFrom } from "../constants.ts";

interface Named {
  readonly skill: string;
  readonly mention: Span;
}

/**
 * The skills that positions only list: no title and no project names them, and no position but such as tell nothing besides ("Worked with Java, Kafka, Redis and eight more"). Whoever
 * has a row of technologies below what was done is none of these. O(positions × (mentions + lines)), once a resume.
 */
export const enumeratedSkills: (resume: Resume) => ReadonlySet<string> = keptFor((resume) => {
  const named = resume.skills.flatMap(({ skill, impliedBy, category, mentions }) =>
    impliedBy !== undefined || untold.has(category)
      ? []
      : mentions.map((mention) => ({ skill, mention })),
  );
  const lists = new Set(resume.positions.filter((one) => isList(one, named, resume)));
  if (lists.size === 0) return new Set();
  const others = resume.positions.filter((one) => !lists.has(one)).flatMap(positionParts);
  const titles = resume.positions.flatMap(({ title }) => title ?? []);
  const told = coverOf(mergeSpans([...others, ...titles, ...resume.projects]));
  return new Set(
    resume.skills.flatMap(({ skill, proof, mentions }) =>
      proof === "position" && !mentions.some((one) => told.meets(one)) ? skill : [],
    ),
  );
});

/** What is no tool that one works with. */
const untold: ReadonlySet<string> = new Set(["soft-skill", "spoken-language"]);

/** So many skills for a word that tells of anything, and a position lists them. */
const namesPerWord = 2;

/** Bullets that name fewer than so many each say what was done with them, in whatever words ("Wrote REST APIs in Go and PostgreSQL"). */
const namesPerSentence = 5;

/** Whether `position` names many skills, and has hardly a word besides that tells of anything. */
function isList(position: Position, named: readonly Named[], resume: Resume): boolean {
  const parts = positionParts(position);
  const { title, employer, location } = position;
  const known = [title, employer, location].filter((one) => one !== undefined);
  const own = named.filter(
    ({ mention }) =>
      parts.some((part) => encloses(part, mention)) && !known.some((one) => overlap(one, mention)),
  );
  const names = new Set(own.map(({ skill }) => skill)).size;
  if (names < enumeratedFrom) return false;
  const mentions = own.map(({ mention }) => mention);
  const left = mergeSpans([...known, ...mentions]);
  const lines = resume.document.lines
    .filter((line) => parts.some((part) => encloses(part, line)))
    .map((line) => ({ line, words: wordsBeside(left, line, resume.document.text) }));
  const telling = lines.flatMap(({ words }) => words.filter((word) => !emptyWords.has(word)));
  const sentences = lines.filter(
    ({ line, words }) => words.length > 1 && mentions.some((one) => overlap(line, one)),
  );
  return telling.length * namesPerWord < names && sentences.length * namesPerSentence < names;
}

/** Words that stand in anybody's duties, whatever was done. */
const emptyWords = nameSet("empty-word");

/** The words of `line` outside `left`, which ascend. */
function wordsBeside(left: readonly Span[], { from, to }: Line, text: string): readonly string[] {
  let at = from;
  let rest = "";
  for (const one of left) {
    if (one.to <= at || one.from >= to) continue;
    rest += `${text.slice(at, one.from)} `;
    at = one.to;
  }
  return foldCase(rest + text.slice(at, to)).match(eachWord) ?? [];
}
