import { pushTo } from "../../collect.ts";
import type { Category } from "./lexicon.ts";
import { lintPostingFields } from "./lint-postings.ts";
import { provenBy } from "./proven.ts";
import { edgeFields } from "./relations.ts";
import type { LexiconEntry } from "./schema.ts";
import { readSurface, surfaceKey } from "./surface.ts";

/** A mistake in a lexicon, and how to fix it. */
export interface LexiconProblem {
  /** The entry's id. */
  readonly id: string;
  readonly field: string;
  readonly problem: string;
}

export interface LintContext {
  readonly categories: ReadonlyMap<string, Category>;
  /** Whether a word in lower case is common English. */
  isCommonWord(word: string): boolean;
}

/**
 * What is wrong with the entries as a whole: repeated ids, surfaces that two entries claim, edges that lead
 * nowhere or in a circle, forms that are common words and have no rule, rules without examples, fields that
 * have no effect. In the order of the checks. O(surfaces).
 */
export function lintLexicon(
  entries: readonly LexiconEntry[],
  context: LintContext,
): readonly LexiconProblem[] {
  return [
    ...repeatedIds(entries),
    ...unknownCategories(entries, context),
    ...deadEdges(entries),
    ...circles(entries),
    ...strayRelations(entries, context),
    ...sharedSurfaces(entries),
    ...unruledWords(entries, context),
    ...strayEveryday(entries),
    ...joinedAliases(entries),
    ...rulesWithoutExamples(entries),
    ...uselessNears(entries),
    ...sharedCodes(entries),
    ...untitledCommodities(entries),
    ...lintPostingFields(entries, context),
  ];
}

function repeatedIds(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ id, field: "id", problem: "occurs twice; merge the two entries" }];
  });
}

function unknownCategories(
  entries: readonly LexiconEntry[],
  context: LintContext,
): readonly LexiconProblem[] {
  return entries
    .filter((entry) => !context.categories.has(entry.category))
    .map(({ id, category }) => ({
      id,
      field: "category",
      problem: `is ${category}, which categories.yml does not have`,
    }));
}

function deadEdges(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.flatMap((entry) =>
    edgeFields.flatMap((field) =>
      entry[field]
        .filter((other) => !ids.has(other) || other === entry.id)
        .map((other) => ({
          id: entry.id,
          field,
          problem: `names ${other}, expected the id of another entry`,
        })),
    ),
  );
}

function circles(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const proven = provenBy(
    entries.map((entry) => ({ ...entry, implies: [...entry.implies, ...entry.usually] })),
  );
  return entries
    .filter(({ id }) => proven.get(id)?.has(id))
    .map(({ id }) => ({
      id,
      field: "implies",
      problem: "leads back to itself; drop one of the edges",
    }));
}

function strayRelations(
  entries: readonly LexiconEntry[],
  { categories }: LintContext,
): readonly LexiconProblem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const proven = provenBy(entries);
  const family = (entry: LexiconEntry | undefined) => categories.get(entry?.category ?? "")?.family;
  return entries.flatMap((entry) =>
    entry.related.flatMap((other) => {
      const target = byId.get(other);
      if (target === undefined) return [];
      if (proven.get(entry.id)?.has(other) || proven.get(other)?.has(entry.id)) {
        return [
          {
            id: entry.id,
            field: "related",
            problem: `names ${other}, which is also implied; keep one`,
          },
        ];
      }
      return family(entry) === family(target)
        ? []
        : [
            {
              id: entry.id,
              field: "related",
              problem: `names ${other} of another family of categories`,
            },
          ];
    }),
  );
}

/** Every surface that an entry lists, by its folded form. */
function surfacesOf(entry: LexiconEntry): ReadonlyMap<string, string> {
  const surfaces = [entry.name, ...entry.aliases, ...ruledForms(entry)];
  return new Map(surfaces.map((surface) => [formOf(surface), surface]));
}

/** The surfaces that count only with evidence. */
function ruledForms({ ambiguous, short, translations }: LexiconEntry): readonly string[] {
  return [...ambiguous.map(({ form }) => form), ...short, ...translations];
}

/** The words with their gaps. Unlike the key, it distinguishes "C/C" from "C C". */
function formOf(surface: string): string {
  const { words, gaps } = readSurface(surface);
  return words
    .map((word, i) => (i > 0 && gaps[i] !== 0 ? `|${gaps[i]}|${word}` : i > 0 ? ` ${word}` : word))
    .join("");
}

function sharedSurfaces(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const owners = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    for (const form of surfacesOf(entry).keys()) pushTo(owners, form, entry);
  }
  return [...owners].flatMap(([form, sharing]) =>
    sharing.length < 2
      ? []
      : sharing
          .filter((entry) => !ruledForms(entry).some((ruled) => formOf(ruled) === form))
          .map((entry) => ({
            id: entry.id,
            field: "aliases",
            problem: `"${form}" belongs to ${sharing.map((other) => other.id).join(" and ")}; drop it from one, or give each an ambiguous rule for it`,
          })),
  );
}

/**
 * A code identifies one skill. Two skills that share it are the same, or one code is wrong. Only UNSPSC
 * commodities are shared, since they denote kinds of products.
 */
function sharedCodes(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, codes: { unspsc: _unspsc, ...codes } = {} }) =>
    Object.values(codes).flatMap((code) => {
      const owner = owners.get(code);
      if (owner === undefined) owners.set(code, id);
      return owner === undefined
        ? []
        : [{ id, field: "codes", problem: `has ${code}, which is ${owner} already; keep one` }];
    }),
  );
}

/** A commodity makes sense only together with the O*NET title listed under it. */
function untitledCommodities(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  return entries
    .filter(({ codes }) => codes?.unspsc !== undefined && codes.onet === undefined)
    .map(({ id }) => ({
      id,
      field: "codes",
      problem: "has unspsc without onet; add the title that O*NET lists under it, or drop it",
    }));
}

function unruledWords(
  entries: readonly LexiconEntry[],
  { isCommonWord }: LintContext,
): readonly LexiconProblem[] {
  return entries.flatMap((entry) => {
    if (entry.generic) return [];
    const ruled = new Set([...ruledForms(entry), ...entry.everyday].map(surfaceKey));
    return [...surfacesOf(entry).values()].flatMap((surface) => {
      const key = surfaceKey(surface);
      const isShort = /^[a-z0-9]{1,2}$/.test(key);
      if (ruled.has(key) || !(isShort || isCommonWord(key))) return [];
      const why = isShort ? "has at most two letters" : "is a common English word";
      return [
        {
          id: entry.id,
          field: "ambiguous",
          problem: `"${surface}" ${why}; add a rule for it, or generic: true`,
        },
      ];
    });
  });
}

function strayEveryday(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  return entries.flatMap((entry) => {
    const ruled = new Set(entry.ambiguous.map(({ form }) => formOf(form)));
    const surfaces = new Set([entry.name, ...entry.aliases].map(formOf));
    return entry.everyday
      .filter((surface) => ruled.has(formOf(surface)) || !surfaces.has(formOf(surface)))
      .map((surface) => ({
        id: entry.id,
        field: "everyday",
        problem: `names "${surface}", expected a name or an alias that has no rule`,
      }));
  });
}

function joinedAliases(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const names = new Map(entries.map((entry) => [surfaceKey(entry.name), entry.id]));
  return entries.flatMap((entry) =>
    entry.aliases.flatMap((alias) => {
      const parts = alias.split(/\s*[/&]\s*|\s+and\s+/).map(surfaceKey);
      const isJoined = parts.length > 1 && parts.every((part) => names.has(part));
      return isJoined
        ? [
            {
              id: entry.id,
              field: "aliases",
              problem: `"${alias}" is several skills; the finder parts such lists by itself`,
            },
          ]
        : [];
    }),
  );
}

function rulesWithoutExamples(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  return entries.flatMap((entry) =>
    entry.ambiguous
      .filter((rule) => rule.is.length === 0 || rule.isNot.length === 0)
      .map((rule) => ({
        id: entry.id,
        field: "ambiguous",
        problem: `the rule for "${rule.form}" needs a sentence under is and one under isNot`,
      })),
  );
}

function uselessNears(entries: readonly LexiconEntry[]): readonly LexiconProblem[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.flatMap((entry) =>
    entry.ambiguous.flatMap((rule) =>
      rule.near
        .filter((near) => !ids.has(near) && readSurface(near).words.length !== 1)
        .map((near) => ({
          id: entry.id,
          field: "ambiguous",
          problem: `near "${near}" of the form "${rule.form}" is no id and no single word; take its id, or its telling word`,
        })),
    ),
  );
}
