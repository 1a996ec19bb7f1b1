import { groupBy } from "../collect.ts";
import { type Asking, sharedAdviceWords } from "../score/advice.ts";
import type { Suggestion } from "../score/match.ts";
import { levelNames, percent } from "./labels.ts";
import { gainOf } from "./points.ts";
import { words } from "./words.ts";

/** A line of advice with its gain in front; "" if it adds nothing. */
interface Said {
  readonly gain: string;
  readonly said: string;
}

/**
 * One piece of advice: a single sentence; or several things, each with its own gain, followed by the sentence
 * that applies to all of them.
 */
type Thing = readonly Said[];

/**
 * The first `most` suggestions that are worth the effort. Suggestions that would repeat a sentence share it,
 * at the place of the first of them.
 */
export function thingsToDo(suggestions: readonly Suggestion[], most: number): readonly Thing[] {
  const worth = suggestions.filter((one) => !addsLittle(one));
  const first = (worth.length > 0 ? worth : suggestions).slice(0, most);
  const groups = groupBy(first, ({ advice, text }) => sharedAdviceWords(advice) ?? text);
  return [...groups].map(([sentence, group]) =>
    group.length === 1
      ? group.map(({ text, points }) => ({ gain: gainOf(points), said: text }))
      : [...group.map(shareOf), { gain: "", said: sentence }],
  );
}

/**
 * Advice that adds no points at all is kept, since it concerns something else, such as the words that
 * programs search for.
 */
const addsLittle = ({ points }: Suggestion): boolean => points > 0 && points < leastGain;

const leastGain = 0.5;

/** Gains are not added up: following all of the advice would add a different number of points. */
function shareOf({ advice, for: asked, points }: Suggestion): Said {
  if (advice.kind === "spelling") {
    const { written, asked: sought } = advice;
    return { gain: gainOf(points), said: words.writtenAndAsked(written, sought) };
  }
  const name = "name" in advice ? advice.name : asked;
  const isMissing = advice.kind === "skill" && advice.shortcoming.kind === "missing";
  const said = isMissing ? `${name} (${askedName(advice.shortcoming.asking)})` : name;
  return { gain: gainOf(points), said };
}

function askedName(asking: Asking): string {
  return "level" in asking
    ? levelNames[asking.level]
    : words.ofPostings(percent(asking.documents / asking.of));
}
