import { expect, test } from "vitest";
import { z } from "zod";
import { issueWords } from "../../src/skills/lexicon/issue-words.ts";

const shape = z.strictObject({
  name: z.string().min(1).max(3),
  tags: z.array(z.string()).max(2),
  weight: z.number().min(0).max(5),
  isOn: z.boolean(),
  kind: z.enum(["one", "two"]),
  id: z.string().regex(/^[a-z]+$/, "must be in lower case"),
  counts: z.record(z.string(), z.number()),
});
const right = { name: "a", tags: [], weight: 1, isOn: true, kind: "one", id: "a", counts: {} };

test.each([
  [{ name: undefined }, "is missing; it must be text"],
  [{ name: 5 }, "must be text, not a number"],
  [{ name: "" }, "must not be empty"],
  [{ name: "four" }, "must have at most 3 characters"],
  [{ tags: "a" }, "must be a list, not text"],
  [{ tags: ["a", "b", "c"] }, "must have at most 2 items"],
  [{ weight: "1" }, "must be a number, not text"],
  [{ weight: -1 }, "must be at least 0"],
  [{ weight: 6 }, "must be at most 5"],
  [{ isOn: null }, "must be true or false, not empty"],
  [{ kind: "three" }, "must be one of one, two"],
  [{ id: "A" }, "must be in lower case"],
  [{ counts: [] }, "must be a group of keys and values, not a list"],
])("the message for %j says what the value must be", (wrong, words) => {
  const [issue] = shape.safeParse({ ...right, ...wrong }).error?.issues ?? [];
  expect(issue && issueWords(issue)).toBe(words);
});
