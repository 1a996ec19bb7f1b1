// The usual ways to compare two texts by their words alone, as contestants: TF-IDF with cosine, and BM25.

/** The similarity of a posting and a resume, by their indexes in the collection. */
export type WordMethod = (posting: number, resume: number) => number;

type Counts = ReadonlyMap<string, number>;

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}+#.]*[\p{L}\p{N}+#]/gu) ?? [];

function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Both methods over these texts; document frequencies count postings and resumes together. */
export function wordMethods(
  postings: readonly string[],
  resumes: readonly string[],
): Readonly<Record<"TF-IDF" | "BM25", WordMethod>> {
  const asked = postings.map(countWords);
  const own = resumes.map(countWords);
  const size = asked.length + own.length;
  const frequencies = new Map<string, number>();
  for (const word of [...asked, ...own].flatMap((counts) => [...counts.keys()]))
    frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const frequencyOf = (word: string) => frequencies.get(word) ?? 1;

  const vectorOf = (counts: Counts) => {
    const values = new Map(
      [...counts].map(([word, count]) => [word, count * Math.log(size / frequencyOf(word))]),
    );
    return { values, length: Math.hypot(...values.values()) };
  };
  const askedVectors = asked.map(vectorOf);
  const ownVectors = own.map(vectorOf);
  const tfIdf: WordMethod = (posting, resume) => {
    const [a, b] = [askedVectors[posting], ownVectors[resume]];
    if (a === undefined || b === undefined) return 0;
    let product = 0;
    for (const [word, value] of a.values) product += value * (b.values.get(word) ?? 0);
    return product / (a.length * b.length);
  };

  const lengths = own.map((counts) => sum([...counts.values()]));
  const meanLength = sum(lengths) / lengths.length;
  const bm25: WordMethod = (posting, resume) => {
    const counts = own[resume];
    const norm = 1.2 * (0.25 + (0.75 * (lengths[resume] ?? 0)) / meanLength);
    return sum(
      [...(asked[posting]?.keys() ?? [])].map((word) => {
        const count = counts?.get(word) ?? 0;
        const rarity = Math.log(1 + (size - frequencyOf(word) + 0.5) / (frequencyOf(word) + 0.5));
        return (rarity * count * 2.2) / (count + norm);
      }),
    );
  };
  return { "TF-IDF": tfIdf, BM25: bm25 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
