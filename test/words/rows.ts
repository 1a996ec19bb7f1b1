import type { Kind, Row } from "../../.ci/read-words.ts";

/** A kind of words for testing rows. */
export const wishKind: Kind = {
  id: "wish",
  about: "A wish.",
  of: "phrases",
  at: "anywhere",
  text: "folded",
};

/** A row of a kind "wish" as returned by `readWords`, empty except for `fields`. */
export function wishRow(fields: Partial<Row> & Pick<Row, "id">): Row {
  return {
    kind: "wish",
    file: "en/wishes.yml",
    over: [],
    phrases: [],
    patterns: [],
    notAfter: [],
    notBefore: [],
    is: [],
    isNot: [],
    ...fields,
  };
}
