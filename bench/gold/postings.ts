// The labels of fixtures/gold/jobs.jsonl with the texts that they speak of.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/document/document.ts";
import type { Job, RequirementLevel } from "../../src/job/job.ts";

export interface Label {
  readonly skills: readonly string[];
  readonly level: RequirementLevel;
  readonly minMonths?: number;
  readonly spans: readonly Span[];
}

/** What people say that a posting asks for; fixtures/gold/README.md tells of each field. */
export interface Gold {
  readonly id: string;
  readonly sha256: string;
  readonly title: Span | null;
  readonly level: string | null;
  readonly minMonths: number | null;
  readonly degree: Pick<NonNullable<Job["degree"]>, "level" | "required" | "orEquivalent"> | null;
  readonly requirements: readonly Label[];
  readonly negated: readonly Omit<Label, "level">[];
  readonly optional: readonly Span[];
}

/** The labels, each with its text out of jobs.jsonl of `folder`. Throws when a text is missing or another one. */
export function loadGold(
  folder: string,
): readonly { readonly gold: Gold; readonly text: string }[] {
  const postings = rows<{ readonly id: string; readonly text: string }>(join(folder, "jobs.jsonl"));
  const texts = new Map(postings.map(({ id, text }) => [id, text]));
  return rows<Gold>("fixtures/gold/jobs.jsonl").map((gold) => {
    const text = texts.get(gold.id);
    if (text === undefined) throw new Error(`${gold.id} is not in ${folder}/jobs.jsonl`);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    if (hash !== gold.sha256) throw new Error(`${gold.id} is another text than the one labelled`);
    return { gold, text };
  });
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function rows<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
