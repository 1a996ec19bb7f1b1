// What a million postings cost: npx tsx --expose-gc bench/scale.ts [POSTINGS] [SHARDS] [asks]
// Generated postings (bench/postings/generate.ts, one in ten of them a near copy of an earlier one) go
// through `profileKeywords` one by one, once as a whole and once in shards that are merged; the sum of the
// shards is compared with the whole. Times are processor time of this process without generating the
// postings, which is measured separately. Memory is sampled fifty times along the way.
import { type ProfileOptions, profileKeywords } from "../src/analyze/profile-keywords.ts";
import { mergeProfiles } from "../src/keywords/merge.ts";
import { shardOf } from "../src/keywords/near-copies.ts";
import type { KeywordProfile } from "../src/keywords/profile.ts";
import { generatePosting, writePosting } from "./postings/generate.ts";

const [size = "1000000", parts = "8", what] = process.argv.slice(2);
const count = Number(size);
const shards = Number(parts);
const options: ProfileOptions = {
  skipCopies: true,
  ...(what === "asks" && { kind: "postings", groupBy: "field" }),
};

function* postings(): Generator<string> {
  for (let i = 0; i < count; i++) {
    const original = generatePosting(i % 10 === 9 ? i - 5 : i);
    yield writePosting(i % 10 === 9 ? { ...original, place: `Town ${i}` } : original);
  }
}

const makeTime = processorTime(() => {
  let units = 0;
  for (const text of postings()) units += text.length;
  console.log(
    `${count.toLocaleString("en-US")} postings of ${Math.round(units / count)} units on average`,
  );
});
console.log(`making them: ${makeTime.toFixed(1)} s`);

const memory: number[] = [];
function* watched(): Generator<string> {
  let done = 0;
  for (const text of postings()) {
    if (done++ % Math.ceil(count / 50) === 0) {
      globalThis.gc?.();
      memory.push(process.memoryUsage().rss / 2 ** 20);
    }
    yield text;
  }
}

const before = process.cpuUsage().user;
const whole = await profileKeywords(watched(), options);
const wholeTime = (process.cpuUsage().user - before) / 1e6 - makeTime;
console.log(
  `counting ${what === "asks" ? "asks" : "mentions"}, copies found: ${wholeTime.toFixed(1)} s, ${Math.round(count / wholeTime).toLocaleString("en-US")} postings a second on one core; ${whole.copies} copies left out`,
);
const tenth = memory.slice(0, 5);
console.log(
  `memory: ${Math.max(...tenth).toFixed(0)} MB in the first tenth, ${Math.max(...memory).toFixed(0)} MB at most, ${(memory.at(-1) ?? 0).toFixed(0)} MB at the end`,
);

const profiles: KeywordProfile[] = [];
for (let shard = 0; shard < shards; shard++)
  profiles.push(await profileKeywords(ofShard(shard), options));
function* ofShard(shard: number): Generator<string> {
  for (const text of postings()) if (shardOf(text, shards) === shard) yield text;
}
let merged: KeywordProfile | undefined;
const mergeTime = processorTime(() => {
  merged = profiles.reduce((a, b) => mergeProfiles(a, b));
});
const counted = (merged?.documents ?? 0) + (merged?.copies ?? 0);
console.log(
  `${shards} shards merged in ${(1000 * mergeTime).toFixed(0)} ms, ${JSON.stringify(profiles[0]).length.toLocaleString("en-US")} bytes each: ${counted.toLocaleString("en-US")} postings, ${merged?.copies} copies left out (${((100 * (merged?.copies ?? 0)) / (whole.copies ?? 1)).toFixed(1)} % of the whole's)`,
);
const apart = await Promise.all([
  profileKeywords(["Java and Kafka", "Go"]),
  profileKeywords(["Kafka"]),
]);
const together = await profileKeywords(["Java and Kafka", "Go", "Kafka"]);
if (JSON.stringify(mergeProfiles(apart[0], apart[1])) !== JSON.stringify(together))
  throw new Error("merging is not adding");

function processorTime(work: () => void): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1e6;
}
