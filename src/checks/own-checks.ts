import { AnalyzeError } from "../errors.ts";
import { isRecord } from "../given/options.ts";
import type { CheckInput, Finding, FindingFacts } from "./check.ts";
import { checkIds, severities } from "./ids.ts";

/** A check of your own, run after the built-in ones on a resume that was read. */
export interface OwnCheck {
  /** The code of its findings: kebab-case, different from the built-in ones. */
  readonly id: string;
  readonly severity: Finding["severity"];
  /**
   * Returns its findings; an empty list if all is well. Runs in the caller's thread. If it uses no clock or
   * random number, the same resume always gives the same findings.
   */
  run(input: CheckInput): readonly OwnFinding[];
}

/** A finding of a check of your own: a message, what to do, and where. */
export interface OwnFinding extends Pick<Finding, "message" | "fix" | "page" | "span"> {
  /** What the message says, as facts for programs; default: none. */
  readonly facts?: FindingFacts;
}

/**
 * What is wrong with a value that should be a list of checks; undefined if nothing is. Callers without types
 * may pass anything.
 */
export function problemOfChecks(value: unknown): string | undefined {
  if (!Array.isArray(value)) return "is not a list of checks";
  const ids = new Set<unknown>(checkIds);
  for (const check of value as readonly unknown[]) {
    if (typeof check !== "object" || check === null)
      return "contains something that is not a check";
    const problem = problemOfCheck(check, ids);
    if (problem !== undefined) return problem;
    ids.add((check as Partial<OwnCheck>).id);
  }
  return undefined;
}

function problemOfCheck(
  { id, severity, run }: Partial<OwnCheck>,
  ids: ReadonlySet<unknown>,
): string | undefined {
  if (typeof id !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return "contains a check whose id is not in kebab-case";
  if (ids.has(id)) return `contains ${id}, which is the id of another check`;
  if (!severities.some((one) => one === severity))
    return `contains ${id}, whose severity is invalid`;
  return typeof run === "function" ? undefined : `contains ${id}, which has no function run`;
}

/**
 * The findings of these checks, in their order.
 *
 * @throws AnalyzeError `CHECK_FAILED` if a check throws or does not return a list of findings whose places,
 * if any, are in the text.
 */
export function runOwnChecks(checks: readonly OwnCheck[], input: CheckInput): readonly Finding[] {
  return checks.flatMap((check) => {
    const { id, severity } = check;
    return foundBy(id, input, () => check.run(input)).map(({ facts = {}, ...found }) => ({
      code: id,
      severity,
      ...found,
      facts,
    }));
  });
}

function foundBy(check: string, { resume }: CheckInput, run: () => unknown): readonly OwnFinding[] {
  let found: unknown;
  try {
    found = run();
  } catch (error) {
    throw new AnalyzeError("CHECK_FAILED", { check, problem: "threw an error" }, { cause: error });
  }
  const problem = problemOfFindings(found, resume.document.text.length);
  if (problem !== undefined) throw new AnalyzeError("CHECK_FAILED", { check, problem });
  return found as readonly OwnFinding[];
}

/**
 * What is wrong with a value that should be a list of findings in a text of this length; undefined if nothing
 * is.
 */
function problemOfFindings(value: unknown, length: number): string | undefined {
  if (!(Array.isArray(value) && value.every(isRecord))) return "gave no list of findings";
  const wrong = value.map((one) => wrongField(one, length)).find((field) => field !== undefined);
  return wrong && `gave a finding with a wrong ${wrong}`;
}

function wrongField(
  {
    message,
    fix = "",
    page = 1,
    span = noPlace,
    facts = noPlace,
  }: Readonly<Record<string, unknown>>,
  length: number,
): string | undefined {
  if (!isText(message)) return "message";
  if (!isText(fix)) return "fix";
  if (!(isWhole(page) && page > 0)) return "page";
  if (!(isRecord(span) && isPlace(span, length))) return "span";
  return isRecord(facts) && Object.values(facts).every(isFact) ? undefined : "facts";
}

/** Replaces a place or facts that are absent. */
const noPlace = { from: 0, to: 0 };

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function isPlace({ from, to }: Readonly<Record<string, unknown>>, length: number): boolean {
  return isWhole(from) && isWhole(to) && from >= 0 && from <= to && to <= length;
}

function isFact(value: unknown): boolean {
  const isList = Array.isArray(value) && value.every(isText);
  return isList || isText(value) || typeof value === "boolean" || Number.isFinite(value);
}
