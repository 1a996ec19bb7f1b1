import { isAbsolute, join } from "node:path";
import type { Compared, Comparison } from "../../analyze/compare.ts";
import type { AnalyzeOptions } from "../../analyze/options.ts";
import { type ComparedSource, compareMany } from "../../batch/compare-many.ts";
import type { Made } from "../../batch/for-each-resume.ts";
import { groupBy } from "../../collect.ts";
import { asError } from "../../errors.ts";
import { openGate } from "../../isolate/gate.ts";
import { threads as allThreads } from "../../isolate/run-isolated.ts";
import { planMatch } from "../../score/demands/plan.ts";
import type { Match } from "../../score/match.ts";
import type { Baseline, Snapshot } from "../../verify/baseline.ts";
import type { Case, Stated } from "../../verify/expectations.ts";
import type { Problem } from "../../verify/place.ts";
import type { CaseResult } from "../../verify/verification.ts";
import { verifyCase } from "../../verify/verify-case.ts";
import { describeWithoutDashes, withoutFileName } from "../cli-error.ts";
import type { DocumentCache } from "../document-cache.ts";
import { formatOf, loadBytes } from "../files.ts";
import { startProgress } from "../progress.ts";
import { isProfile, loadFieldOrTarget, profilePlace } from "../settings.ts";

/** What is needed to verify the entries of a table. */
export interface VerifyRun {
  /** The folder of the table, to which its paths are relative. */
  readonly folder: string;
  readonly options: AnalyzeOptions & { readonly threads?: number };
  /** Absent if there is none to compare with. */
  readonly baseline: Baseline | undefined;
  readonly cache?: DocumentCache | undefined;
}

/**
 * An entry's result, and what a baseline would keep of it; no snapshot if the entry could not be verified.
 */
export interface Verified {
  readonly result: CaseResult;
  readonly snapshot?: Snapshot;
}

/**
 * The results of `cases`, in their order. Every resume and every posting is read once, however many entries
 * name it, in a process or thread that can be stopped. An entry whose files cannot be read does not stop the
 * others.
 */
export async function verifyCases(
  cases: readonly Case[],
  run: VerifyRun,
): Promise<readonly Verified[]> {
  const targets = loadTargets(cases, run);
  const groups = groupBy(cases, ({ resume }) => pathIn(run.folder, resume.value));
  const progress = startProgress(groups.size, false);
  const verified = new Map<Case, Verified>();
  try {
    for await (const read of compareMany(sourcesOf(groups, targets, run.cache), run.options)) {
      progress.step();
      if (read.error === undefined) await run.cache?.keep(read.name, read.analysis.resume.document);
      const group = groups.get(read.name) ?? [];
      const loaded = (await targetsOf(group, targets)).filter(isLoaded);
      const scored = read.error === undefined ? read.matches : [];
      const matches = new Map(loaded.map((target, i) => [target, scored[i]]));
      for (const expected of group) {
        const target = await targets.get(keyOf(expected) ?? "");
        const before = run.baseline?.cases.find(({ name }) => name === expected.name);
        verified.set(expected, verifyOne({ expected, read, target, matches, before }));
      }
    }
  } finally {
    progress.clear();
    await run.cache?.close();
  }
  return cases.flatMap((expected) => verified.get(expected) ?? []);
}

/** A posting or field that is ready to be compared with. */
interface Loaded {
  readonly path: string;
  readonly compared: Compared;
}

/** The same, or the reason why it is not. */
type Target = Loaded | { readonly path: string; readonly error: Error };

/** By the key of the entries that name it. */
type Targets = ReadonlyMap<string, Promise<Target>>;

function isLoaded(target: Target): target is Loaded {
  return "compared" in target;
}

/** What the entries of one resume name, each once. */
async function targetsOf(group: readonly Case[], targets: Targets): Promise<readonly Target[]> {
  const keys = new Set(group.map(keyOf));
  const loading = [...keys].flatMap((key) => targets.get(key ?? "") ?? []);
  return Promise.all(loading);
}

function loadTargets(cases: readonly Case[], run: VerifyRun): Targets {
  // Not all at once, since there may be more postings than files may be open.
  const gate = openGate(run.options.threads ?? allThreads);
  const load = (one: Case) => gate.enter().then((leave) => loadCompared(one, run).finally(leave));
  const targets = new Map<string, Promise<Target>>();
  for (const one of cases) {
    const key = keyOf(one);
    if (key !== undefined && !targets.has(key)) targets.set(key, load(one));
  }
  return targets;
}

function keyOf({ job, field }: Case): string | undefined {
  if (job !== undefined) return `job ${job.value}`;
  return field === undefined ? undefined : `field ${field.value}`;
}

async function loadCompared({ job, field }: Case, { folder, options }: VerifyRun): Promise<Target> {
  // A field is either a name or the path of a profile.
  const isPath = job !== undefined || isProfile(field?.value ?? "");
  const value = (job ?? field)?.value ?? "";
  const path = isPath ? pathIn(folder, value) : value;
  try {
    const named = job === undefined ? { field: path } : { job: path };
    const { target, field: name = path } = await loadFieldOrTarget(named, options);
    if (target === undefined) return { path, compared: { field: name } };
    const { lexicon, weights } = options;
    // A profile of another lexicon is a problem of this target, not of the resumes.
    if ("keywords" in target) planMatch(target, { lexicon, weights });
    return { path, compared: target };
  } catch (error) {
    return { path, error: asError(error) };
  }
}

/** The files that an entry of a table in this folder names. */
export function filesOf({ resume, job, field }: Case, folder: string): readonly string[] {
  const profile = field !== undefined && isProfile(field.value) ? field : undefined;
  return [resume, job, profile].flatMap((one) =>
    one === undefined ? [] : profilePlace(pathIn(folder, one.value)).path,
  );
}

function sourcesOf(
  groups: ReadonlyMap<string, readonly Case[]>,
  targets: Targets,
  cache: DocumentCache | undefined,
): readonly ComparedSource[] {
  return [...groups].map(([path, group]) => ({
    name: path,
    targets: async () =>
      (await targetsOf(group, targets)).filter(isLoaded).map(({ compared }) => compared),
    source: async () => {
      const bytes = await loadBytes(path);
      return (await cache?.find(path, bytes)) ?? bytes;
    },
    ...formatOf(path),
  }));
}

function verifyOne({
  expected,
  read,
  target,
  matches,
  before,
}: {
  readonly expected: Case;
  readonly read: Made<Comparison>;
  readonly target: Target | undefined;
  readonly matches: ReadonlyMap<Target, Match | undefined>;
  readonly before: Snapshot | undefined;
}): Verified {
  const own = { name: expected.name, at: expected.at, resume: read.name };
  const common = target === undefined ? own : { ...own, target: target.path };
  const failed = (problem: Problem): Verified => ({
    result: { ...common, problem, failures: [], improvements: [], findings: [] },
  });
  if (read.error !== undefined) return failed(problemOf(expected.resume, read.name, read.error));
  if (target !== undefined && !isLoaded(target)) {
    const stated = expected.job ?? expected.field ?? expected.resume;
    return failed(problemOf(stated, target.path, target.error));
  }
  const match = target && matches.get(target);
  const analysis = { ...read.analysis, ...(match !== undefined && { match }) };
  return verifyCase({ expected, ...common, analysis, before });
}

/** A problem at the line that names the file. */
function problemOf({ at }: Stated<string>, path: string, error: Error): Problem {
  return { at, message: `${path}: ${withoutFileName(path, describeWithoutDashes(error))}` };
}

/**
 * A path of the table in a form that can be opened. "-" means a file of that name, since a table cannot refer
 * to standard input.
 */
export function pathIn(folder: string, path: string): string {
  const joined = isAbsolute(path) ? path : join(folder, path);
  return joined === "-" ? "./-" : joined;
}
