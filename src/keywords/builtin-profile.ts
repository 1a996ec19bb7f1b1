import { checkArgument, type OptionRule, type OptionRules, readOptions } from "../given/options.ts";
import { mustBeLexicon, mustBeOneOf } from "../given/rules.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import { skillIdAt } from "../skills/lexicon/form-index.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { countsFromText, gapsFromText } from "../text/packed.ts";
import { allFields, anyField, fieldAndWider } from "./fields.ts";
import { frequenciesJson } from "./frequencies.generated.ts";
import type { KeywordCount, KeywordPairs, KeywordProfile } from "./profile.ts";

/** lexicons/frequencies.yml, compiled. */
interface Frequencies {
  /** Fields with fewer documents are not counted. */
  readonly fewest: number;
  readonly collections: Readonly<
    Record<
      "postings" | SupplyKind,
      {
        readonly from: string;
        readonly to: string;
        readonly source: string;
        readonly fields: Readonly<Record<string, number>>;
      }
    >
  >;
  readonly pairsAmong: readonly string[];
  /** Packed as `.ci/build-data.ts` describes, like `counts` and `pairs`. */
  readonly skills: string;
  readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pairs: readonly string[];
}

/**
 * Which resumes: those published by their owners, from the 2020s, or those of a research data set, from the
 * 2010s.
 */
export type SupplyKind = "published" | "research";

/** What is known about a field. */
export interface BuiltinProfile {
  /** The field whose postings `jobs` counts. */
  readonly field: string;
  /** If that is a wider field than the requested one: the reason, as a sentence. */
  readonly because?: string;
  readonly jobs: KeywordProfile;
  /**
   * The resumes of the field if there are enough, otherwise those of a wider field; `name` says whose they
   * are.
   */
  readonly resumes: KeywordProfile;
}

let frequencies: Frequencies | undefined;
let shares: ReadonlyMap<string, number> | undefined;

/**
 * The profiles that come with this package: postings of a field ("backend", "java";
 * docs/keyword-mapper.md#fields lists them), and resumes of people in software. For a field with too few
 * postings, a wider one is used, and `because` says so. The resumes are few (`documents` has their number);
 * `options.resumes` selects their kind, by default those published by their owners. Both profiles carry the
 * hash of `lexicon` (by default the built-in one) and contain only its keywords.
 *
 * @throws AnalyzeError `OPTION_INVALID`, also for an unknown field.
 */
export function builtinProfile(
  field: string,
  lexicon: Lexicon = builtinLexicon(),
  options: { readonly resumes?: SupplyKind | undefined } = {},
): BuiltinProfile {
  checkArgument("field", field, mustBeField);
  checkArgument("lexicon", lexicon, mustBeLexicon);
  const taken = knownField("postings", field);
  const kind = readOptions(options, supplyRules).resumes ?? "published";
  const because = taken === field ? undefined : fewWords(field, taken);
  return {
    field: taken,
    ...(because !== undefined && { because }),
    jobs: profileOf("postings", taken, lexicon),
    resumes: profileOf(kind, knownField(kind, field), lexicon),
  };
}

const mustBeField: OptionRule = (field) =>
  typeof field === "string" && allFields().has(field)
    ? undefined
    : `must be one of ${builtinFields().join(", ")}`;

const supplyRules: OptionRules<{ readonly resumes?: SupplyKind | undefined }> = {
  resumes: mustBeOneOf(["published", "research"]),
};

/** The fields of `builtinProfile`, in alphabetical order. "software" is all of them together. */
export function builtinFields(): readonly string[] {
  return [...allFields().keys()].sort();
}

/** By skill id, the share of all built-in postings that name the skill, 0–1. Made once. */
export function builtinShares(): ReadonlyMap<string, number> {
  if (shares !== undefined) return shares;
  const { collections } = readFrequencies();
  const all = collections.postings.fields[anyField] ?? 0;
  // A skill may be asked for in other words without being named.
  const named = [...countsOf("postings", anyField)].filter(([, { documents }]) => documents > 0);
  shares = new Map(named.map(([id, { documents }]) => [id, documents / all]));
  return shares;
}

/** The narrowest of this field and its wider ones for which there are enough documents. */
function knownField(collection: keyof Frequencies["collections"], field: string): string {
  const { collections, fewest } = readFrequencies();
  const { fields } = collections[collection];
  return fieldAndWider(field).find((id) => (fields[id] ?? 0) >= fewest) ?? anyField;
}

function fewWords(asked: string, taken: string): string {
  const count = readFrequencies().collections.postings.fields[asked] ?? 0;
  const nameOf = (id: string) => allFields().get(id)?.name ?? id;
  return `The built-in counts hold only ${count} postings for ${nameOf(asked)}, so those for ${nameOf(taken)} are taken`;
}

function profileOf(
  collection: keyof Frequencies["collections"],
  field: string,
  lexicon: Lexicon,
): KeywordProfile {
  const { collections } = readFrequencies();
  const { from, to, source, fields } = collections[collection];
  const counts = [...countsOf(collection, field)].filter(([id]) => lexicon.skills.has(id));
  const isWhole = collection === "postings" && field === anyField;
  return {
    name: allFields().get(field)?.name ?? field,
    kind: collection === "postings" ? "postings" : "resumes",
    period: { from, to },
    source,
    lexicon: lexicon.hash,
    documents: fields[field] ?? 0,
    keywords: Object.fromEntries(counts),
    ...(isWhole && { pairs: readPairs() }),
  };
}

/** By skill id. O(skills). */
function countsOf(
  collection: keyof Frequencies["collections"],
  field: string,
): ReadonlyMap<string, KeywordCount> {
  const { skills, counts } = readFrequencies();
  const { index } = builtinLexicon();
  const numbers = gapsFromText(skills);
  const [places, packed = ""] = counts[collection]?.[field]?.split("|") ?? [];
  const rows = packed.split(";");
  return new Map(
    gapsFromText(places).map((place, i) => [
      skillIdAt(index, numbers[place] ?? 0),
      countOf(rows[i] ?? "", collection),
    ]),
  );
}

function countOf(packed: string, collection: keyof Frequencies["collections"]): KeywordCount {
  const [documents = 0, mentions = 0, first = 0, preferred = 0, mentioned = 0] =
    countsFromText(packed);
  if (collection !== "postings") return { documents, mentions, claims: first };
  return { documents, mentions, asks: { required: first, preferred, mentioned } };
}

function readPairs(): KeywordPairs {
  const { pairsAmong: among, pairs } = readFrequencies();
  const documents = pairs.map((packed, i) => {
    const counts = countsFromText(packed).map(
      (count, j) => [among[i + 1 + j] ?? "", count] as const,
    );
    return [among[i] ?? "", Object.fromEntries(counts.filter(([, count]) => count > 0))] as const;
  });
  const told = documents.filter(([, counts]) => Object.keys(counts).length > 0);
  return { among, documents: Object.fromEntries(told) };
}

function readFrequencies(): Frequencies {
  // Written by the build from a file that it has checked.
  frequencies ??= JSON.parse(frequenciesJson) as Frequencies;
  return frequencies;
}
