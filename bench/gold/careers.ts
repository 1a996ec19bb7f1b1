// Compares positions that were read with those that a reader labeled.
import type { Position } from "../../src/resume/resume.ts";

/** A labeled position, everything as written; null for what the text does not state. */
export interface Stay {
  readonly title: string | null;
  readonly titleAlt?: readonly (string | null)[];
  readonly employer: string | null;
  readonly employerAlt?: readonly (string | null)[];
  readonly start: string | null;
  readonly end: string | null;
  /** Careful readers disagree on whether it is a position. */
  readonly optional?: boolean;
}

export interface Career {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly Stay[];
}

/** How many are right, and how many there are. */
export type Shares = Readonly<Record<string, readonly [right: number, of: number]>>;

/**
 * How many of the labeled positions are found (by title or employer), with the right title, employer and
 * dates, and with all three; and whether the number of positions is right. Names are right if they share 60 %
 * of the words of the longer one.
 */
export function countPositions(read: readonly Position[], labeled: readonly Stay[]): Shares {
  const found = labeled.flatMap((stay) => {
    const near = read.filter((position) => isTitled(position, stay) || isEmployed(position, stay));
    return stay.optional === true && near.length === 0 ? [] : [{ stay, own: closest(near, stay) }];
  });
  const share = (isRight: (own: Position, stay: Stay) => boolean): readonly [number, number] => [
    found.filter(({ own, stay }) => own !== undefined && isRight(own, stay)).length,
    found.length,
  ];
  const least = labeled.filter(({ optional }) => optional !== true).length;
  const isCount = read.length >= least && read.length <= labeled.length;
  return {
    found: share(() => true),
    title: share((own, stay) => stay.title === null || isTitled(own, stay)),
    employer: share((own, stay) => stay.employer === null || isEmployed(own, stay)),
    dates: share(isDated),
    exact: share(
      (own, stay) =>
        isDated(own, stay) &&
        (stay.title === null || isTitled(own, stay)) &&
        (stay.employer === null || isEmployed(own, stay)),
    ),
    count: [isCount ? 1 : 0, 1],
  };
}

/** The totals of many resumes: each share, in words. */
export function totalsOf(all: readonly Shares[]): string {
  const sums = new Map<string, readonly [right: number, of: number]>();
  for (const [name, [right, of]] of all.flatMap((shares) => Object.entries(shares))) {
    const [sumRight, sumOf] = sums.get(name) ?? [0, 0];
    sums.set(name, [sumRight + right, sumOf + of]);
  }
  return [...sums]
    .map(([name, [right, of]]) => `${name} ${((100 * right) / of).toFixed(1)} % of ${of}`)
    .join(", ");
}

function closest(near: readonly Position[], stay: Stay): Position | undefined {
  return (
    near.find((one) => isTitled(one, stay) && isDated(one, stay)) ??
    near.find((one) => isDated(one, stay)) ??
    near[0]
  );
}

function isTitled({ title }: Position, stay: Stay): boolean {
  return [stay.title, ...(stay.titleAlt ?? [])].some((name) => isAlike(title?.text, name));
}

function isEmployed({ employer }: Position, stay: Stay): boolean {
  return [stay.employer, ...(stay.employerAlt ?? [])].some((name) => isAlike(employer?.text, name));
}

function isDated({ start, end }: Position, stay: Stay): boolean {
  return isDate(start, stay.start) && isDate(end, stay.end);
}

/** A label with only a year matches any month of it. */
function isDate(own: string | undefined, labeled: string | null): boolean {
  if (labeled === null) return own === undefined;
  return own === labeled || (/^\d{4}$/.test(labeled) && own?.slice(0, 4) === labeled);
}

function isAlike(own: string | undefined, labeled: string | null): boolean {
  if (own === undefined || labeled === null) return false;
  const [a, b] = [wordsOf(own), wordsOf(labeled)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size, b.size) >= 0.6;
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu));
}
