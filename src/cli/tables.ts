/** Where a table of expectations is looked for when none is named; the first is where one is written. */
export const tables: readonly [string, ...string[]] = [
  "skilltally.verify.yml",
  "skilltally.verify.yaml",
  "skilltally.verify.json",
];
