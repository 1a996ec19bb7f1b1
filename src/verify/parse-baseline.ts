import { z } from "zod";
import { jsonMistakeAt } from "../document/json-mistake.ts";
import { proofs } from "../resume/resume.ts";
import type { Baseline, BaselineHead } from "./baseline.ts";
import type { FilePlace, Problem } from "./place.ts";
import { daySchema } from "./schema.ts";

const proof = z.enum(proofs);
const kinds = z.enum(["skill", "experience", "degree", "title", "keyword"]);
const page = z.int().min(1).optional();

// Unknown fields are allowed: a later version may write more.
const baselineSchema: z.ZodType<Baseline> = z.object({
  versions: z.object({ skilltally: z.string(), lexicon: z.string(), scoring: z.number() }),
  asOf: daySchema,
  weights: z.record(z.string(), z.unknown()).optional(),
  cases: z.array(
    z.object({
      name: z.string(),
      score: z.number().min(0).max(100).nullable().optional(),
      contributions: z.array(
        z.object({
          kind: kinds,
          name: z.string(),
          // Absent from baselines of earlier versions. Without them, less can be said about why a score
          // changed.
          skills: z.array(z.string()).default([]),
          weight: z.number(),
          points: z.number(),
          page,
        }),
      ),
      skills: z.array(z.object({ skill: z.string(), name: z.string(), proof, page })),
      findings: z.array(z.object({ code: z.string(), severity: z.string(), count: z.number() })),
    }),
  ),
}) as unknown as z.ZodType<Baseline>;

/** A baseline, or a problem that says what is wrong with it. Never throws. */
export function parseBaseline(text: string, file: string): Baseline | Problem {
  const start: FilePlace = { file, line: 1, column: 1 };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const line = lineOf(text, jsonMistakeAt(error) ?? text.length);
    const advice = "take it from version control, or write it again with --update";
    return { at: { ...start, line }, message: `is not JSON; ${advice}` };
  }
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.map(String).join(".") || "the file";
  return {
    at: start,
    message: `is not a baseline (${path} is wrong); write it again with --update`,
  };
}

/** The line number of a position, counted from 1. */
function lineOf(text: string, position: number): number {
  return text.slice(0, Math.max(0, position)).split("\n").length;
}

/** Why a run cannot be compared with a baseline; undefined if it can. */
export function findMismatch(
  baseline: Baseline,
  run: BaselineHead,
  text: string,
  file: string,
): Problem | undefined {
  const facts = [
    differ("scoring", baseline.versions.scoring, run.versions.scoring),
    differ("lexicon", short(baseline.versions.lexicon), short(run.versions.lexicon)),
    differ("day", baseline.asOf, run.asOf),
    differ("weights", JSON.stringify(baseline.weights), JSON.stringify(run.weights)),
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0) return undefined;
  return {
    at: { file, line: lineOf(text, text.indexOf('"versions"')), column: 1 },
    message: `was made with ${facts.join("; ")}: not compared; write it again with --update and read what changes`,
  };
}

function short(hash: string): string {
  return hash.slice(0, 8);
}

function differ(
  name: string,
  before: string | number | undefined,
  now: string | number | undefined,
): string | undefined {
  if (before === now) return undefined;
  return name === "weights" ? "other weights" : `${name} ${before}, this run has ${now}`;
}
