import { z } from "zod";
import { paraphraseSource, phraseProblem } from "../paraphrase-source.ts";
import type { AmbiguityRule, Category, Paraphrase, SkillSource } from "./lexicon.ts";
import { readSurface, surfaceKey } from "./surface.ts";

const surface = z.string().trim().min(1).max(120);
/** A surface to find; only its letters and digits are read. */
const name = surface.refine(
  (text) => readSurface(text).words.length > 0,
  "must have a letter or a digit, since signs alone are never found",
);
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case, such as apache-kafka");

/** A word as in texts, in lower case. */
const word = z.string().regex(/^[^\sA-Z]{2,40}$/, "must be a single word in small letters");

const ruleSchema = z.strictObject({
  form: name,
  case: z.enum(["exact", "capitalized", "upper", "any"]),
  default: z.enum(["accept", "cue", "reject"]),
  near: z.array(surface).default([]),
  not: z.array(surface).default([]),
  /** Sentences in which it is the skill; they run as tests. */
  is: z.array(z.string()).default([]),
  /** Sentences in which it is not. */
  isNot: z.array(z.string()).default([]),
});

const phrase = surface.superRefine((text, context) => {
  const message = phraseProblem(text);
  if (message !== undefined) context.addIssue({ code: "custom", message });
});

const paraphraseSchema = z.strictObject({
  phrases: z.array(phrase).min(1),
  after: z.array(phrase).default([]),
  before: z.array(phrase).default([]),
  notBefore: z.array(phrase).default([]),
  /** Texts that it matches; each phrase must be needed for one of them. */
  is: z.array(z.string()).default([]),
  /** Texts that it does not match. */
  isNot: z.array(z.string()).default([]),
});

const codesSchema = z.strictObject({
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "must be an item of Wikidata, such as Q28865")
    .optional(),
  esco: z
    .string()
    .regex(
      /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      "must be the address of a skill of ESCO, which begins with http://data.europa.eu/esco/skill/",
    )
    .optional(),
  onet: surface.optional(),
  unspsc: z
    .string()
    .regex(/^\d{8}$/, 'must be a commodity code of eight digits, in quotes, such as "43232405"')
    .optional(),
});

/** One entry of a lexicon file, as written in YAML. */
export const entrySchema: z.ZodType<LexiconEntry> = z.strictObject({
  id,
  name,
  category: z.string(),
  aliases: z.array(name).default([]),
  misspellings: z.array(name).default([]),
  everyday: z.array(name).default([]),
  /** Short names used by those who know it, which are also words or names of other things. */
  short: z.array(name).default([]),
  /** Its names in other languages, which count beside words about languages, or in a list with others. */
  translations: z.array(name).default([]),
  ambiguous: z.array(ruleSchema).default([]),
  /** Words that its users use, found near it if it is meant. */
  jargon: z.array(word).default([]),
  /** Words found near its names if these mean something else. */
  elsewhere: z.array(word).default([]),
  paraphrases: z.array(paraphraseSchema).default([]),
  told: z.array(paraphraseSchema).default([]),
  implies: z.array(id).default([]),
  usually: z.array(id).default([]),
  related: z.array(id).default([]),
  generic: z.boolean().optional(),
  practice: z.boolean().optional(),
  companion: z.boolean().optional(),
  listedAs: z.string().optional(),
  purpose: z.enum(["one", "several"]).optional(),
  says: z.enum(["person", "work", "team", "occupation", "use", "quality", "nothing"]).optional(),
  weight: z.number().min(0).max(5).optional(),
  codes: codesSchema.optional(),
  /** A public page about the skill, copied from a list that was checked. */
  source: z.url().optional(),
  /** Where the spelling was confirmed; see lexicons/sources.yml. */
  seen: z.array(z.string()).default([]),
}) as z.ZodType<LexiconEntry>;

export interface LexiconEntry extends Omit<SkillSource, "ambiguous" | "paraphrases" | "told"> {
  readonly ambiguous: readonly EntryRule[];
  readonly paraphrases: readonly EntryParaphrase[];
  readonly told: readonly EntryParaphrase[];
  readonly short: readonly string[];
  readonly translations: readonly string[];
  readonly jargon: readonly string[];
  readonly elsewhere: readonly string[];
  readonly source?: string;
  readonly seen: readonly string[];
}

export interface EntryRule extends Omit<AmbiguityRule, "jargon" | "elsewhere"> {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

export interface EntryParaphrase extends Paraphrase {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

export const categorySchema: z.ZodType<Category> = z.strictObject({
  name: z.string(),
  technical: z.boolean(),
  software: z.boolean(),
  brands: z.boolean().optional(),
  inflects: z.boolean(),
  versions: z.boolean(),
  family: z.string(),
});

/** Keeps of an entry what changes a result. */
const skillSchema = entrySchema.transform(skillOf);

/** What `parseLexicon` accepts: changes to a base, or entries alone. */
export const overlaySchema: z.ZodType<Overlay> = z.strictObject({
  /** New skills, or whole entries that replace those with the same id. */
  skills: z.array(skillSchema).default([]),
  /** More surfaces, by id. */
  aliases: z.record(z.string(), z.array(name)).default({}),
  /** Ids of skills to leave out. */
  ban: z.array(id).default([]),
  /** Factors for the weights of skills, by id. */
  weights: z.record(z.string(), z.number().min(0).max(5)).default({}),
  /** Phrases that are consumed without yielding a skill. */
  blockers: z.array(name).default([]),
}) as z.ZodType<Overlay>;

/** Entries alone. */
export const entryListSchema: z.ZodType<Overlay> = z
  .array(skillSchema)
  .transform((skills) => ({ skills, aliases: {}, ban: [], weights: {}, blockers: [] }));

export interface Overlay {
  readonly skills: readonly SkillSource[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly ban: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly blockers: readonly string[];
}

/** What a lexicon keeps of an entry: everything that changes a result. */
export function skillOf(entry: LexiconEntry): SkillSource {
  const {
    source: _source,
    seen: _seen,
    short,
    translations,
    ambiguous,
    jargon,
    elsewhere,
    paraphrases,
    told,
    ...skill
  } = entry;
  const everyday = jargon.length + elsewhere.length === 0 ? [] : skill.everyday;
  const rules = [
    ...ambiguous.map(withoutExamples),
    ...short.map(shortRule),
    ...translations.map(translationRule),
    ...everyday.map(everydayRuleOf),
  ];
  return {
    ...skill,
    ambiguous: rules.map((rule) => ({ ...rule, jargon, elsewhere })),
    paraphrases: paraphraseSource(paraphrases),
    told: paraphraseSource(told),
  };
}

function withoutExamples<T extends { readonly is: unknown; readonly isNot: unknown }>({
  is: _is,
  isNot: _isNot,
  ...rest
}: T): Omit<T, "is" | "isNot"> {
  return rest;
}

/**
 * The rule for a short name: it needs strong evidence, and a capital unless the name is written in lower
 * case.
 */
function shortRule(form: string): Omit<AmbiguityRule, "jargon" | "elsewhere"> {
  const letters = form === form.toLowerCase() ? "any" : "capitalized";
  return { form, case: letters, default: "reject", near: [], not: [] };
}

/**
 * The rule for a name in another language, in which it may also be an adjective ("the Danish market"). Case and
 * accents do not matter, so the form is stored without them, which takes less space.
 */
function translationRule(name: string): Omit<AmbiguityRule, "jargon" | "elsewhere"> {
  return { form: surfaceKey(name), case: "any", default: "cue", near: [], not: [] };
}

/**
 * The rule for an everyday name: it counts in any case. The compiler marks it so that it needs no hint if the
 * topic is unknown.
 */
function everydayRuleOf(form: string): Omit<AmbiguityRule, "jargon" | "elsewhere"> {
  return { form, case: "any", default: "accept", near: [], not: [] };
}
