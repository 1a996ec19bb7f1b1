// Reads lexicons/words/ for the build, the tests and the benchmarks, and validates every row against its
// schema. Mistakes are reported with file and row.
import { readdirSync } from "node:fs";
import { z } from "zod";
import { readYaml } from "./read-lexicons.ts";

/** A kind of rows: an entry of lexicons/words/kinds.yml. */
export interface Kind {
  readonly id: string;
  /** What it means if a text contains such words. */
  readonly about: string;
  /** Phrases are searched for in a text; names are looked up as a whole. */
  readonly of: "phrases" | "names";
  /**
   * Where phrases occur: anywhere as whole words, at the beginning or end of a text, as the whole text, as
   * whole words at a given place, or as a part of other patterns.
   */
  readonly at: "anywhere" | "opening" | "ending" | "whole" | "here" | "part";
  /**
   * How a text is folded first: lower case with plain marks, the same without accents, any case, or
   * unchanged.
   */
  readonly text: "folded" | "plain" | "any-case" | "exact";
  /** The values of rows, in order of precedence; absent for kinds that only match or do not. */
  readonly values?: readonly string[] | undefined;
  /** Whether a text can have several of the values; if absent, the first one decides. */
  readonly several?: boolean | undefined;
}

/** A row of lexicons/words/<language>/*.yml; docs/words.md explains the fields. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly value?: string | undefined;
  readonly reach?: "before" | "after" | "either" | "next" | "previous" | "within" | undefined;
  readonly at?: Kind["at"] | undefined;
  readonly over: readonly string[];
  readonly phrases: readonly string[];
  readonly patterns: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly words?: string | undefined;
  readonly is: readonly string[];
  readonly isNot: readonly string[];
  /** "en/posting-headings.yml". */
  readonly file: string;
}

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case");
const place = z.enum(["anywhere", "opening", "ending", "whole", "here", "part"]);
const texts = z.array(z.string().min(1)).default([]);

const kindSchema: z.ZodType<Kind> = z.strictObject({
  id,
  about: z.string().min(10),
  of: z.enum(["phrases", "names"]).default("phrases"),
  at: place.default("anywhere"),
  text: z.enum(["folded", "plain", "any-case", "exact"]).default("folded"),
  values: z.array(z.string()).optional(),
  several: z.boolean().optional(),
});

const rowSchema: z.ZodType<Omit<Row, "file">> = z.strictObject({
  id,
  kind: id,
  value: z.string().optional(),
  reach: z.enum(["before", "after", "either", "next", "previous", "within"]).optional(),
  at: place.optional(),
  over: texts,
  phrases: texts,
  patterns: texts,
  notAfter: texts,
  notBefore: texts,
  words: z.string().optional(),
  is: texts,
  isNot: texts,
});

/** The kinds, and the rows of all languages: languages and files by name, English first. */
export interface Words {
  readonly kinds: readonly Kind[];
  readonly rows: readonly Row[];
}

const folder = new URL("../lexicons/words/", import.meta.url);

export const languages: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));

export function readWords(from: readonly string[] = languages): Words {
  const kinds = readYaml("words/kinds.yml", z.array(kindSchema));
  const rows = from.flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder))
      .filter((name) => name.endsWith(".yml"))
      .toSorted()
      .flatMap((name) => {
        const file = `${language}/${name}`;
        return readYaml(`words/${file}`, z.array(rowSchema)).map((row) => ({ ...row, file }));
      }),
  );
  return { kinds, rows };
}
