// What a position shows of the words in a posting's title, whatever its own title: a software engineer who
// works with Java is a Java developer.

import { overlap } from "../../document/spans.ts";
import type { Job } from "../../job/job.ts";
import type { Position } from "../../resume/resume.ts";
import { coverOf } from "../../text/cover.ts";
import { memoize } from "../../text/memoize.ts";
import { proofAt } from "../place.ts";
import { readTitle, type TitleWords } from "../titles/title.ts";
import { fieldWords, nearFields, openFields, roleWords } from "../titles/title-words.ts";
import type { ResumeView } from "./resume-view.ts";

/** A technology or field of work that the posting's title names. */
interface Named {
  readonly skills: readonly string[];
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it is something that software is written in. */
  readonly isWrittenIn: boolean;
}

/**
 * What the posting's title names and a position can show: requirements all of whose words are in the title.
 */
export const namedInTitle: (job: Job) => readonly Named[] = memoize(
  ({ title, document, requirements }) => {
    if (title === undefined) return [];
    const asked = readTitle(title.text).words;
    return requirements.flatMap(({ skills, name, spans, category = "" }) => {
      // Every developer writes tests, and is not a tester.
      if (category === "testing") return [];
      const said = spans.map(({ from, to }) => fieldsOf(document.text.slice(from, to)));
      const words = said.find((one) => one.length > 0 && one.every((word) => asked.has(word)));
      const isWrittenIn = writtenIn.has(category);
      return skills.length === 0 || words === undefined
        ? []
        : [{ skills, name, words, isWrittenIn }];
    });
  },
);

/** Categories of what software is written in. */
const writtenIn: ReadonlySet<string> = new Set([
  "front-end",
  "language",
  "library",
  "orm-data-access",
  "web-framework",
]);

/** Whether one title of `job` says only what its software is written in ("Java Developer"). */
export function asksForLanguage(job: Job, asked: readonly TitleWords[]): boolean {
  const known = new Set(
    namedInTitle(job).flatMap(({ isWrittenIn, words }) => (isWrittenIn ? words : [])),
  );
  return asked.some(({ words }) =>
    [...words].every(
      // "Embedded C" is a language and a field.
      (said) => roleWords.has(said) || (known.has(said) && !nearFields.has(said)),
    ),
  );
}

/** The words that say what kind of work it is. */
function fieldsOf(text: string): readonly string[] {
  return [...readTitle(text).words].filter((said) => !roleWords.has(said));
}

/** What a position shows. */
export interface ShownWords {
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
}

const showsNothing: ShownWords = { words: new Set(), names: [] };

/**
 * What `position` shows of what the posting's title names, provided that its own title is that of a developer
 * without another field.
 */
export function shownWords(
  { words }: TitleWords,
  position: Position | undefined,
  named: readonly Named[],
  view: Pick<ResumeView, "resume" | "uses" | "copied">,
): ShownWords {
  if (position === undefined || !isOpenDeveloper(words)) return showsNothing;
  const shown = named.filter(({ skills }) =>
    skills.some((skill) => isShown(skill, position, view)),
  );
  if (shown.length === 0) return showsNothing;
  return {
    words: new Set(shown.flatMap((one) => one.words)),
    names: shown.map(({ name }) => name),
  };
}

/**
 * A tester who knows Java tests, and a PHP developer who used some Java develops in PHP, so neither is open.
 */
export function isOpenDeveloper(words: ReadonlySet<string>): boolean {
  if (!words.has("engineer")) return false;
  return [...words].every((said) => openFields.has(said) || !fieldWords.has(said));
}

function isShown(
  skill: string,
  position: Position,
  { resume, uses, copied }: Pick<ResumeView, "resume" | "uses" | "copied">,
): boolean {
  const mentions = uses.get(skill)?.mentions ?? [];
  return mentions.some(
    (mention) =>
      overlap(position, mention) &&
      !coverOf(copied).meets(mention) &&
      proofAt(resume, mention) === "position",
  );
}
