import type { Check } from "./check.ts";

/**
 * A page whose text is in two or more columns. A program that reads line by line mixes them ("Kafka, Redis
 * 2019 - 2021 Senior"), especially if the file itself alternates between lines of both columns. Greenhouse
 * lists columns among the reasons why it fails to read a resume:
 * https://support.greenhouse.io/hc/en-us/articles/200989175
 */
export const twoColumns: Check<{ readonly columns: number; readonly isMixed: boolean }> = {
  id: "two-columns",
  severity: "warning",
  run({ resume: { document } }) {
    const pages = (document.layout ?? []).filter((page) => page.columns > 1);
    const [first] = pages;
    if (first === undefined) return [];
    const isMixed = pages.some((page) => !page.isInOrder);
    return [
      {
        facts: { columns: first.columns, isMixed },
        page: first.page,
      },
    ];
  },
  words({ columns, isMixed }) {
    return {
      message: `The text is in ${columns} columns${isMixed ? ", and the file mixes their lines" : ""}`,
      fix: "Use one column, so that programs that read across the page lose nothing.",
    };
  },
};
