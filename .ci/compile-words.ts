// Compiles the rows of lexicons/words into what src/words reads: one pattern per kind, steps of patterns for
// kinds with values, and lists of names.
import { foldCase, foldPlain } from "../src/words/fold.ts";
import { fullMark, packNames } from "../src/words/packed-names.ts";
import { packSource } from "../src/words/packed-source.ts";
import { shareEndings } from "../src/words/share-endings.ts";
import { clueFinder } from "./find-clues.ts";
import { Mistake } from "./mistake.ts";
import { readSkillSentences } from "./read-lexicons.ts";
import type { Kind, Row, Words } from "./read-words.ts";
import { anyRow } from "./row-sources.ts";

/** A regular expression's source and flags. */
export type Source = readonly [source: string, flags: string];

/** The possible values of a text, each with what recognizes it. */
type Steps<S extends readonly string[]> = readonly (readonly [
  value: string,
  reach: string,
  ...S,
])[];

export interface CompiledWords {
  /** Kinds of phrases without values. They refer to other kinds by name, `` `person` ``. */
  readonly patterns: Readonly<Record<string, Source>>;
  /** Kinds of phrases with values, in order of precedence. */
  readonly ranked: Readonly<Record<string, Steps<Source>>>;
  /** The clues of those kinds that have some; those of a kind's steps are separated by bars. */
  readonly clues: Readonly<Record<string, string>>;
  /** Kinds of names: values with their packed names. */
  readonly names: Readonly<Record<string, readonly (readonly [value: string, names: string])[]>>;
}

export function compileWords(words: Words): CompiledWords {
  // Compiled first, so that a mistake in them is reported before the search for clues.
  const names = byId(
    words.kinds.filter((kind) => kind.of === "names"),
    (kind) => namesOf(kind, rowsOf(words, kind)),
  );
  const sources = kindSources(words);
  const phrases = words.kinds.filter((kind) => kind.of === "phrases");
  const shipped = (kind: Kind, marked: string): Source => [
    packSource(withNames(shareEndings(marked), words)),
    flagsOf(kind),
  ];
  return {
    patterns: byId(
      phrases.filter((kind) => kind.values === undefined),
      (kind) => shipped(kind, sources.of(kind.id)),
    ),
    ranked: byId(
      phrases.filter((kind) => kind.values !== undefined),
      (kind) =>
        stepsOf(kind, rowsOf(words, kind), sources.named).map(([value, reach, marked]) => [
          value,
          reach,
          ...shipped(kind, marked),
        ]),
    ),
    clues: cluesOf(words, sources, phrases),
    names,
  };
}

function cluesOf(words: Words, sources: Sources, phrases: readonly Kind[]): Record<string, string> {
  // With the sentences of the rows alone, the rows' own words would seem frequent, and "and" rare.
  const find = clueFinder([...words.rows.flatMap((row) => row.is), ...readSkillSentences()]);
  const named = new Set([...sources.all().values()].flatMap(namesIn));
  // Kinds that are only parts of others are never searched for by themselves.
  const asked = phrases.filter((kind) => kind.at !== "part" || !named.has(kind.id));
  const found = asked.map((kind): [string, string] => {
    const all = kind.values
      ? stepsOf(kind, rowsOf(words, kind), sources.named).map(([, , marked]) => marked)
      : [sources.of(kind.id)];
    return [kind.id, all.map((marked) => find(withoutNames(marked)) ?? "").join("|")];
  });
  return Object.fromEntries(found.filter(([, clues]) => /[^|]/.test(clues)));
}

/** Compiles one kind of phrases at a time, with the kinds that it refers to: all of its rows, or some. */
export interface KindCompiler {
  pattern(kind: Kind, rows?: readonly Row[]): Source;
  steps(kind: Kind, rows?: readonly Row[]): Steps<Source>;
  /** A single row of a kind. */
  row(kind: Kind, row: Row): Source;
}

export function kindCompiler(words: Words): KindCompiler {
  const { named } = kindSources(words);
  const pattern = (kind: Kind, rows = rowsOf(words, kind)): Source => [
    withoutNames(anyRow(kind, rows, named)),
    flagsOf(kind),
  ];
  return {
    pattern,
    steps: (kind, rows = rowsOf(words, kind)) =>
      stepsOf(kind, rows, named).map(([value, reach, marked]) => [
        value,
        reach,
        withoutNames(marked),
        flagsOf(kind),
      ]),
    row: (kind, row) => pattern(kind, [row]),
  };
}

function rowsOf({ rows }: Words, kind: Kind): readonly Row[] {
  return rows.filter((row) => row.kind === kind.id);
}

function byId<T>(kinds: readonly Kind[], make: (kind: Kind) => T): Record<string, T> {
  return Object.fromEntries(kinds.map((kind) => [kind.id, make(kind)]));
}

/** A nested source of another kind: its name between marks, the source, and two more marks. */
const namedSource = /`([a-z0-9-]+)`([^`]*)``/g;

/** A source with the sources of referenced kinds included, but without the marks. */
function withoutNames(marked: string): string {
  return marked.replace(/`[a-z0-9-]+`|``/g, "");
}

/**
 * A source with the names of referenced kinds instead of their sources, except for kinds with values, which
 * have no source of their own.
 */
function withNames(marked: string, { kinds }: Words): string {
  const valued = new Set(kinds.flatMap(({ id, values }) => (values === undefined ? [] : [id])));
  let source = marked;
  // The innermost first.
  while (source.includes("``")) {
    source = source.replace(namedSource, (_, id: string, own: string) =>
      valued.has(id) ? own : `\u0000${id}\u0000`,
    );
  }
  return source.replaceAll("\u0000", "`");
}

function namesIn(marked: string): readonly string[] {
  return [...marked.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = ""]) => id);
}

interface Sources {
  /** The source of a kind; cached. */
  of(id: string): string;
  /** The same, marked for inclusion in another source, as `<kind>` in a phrase requests. */
  named(id: string): string;
  all(): ReadonlyMap<string, string>;
}

function kindSources({ kinds, rows }: Words): Sources {
  const known = new Map<string, string>();
  const open = new Set<string>();
  const source = (id: string): string => {
    const made = known.get(id);
    if (made !== undefined) return made;
    const kind = kinds.find((one) => one.id === id);
    if (kind === undefined) throw new Mistake(`lexicons/words: there is no kind "${id}"`);
    const parts = rows.filter((row) => row.kind === id);
    if (open.has(id))
      throw new Mistake(
        `lexicons/words/${parts[0]?.file ?? "kinds.yml"}: the kind "${id}" names itself, perhaps by another one`,
      );
    open.add(id);
    const result = anyRow(kind, parts, named);
    if (withoutNames(result).includes("`"))
      throw new Error(`lexicons/words: ${id} holds a \`, which has a meaning here`);
    open.delete(id);
    known.set(id, result);
    return result;
  };
  const named = (id: string): string => `\`${id}\`${source(id)}\`\``;
  return {
    of: source,
    named,
    all: () =>
      new Map(kinds.filter(({ of }) => of === "phrases").map(({ id }) => [id, source(id)])),
  };
}

/** Adjacent rows with the same value and reach share a step. */
function stepsOf(
  kind: Kind,
  rows: readonly Row[],
  sources: (id: string) => string,
): Steps<readonly [marked: string]> {
  return runs(
    inOrder(kind, rows),
    (row) => `${rank(kind, row)} ${row.value} ${row.reach ?? ""}`,
  ).map((group) => {
    const [first] = group;
    return [first?.value ?? "", first?.reach ?? "", anyRow(kind, group, sources)];
  });
}

/** Groups adjacent elements with the same key. */
function runs<T>(list: readonly T[], keyOf: (element: T) => string): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const element of list) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && keyOf(last) === keyOf(element)) found.at(-1)?.push(element);
    else found.push([element]);
  }
  return found;
}

function inOrder(kind: Kind, rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => rank(kind, a) - rank(kind, b));
}

/**
 * The rank of a row among those of its kind: that of its value, or just before the values that it overrides.
 */
export function rank(kind: Kind, row: Row): number {
  const values = kind.values ?? [];
  const own = values.indexOf(row.value ?? "");
  const over = row.over.map((value) => values.indexOf(value) - 0.5);
  return Math.min(own, ...over);
}

function namesOf(kind: Kind, rows: readonly Row[]): readonly (readonly [string, string])[] {
  const values = kind.values ?? [""];
  return values.map((value) => {
    const own = rows.filter((row) => (row.value ?? "") === value);
    return [value, joinNames(new Set(own.flatMap((row) => rowNames(kind, row))))];
  });
}

/** Names in alphabetical order, as one string. */
function joinNames(names: ReadonlySet<string>): string {
  const parted = [...names].find((name) => name.includes(fullMark));
  if (parted !== undefined)
    throw new Mistake(`lexicons/words: "${parted}" holds a ${fullMark}, which parts names`);
  return packNames([...names].sort());
}

/** The names of a row, folded as its kind requires. */
export function rowNames(kind: Kind, row: Row): readonly string[] {
  return (row.words ?? "").split(",").flatMap((name) => {
    // YAML keeps the white space of a name that wraps onto an indented line.
    const folded = foldText(kind, name.trim().replace(/\s+/g, " "));
    return folded === "" ? [] : [folded];
  });
}

/** A text folded as those of a kind. */
export function foldText(kind: Kind, text: string): string {
  if (kind.text === "folded") return foldCase(text);
  return kind.text === "plain" ? foldPlain(text) : text;
}

export function flagsOf(kind: Kind): string {
  return kind.text === "any-case" ? "i" : "";
}

/** Elements by key; keys in the order in which they first appear. */
export function groupBy<T>(
  list: readonly T[],
  keyOf: (element: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const element of list) {
    const group = groups.get(keyOf(element));
    if (group === undefined) groups.set(keyOf(element), [element]);
    else group.push(element);
  }
  return groups;
}
