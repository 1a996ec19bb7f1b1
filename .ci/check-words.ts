// Finds what is wrong with the rows of lexicons/words, each mistake with the file and row that contain it.
import { isDeepStrictEqual } from "node:util";
import { ambiguousLoops, fewTurns } from "./ambiguous-loops.ts";
import { deadChoices } from "./check-choices.ts";
import { repeatedNames, unreadable, unshownPhrases } from "./check-phrases.ts";
import {
  foldText,
  groupBy,
  type KindCompiler,
  kindCompiler,
  rank,
  rowNames,
} from "./compile-words.ts";
import { type KindStep, kindSteps, matchingSteps } from "./read-kind.ts";
import type { Kind, Row, Words } from "./read-words.ts";

/**
 * All problems in the order of the rows; empty if all is well. Problems of behavior are reported only if the
 * rows themselves are well-formed.
 */
export function checkWords(words: Words): readonly string[] {
  const problems = checkRows(words);
  return problems.length > 0 ? problems : checkSentences(words);
}

/** Problems that prevent rows from being compiled. O(rows). */
export function checkRows(words: Words): readonly string[] {
  return [...checkIds(words), ...checkShape(words), ...checkSyntax(words)];
}

/** Checks that rows do what their sentences say. O(rows x examples of their kind). */
export function checkSentences(words: Words): readonly string[] {
  const compile = kindCompiler(words);
  return [
    ...words.kinds.flatMap((kind) => checkKind(words, kind, compile)),
    ...checkPhrases(words),
    ...checkLoops(words),
  ];
}

/** Checks that no text can be read in exponentially many ways. */
function checkLoops(words: Words): readonly string[] {
  const compile = kindCompiler(words);
  return words.kinds
    .filter((kind) => kind.of === "phrases")
    .flatMap((kind) =>
      words.rows
        .filter((row) => row.kind === kind.id)
        .flatMap((row) =>
          ambiguousLoops(...compile.row(kind, row)).map(
            (text) =>
              `${at(row)} repeats what reads ${JSON.stringify(text)} in two ways: write it in one way, or say how often at most, up to {0,${fewTurns}}`,
          ),
        ),
    );
}

/** Checks that each phrase of a row is shown by a sentence, and that no name is listed twice. */
function checkPhrases(words: Words): readonly string[] {
  return [
    ...repeatedNames(words).map(({ row, text }) => `${at(row)} has the name "${text}" twice`),
    ...deadChoices(words).map(
      ({ row, text, read }) =>
        `${at(row)} has "${text}", which is read as ${read || "nothing"}: leave it out`,
    ),
    ...unshownPhrases(words).map(
      ({ row, text }) =>
        `${at(row)} has "${text}", which none of its sentences needs: add one, or leave it out`,
    ),
  ];
}

const at = (row: Row): string => `lexicons/words/${row.file}: ${row.id}`;

function checkIds({ kinds, rows }: Words): readonly string[] {
  const ids = groupBy(rows, (row) => row.id);
  const repeated = [...ids.values()].flatMap(([first, second]) =>
    first && second ? [`${at(second)} has the id of a row in ${first.file}`] : [],
  );
  const known = new Set(kinds.map((kind) => kind.id));
  if (known.size < kinds.length) repeated.push("lexicons/words/kinds.yml repeats an id");
  return [
    ...repeated,
    ...rows.flatMap((row) =>
      known.has(row.kind) ? [] : [`${at(row)} is of no known kind: ${row.kind}`],
    ),
  ];
}

/** Checks that a row has the fields that its kind requires, and no others. */
function checkShape({ kinds, rows }: Words): readonly string[] {
  return rows.flatMap((row) => {
    const kind = kinds.find((one) => one.id === row.kind);
    return kind === undefined ? [] : shapeProblems(kind, row).map((what) => `${at(row)} ${what}`);
  });
}

/** Checks that each phrase and pattern can be parsed and refers only to existing kinds. */
function checkSyntax({ kinds, rows }: Words): readonly string[] {
  const known = new Set(kinds.filter((kind) => kind.of === "phrases").map((kind) => kind.id));
  return rows.flatMap((row) =>
    unreadable(row, known).map(({ text, problem }) => `${at(row)} has "${text}": ${problem}`),
  );
}

function shapeProblems(kind: Kind, row: Row): readonly string[] {
  const values = kind.values ?? [];
  const isOf = row.value === undefined ? values.length === 0 : values.includes(row.value);
  const strays = row.over.filter((value) => !values.includes(value));
  return [
    ...(isOf ? [] : [`has the value ${row.value}; ${kind.id} has ${values.join(", ") || "none"}`]),
    ...(hasContent(kind, row) ? [] : [`has no ${kind.of}`]),
    ...strays.map((value) => `wins over ${value}, which is none of ${kind.id}`),
    ...(row.is.length > 0 ? [] : ["has no sentence that shows it"]),
  ];
}

function hasContent(kind: Kind, row: Row): boolean {
  if (kind.of === "names") return row.words !== undefined;
  return row.phrases.length + row.patterns.length > 0;
}

/** Checks that sentences yield what they say, and that each row is needed for one of its own sentences. */
function checkKind(words: Words, kind: Kind, compile: KindCompiler): readonly string[] {
  const rows = words.rows.filter((row) => row.kind === kind.id);
  const readerWithout =
    kind.of === "names" ? nameReaders(kind, rows) : phraseReaders(compile, kind, rows);
  const decide = readerWithout(undefined);
  return rows.flatMap((row) => {
    const without = readerWithout(row);
    const told = (text: string): string | undefined => decide(text)?.value;
    const wrong = row.is.filter((text) => told(text) !== (row.value ?? ""));
    const taken = row.isNot.filter((text) => told(text) === (row.value ?? ""));
    const isNeeded = row.is.some((text) => !isDeepStrictEqual(without(text), decide(text)));
    return [
      ...wrong.map((text) => `${at(row)} should match "${text}"${said(told(text))}`),
      ...taken.map((text) => `${at(row)} should not match "${text}"`),
      ...(isNeeded || wrong.length > 0
        ? []
        : [`${at(row)} is not needed for any of its sentences`]),
    ];
  });
}

const said = (value: string | undefined): string =>
  value === undefined || value === "" ? "" : `, which is ${value}`;

interface Decision {
  /** Empty for a kind without values. */
  readonly value: string;
  readonly reach: string;
  /** The matched text, if the kind is part of other patterns: "ila" says more than the "a" in it. */
  readonly part?: string;
}

/** Returns how a kind reads a text without one row; undefined if nothing matches. */
type ReaderWithout = (leftOut: Row | undefined) => (text: string) => Decision | undefined;

function nameReaders(kind: Kind, rows: readonly Row[]): ReaderWithout {
  const named = rows
    .toSorted((a, b) => rank(kind, b) - rank(kind, a))
    .flatMap((row) => rowNames(kind, row).map((name) => ({ name, row })));
  const byName = groupBy(named, ({ name }) => name);
  return (leftOut) => (text) => {
    const same = byName.get(foldText(kind, text)) ?? [];
    const last = same.findLast(({ row }) => row !== leftOut);
    return last && { value: last.row.value ?? "", reach: "" };
  };
}

function phraseReaders(compile: KindCompiler, kind: Kind, rows: readonly Row[]): ReaderWithout {
  return (leftOut) => {
    const left = rows.filter((row) => row !== leftOut);
    const steps = kindSteps(compile, kind, left);
    if (kind.at === "part") return (text) => firstPart(steps, foldText(kind, text));
    return (text) => {
      const [first] = matchingSteps(kind, steps, text);
      return first && { value: first.value, reach: first.reach };
    };
  };
}

/** Prefers a match of the whole text, as a surrounding pattern may require: "tot" begins with "to". */
function firstPart(steps: readonly KindStep[], text: string): Decision | undefined {
  for (const { value, reach, pattern } of steps) {
    const part = pattern.exec(text)?.[0];
    if (part === undefined) continue;
    const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
    return { value, reach, part: whole.test(text) ? text : part };
  }
  return undefined;
}
