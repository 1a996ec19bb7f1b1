import fc from "fast-check";
import { expect, test } from "vitest";
import { compareProfiles, verdictOf } from "../../src/keywords/compare.ts";
import { profileKeywords } from "../../src/keywords/count.ts";
import { mergeProfiles } from "../../src/keywords/merge.ts";
import { parseProfile } from "../../src/keywords/parse-profile.ts";
import type { KeywordCount, KeywordProfile } from "../../src/keywords/profile.ts";
import { wilson } from "../../src/keywords/wilson.ts";
import { documentOf, lexicon } from "../score/build.ts";

const texts = ["Python and Kafka. Python again.", "Kafka", "nothing at all", ""];

test("documents and mentions are counted by skill", async () => {
  expect(await profileKeywords(texts, { lexicon })).toEqual({
    lexicon: lexicon.hash,
    documents: 4,
    keywords: { kafka: { documents: 2, mentions: 2 }, python: { documents: 1, mentions: 2 } },
  });
});

test("a stream of documents is counted like a list", async () => {
  async function* stream(): AsyncGenerator<string> {
    yield* texts;
  }
  expect(await profileKeywords(stream(), { lexicon })).toEqual(
    await profileKeywords(texts, { lexicon }),
  );
});

test("hidden lines of a document are left out", async () => {
  const document = documentOf(["Kafka", "Rust"], ["Python", "Django"]);
  const { keywords } = await profileKeywords([document], { lexicon });
  expect(Object.keys(keywords)).toEqual(["kafka", "rust"]);
});

test("groups are counted apart, and a document of none counts in the whole only", async () => {
  const readGroup = (text: unknown) => (String(text).includes("Kafka") ? "__proto__" : undefined);
  const profile = await profileKeywords(texts, { lexicon, readGroup });
  expect(Object.keys(profile.groups ?? {})).toEqual(["__proto__"]);
  expect(Object.entries(profile.groups ?? {})[0]?.[1].documents).toBe(2);
  expect(profile.documents).toBe(4);
});

test("counting apart and merging is counting together, in any order and any parts", async () => {
  const text = fc
    .array(fc.constantFrom("Kafka", "Python", "Rust", "team"), { maxLength: 5 })
    .map((words) => words.join(", "));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.array(text), async (a, b) => {
      const readGroup = (one: unknown) => (String(one).length > 12 ? "long" : "short");
      const count = (part: readonly string[]) => profileKeywords(part, { lexicon, readGroup });
      const together = JSON.stringify(await count([...b, ...a]));
      expect(JSON.stringify(mergeProfiles(await count(a), await count(b)))).toBe(together);
      expect(JSON.stringify(mergeProfiles(await count(b), await count(a)))).toBe(together);
    }),
  );
});

const profile = (documents: number, keywords: Record<string, KeywordCount>): KeywordProfile => ({
  lexicon: lexicon.hash,
  documents,
  keywords,
});

const some = profile(2, { kafka: { documents: 1, mentions: 1 } });

test.for<[unknown, string]>([
  [null, "profile"],
  [[], "profile"],
  [{ ...some, lexicon: 3 }, "lexicon"],
  [{ ...some, documents: -1 }, "documents"],
  [{ ...some, documents: 1.5 }, "documents"],
  [{ ...some, documents: "2" }, "documents"],
  [{ ...some, documents: 2 ** 53 }, "documents"],
  [{ ...some, keywords: undefined }, "keywords"],
  [profile(2, { kafka: { documents: 3, mentions: 3 } }), "keywords.kafka.documents"],
  [profile(2, { kafka: { documents: 2, mentions: 1 } }), "keywords.kafka.mentions"],
  [{ ...some, keywords: { kafka: 1 } }, "keywords.kafka"],
  [{ ...some, groups: { senior: profile(3, {}) } }, "groups.senior.documents"],
  [{ ...some, groups: 3 }, "groups"],
  [{ ...some, name: 3 }, "name"],
])("%j is no profile, by its %s", ([json, path]) => {
  expect(() => parseProfile(json)).toThrow(
    expect.objectContaining({
      code: "PROFILE_INVALID",
      details: expect.objectContaining({ path }),
    }),
  );
});

test("profiles of different lexicons are neither merged nor compared", () => {
  const other = { ...some, lexicon: "other" };
  const mismatch = expect.objectContaining({ code: "PROFILE_MISMATCH" });
  expect(() => mergeProfiles(some, other)).toThrow(mismatch);
  expect(() => compareProfiles(some, other, { lexicon })).toThrow(mismatch);
});

test("groups of one side only are kept when merging", () => {
  const grouped = {
    ...some,
    groups: { senior: profile(1, { kafka: { documents: 1, mentions: 1 } }) },
  };
  expect(mergeProfiles(some, grouped).groups).toEqual({
    senior: { documents: 1, keywords: { kafka: { documents: 1, mentions: 1 } } },
  });
});

test.for([
  {
    name: "asked often, shown seldom",
    demand: [400, 1000],
    supply: [50, 1000],
    verdict: "in-demand",
  },
  {
    name: "asked often, shown often",
    demand: [400, 1000],
    supply: [500, 1000],
    verdict: "table-stakes",
  },
  {
    name: "asked very often, shown a little less",
    demand: [800, 1000],
    supply: [500, 1000],
    verdict: "table-stakes",
  },
  {
    name: "asked seldom, shown often",
    demand: [30, 1000],
    supply: [200, 1000],
    verdict: "over-supplied",
  },
  { name: "asked seldom, shown seldom", demand: [30, 1000], supply: [20, 1000], verdict: "rare" },
  {
    name: "asked for now and then, shown everywhere",
    demand: [150, 1000],
    supply: [900, 1000],
    verdict: "table-stakes",
  },
  { name: "shown often by chance", demand: [9, 100], supply: [2, 10], verdict: "rare" },
  { name: "asked often by chance", demand: [2, 10], supply: [5, 100], verdict: "table-stakes" },
] as const)(
  "$name is $verdict",
  ({ demand: [asked, postings], supply: [shown, resumes], verdict }) => {
    expect(verdictOf(wilson(asked, postings), wilson(shown, resumes))).toBe(verdict);
  },
);

test("gaps hold every keyword of either side, most demanded first", () => {
  const jobs = profile(10, {
    kafka: { documents: 5, mentions: 6 },
    rust: { documents: 5, mentions: 5 },
  });
  const resumes = profile(20, {
    rust: { documents: 2, mentions: 2 },
    unknown: { documents: 1, mentions: 1 },
  });
  const gaps = compareProfiles(jobs, resumes, { lexicon });
  expect(gaps.map(({ keyword, name }) => [keyword, name])).toEqual([
    ["rust", "Rust"],
    ["kafka", "Kafka"],
    ["unknown", "unknown"],
  ]);
  expect(gaps[1]).toEqual({
    keyword: "kafka",
    name: "Kafka",
    demand: wilson(5, 10),
    supply: wilson(0, 20),
    verdict: "in-demand",
  });
});
