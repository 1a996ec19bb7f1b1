// Titles of people whose positions name what others work with.
import { levelIn } from "../../job/title/level.ts";
import { keptFor } from "../../text/kept.ts";
import { foldCase } from "../../words/fold.ts";
import { eachWord } from "../../words/letters.ts";
import { type Pattern, pattern } from "../../words/words.ts";
import { softwareNouns, technicalRoles } from "./title-words.ts";

const organizerTitle = pattern("organizer-title");
const teachingTitle = pattern("teaching-title");

/** Whether `title` is of somebody who organizes the work of others: "Product Owner"; "Project Manager / Java Developer" has both kinds of work. */
export function isOrganizer(title: string): boolean {
  return isOnly(organizerTitle, title);
}

/** Whether `title` is of somebody who teaches and develops nothing: "Java Trainer". Kept, since it is asked for each pair. */
export function isTeacher(title: Titled | undefined): boolean {
  return title !== undefined && isTeaching(title);
}

interface Titled {
  readonly text: string;
}

const isTeaching = keptFor(({ text }: Titled) => isOnly(teachingTitle, text));

/** Whether `title` is of somebody for whose job the work of organizers, managers or teachers counts as it stands. Kept, as that one. */
export const leadsOthers: (title: Titled) => boolean = keptFor(
  (title) =>
    isOrganizer(title.text) || isTeacher(title) || levelIn(foldCase(title.text)) === "manager",
);

function isOnly(titles: Pattern, title: string): boolean {
  const folded = foldCase(title);
  if (!titles.test(folded)) return false;
  const rest = folded.replace(titles, " ").match(eachWord) ?? [];
  return !rest.some((said) => softwareNouns.has(said) || technicalRoles.includes(said));
}
