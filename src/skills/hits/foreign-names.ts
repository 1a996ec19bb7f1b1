import { readOnce } from "../../text/memoize.ts";
import { gaps, type Tokens } from "../../text/tokenize.ts";
import { memoizeTexts } from "../../words/memoize-texts.ts";
import { foreignNames } from "../foreign-names.generated.ts";
import { type FormIndex, numberOfId } from "../lexicon/form-index.ts";
import { isWrittenAs, spellingsOf, startLength } from "./foreign-spelling.ts";
import type { Hit } from "./hits.ts";

/**
 * The hits and those of names in other languages ("testów integracyjnych"), each in place of shorter ones
 * that it overlaps. Names of skills that the lexicon does not have are ignored. O(tokens).
 */
export function withForeignNames(
  hits: readonly Hit[],
  text: string,
  tokens: Tokens,
  index: FormIndex,
): readonly Hit[] {
  const foreign = foreignHits(text, tokens, index);
  if (foreign.length === 0) return hits;
  const merged: Hit[] = [];
  let next = 0;
  for (const hit of foreign) {
    const from = next;
    while ((hits[next]?.first ?? tokens.count) <= hit.last) next++;
    const reached = hits.slice(from, next);
    const before = reached.filter(({ last }) => last < hit.first);
    const isLonger = reached.slice(before.length).every((other) => lengthOf(other) < lengthOf(hit));
    merged.push(...(isLonger ? [...before, hit] : reached));
  }
  return [...merged, ...hits.slice(next)];
}

function lengthOf({ first, last }: Hit): number {
  return last - first;
}

/** The longest name at each place, ascending and disjoint. */
function foreignHits(text: string, tokens: Tokens, index: FormIndex): readonly Hit[] {
  const { count, from, to, gap } = tokens;
  const wordAt = (token: number) => text.slice(from[token], to[token]).toLowerCase();
  const standsAt = (first: number, { words }: ForeignName): boolean =>
    first + words.length <= count &&
    words.every((word, i) => {
      const token = first + i;
      return (i === 0 || gap[token] === gaps.join) && isWrittenAs(wordAt(token), word);
    });
  const hits: Hit[] = [];
  for (let first = 0; first < count; first++) {
    const start = text.slice(
      from[first],
      Math.min(to[first] ?? 0, (from[first] ?? 0) + startLength),
    );
    const names = namesFrom(start.toLowerCase());
    const name = names.find((one) => standsAt(first, one));
    const form = name && numberOfId(index, name.id);
    if (name === undefined || form === undefined) continue;
    const last = first + name.words.length - 1;
    hits.push({ first, last, form });
    first = last;
  }
  return hits;
}

interface ForeignName {
  /** In lower case, without accents. */
  readonly words: readonly string[];
  readonly id: string;
}

/** As packed by the build: the ids, and by each start the names with it. Most starts never occur in a text. */
const packed = readOnce(() => {
  const [ids = "", ...lines] = foreignNames.split("\n");
  const byStart = new Map(
    lines.map((line): readonly [string, string] => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
  return { ids: ids.split(" "), byStart };
});

/** The names with that start, those with the most words first. */
const namesFrom = memoizeTexts((start): readonly ForeignName[] => {
  const { ids, byStart } = packed();
  const names = (byStart.get(start) ?? "").split("\t").flatMap((skill) => {
    const [number = "", ...own] = skill.split("|");
    const id = ids[Number.parseInt(number, 36)] ?? "";
    return own.flatMap(spellingsOf).map((words) => ({ words, id }));
  });
  return names.sort((a, b) => b.words.length - a.words.length);
}, 10_000);
