import type { Document } from "yaml";
import { yamlMistake } from "./yaml-mistakes.ts";

/** A place in a text, counted from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** A mistake at a place and what to do about it, worded as the end of a sentence: "is not YAML: …". */
export interface YamlProblem {
  readonly at: YamlPlace;
  readonly message: string;
}

/** A YAML (or JSON) text and the places of its values. */
export interface Yaml {
  /** Plain data; undefined if nothing could be read. */
  readonly value: unknown;
  /** The mistakes, in order of place. */
  readonly problems: readonly YamlProblem[];
  /** The place of the value at `path`, or of the nearest value around it. */
  placeOf(path: readonly PropertyKey[]): YamlPlace;
  /** Whether there is a mistake inside the value at `path`, so that it may not be what was meant. */
  isBroken(path: readonly PropertyKey[]): boolean;
}

/**
 * YAML 1.2.2, 5.1, allows no control characters except tabs and line breaks. DOCX files and images begin with
 * some; a PDF file may have none, so its signature is tested too.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const isBinary = /[\0-\x08\x0e-\x1a]|^%PDF-/;
const binary = "is binary data, not YAML; check that it is the right file";

/** Deeper than any lexicon or table nests; thousands of nested lists would exhaust the parser's stack. */
const maxDepth = 64;

/** A text with more mistakes than this is not YAML at all. */
const maxMistakes = 100;

/**
 * Reads as much of a YAML text as possible: mistakes are reported with their places, and the rest is in
 * `value`. Never throws. Loads yaml when first called (about 50 ms).
 */
export async function readYaml(text: string): Promise<Yaml> {
  const start: YamlPlace = { line: 1, column: 1 };
  if (isBinary.test(text)) return nothing({ at: start, message: binary });
  if (isDeep(text)) return nothing({ at: start, message: "is nested more than 64 deep" });
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = withoutStacks(() =>
    yaml.parseDocument(text.replace(/^\ufeff/, ""), {
      lineCounter: lines,
      // Would compare each key of a map with all keys before it.
      uniqueKeys: false,
      // Would copy the text around each mistake, which takes quadratic time.
      prettyErrors: false,
      // A key that is a map would emit a process warning that quotes the table.
      logLevel: "error",
    }),
  );
  const placeAt = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = [
    ...document.errors.map(({ pos, code, message }) => ({
      offset: pos[0],
      message: `is not YAML: ${yamlMistake(code, message)} (column ${placeAt(pos[0]).column})`,
    })),
    ...mistakesIn(document, yaml),
  ];
  if (mistakes.length > maxMistakes)
    return nothing({ at: start, message: "is not YAML; correct it" });
  const rangeOf = (path: readonly PropertyKey[]): Range => {
    for (let end = path.length; end > 0; end--) {
      const node: unknown = document.getIn(path.slice(0, end), true);
      if (hasRange(node)) return node.range;
    }
    return [0, 0, text.length];
  };
  return {
    value: document.toJS() ?? undefined,
    problems: firstOfLine(
      mistakes.map(({ offset, message }) => ({ at: placeAt(offset), message })),
    ),
    placeOf: (path) => placeAt(rangeOf(path)[0]),
    isBroken: (path) => {
      const [from, , to] = rangeOf(path);
      // A wrong indentation precedes the value that it breaks.
      const lineStart = from + 1 - placeAt(from).column;
      return mistakes.some(({ offset }) => lineStart <= offset && offset <= to);
    },
  };
}

/** A mistake at a place in a text. */
interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** What is wrong in a document besides its syntax: aliases, which are removed from it, and duplicate keys. */
function mistakesIn(
  document: Document.Parsed,
  { isScalar, visit }: typeof import("yaml"),
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    // An alias inside an alias grows without bound.
    Alias(_, { source, range }) {
      const message = `refers to *${source.slice(0, 60)}; write the value out`;
      mistakes.push({ offset: range?.[0] ?? 0, message });
      return visit.REMOVE;
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (!seen.has(name)) seen.add(name);
        else if (hasRange(key)) mistakes.push({ offset: key.range[0], message: keyTwice });
      }
    },
  });
  return mistakes;
}

const keyTwice = "is not YAML: the key occurs twice; keep one";

/**
 * Runs `read` without stack traces for the errors it creates; a text with a hundred thousand mistakes would
 * spend most of its time on these. Uses `Reflect.set`, because `Error` may be frozen.
 */
function withoutStacks<T>(read: () => T): T {
  const { stackTraceLimit } = Error;
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return read();
  } finally {
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  }
}

/** One mistake causes several errors, of which the first says most. */
function firstOfLine(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const lines = new Set<number>();
  return problems.filter(({ at: { line } }) => lines.size < lines.add(line).size);
}

type Range = readonly [number, number, number];

function hasRange(node: unknown): node is { readonly range: Range } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function nothing(problem: YamlProblem): Yaml {
  return {
    value: undefined,
    problems: [problem],
    placeOf: () => problem.at,
    isBroken: () => true,
  };
}

function isDeep(yaml: string): boolean {
  // Brackets in comments do not nest anything.
  const text = yaml.replace(/(?:^|\s)#[^\n]*/g, "");
  if (new RegExp(`(?:[-?] +){${maxDepth}}`).test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > maxDepth) return true;
  }
  return false;
}
