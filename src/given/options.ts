// Checks what untyped callers pass, once, at the entry of each public call. Bad values are refused with a
// message of ours, instead of failing deep inside with a runtime error or being accepted silently.
import { AnalyzeError } from "../errors.ts";
import { optionNames } from "./option-names.ts";

/**
 * Returns what is wrong with a value, worded to follow its name ("is not a string"); undefined if it is
 * valid.
 */
export type OptionRule = (value: unknown) => string | undefined;

/** A rule for each option of a call. */
export type OptionRules<T> = { readonly [Name in keyof T]-?: OptionRule };

/**
 * A copy of the options that a call knows. Each is read once and checked against its rule; undefined options
 * are left out. Options of other calls of this package are ignored, so that one object can serve several
 * calls.
 *
 * @throws AnalyzeError `OPTION_INVALID` for a value that is not an object, an option that no call has
 * (`timeoutMS`), and a value that is not allowed.
 */
export function readOptions<T extends object>(options: T, rules: OptionRules<T>): T {
  const found = attempt(
    () => {
      refuseOthers(options, rules);
      return Object.entries<OptionRule>(rules).flatMap(([name, rule]) => {
        const value: unknown = Reflect.get(options, name);
        if (value === undefined) return [];
        checkOption(name, value, rule);
        return [[name, value]];
      });
    },
    (cause) => refuseOption(whole, unreadable, cause),
  );
  // Every value has been checked against the rule of its name.
  return Object.fromEntries(found) as T;
}

/** An option, what is wrong with it, and the error that reading it threw, if any. */
type Refusal = readonly [option: string, problem: string, cause?: unknown];

/**
 * Checks one value against its rule.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function checkOption(
  name: string,
  value: unknown,
  rule: OptionRule,
  refuse: (...found: Refusal) => never = refuseOption,
): void {
  const problem = attempt(
    () => rule(value),
    (cause) => refuse(name, unreadable, cause),
  );
  if (problem !== undefined) refuse(name, problem);
}

/** The name under which `OPTION_INVALID` reports the options object itself. */
const whole = "";

const unreadable = "cannot be read: looking at it throws an error";

/**
 * Runs `read`. Calls `fail` for any error that is not an AnalyzeError, since a caller's getter or proxy may
 * throw anything.
 */
export function attempt<T>(read: () => T, fail: (cause: unknown) => never): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof AnalyzeError) throw error;
    return fail(error);
  }
}

function refuseOthers(options: unknown, rules: object): void {
  if (!isRecord(options)) refuseOption(whole, "must be an object with options by name");
  const unknown = Object.keys(options).find(
    (name) => !Object.hasOwn(rules, name) && !optionNames.has(name) && options[name] !== undefined,
  );
  if (unknown === undefined) return;
  const own = Object.keys(rules).join(", ");
  refuseOption(
    unknown.slice(0, 60),
    `is not an option; check its spelling (the options are ${own})`,
  );
}

/** @throws AnalyzeError `OPTION_INVALID`. */
export function refuseOption(
  option: string,
  problem: string,
  cause?: unknown,
  isArgument?: true,
): never {
  throw new AnalyzeError(
    "OPTION_INVALID",
    { option, problem, ...(isArgument && { isArgument }) },
    cause === undefined ? undefined : { cause },
  );
}

/**
 * Checks an argument that is not part of the options against its rule.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function checkArgument(name: string, value: unknown, rule: OptionRule): void {
  checkOption(name, value, rule, (option, problem, cause) =>
    refuseOption(option, problem, cause, true),
  );
}

/**
 * Whether a value is a plain object with named properties; false for arrays, functions, maps, dates, promises
 * and other built-in objects.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.prototype.toString.call(value) === "[object Object]";
}
