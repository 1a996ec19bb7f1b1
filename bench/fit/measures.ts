// How well numbers order resumes that a reader has graded, and how certain that is.
import { makeRandom } from "../../test/random.ts";
import { mean } from "../common/mean.ts";

/**
 * A resume for one posting: the reader's grade, 0–4 (the mean of two readers' may end in a half), and the
 * number that each method gives it.
 */
export interface Graded {
  readonly grade: number;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The resumes of one posting. */
export type Group = readonly Graded[];

/** A measure over some postings, in percent; Kendall's tau is from -100 to 100. */
export type Measure = (groups: readonly Group[]) => number;

interface Pair {
  readonly apart: number;
  /** 1 if the better one has the higher number, 0.5 if both have the same. */
  readonly won: number;
}

const pairsBy =
  (method: string) =>
  (group: Group): readonly Pair[] =>
    group.flatMap((a) =>
      group
        .filter((b) => a.grade > b.grade)
        .map((b) => ({
          apart: a.grade - b.grade,
          won: (Math.sign((a.numbers[method] ?? 0) - (b.numbers[method] ?? 0)) + 1) / 2,
        })),
    );

/** The number of pairs of one posting's resumes whose grades differ by `apart` or more. */
export function countPairs(groups: readonly Group[], apart: number): number {
  return groups.flatMap(pairsBy("")).filter((pair) => pair.apart >= apart).length;
}

/** The share of those pairs that are in the right order. */
export const ordered =
  (method: string, apart: number): Measure =>
  (groups) =>
    100 *
    mean(
      groups
        .flatMap(pairsBy(method))
        .filter((pair) => pair.apart >= apart)
        .map(({ won }) => won),
    );

/**
 * Kendall's tau-a over pairs with different grades of each posting, averaged over the postings that have such
 * pairs.
 */
export const tau =
  (method: string): Measure =>
  (groups) => {
    const each = groups.map((group) => pairsBy(method)(group).map(({ won }) => 2 * won - 1));
    return 100 * mean(each.filter((signs) => signs.length > 0).map(mean));
  };

/** The share of postings whose highest number belongs to a resume with the highest grade. */
export const bestFirst =
  (method: string): Measure =>
  (groups) =>
    100 *
    mean(
      groups.map((group) => {
        const highest = Math.max(...group.map(({ numbers }) => numbers[method] ?? 0));
        const first = group.filter(({ numbers }) => (numbers[method] ?? 0) === highest);
        const best = Math.max(...group.map(({ grade }) => grade));
        return mean(first.map(({ grade }) => (grade === best ? 1 : 0)));
      }),
    );

/** The share of resumes with such grades whose number satisfies `is`. */
export const within =
  (method: string, isSuch: (grade: number) => boolean, is: (number: number) => boolean): Measure =>
  (groups) =>
    100 *
    mean(
      groups
        .flat()
        .filter(({ grade }) => isSuch(grade))
        .map(({ numbers }) => (is(numbers[method] ?? 0) ? 1 : 0)),
    );

/**
 * The agreement of two readers' grades beyond chance, from -1 to 1, with squared differences as weights
 * (Cohen).
 */
export function weightedKappa(grades: readonly (readonly [number, number])[]): number {
  const observed = mean(grades.map(([a, b]) => (a - b) ** 2));
  const byChance = mean(grades.flatMap(([a]) => grades.map(([, b]) => (a - b) ** 2)));
  return 1 - observed / byChance;
}

const drawings = 1000;

/** The 95 % bootstrap interval of `measure` over postings; the same on every run. */
export function interval(measure: Measure, groups: readonly Group[]): readonly [number, number] {
  const random = makeRandom(1);
  const values = Array.from({ length: drawings }, () =>
    measure(groups.map(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (drawings - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
