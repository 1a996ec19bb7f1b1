// Reads lexicons/*.yml for the build and the tests: each file against its schema, the problem named by file and line.
import { readdirSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Category } from "../src/skills/lexicon.ts";
import { categorySchema, type Entry, entrySchema } from "../src/skills/schema.ts";

const folder = new URL("../lexicons/", import.meta.url);

/** The files that hold no skills. */
const others = ["blockers.yml", "categories.yml", "frequencies.yml", "sources.yml"];

export const lexiconFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yml") && !others.includes(file))
  .toSorted();

export function readCategories(): ReadonlyMap<string, Category> {
  return new Map(Object.entries(readYaml("categories.yml", z.record(z.string(), categorySchema))));
}

export function readBlockers(): readonly string[] {
  return readYaml("blockers.yml", z.array(z.string().min(2)));
}

const pairsSchema: z.ZodType<Readonly<Record<string, readonly [number, number]>>> = z.record(
  z.string(),
  z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
);

/** What lexicons/frequencies.yml counts: documents by corpus, and [documents, mentions] by skill and corpus. */
export interface Frequencies {
  readonly documents: Readonly<Record<string, number>>;
  readonly keywords: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
}

export function readFrequencies(): Frequencies {
  const schema = z.object({
    documents: z.record(z.string(), z.number().int().positive()),
    keywords: z.record(z.string(), pairsSchema),
  });
  return readYaml("frequencies.yml", schema);
}

/** The entries of one file, in its order. */
export function readEntries(file: string): readonly Entry[] {
  return readYaml(file, z.array(entrySchema));
}

export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(file, folder), "utf8"), {
    lineCounter: lines,
  });
  const [broken] = document.errors;
  if (broken)
    throw new Error(`lexicons/${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const result = schema.safeParse(document.toJS() ?? []);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const node = path
      .map((_, i) => document.getIn(path.slice(0, path.length - i), true))
      .find(Boolean) as { range?: [number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    return `lexicons/${file}:${line}: ${path.join(".")} ${message}`;
  });
  throw new Error(problems.join("\n"));
}
