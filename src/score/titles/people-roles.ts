// Titles of people whose positions name what others work with, or what is no part of their trade.
import { levelIn } from "../../job/title/level.ts";
import { leaningOfTitle, tradeWeight } from "../../keywords/trades.ts";
import { memoize } from "../../text/memoize.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { softwareNouns, technicalRoles } from "./title-words.ts";

const organizerTitle = pattern("organizer-title");
const teachingTitle = pattern("teaching-title");

/**
 * Whether `title` is that of somebody who only organizes the work of others: "Product Owner", but not
 * "Project Manager / Java Developer", which includes both kinds of work.
 */
export function isOrganizer(title: string): boolean {
  return isOnly(organizerTitle, title);
}

/**
 * Whether `title` is that of somebody who only teaches: "Java Trainer". Cached, since each pair asks for it.
 */
export function isTeacher(title: Titled | undefined): boolean {
  return title !== undefined && isTeaching(title);
}

interface Titled {
  readonly text: string;
}

const isTeaching = memoize(({ text }: Titled) => isOnly(teachingTitle, text));

/** Whether `title` is certainly that of another trade (a waiter's). Cached, since each pair asks for it. */
export function namesOtherTrade(title: Titled | undefined): boolean {
  return title !== undefined && isOfOtherTrade(title);
}

const isOfOtherTrade = memoize(({ text }: Titled) => leaningOfTitle(text) <= -tradeWeight);

/**
 * Whether `title` is of a job for which the work of organizers, managers or teachers counts in full. Cached,
 * too.
 */
export const leadsOthers: (title: Titled) => boolean = memoize(
  (title) =>
    isOrganizer(title.text) || isTeacher(title) || levelIn(foldCase(title.text)) === "manager",
);

function isOnly(titles: Pattern, title: string): boolean {
  const folded = foldCase(title);
  if (!titles.test(folded)) return false;
  const rest = folded.replace(titles, " ").match(eachWord) ?? [];
  return !rest.some((said) => softwareNouns.has(said) || technicalRoles.includes(said));
}
