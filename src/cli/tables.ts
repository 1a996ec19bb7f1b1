/**
 * Where a table of expectations is looked for if none is named. A new one is written to the first of these.
 */
export const tables: readonly [string, ...string[]] = [
  "skilltally.verify.yml",
  "skilltally.verify.yaml",
  "skilltally.verify.json",
];
