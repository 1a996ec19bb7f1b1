import { pattern } from "../../words/words.ts";
import type { Row } from "../rows/rows.ts";

const phrase = pattern("unfinished-degree");

/** Whether words say that a degree was never finished: "(not completed)". */
export function saysUnfinished(words: string): boolean {
  return phrase.test(words);
}

/** Whether one of the short rows below a degree says so: "2012 – 2016⏎(Incomplete)". */
export function endsUnfinished(below: readonly Row[]): boolean {
  return below.some(({ bullet, text }) => !bullet && text.length < longest && saysUnfinished(text));
}

/** A longer row tells of something else: "Completed 12 unfinished buildings of the campus with a team". */
const longest = 50;
