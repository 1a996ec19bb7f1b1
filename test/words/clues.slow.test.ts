import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, kindCompiler } from "../../.ci/compile-words.ts";
import { Pattern } from "../../src/words/pattern.ts";
import { clues } from "../../src/words/words.generated.ts";
import { allWords as words } from "./all-words.ts";

// Uses the clues found by the build, because finding them takes seconds.
const cluesOfKinds: Readonly<Record<string, string>> = clues;
const sources = kindCompiler(words);

/** Each kind of phrases with its expressions and the patterns that stand for them. */
const kinds = words.kinds
  .filter(({ of }) => of === "phrases")
  .map((kind) => {
    const full = kind.values
      ? sources.steps(kind).map(([, , ...source]) => source)
      : [sources.pattern(kind)];
    return {
      kind,
      pairs: full.map(([source, flags], i) => pairOf(source, flags, cluesOf(kind.id, i))),
    };
  });

function cluesOf(id: string, step: number): string {
  return cluesOfKinds[id]?.split("|")[step] ?? "";
}

function pairOf(source: string, flags: string, clues: string) {
  return {
    expression: new RegExp(source, flags),
    pattern: new Pattern([source, flags, clues]),
    clues,
  };
}

/** The kinds whose patterns give other answers for `text` than their expressions. */
function differing(text: string): readonly string[] {
  return kinds.flatMap(({ kind, pairs }) => {
    const folded = foldText(kind, text);
    return pairs.every(({ expression, pattern }) => {
      // The first call may run the pattern without scanning the text; the second does not.
      const isMatch = expression.test(folded);
      return pattern.test(folded) === isMatch && pattern.test(folded) === isMatch;
    })
      ? []
      : [kind.id];
  });
}

describe("the clues of word patterns", () => {
  it("exist for seven in ten patterns", () => {
    const all = kinds.flatMap(({ pairs }) => pairs);
    expect(all.filter(({ clues }) => clues !== "").length / all.length).toBeGreaterThan(0.7);
  });

  it("hide no sentence of a row from its kind", () => {
    const hidden = kinds.flatMap(({ kind, pairs }) =>
      words.rows
        .filter((row) => row.kind === kind.id)
        .flatMap((row) => [...row.is, ...row.isNot])
        .filter((text) => {
          const folded = foldText(kind, text);
          return pairs.some(
            ({ expression, pattern }) => pattern.test(folded) !== expression.test(folded),
          );
        }),
    );
    expect(hidden).toEqual([]);
  });

  it("hide nothing in texts made of pieces of all rows' sentences", () => {
    const sentences = words.rows.flatMap(({ is, isNot }) => [...is, ...isNot]);
    const piece = fc
      .tuple(fc.constantFrom(...sentences), fc.nat(40), fc.nat(40))
      .map(([text, from, length]) => text.slice(from, from + length));
    const joint = fc.constantFrom(" ", "", ", ", "-", "/", "\n", "é", "–", "年", "(", "3", "_");
    const text = fc.array(fc.oneof(piece, joint), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (made) => {
        expect(differing(made)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
