import { isAbsolute, join } from "node:path";
import type { AnalyzeOptions } from "../../analyze/options.ts";
import { analyzeMany, type BatchResult, type NamedSource } from "../../batch/analyze-many.ts";
import { groupBy } from "../../collect.ts";
import { asError } from "../../errors.ts";
import { openGate } from "../../isolate/gate.ts";
import { threads as allThreads } from "../../isolate/run-isolated.ts";
import { type Plan, planMatch } from "../../score/demands/plan.ts";
import { scorePlan } from "../../score/score.ts";
import type { Baseline, Snapshot } from "../../verify/baseline.ts";
import type { Case, Stated } from "../../verify/expectations.ts";
import type { Problem } from "../../verify/place.ts";
import type { CaseResult } from "../../verify/verification.ts";
import { verifyCase } from "../../verify/verify-case.ts";
import { describeWithoutDashes, withoutFileName } from "../cli-error.ts";
import type { DocumentCache } from "../document-cache.ts";
import { formatOf, loadBytes } from "../files.ts";
import { startProgress } from "../progress.ts";
import { isProfile, loadTarget, profilePlace } from "../settings.ts";

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
    for await (const read of analyzeMany(sourcesOf(groups, run.cache), undefined, run.options)) {
      progress.step();
      if (read.error === undefined) await run.cache?.keep(read.name, read.analysis.resume.document);
      for (const expected of groups.get(read.name) ?? []) {
        const target = await targets.get(keyOf(expected) ?? "");
        const before = run.baseline?.cases.find(({ name }) => name === expected.name);
        verified.set(expected, verifyOne(expected, read, target, before));
      }
    }
  } finally {
    progress.clear();
    await run.cache?.close();
  }
  return cases.flatMap((expected) => verified.get(expected) ?? []);
}

/** A posting or field that is ready to be compared with, or the reason why it is not. */
type Target = { readonly path: string } & ({ readonly plan: Plan } | { readonly error: Error });

function loadTargets(cases: readonly Case[], run: VerifyRun): ReadonlyMap<string, Promise<Target>> {
  // Not all at once, since there may be more postings than files may be open.
  const gate = openGate(run.options.threads ?? allThreads);
  const load = (one: Case) => gate.enter().then((leave) => loadPlan(one, run).finally(leave));
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

async function loadPlan({ job, field }: Case, { folder, options }: VerifyRun): Promise<Target> {
  // A field is either a name or the path of a profile.
  const isPath = job !== undefined || isProfile(field?.value ?? "");
  const value = (job ?? field)?.value ?? "";
  const path = isPath ? pathIn(folder, value) : value;
  const { lexicon, weights } = options;
  try {
    const parsed = await loadTarget(job === undefined ? { field: path } : { job: path }, options);
    if (parsed === undefined) throw new Error("loadTarget gives what is named");
    const plan = planMatch(parsed, {
      ...(lexicon !== undefined && { lexicon }),
      ...(weights !== undefined && { weights }),
    });
    return { path, plan };
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
  groups: ReadonlyMap<string, unknown>,
  cache: DocumentCache | undefined,
): readonly NamedSource[] {
  return [...groups.keys()].map((path) => ({
    name: path,
    source: async () => {
      const bytes = await loadBytes(path);
      return (await cache?.find(path, bytes)) ?? bytes;
    },
    ...formatOf(path),
  }));
}

function verifyOne(
  expected: Case,
  { name: resume, analysis, error }: BatchResult,
  target: Target | undefined,
  before: Snapshot | undefined,
): Verified {
  const own = { name: expected.name, at: expected.at, resume };
  const common = target === undefined ? own : { ...own, target: target.path };
  const failed = (problem: Problem): Verified => ({
    result: { ...common, problem, failures: [], improvements: [], findings: [] },
  });
  if (error !== undefined) return failed(problemOf(expected.resume, resume, error));
  if (target !== undefined && "error" in target) {
    const stated = expected.job ?? expected.field ?? expected.resume;
    return failed(problemOf(stated, target.path, target.error));
  }
  const match = target === undefined ? undefined : scorePlan(analysis.resume, target.plan);
  return verifyCase({
    expected,
    ...common,
    analysis: match === undefined ? analysis : { ...analysis, match },
    before,
  });
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
