// Reads lexicons/*.yml for the build and the tests, and validates each file against its schema. Problems are
// reported with file and line.
import { readdirSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Category } from "../src/skills/lexicon/lexicon.ts";
import { categorySchema, entrySchema, type LexiconEntry } from "../src/skills/lexicon/schema.ts";
import { Mistake } from "./mistake.ts";

const folder = new URL("../lexicons/", import.meta.url);

/** The files that contain no skills. */
const others = ["blockers.yml", "categories.yml", "fields.yml", "frequencies.yml", "sources.yml"];

export const lexiconFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yml") && !others.includes(file))
  .toSorted();

export function readCategories(): ReadonlyMap<string, Category> {
  return new Map(Object.entries(readYaml("categories.yml", z.record(z.string(), categorySchema))));
}

/** Plain English words that texts about software use; made by .ci/count-trade-words.ts. */
export function readTradeWords(): ReadonlySet<string> {
  return new Set(readFileSync(new URL("trade-words.txt", folder), "utf8").trim().split("\n"));
}

export function readBlockers(): readonly string[] {
  return readYaml("blockers.yml", z.array(z.string().min(2)));
}

const foreignNameSchema = z.strictObject({
  /** In lower case, without accents; "*" is any ending. */
  names: z.array(z.string().regex(/^[^\s*|]+\*?( [^\s*|]+\*?)*$/)),
  /** Texts that they match. */
  is: z.array(z.string().min(2)),
});

/** The names of a skill in another language. */
export interface ForeignNames {
  readonly names: readonly string[];
  readonly is: readonly string[];
}

/** The names of skills in other languages, by language and id. */
export function readForeignNames(): ReadonlyMap<string, Readonly<Record<string, ForeignNames>>> {
  const files = readdirSync(new URL("languages/", folder)).toSorted();
  return new Map(
    files.map((file) => [
      file.replace(".yml", ""),
      readYaml(`languages/${file}`, z.record(z.string(), foreignNameSchema)),
    ]),
  );
}

const countSchema: z.ZodType<number> = z.number().int().nonnegative();
const momentSchema: z.ZodType<string> = z.string().regex(/^\d{4}$/);

/** A collection in lexicons/frequencies.yml. */
export interface Collection {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly copies: number;
  /** The number of documents by field. */
  readonly fields: Readonly<Record<string, number>>;
}

/** The contents of lexicons/frequencies.yml. */
export interface Frequencies {
  readonly fewest: number;
  readonly collections: Readonly<Record<string, Collection>>;
  /** By skill, collection and field: documents, mentions, and further counts of the collection. */
  readonly keywords: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>
  >;
  readonly pairsAmong: readonly string[];
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function readFrequencies(): Frequencies {
  const collection = z.strictObject({
    from: momentSchema,
    to: momentSchema,
    source: z.string(),
    copies: countSchema,
    fields: z.record(z.string(), countSchema),
  });
  const schema = z.object({
    fewest: countSchema,
    collections: z.record(z.string(), collection),
    keywords: z.record(
      z.string(),
      z.record(z.string(), z.record(z.string(), z.array(countSchema))),
    ),
    pairsAmong: z.array(z.string()),
    pairs: z.record(z.string(), z.record(z.string(), countSchema)),
  });
  return readYaml("frequencies.yml", schema);
}

/** A row of lexicons/fields.yml. */
export interface FieldRow {
  readonly id: string;
  readonly name: string;
  readonly wider?: string | undefined;
  readonly language?: boolean | undefined;
  readonly skills: readonly string[];
}

const fieldSchema: z.ZodType<FieldRow> = z.strictObject({
  id: z.string(),
  name: z.string(),
  wider: z.string().optional(),
  language: z.boolean().optional(),
  skills: z.array(z.string()).default([]),
});

/** The fields of software work, the widest first. */
export function readFields(): readonly FieldRow[] {
  return readYaml("fields.yml", z.array(fieldSchema));
}

/** The sentences that test the rules of ambiguous names, as people write them in resumes and postings. */
export function readSkillSentences(): readonly string[] {
  return lexiconFiles
    .flatMap(readEntries)
    .flatMap(({ ambiguous = [] }) => ambiguous.flatMap((rule) => [...rule.is, ...rule.isNot]));
}

const entriesOf = new Map<string, readonly LexiconEntry[]>();

/** The entries of one file, in order. Cached, since compiling both the words and the skills needs them. */
export function readEntries(file: string): readonly LexiconEntry[] {
  const entries = entriesOf.get(file) ?? readYaml(file, z.array(entrySchema));
  entriesOf.set(file, entries);
  return entries;
}

export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(file, folder), "utf8"), {
    lineCounter: lines,
  });
  const [broken] = document.errors;
  if (broken)
    throw new Mistake(`lexicons/${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const result = schema.safeParse(document.toJS() ?? []);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const node = path
      .map((_, i) => document.getIn(path.slice(0, path.length - i), true))
      .find(Boolean) as { range?: [number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    return `lexicons/${file}:${line}: ${[...nameOf(path, document), message].join(" ")}`;
  });
  throw new Mistake(problems.join("\n"));
}

/** A place in a list of entries by the entry's id: "spring-boot.implies.0". */
function nameOf(path: readonly PropertyKey[], document: { getIn(path: unknown[]): unknown }) {
  const [index, ...fields] = path;
  const id = typeof index === "number" ? document.getIn([index, "id"]) : index;
  const name = [id ?? index, ...fields].filter((part) => part !== undefined).join(".");
  return name === "" ? [] : [name];
}
