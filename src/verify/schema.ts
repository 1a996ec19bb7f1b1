import { z } from "zod";

const path = z.string().min(1, "must name a file").max(4096);
const points = z.number().min(0).max(100);
const names = z.array(z.string().trim().min(1).max(120));

/** A day that there is. */
export const daySchema: z.ZodType<string> = z
  .string()
  .refine(
    (day) =>
      /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day,
    "must be a day such as 2026-11-20",
  );

/** What all entries share unless they say otherwise. */
const shared = {
  job: path.optional(),
  field: path.optional(),
  minScore: points.optional(),
  allowedFindings: names.optional(),
};

/** One entry of the table. */
export const caseSchema: z.ZodType<CaseSource> = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  resume: path,
  ...shared,
  skills: names.default([]),
  notSkills: names.default([]),
  findings: names.default([]),
}) as z.ZodType<CaseSource>;

/** The table without its entries, which are read one by one so that a wrong one does not stop the rest. */
export const tableSchema: z.ZodType<TableSource> = z.strictObject({
  /** The day on which "present" ends. */
  now: daySchema.optional(),
  /** Where the baseline stands. */
  baseline: path.optional(),
  ...shared,
  cases: z.array(z.unknown()),
}) as z.ZodType<TableSource>;

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
