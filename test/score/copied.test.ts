import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { findCopied } from "../../src/score/copied/copied.ts";
import { ownProof } from "../../src/score/proof/own-proof.ts";
import type { ResumeView } from "../../src/score/proof/resume-view.ts";
import { asks, documentOf, jobOf, resumeOf } from "./build.ts";

const posting = "You will design and run reliable services for a million happy customers";

const copied = (line: string): readonly string[] => {
  const resume = resumeOf({ extra: [line] });
  const parts = findCopied(resume, jobOf([], { document: documentOf([posting]) }));
  return parts.map(({ from, to }) => resume.document.text.slice(from, to));
};

test.for<[string, readonly string[]]>([
  [posting, [posting]],
  [`I ${posting.toUpperCase()} gladly`, [posting.toUpperCase()]],
  [
    "design and run reliable services for a million",
    ["design and run reliable services for a million"],
  ],
  ["design and run reliable services for a thousand", []],
  ["You will design, and run", []],
  ["", []],
])("the copied parts of %j are %j", ([line, expected]) => {
  expect(copied(line)).toEqual(expected);
});

test("a posting with fewer words has nothing to copy", () => {
  const resume = resumeOf({ extra: ["Kafka wanted"] });
  expect(findCopied(resume, jobOf([], { document: documentOf(["Kafka wanted"]) }))).toEqual([]);
});

const bullets = [
  "Design reliable booking services together with the harbour offices",
  "Keep nightly backups of every customer database in order",
  "Explain technical choices to captains who never wrote software",
];

const passagesIn = (lines: readonly string[]): number =>
  findCopied(resumeOf({ extra: lines }), jobOf([], { document: documentOf(bullets) })).length;

test("a copy with a word changed here and there is a copy", () => {
  expect(passagesIn([bullets.join(" ").replace(/(?:\S+ ){5}/g, "$&indeed ")])).toBe(1);
});

test("several bullets in another order are copied, a single similar one is not", () => {
  expect(passagesIn([bullets[2] ?? "", bullets[0] ?? "", bullets[1] ?? ""])).toBeGreaterThan(0);
  expect(passagesIn(["Designed booking services for a harbour"])).toBe(0);
});

const musts = [
  "Strong Kafka and Python",
  "Experience with message queues",
  "Code reviews and pair programming",
  "Willing to take calls at night",
];

const reversed = [...musts].reverse();

const piecesIn = (lines: readonly string[]): number =>
  findCopied(resumeOf({ extra: lines }), jobOf([], { document: documentOf(musts) })).length;

const long = [
  "Our harbour company builds booking software for every ferry between Norway and Denmark",
  "Design reliable booking services together with the harbour offices and their captains",
  "Keep nightly backups of every customer database, and explain technical choices plainly",
  "Mentor younger colleagues, review changes within hours, answer incidents every third week",
  "Flexible hours, thirty days holiday, parental leave, lunch beside water, monthly travel allowance",
];

const copiedShare = (words: readonly string[]): number => {
  const line = words.join(" ");
  const parts = findCopied(resumeOf({ extra: [line] }), jobOf([], { document: documentOf(long) }));
  return parts.reduce((sum, { from, to }) => sum + to - from, 0) / line.length;
};

const backwards = (word: string): string => Array.from(word).toReversed().join("");

/** The words of the posting sorted by their last letters, as an arbitrary order. */
const shuffled = long
  .join(" ")
  .split(/[ ,]+/)
  .toSorted((a, b) => (backwards(a) < backwards(b) ? -1 : 1));

test("the posting's words in another order are copied", () => {
  expect(copiedShare(shuffled)).toBeGreaterThan(0.9);
});

test("text with every third word changed is not a copy, in any order", () => {
  const own = ["turbine", "greenhouse", "pottery", "violin", "glacier", "sextant"];
  const mixed = shuffled.flatMap((word, i) =>
    i % 2 === 0 ? [word, own[(i / 2) % 6] ?? ""] : word,
  );
  expect(copiedShare(mixed)).toBe(0);
});

test("four lines that are pieces of the posting are copied, in any order and with a word before them", () => {
  expect(piecesIn(reversed.map((line) => `Delivered ${line}`))).toBe(4);
});

test("three such lines, or one line four times, are not a copy", () => {
  expect(piecesIn(reversed.slice(1))).toBe(0);
  expect(piecesIn(musts.map(() => "Experience with message queues"))).toBe(0);
});

test("a line that continues in other words is not a piece of the posting", () => {
  expect(piecesIn(reversed.map((line) => `${line} since 2019`))).toBe(0);
});

const ids = [
  ...["java", "python", "rust", "kafka", "django", "flask", "spring", "kotlin"],
  ...["kubernetes", "wagtail"],
];
const posting10 = documentOf([ids.join(" ")]);
const job10 = jobOf(
  ids.map((id) => {
    const from = posting10.text.indexOf(id);
    return asks(id, { spans: [{ from, to: from + id.length }] });
  }),
  { document: posting10 },
);

test("the posting's list of keywords is a copy, the same skills in another order are not", () => {
  const shuffled = [4, 1, 8, 6, 3, 0, 9, 7, 2, 5].flatMap((i) => ids[i] ?? []);
  const count = (listed: readonly string[]) => findCopied(resumeOf({ listed }), job10).length;
  expect([count(ids), count(shuffled), count(ids.slice(2))]).toEqual([1, 0, 0]);
});

test("one name more in the posting's order takes no more than its part from a score", () => {
  const names =
    "Java, Spring Boot, PostgreSQL, Redis, Kafka, Docker, Kubernetes, AWS, Terraform, Python, Jenkins, Grafana".split(
      ", ",
    );
  const job = readJob(textDocument(`Backend Engineer\n\nRequirements: ${names.join(", ")}`));
  const copiedNames = [8, 9, 10, 11, 12].map((count) => {
    const listed = names.slice(0, count).join(", ");
    const text = `Jo Example\n\nExperience\n\nDeveloper, Acme Ltd, 2019 - 2024\n- Worked with ${listed}\n`;
    const resume = parseResume(textDocument(text), { now: "2026-11-20" });
    const [part] = findCopied(resume, job);
    return part === undefined ? 0 : text.slice(part.from, part.to).split(", ").length;
  });
  expect(copiedNames).toEqual([0, 2, 5, 8, 12]);
});

test("the posting's list of keywords is a copy even with each on its own line after a verb", () => {
  const names =
    "Java, Spring Boot, PostgreSQL, Redis, Kafka, Docker, Kubernetes, AWS, Terraform, Python";
  const job = readJob(textDocument(`Backend Engineer\n\nRequirements: ${names}`));
  const written = (line: (skill: string) => string) =>
    parseResume(
      textDocument(
        `Jo Example\n\nExperience\n\nDeveloper, Acme Ltd, 2019 - 2024\n${names.split(", ").map(line).join("\n")}\n`,
      ),
      { now: "2026-11-20" },
    );
  expect(
    findCopied(
      written((skill) => `- Worked with ${skill}`),
      job,
    ),
  ).toHaveLength(1);
  expect(
    findCopied(
      written((skill) => `- Cut the cost of our ${skill} setup in half`),
      job,
    ),
  ).toEqual([]);
});

test("a row of technologies in the posting's order is not a copy below bullets that describe work", () => {
  const names =
    "Java, Spring Boot, PostgreSQL, Redis, Kafka, Docker, Kubernetes, AWS, Terraform, Python";
  const job = readJob(textDocument(`Backend Engineer\n\nRequirements: ${names}`));
  const bullets = [
    "- Own the settlement of a payments provider, which moves two million euros a day.",
    "- Rewrote the nightly batch as a stream, so that merchants see payouts within a minute.",
    "- Cut the time of a release from two days to one hour.",
  ];
  const written = (told: readonly string[]) =>
    parseResume(
      textDocument(
        `Jo Example\n\nExperience\n\nDeveloper, Acme Ltd, 2019 - 2024\n${told.join("\n")}\nTechnologies: ${names}\n\nEducation\nBSc Physics, 2016\n`,
      ),
      { now: "2026-11-20" },
    );
  expect(findCopied(written(bullets), job)).toEqual([]);
  expect(findCopied(written(bullets.slice(0, 1)), job)).toHaveLength(1);
});

test("eight skills of a stack in the usual order are not a copy, even if the posting has the same order", () => {
  const stack = "Python, SQL, Apache Spark, Kafka, Airflow, dbt, Snowflake, AWS";
  const job = readJob(textDocument(`Data Engineer\n\nRequirements: ${stack}`));
  const resume = parseResume(textDocument(`Jo Example\n\nSkills\n\n${stack}\n`), {
    now: "2026-11-20",
  });
  expect(findCopied(resume, job)).toEqual([]);
});

test("a copy beside a position without readable dates proves no more than that position", () => {
  const resume = resumeOf({ positions: [{ skills: ["kafka"] }] });
  const [own] = resume.skills[0]?.mentions ?? [];
  const copy = { from: resume.document.text.length - 5, to: resume.document.text.length };
  const view = { resume, copied: [copy] } as unknown as ResumeView;
  expect(ownProof("project", [own ?? copy, copy], view).proof).toBe("project");
});
