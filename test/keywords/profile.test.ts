import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOfDifference } from "../../src/keywords/chance.ts";
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

test("groups are counted separately, and a document without groups counts only in the whole", async () => {
  const read = (text: unknown) => ({ groups: String(text).includes("Kafka") ? ["__proto__"] : [] });
  const profile = await profileKeywords(texts, { lexicon, read, isGrouped: true });
  expect(Object.keys(profile.groups ?? {})).toEqual(["__proto__"]);
  expect(Object.entries(profile.groups ?? {})[0]?.[1].documents).toBe(2);
  expect(profile.documents).toBe(4);
});

test("counting separately and merging equals counting together, in any order and any parts", async () => {
  const text = fc
    .array(fc.constantFrom("Kafka", "Python", "Rust", "team"), { maxLength: 5 })
    .map((words) => words.join(", "));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.array(text), async (a, b) => {
      const read = (one: unknown) => ({
        asks: new Map([["kafka", String(one).length > 6 ? "required" : "mentioned"] as const]),
        claims: new Set(String(one).includes("Rust") ? ["rust"] : []),
        groups: String(one).length > 12 ? ["long", "any"] : ["any"],
      });
      const pairsAmong = ["kafka", "python", "rust"];
      const options = { lexicon, read, isGrouped: true, pairsAmong };
      const count = (part: readonly string[]) => profileKeywords(part, options);
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
  [{ ...some, source: [] }, "source"],
  [{ ...some, kind: "letters" }, "kind"],
  [{ ...some, copies: -1 }, "copies"],
  [{ ...some, period: "2024" }, "period"],
  [{ ...some, period: { from: "2024-13", to: "2025" } }, "period.from"],
  [{ ...some, period: { from: "2024-03", to: "2024-02" } }, "period.to"],
  [
    { ...some, keywords: { kafka: { documents: 1, mentions: 1, claims: 3 } } },
    "keywords.kafka.claims",
  ],
  [
    { ...some, keywords: { kafka: { documents: 1, mentions: 1, asks: { required: -1 } } } },
    "keywords.kafka.asks.required",
  ],
  [
    {
      ...some,
      keywords: {
        kafka: { documents: 1, mentions: 1, asks: { required: 1, preferred: 1, mentioned: 1 } },
      },
    },
    "keywords.kafka.asks",
  ],
  [{ ...some, pairs: { among: [1], documents: {} } }, "pairs.among"],
  [{ ...some, pairs: { among: [], documents: { a: { b: 3 } } } }, "pairs.documents.a.b"],
])("%j is not a profile because of its %s", ([json, path]) => {
  expect(() => parseProfile(json)).toThrow(
    expect.objectContaining({
      code: "PROFILE_INVALID",
      details: expect.objectContaining({ path }),
    }),
  );
});

test("profiles with different lexicons are neither merged nor compared", () => {
  const other = { ...some, lexicon: "other" };
  const mismatch = expect.objectContaining({ code: "PROFILE_MISMATCH" });
  expect(() => mergeProfiles(some, other)).toThrow(mismatch);
  expect(() => compareProfiles(some, other, { lexicon })).toThrow(mismatch);
});

test("groups of only one side are kept when merging", () => {
  const grouped = {
    ...some,
    groups: { senior: profile(1, { kafka: { documents: 1, mentions: 1 } }) },
  };
  expect(mergeProfiles(some, grouped).groups).toEqual({
    senior: { documents: 1, keywords: { kafka: { documents: 1, mentions: 1 } } },
  });
});

const both = { among: ["kafka", "rust"], documents: {} };

test("a posting counts at its strongest level for each keyword, and for its pairs", async () => {
  const asks = new Map([
    ["rust", "required"],
    ["kafka", "preferred"],
  ] as const);
  const profile = await profileKeywords(["Rust, Rust. Kafka would be nice."], {
    lexicon,
    read: () => ({ asks }),
    pairsAmong: ["kafka", "rust"],
    about: { kind: "postings" },
  });
  expect(profile.keywords.rust).toEqual({
    documents: 1,
    mentions: 2,
    asks: { required: 1, preferred: 0, mentioned: 0 },
  });
  expect(profile.pairs).toEqual({ ...both, documents: { kafka: { rust: 1 } } });
});

test("profiles with different kinds or periods are not merged, and the error says which", () => {
  const jobs: KeywordProfile = { ...some, kind: "postings", period: { from: "2024", to: "2024" } };
  expect(() => mergeProfiles(jobs, { ...jobs, kind: "resumes" })).toThrow(
    "differ in their kind (postings and resumes)",
  );
  expect(() => mergeProfiles(jobs, { ...jobs, period: { from: "2023", to: "2023" } })).toThrow(
    "differ in their period (2024 to 2024 and 2023 to 2023)",
  );
});

test("pairs are merged among the keywords for which both profiles counted pairs", () => {
  const one = { ...some, pairs: { ...both, documents: { kafka: { rust: 1 } } } };
  const wider = {
    among: ["django", "kafka", "rust"],
    documents: { django: { kafka: 2 }, kafka: { rust: 1 } },
  };
  expect(mergeProfiles(one, { ...some, pairs: wider }).pairs).toEqual({
    ...both,
    documents: { kafka: { rust: 2 } },
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
    const chance = chanceOfDifference(asked, postings, shown, resumes);
    expect(verdictOf(wilson(asked, postings), wilson(shown, resumes), chance)).toBe(verdict);
  },
);

test("gaps contain every keyword of either side, most demanded first", () => {
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
    chance: 0.0106,
    because:
      "Asked for in 5 of 10 postings (50 %, 24–76), shown in 0 of 20 resumes (0 %, 0–16): often asked for, and shown less than half as often.",
  });
});

test("a difference that one of many keywords shows by chance is not a gap", () => {
  // Each keyword is in 4 of 20 postings and in no resume of 20. Alone this has a chance of 0.1, so among
  // forty keywords some such differences are expected.
  const ids = Array.from({ length: 40 }, (_, i) => `skill-${i}`);
  const all = (documents: number) =>
    profile(20, Object.fromEntries(ids.map((id) => [id, { documents, mentions: documents }])));
  const one = { ...all(0).keywords, kafka: { documents: 0, mentions: 0 } };
  const jobs = profile(20, { ...all(4).keywords, kafka: { documents: 19, mentions: 19 } });
  const gaps = compareProfiles(jobs, profile(20, one), { lexicon });
  expect(gaps[0]).toMatchObject({ keyword: "kafka", verdict: "in-demand" });
  expect(gaps.slice(1).every(({ verdict }) => verdict === "table-stakes")).toBe(true);
});

test("postings are counted by what they ask for, resumes by what they claim", () => {
  const asks = { required: 3, preferred: 1, mentioned: 0 };
  const jobs: KeywordProfile = {
    ...profile(10, { kafka: { documents: 9, mentions: 9, asks } }),
    kind: "postings",
  };
  const resumes: KeywordProfile = {
    ...profile(10, { kafka: { documents: 8, mentions: 9, claims: 2 } }),
    kind: "resumes",
  };
  const [gap] = compareProfiles(jobs, resumes, { lexicon });
  expect(gap).toMatchObject({ demand: wilson(4, 10), supply: wilson(2, 10) });
});
