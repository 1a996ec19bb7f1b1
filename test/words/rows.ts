import type { Row } from "../../.ci/read-words.ts";

/** A row of a kind "wish" as `readWords` gives it, empty but for `fields`. */
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
