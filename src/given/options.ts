// What callers without types may give, looked at once at each front door: junk is refused in a sentence of ours, before it fails somewhere inside in the
// words of the runtime, or is taken in silence.
import { AnalyzeError } from "../errors.ts";
import { optionNames } from "./option-names.ts";

/** What is wrong with a value, as the rest of a sentence about it ("is not a string"); undefined where nothing is. */
export type OptionRule = (value: unknown) => string | undefined;

/** A rule for each option of a call. */
export type OptionRules<T> = { readonly [Name in keyof T]-?: OptionRule };

/**
 * A copy of the options that a call knows, each read once and held against its rule; an absent or undefined one is left out. Those of other calls of this
 * package are passed over, so that one object can serve several calls.
 *
 * @throws AnalyzeError `OPTION_INVALID` for what is no object, an option that no call has (`timeoutMS`), and a value that is not allowed.
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
  // Every value was held against the rule of its name.
  return Object.fromEntries(found) as T;
}

/** An option, what is wrong with it, and what was thrown where it was looked at. */
type Refusal = readonly [option: string, problem: string, cause?: unknown];

/**
 * Holds one value against its rule.
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

/** What `OPTION_INVALID` calls the options themselves. */
const whole = "";

const unreadable = "cannot be read: looking at it throws an error";

/** `read`, where `fail` reports an error that is not ours: a getter or a proxy of the caller's may throw anything. */
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
 * Holds the value of an argument that is not among the options against its rule.
 *
 * @throws AnalyzeError `OPTION_INVALID`.
 */
export function checkArgument(name: string, value: unknown, rule: OptionRule): void {
  checkOption(name, value, rule, (option, problem, cause) =>
    refuseOption(option, problem, cause, true),
  );
}

/** Whether a value has properties by name: no list, function, map, date, promise or other thing of the language. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.prototype.toString.call(value) === "[object Object]";
}
