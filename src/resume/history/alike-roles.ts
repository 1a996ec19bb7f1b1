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
 * The places of roles with a bullet or with their dates in brackets ("Engineer (Apr 2019 – Dec 2020): …") that are set as one that names a position of the
 * same section, and whose time is another: the roles of one person are all positions or none. Where no row of a section names one, all of them do that have
 * no bullet. `names` says of each row whether it names a position. O(text + rows²), of 20,000 rows at most.
 */
export function alikeRoles(
  all: readonly HistoryRow[],
  names: (at: number) => boolean,
): ReadonlySet<number> {
  const roles = all.flatMap((row, at) => roleAt(row, at) ?? []);
  const known = roles.filter(({ at }) => names(at));
  const named = new Set(all.flatMap(({ part }, at) => (names(at) ? [part] : [])));
  const stays = all.flatMap((row, at) => (names(at) ? (stayAt(row) ?? []) : []));
  const isAlike = (role: Role): boolean => {
    if (!role.isBullet && stays.some((stay) => isWithin(role, stay))) return false;
    const peers = known.filter(({ part, form }) => part === role.part && form === role.form);
    if (peers.length > 0) return peers.every((one) => isApart(one, role));
    return !role.isBullet && !named.has(role.part);
  };
  const others = roles.filter((role) => !names(role.at) && isAlike(role));
  return new Set(others.map(({ at }) => at));
}

interface Role {
  readonly at: number;
  readonly part: Part;
  readonly isBullet: boolean;
  /** Its bullet, and what parts its title from its dates. */
  readonly form: string;
  readonly time: MonthSpan;
  /** By how many months it may lie over another one that it follows: years alone say little. */
  readonly seam: number;
}

function roleAt({ row, part, entry, isHeading }: HistoryRow, at: number): Role | undefined {
  if (isHeading || part.kind !== "experience") return undefined;
  const [date, ...more] = entry?.dates ?? [];
  if (date === undefined || more.length > 0 || !isPeriod(date)) return undefined;
  const time = monthsOf([date]);
  const before = row.text.slice(0, Math.max(0, date.from - row.from));
  const joint = jointBehind.exec(before)?.[0] ?? "";
  const title = before.slice(0, before.length - joint.length);
  if (!row.bullet && !joint.includes("(")) return undefined;
  if (time === undefined || title.length > longestRole || titleScore(title) < sureTitle)
    return undefined;
  const form = `${row.bullet}${joint.trim()}`;
  const seam = date.start?.length === 4 ? 12 : 1;
  return { at, part, isBullet: row.bullet, form, time, seam };
}

/** What is named with a title and its time in a row of another form. */
type Stay = Pick<Role, "part" | "time">;

function stayAt(row: HistoryRow): Stay | undefined {
  const time = roleAt(row, 0) === undefined ? monthsOf(row.entry?.dates ?? []) : undefined;
  return time !== undefined && titleScore(row.row.text) >= 2 ? { part: row.part, time } : undefined;
}

function isWithin({ part, time }: Role, stay: Stay): boolean {
  return stay.part === part && stay.time.first <= time.first && time.last <= stay.time.last;
}

const jointBehind = regExp.u`[^${alphabetic}]*$`;

/** Whether two times have no more in common than the seam between them. */
function isApart(a: Role, b: Role): boolean {
  const seam = Math.max(a.seam, b.seam);
  return a.time.first >= b.time.last - seam || b.time.first >= a.time.last - seam;
}
