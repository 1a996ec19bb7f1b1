import { groupBy } from "../collect.ts";
import { overlap } from "../document/spans.ts";
import type { Condition, Job } from "../job/job.ts";
import { payUnitAt } from "../job/pay.ts";
import { nameList } from "../text/name-list.ts";
import { cleanLine } from "./clean.ts";
import { clip } from "./columns.ts";
import { words } from "./words.ts";

type Kind = Condition["kind"];

/** How many places or salaries are named. */
const most = 3;
/** In columns. */
const longest = 60;

/** In the order in which they are told. */
const kinds: readonly Kind[] = [
  "place",
  "remote",
  "hybrid",
  "on-site",
  "work-permit",
  "visa",
  "clearance",
  "salary",
];

/**
 * Where, how and for what pay people work, and who may apply: "Berlin; hybrid work; pay of 70,000". What is a
 * requirement too, such as a clearance, is left out, since it has points. `undefined` if nothing is left.
 */
export function conditionWords(job: Job | undefined): string | undefined {
  const scored = job?.requirements.flatMap(({ spans }) => spans) ?? [];
  const told = job?.conditions?.filter((one) => !scored.some((span) => overlap(span, one))) ?? [];
  const parts = kinds.flatMap((kind) => {
    const own = distinct(told.filter((one) => one.kind === kind)).map(({ text, to }) => {
      const unit = kind === "salary" ? payUnitAt(job?.document.text ?? "", to) : "";
      return clip(cleanLine(text + unit), longest);
    });
    return own.length === 0 ? [] : [words.conditions[kind](listed(own))];
  });
  return parts.length === 0 ? undefined : parts.join("; ");
}

/** Each once: a salary is told by its figures, however they are punctuated. */
function distinct(told: readonly Condition[]): readonly Condition[] {
  const keyOf = ({ kind, text }: Condition): string =>
    kind === "salary" ? text.replace(/\D+/g, "") : text.toLowerCase();
  return [...groupBy(told, keyOf).values()].map(([first]) => first);
}

/** The first of several, and how many more there are. */
function listed(all: readonly string[]): string {
  const more = all.length - most;
  return nameList([...all.slice(0, most), ...(more > 0 ? [words.moreOf(more)] : [])], "or");
}
