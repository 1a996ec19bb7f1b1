import { expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { overlaySchema } from "../../src/skills/lexicon/schema.ts";
import { checkAmending, compiled } from "./amending.ts";
import { differences } from "./whole-lexicon.ts";

test(
  "any amended lexicon is the one that all sources compile to",
  () => checkAmending(300),
  300_000,
);

test("the built-in lexicon without changes is what its sources compile to", async () => {
  const none = overlaySchema.parse({});
  expect(differences(builtinLexicon(), await compiled(builtinLexicon(), none))).toEqual([]);
});
