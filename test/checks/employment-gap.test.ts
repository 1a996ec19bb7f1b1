import { expect, test } from "vitest";
import { employmentGap } from "../../src/checks/employment-gap.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/** The gaps of a resume, each as the months it names. */
function check(text: string, ...expected: readonly string[]): void {
  const asOf = "2026-11-20";
  const findings = employmentGap.run({
    resume: parseResume(textDocument(text), { now: asOf }),
    asOf,
  });
  expect(
    findings.map(({ facts: { kind, start, end } }) =>
      kind === "between" ? `${start}..${end}` : `${kind} ${start}`,
    ),
  ).toEqual(expected);
}

const work = (...stays: readonly string[]): string =>
  `Experience\n${stays.map((stay) => `Engineer, Acme Ltd, ${stay}\n- Built it`).join("\n\n")}`;

test("months without work between two positions are a gap", () => {
  check(work("Jan 2020 – present", "Jan 2018 – May 2019"), "2019-06..2019-12");
  check(work("Jan 2020 – present", "Jan 2018 – Jun 2019"));
});

test("the rest of a single year is not a gap, even if few months of it are stated", () => {
  check(work("Jan 2021 – present", "2020 (3 months)"));
});

test("a time of study is not a gap", () => {
  const stays = work("Aug 2021 – present", "May 2017 – Aug 2017");
  check(stays, "2017-09..2021-07");
  check(`${stays}\n\nEducation\nB.Sc. Physics, Example University, Sep 2017 – Jul 2021`);
});

test("a degree with only an end date is assumed to take the usual time", () => {
  check(
    `${work("Aug 2021 – present", "May 2018 – Aug 2018")}\n\nEducation\nB.Sc. Physics, Example University, Jul 2021`,
  );
});

test.for([
  ["Education", "Web Development Certificate, Example Academy, Sep 2017 – Jul 2021"],
  ["Certifications", "Oracle Academy, 09/2017 – 07/2021"],
  ["Projects", "Ledger, 2017–2021\n- A ledger in Go"],
])("dated months under %s are not a gap", ([heading, line]) => {
  const stays = work("Aug 2021 – present", "May 2017 – Aug 2017");
  check(`${stays}\n\n${heading}\n${line}`);
});

test.for([
  "Jan 2020 – Jun 2023  Career break (parental leave)",
  "Parental leave, January 2020 – June 2023",
  "2020 – 2023: travelled and looked after a parent",
])("months that %j covers are not a gap", (line) => {
  const [later, earlier] = ["Jul 2023 – present", "Jan 2017 – Dec 2019"];
  check(
    `Experience\nEngineer, Acme Ltd, ${later}\n- Built it\n\n${line}\n\nEngineer, Acme Ltd, ${earlier}\n- Built it`,
  );
});

test("the part of a gap that a break does not cover is a gap", () => {
  check(
    "Experience\nEngineer, Acme Ltd, Jul 2023 – present\n- Built it\n\nParental leave, Jan 2020 – Jan 2021\n\nEngineer, Acme Ltd, Jan 2017 – Dec 2019\n- Built it",
    "2021-02..2023-06",
  );
});

test("the part of a gap that a study does not cover is a gap", () => {
  check(
    `${work("Aug 2021 – present", "May 2017 – Aug 2017")}\n\nEducation\nM.Sc. Physics, Example University, Sep 2017 – Jul 2020`,
    "2020-08..2021-07",
  );
});

test("months since the last work are a gap", () => {
  check(work("Jan 2020 – Mar 2026"), "since 2026-03");
  check(work("Jan 2020 – May 2026"));
});

test("the gap after a later study is since that study", () => {
  check(
    `${work("Jan 2020 – Dec 2025")}\n\nEducation\nExample Bootcamp, Web Development, Jan 2026 – Apr 2026`,
    "since-other 2026-04",
  );
});

test("a document whose last work ended years ago has no gap up to today", () => {
  check(work("Jan 2015 – Mar 2019"));
});

test("a position with a single date begins no gap", () => {
  check(work("Jan 2020 – present", "Mar 2017"));
  check(work("Mar 2026 – Apr 2026", "Jan 2026 – Mar 2026"), "since 2026-04");
  check(work("Apr 2026"));
});
