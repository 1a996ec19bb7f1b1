import { expect, test } from "vitest";
import {
  lexiconFiles,
  readBlockers,
  readCategories,
  readEntries,
} from "../../.ci/read-lexicons.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { compileLexicon } from "../../src/skills/lexicon/compile.ts";
import { encodeLexicon } from "../../src/skills/lexicon/encode.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { skillOf } from "../../src/skills/lexicon/schema.ts";

function encode(lexicon: Lexicon): string {
  return JSON.stringify(encodeLexicon(lexicon));
}

// The build compiles them in their order.
test("the built-in lexicon equals the one compiled from the files in any order", () => {
  const compiled = compileLexicon({
    skills: lexiconFiles
      .flatMap((file) => readEntries(file))
      .map(skillOf)
      .toReversed(),
    categories: readCategories(),
    blockers: readBlockers(),
  });
  // The hash covers everything in the lexicon; comparing the whole would print megabytes.
  expect(builtinLexicon().hash).toBe(compiled.hash);
  expect(encode(builtinLexicon()) === encode(compiled)).toBe(true);
});
