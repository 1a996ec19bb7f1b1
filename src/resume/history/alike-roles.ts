import { isPeriod } from "../../text/dates.ts";
import type { MonthSpan } from "../../text/months.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import type { HistoryRow } from "./history-rows.ts";
import { monthsOf } from "./row-times.ts";

/** The title before the dates of a role has no more letters. */
const longestRole = 60;

/** What the title of a job scores. */
const sureTitle = 4;

/**
 * The places of bulleted roles with their dates ("• Engineer (Apr 2019 – Dec 2020): …") that are set as one that names a position of the same section, and
 * whose time is another: the roles of one person are all positions or none. `names` says of each row whether it names a position. O(text + roles²), of
 * 20,000 rows at most.
 */
export function alikeRoles(
  all: readonly HistoryRow[],
  names: (at: number) => boolean,
): ReadonlySet<number> {
  const roles = all.flatMap((row, at) => roleAt(row, at) ?? []);
  const known = roles.filter(({ at }) => names(at));
  const isAlike = ({ part, joint, time }: Role): boolean => {
    const peers = known.filter((one) => one.part === part && one.joint === joint);
    return peers.length > 0 && peers.every((one) => isApart(one.time, time));
  };
  const others = roles.filter((role) => !names(role.at) && isAlike(role));
  return new Set(others.map(({ at }) => at));
}

interface Role {
  readonly at: number;
  readonly part: Part;
  readonly joint: string;
  readonly time: MonthSpan;
}

function roleAt({ row, part, entry, isHeading }: HistoryRow, at: number): Role | undefined {
  if (isHeading || !row.bullet || part.kind !== "experience") return undefined;
  const [date, ...more] = entry?.dates ?? [];
  if (date === undefined || more.length > 0 || !isPeriod(date)) return undefined;
  const time = monthsOf([date]);
  const before = row.text.slice(0, Math.max(0, date.from - row.from));
  const joint = jointBehind.exec(before)?.[0] ?? "";
  const title = before.slice(0, before.length - joint.length);
  if (time === undefined || title.length > longestRole || titleScore(title) < sureTitle)
    return undefined;
  return { at, part, joint: joint.trim(), time };
}

const jointBehind = regExp.u`[^${alphabetic}]*$`;

/** Whether two times have no more than a month in common. */
function isApart(a: MonthSpan, b: MonthSpan): boolean {
  return a.first >= b.last - 1 || b.first >= a.last - 1;
}
