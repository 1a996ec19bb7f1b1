import { expect, test } from "vitest";
import { unreadableDate } from "../../src/checks/unreadable-date.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The findings in a section of work, each as its words, or "position" for a whole position. */
function check(rows: string, ...expected: readonly string[]): void {
  const document = textDocument(`Experience\n${rows}`);
  const resume = parseResume(document, { now: "2026-11-20" });
  const findings = unreadableDate.run({ resume, asOf: "2026-11-20" });
  expect(
    findings.map(({ facts, span }) =>
      facts.kind === "position" ? "position" : document.text.slice(span?.from, span?.to),
    ),
  ).toEqual(expected);
}

test("a year with blanks and a thirteenth month cannot be read", () => {
  check("Engineer, Acme Ltd, Jan 20XX – Mar 2021\n- Built it", "20XX");
  check("Engineer, Acme Ltd, 13/2019 – 02/2021\n- Built it", "13/2019");
  check("Engineer, Acme Ltd, May 20?? – 2021\n- Built it", "20??");
});

test("days before months, prices and counts are not unreadable dates", () => {
  check(
    "Engineer, Acme Ltd, 15/03/2019 – 31.12.2021\n- Answered 24/7, 2,019 tickets\n- Ran 20xxx rows",
  );
  check("Engineer, Acme Ltd, 12/2019 – 02/2021\n- Built it");
});

test("a position without any date is reported", () => {
  check("Software Engineer\nAcme Ltd\n- Built it", "position");
});

test("text that looks like a date in a sentence is not reported", () => {
  check(
    `Engineer, Acme Ltd, 2019 – 2021\n- Replaced the templates of letters that still said 20XX in their dates with ones that fill the year in`,
  );
});

test("a position without any date is named by its title, or by its employer if it has none", () => {
  const resume = (rows: string) =>
    parseResume(textDocument(`Experience\n${rows}`), { now: "2026-11-20" });
  const message = (rows: string) => {
    const [finding] = unreadableDate.run({ resume: resume(rows), asOf: "2026-11-20" });
    return finding && unreadableDate.words(finding.facts).message;
  };
  expect(message("Software Engineer\nAcme Ltd\n- Built it")).toBe(
    "The position “Software Engineer” has no date that can be read",
  );
});
