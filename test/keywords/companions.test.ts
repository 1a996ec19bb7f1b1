import { expect, test } from "vitest";
import { companionsOf } from "../../src/keywords/companions.ts";
import type { KeywordProfile } from "../../src/keywords/profile.ts";
import { lexicon } from "../score/build.ts";

const count = (documents: number) => ({ documents, mentions: documents });
const profile: KeywordProfile = {
  lexicon: lexicon.hash,
  documents: 1000,
  keywords: { kafka: count(100), python: count(400), django: count(50), rust: count(10) },
  pairs: {
    among: ["django", "kafka", "python", "rust"],
    documents: { django: { kafka: 6, python: 50 }, kafka: { python: 40, rust: 9 } },
  },
};

test("a companion is a keyword whose postings ask for the other one more often than all postings do", () => {
  const [first, ...others] = companionsOf("python", ["kafka", "django"], profile, lexicon);
  expect(first).toMatchObject({ keyword: "django", name: "Django", share: { share: 1 } });
  expect(others).toEqual([]);
});

test("a companion in few postings is not reported, however often the two go together", () => {
  expect(companionsOf("kafka", ["rust"], profile, lexicon)).toEqual([]);
});

test("a profile without pairs has no companions", () => {
  const { pairs: _, ...bare } = profile;
  expect(companionsOf("python", ["django"], bare, lexicon)).toEqual([]);
});
