import fc from "fast-check";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseJob, readJob } from "../../src/job/parse.ts";
import { codePoint } from "../code-point.ts";
import { asked, lexicon, read } from "./posting.ts";

test("an empty text gives a job that asks for nothing", () =>
  expect(read("")).toMatchObject({ requirements: [], negated: [] }));

test("requirements are ordered by level, then by place", () =>
  expect(
    asked("Nice to have\n- Docker\n\nRequirements\n- Java\n- Kafka\n\nOur stack\nTerraform, SQL"),
  ).toEqual([
    "required java",
    "required kafka",
    "preferred docker",
    "mentioned terraform",
    "mentioned sql",
  ]));

test("a term outside the lexicon becomes a keyword, except when a posting is read synchronously", async () => {
  const document = textDocument("Requirements:\n- Experience with payments reconciliation\n- Java");
  const job = await parseJob(document, { lexicon });
  expect(job.requirements.find(({ kind }) => kind === "keyword")).toMatchObject({
    name: "payments reconciliation",
    level: "required",
    skills: ["~payment-reconcili"],
  });
  expect(readJob(document, { lexicon }).requirements.map(({ kind }) => kind)).toEqual(["skill"]);
});

test.for([
  ["Message queues (Kafka, Zorbix or similar)", "Kafka ~"],
  ["Kafka, Zorbix or similar", "Kafka ~"],
  ["Java, Zorbix or Kotlin", "Java or Kotlin"],
] as const)(
  "a term among the members of a choice is not asked for in addition: %s",
  async ([line, choice]) => {
    const { requirements } = await parseJob(textDocument(`Requirements:\n- ${line}`), { lexicon });
    const named = requirements.map(({ name, orSimilar }) => (orSimilar ? `${name} ~` : name));
    expect(named).toContain(choice);
    expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
  },
);

test("a term after a choice is asked for by itself", async () => {
  const document = textDocument("Requirements:\n- Java or Kotlin, Zorbix");
  const { requirements } = await parseJob(document, { lexicon });
  expect(requirements.map(({ name }) => name)).toEqual(["Java or Kotlin", "Zorbix"]);
});

test("a field of study is not a term", async () => {
  const document = textDocument(
    "Requirements:\n- MSc in Physics, Zorbix Technology or Mathematics",
  );
  const { requirements } = await parseJob(document, { lexicon });
  expect(requirements.filter(({ kind }) => kind === "keyword")).toEqual([]);
});

/** Pieces of postings and of nonsense, in any order. */
const posting = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Requirements:\n",
        "Nice to have:\n",
        "- ",
        "Java",
        " or ",
        ", ",
        "/",
        " (",
        ")",
        "5+ years of ",
        " is a plus",
        "no ",
        "PHP",
        " not required",
        "Bachelor's degree in ",
        "one of the following:\n",
        " such as ",
        " or similar",
        "\n\n",
        "About us\n",
        ". ",
        "•",
      ),
      fc.string({ maxLength: 6, unit: codePoint }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

test("any text gives a job with ascending places inside the text", () => {
  fc.assert(
    fc.property(posting, (text) => {
      const job = read(text);
      for (const { spans, frequency } of [...job.requirements, ...job.negated]) {
        expect(spans.length).toBeGreaterThan(0);
        expect(frequency).toBeGreaterThan(0);
        for (const [i, { from, to }] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(spans[i - 1]?.from ?? 0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

test("the same text gives the same job", () => {
  fc.assert(
    fc.property(posting, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
  );
});
