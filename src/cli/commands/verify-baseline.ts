import { dirname } from "node:path";
import { type Baseline, type BaselineHead, writeBaseline } from "../../verify/baseline.ts";
import type { Expectations } from "../../verify/expectations.ts";
import { findMismatch, parseBaseline } from "../../verify/parse-baseline.ts";
import type { FilePlace, Problem } from "../../verify/place.ts";
import { isOfBaseline } from "../../verify/rules.ts";
import type { CaseResult, Verification } from "../../verify/verification.ts";
import { CliError } from "../cli-error.ts";
import { exists, loadText } from "../files.ts";
import { saveText } from "../save.ts";
import type { VerifyFlags } from "./verify.ts";
import { pathIn, type Verified } from "./verify-cases.ts";

/** A baseline as stored on disk. */
export interface StoredBaseline {
  /** Where it is, or will be written; absent if there is none and none was asked for. */
  readonly path?: string;
  readonly text: string;
  readonly baseline?: Baseline;
  readonly problem?: Problem;
}

type Flags = Pick<VerifyFlags, "baseline" | "update">;

/** The baseline named on the command line, or else in the table, or else the one next to the table. */
export async function loadBaseline(table: Expectations, flags: Flags): Promise<StoredBaseline> {
  const { given, at } = namedBaseline(table, flags);
  const path = given ?? `${table.file.replace(/\.(?:ya?ml|json)$/i, "")}.baseline.json`;
  if (!(await exists(path))) {
    if (flags.update === true) return { path, text: "" };
    return given === undefined ? { text: "" } : missingBaseline(path, at);
  }
  const text = await loadText(path);
  const parsed = parseBaseline(text, path);
  if (!("message" in parsed)) return { path, text, baseline: parsed };
  // A broken baseline is overwritten. A file that never was one may be anything, even the table.
  const wasBaseline = /"versions"\s*:/.test(text) && /"asOf"\s*:/.test(text);
  if (flags.update === true && text.trim() !== "" && !wasBaseline)
    throw new CliError(
      `${path}: is not a baseline; remove it, or name another file with --baseline`,
    );
  return { path, text, problem: parsed };
}

/** The baseline that the command line names, or else the table, together with its place there. */
function namedBaseline(
  { file, baseline }: Expectations,
  flags: Flags,
): { readonly given?: string; readonly at?: FilePlace } {
  if (flags.baseline !== undefined) return { given: flags.baseline };
  if (baseline === undefined) return {};
  return { given: pathIn(dirname(file), baseline.value), at: baseline.at };
}

/**
 * The result for a baseline that is named but does not exist. `named` is its place in the table; undefined if
 * the command line names it.
 */
function missingBaseline(path: string, named: FilePlace | undefined): StoredBaseline {
  const at = named ?? { file: path, line: 1, column: 1 };
  return {
    path,
    text: "",
    problem: { at, message: `${path}: no such file; write it with --update` },
  };
}

/**
 * The baseline that a run can be compared with, and why it cannot be. With --update no problem is reported,
 * since the baseline will be overwritten.
 */
export function compareTo(
  { path = "", text, baseline, problem }: StoredBaseline,
  head: BaselineHead,
  { update }: Flags,
): { readonly baseline: Baseline | undefined; readonly problems: readonly Problem[] } {
  const mismatch = baseline === undefined ? undefined : findMismatch(baseline, head, text, path);
  const problems = [problem, mismatch].filter((one) => one !== undefined);
  return {
    baseline: mismatch === undefined ? baseline : undefined,
    problems: update === true ? [] : problems,
  };
}

/** Entries that are only in the table or only in the baseline, in words. */
export function leftovers(table: Expectations, baseline: Baseline | undefined): readonly string[] {
  if (baseline === undefined) return [];
  const names = new Set(table.cases.map(({ name }) => name));
  const known = new Set(baseline.cases.map(({ name }) => name));
  // If the table has a problem, an entry may be missing only because of it.
  const gone = table.problems.length > 0 ? [] : [...known].filter((name) => !names.has(name));
  return [
    ...[...names]
      .filter((name) => !known.has(name))
      .map((name) => `${name} is not in the baseline yet; --update adds it`),
    ...gone.map((name) => `${name} is only in the baseline; --update drops it`),
  ];
}

interface Update {
  readonly verification: Verification;
  readonly verified: readonly Verified[];
  readonly head: BaselineHead;
  /** The comparable baseline that will be replaced. */
  readonly before: Baseline | undefined;
}

/**
 * Writes the current results as the baseline. An entry that could not be verified keeps its old snapshot.
 * Returns the verification with differences from the old baseline as notes instead of failures.
 */
export async function updateBaseline(
  path: string,
  { verification, verified, head, before }: Update,
): Promise<Verification> {
  const old = new Map(before?.cases.map((one) => [one.name, one]));
  const names = new Set(verified.map(({ result }) => result.name));
  // An entry may be missing only because of a mistake in the table.
  const kept = verification.problems.length === 0 ? [] : (before?.cases ?? []);
  const cases = [
    ...verified.flatMap(({ result, snapshot }) => snapshot ?? old.get(result.name) ?? []),
    ...kept.filter(({ name }) => !names.has(name)),
  ];
  await saveText(path, writeBaseline({ ...head, cases }));
  const count = `${cases.length} ${cases.length === 1 ? "entry" : "entries"}`;
  return {
    ...verification,
    notes: [
      ...verification.cases.flatMap(changesOf),
      `${path}: written with ${count}; read its changes before you commit it`,
    ],
    cases: verification.cases.map(accept),
  };
}

function changesOf({ name, failures, improvements }: CaseResult): readonly string[] {
  const worse = failures.filter(({ rule }) => isOfBaseline(rule)).map(({ message }) => message);
  return [...worse, ...improvements].map((words) => `${name}: ${words}`);
}

function accept(result: CaseResult): CaseResult {
  const failures = result.failures.filter(({ rule }) => !isOfBaseline(rule));
  return { ...result, failures, improvements: [] };
}
