import { expect, test } from "vitest";
import { compileWords, rowNames } from "../../.ci/compile-words.ts";
import { type NameKind, namesOfKind } from "../../src/words/words.ts";
import { allWords as words } from "./all-words.ts";
import { wishRow } from "./rows.ts";

const kinds = words.kinds.filter(({ of }) => of === "names");

test.each(kinds.map((kind) => [kind.id, kind] as const))(
  "the names of %s, in any script, are unpacked as their rows have them",
  (id, kind) => {
    const written = words.rows
      .filter((row) => row.kind === id)
      .flatMap((row) => rowNames(kind, row));
    const known = new Set(namesOfKind(id as NameKind).filter((name) => name !== ""));
    expect(known).toEqual(new Set(written));
  },
);

test("a name that contains the separator of names is rejected", () => {
  const [kind] = kinds;
  if (kind === undefined) throw new Error("no kind has names");
  const row = wishRow({ id: "parted", kind: kind.id, value: kind.values?.[0], words: "one;two" });
  expect(() => compileWords({ kinds: [kind], rows: [row] })).toThrow('"one;two" holds a ;');
});
