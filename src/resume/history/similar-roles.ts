import { isPeriod } from "../../text/dates.ts";
import type { MonthSpan } from "../../text/months.ts";
import { namesMonth } from "../../text/months.ts";
import { alphabetic, regExp } from "../../words/letters.ts";
import { titleScore } from "../rows/titles.ts";
import type { Part } from "../sections/sections.ts";
import type { HistoryRow } from "./history-rows.ts";
import { monthsOf } from "./row-times.ts";

/** No title before the dates of a role has more characters. */
const longestRole = 60;

/** The `titleScore` of a job title. */
const sureTitle = 4;

/**
 * Finds roles that the labels have missed. A role is a row with one period after its title, and with a bullet
 * or with its dates in brackets ("Engineer (Apr 2019 – Dec 2020): …"). It counts if it is formatted like the
 * roles of its section that name positions and overlaps none of them, since the roles of one person are
 * either all positions or none. If no row of a section names a position, all its roles without bullets count.
 * A role without a bullet within a stay that is written in another form does not. `names` says whether a row
 * names a position. Returns indices into `all`. O(text + rows²), of 20,000 rows at most.
 */
export function findSimilarRoles(
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
  /** Its bullet, and what separates its title from its dates. */
  readonly form: string;
  readonly time: MonthSpan;
  /** The months by which it may overlap a neighbor; more if its dates are years, which are imprecise. */
  readonly seam: number;
}

function roleAt({ row, part, entry, isHeading }: HistoryRow, at: number): Role | undefined {
  if (isHeading || part.kind !== "experience") return undefined;
  const [date, ...more] = entry?.dates ?? [];
  if (date === undefined || more.length > 0 || !isPeriod(date)) return undefined;
  const time = monthsOf([date]);
  const before = row.text.slice(0, Math.max(0, date.from - row.from));
  const connector = connectorAfter.exec(before)?.[0] ?? "";
  const title = before.slice(0, before.length - connector.length);
  if (!row.bullet && !connector.includes("(")) return undefined;
  if (time === undefined || title.length > longestRole || titleScore(title) < sureTitle)
    return undefined;
  const form = `${row.bullet}${connector.trim()}`;
  const seam = namesMonth(date.start) ? 1 : 12;
  return { at, part, isBullet: row.bullet, form, time, seam };
}

/** A row of another form that has a title and a period. */
type Stay = Pick<Role, "part" | "time">;

function stayAt(row: HistoryRow): Stay | undefined {
  const time = roleAt(row, 0) === undefined ? monthsOf(row.entry?.dates ?? []) : undefined;
  return time !== undefined && titleScore(row.row.text) >= 2 ? { part: row.part, time } : undefined;
}

function isWithin({ part, time }: Role, stay: Stay): boolean {
  return stay.part === part && stay.time.first <= time.first && time.last <= stay.time.last;
}

const connectorAfter = regExp.u`[^${alphabetic}]*$`;

/** Whether two periods overlap by no more than the seam between them. */
function isApart(a: Role, b: Role): boolean {
  const seam = Math.max(a.seam, b.seam);
  return a.time.first >= b.time.last - seam || b.time.first >= a.time.last - seam;
}
