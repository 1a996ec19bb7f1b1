import { z } from "zod";

const path = z.string().min(1, "must name a file").max(4096);
const points = z.number().min(0).max(100);
const names = z.array(z.string().trim().min(1).max(120));

/** A day that exists. */
export const daySchema: z.ZodType<string> = z
  .string()
  .refine(
    (day) =>
      /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day,
    "must be a day such as 2026-11-20",
  );

// Editors show these descriptions, by way of the JSON Schema that the build generates.

/** Settings that all entries share unless they have their own. */
const shared = {
  job: path.optional().describe("The posting, relative to this file"),
  field: path
    .optional()
    .describe("In place of a posting: a field such as backend, or the file of a profile"),
  minScore: points.optional().describe("The score must reach it"),
  allowedFindings: names
    .optional()
    .describe("Severities (error, warning, note) and codes that checks may find; all others fail"),
};

const described = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe("What the entry is called; no two may share a name"),
  resume: path.describe("The resume, relative to this file"),
  ...shared,
  skills: names
    .default([])
    .describe("Must be named where a person can read it, or implied; by any of its names"),
  notSkills: names.default([]).describe("Must not be named where a person can read it"),
  findings: names.default([]).describe("Codes of checks that must find something"),
};

/** One entry of the table. */
export const caseSchema: z.ZodType<CaseSource> = z.strictObject(described) as z.ZodType<CaseSource>;

const head = {
  $schema: z.string().optional().describe("The JSON Schema of this file, for editors"),
  now: daySchema.optional().describe('The day on which "present" ends, such as 2026-11-20'),
  baseline: path.optional().describe("The path of the baseline, relative to this file"),
  ...shared,
};

/**
 * The table with its entries unchecked. They are read one by one, so that an invalid one does not stop the
 * others.
 */
export const tableSchema: z.ZodType<TableSource> = z.strictObject({
  ...head,
  cases: z.array(z.unknown()),
}) as z.ZodType<TableSource>;

/** The table with its entries, for the JSON Schema that editors use. */
export const wholeTableSchema: z.ZodType = z.strictObject({
  ...head,
  cases: z.array(z.strictObject(described)).describe("What is expected of each resume"),
});

export interface SharedSource {
  readonly job?: string;
  readonly field?: string;
  readonly minScore?: number;
  readonly allowedFindings?: readonly string[];
}

export interface CaseSource extends SharedSource {
  readonly name?: string;
  readonly resume: string;
  readonly skills: readonly string[];
  readonly notSkills: readonly string[];
  readonly findings: readonly string[];
}

export interface TableSource extends SharedSource {
  readonly now?: string;
  readonly baseline?: string;
  readonly cases: readonly unknown[];
}
