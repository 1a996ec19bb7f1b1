import { AnalyzeError } from "../errors.ts";
import { isBytes, kindOf } from "./kind.ts";
import { attempt } from "./options.ts";

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is not a string. */
export function checkString(value: unknown, expected: string): void {
  if (typeof value !== "string") refuseSource(value, expected);
}

/**
 * @throws AnalyzeError `SOURCE_INVALID` for a value that is not an array, or an array that cannot be read to
 * its end.
 */
export function checkList(value: unknown, expected: string): void {
  const refuse = () => refuseSource(value, expected);
  if (!attempt(() => Array.isArray(value) && Array.from(value).length === value.length, refuse))
    refuse();
}

/**
 * Accepts iterables and async iterables of objects. Strings and bytes are refused, since they would yield
 * letters and numbers.
 *
 * @throws AnalyzeError `SOURCE_INVALID`.
 */
export function checkIterable(value: unknown, expected: string): void {
  const gives = attempt(
    () => typeof value === "object" && value !== null && isIterable(value) && !isBytes(value),
    () => refuseSource(value, expected),
  );
  if (!gives) refuseSource(value, expected);
}

function isIterable(value: object): boolean {
  return [Symbol.iterator, Symbol.asyncIterator].some(
    (name) => typeof Reflect.get(value, name) === "function",
  );
}

/** @throws AnalyzeError `SOURCE_INVALID`; its message names the kind of `value` and none of its content. */
export function refuseSource(value: unknown, expected: string): never {
  const found = attempt(
    () => kindOf(value),
    (cause) => {
      const found = "an object that cannot be read";
      throw new AnalyzeError("SOURCE_INVALID", { found, expected }, { cause });
    },
  );
  throw new AnalyzeError("SOURCE_INVALID", { found, expected });
}
