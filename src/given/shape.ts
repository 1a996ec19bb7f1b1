// Checks the shape of results of earlier calls that are passed to later ones. Such a result may have been
// stored in a database meanwhile, or be something else altogether.
import { AnalyzeError } from "../errors.ts";
import { kindOf } from "./kind.ts";
import { attempt, isRecord } from "./options.ts";

/**
 * Returns what is wrong with a value and where in it ("positions.3.title"); undefined if the value fits. No
 * span in it may end after `end`, the length of the text that it is about; Infinity if there is none.
 */
export type Form = (value: unknown, end: number) => Misfit | undefined;

interface Misfit {
  /** From the innermost name outward. */
  readonly path: string[];
  readonly problem: string;
}

const misfit = (problem: string): Misfit => ({ path: [], problem });

export const text: Form = (value) =>
  typeof value === "string" ? undefined : misfit("is not a string");

export const flag: Form = (value) =>
  typeof value === "boolean" ? undefined : misfit("is neither true nor false");

export const amount: Form = (value) =>
  typeof value === "number" && value >= 0 && value < Infinity
    ? undefined
    : misfit("is not a number, 0 or more");

export const finite: Form = (value) =>
  typeof value === "number" && Number.isFinite(value) ? undefined : misfit("is not a number");

export function listOf(of: Form): Form {
  return (value, end) => {
    if (!Array.isArray(value)) return misfit("is not a list");
    for (let i = 0; i < value.length; i++) {
      const found = of(value[i], end);
      if (found !== undefined) return within(String(i), found);
    }
    return undefined;
  };
}

/** Spans of which none begins before the one before it ends. `of` is the form of each. */
export function ascendingOf(of: Form): Form {
  const list = listOf(of);
  return (value, end) => {
    const found = list(value, end);
    if (found !== undefined) return found;
    const spans = value as readonly { readonly from: number; readonly to: number }[];
    const early = spans.findIndex(({ from }, i) => from < (spans[i - 1]?.to ?? 0));
    return early < 0
      ? undefined
      : within(String(early), misfit("begins before the one before it ends"));
  };
}

/** An object about a text, to which all spans in it refer. */
export function aboutText(
  textOf: (value: Readonly<Record<string, unknown>>) => unknown,
  form: Form,
): Form {
  return (value) => {
    const found = isRecord(value) ? textOf(value) : undefined;
    return form(value, typeof found === "string" ? found.length : Infinity);
  };
}

/**
 * An object with these parts. A part whose name ends in "?" may be absent; additional properties are allowed.
 */
export function objectOf(parts: Readonly<Record<string, Form>>): Form {
  const all = Object.entries(parts).map(([name, shape]) => ({
    name: name.replace("?", ""),
    isOptional: name.endsWith("?"),
    shape,
  }));
  return (value, end) => {
    if (!isRecord(value)) return misfit("is not an object");
    for (const { name, isOptional, shape } of all) {
      const part = value[name];
      if (part === undefined && isOptional) continue;
      const found = shape(part, end);
      if (found !== undefined) return within(name, found);
    }
    return undefined;
  };
}

/** Like `objectOf`, for an object that is also a span of the text. */
export function spanObjectOf(parts: Readonly<Record<string, Form>>): Form {
  const rest = objectOf(parts);
  return (value, end) => {
    const found = rest(value, end);
    if (found !== undefined) return found;
    const { from, to } = value as Readonly<Record<string, unknown>>;
    const isSpan = Number.isSafeInteger(from) && Number.isSafeInteger(to);
    return isSpan && 0 <= Number(from) && Number(from) <= Number(to) && Number(to) <= end
      ? undefined
      : misfit("has no whole numbers `from` and `to` that ascend within the text");
  };
}

export const span: Form = spanObjectOf({});

/** A value that is one of `words`. */
export function anyOf(...words: readonly string[]): Form {
  const known: readonly unknown[] = words;
  return (value) =>
    known.includes(value) ? undefined : misfit(`is not one of ${words.join(", ")}`);
}

/** `Fact` of a document. */
export const fact: Form = spanObjectOf({ text });

function within(name: string, { path, problem }: Misfit): Misfit {
  path.push(name);
  return { path, problem };
}

/**
 * Makes a function that checks a value that should be the result of an earlier call. A valid object is
 * remembered and not checked again.
 *
 * @throws AnalyzeError `SOURCE_INVALID`.
 */
export function checkOf(shape: Form, expected: string): (value: unknown) => void {
  const known = new WeakSet<object>();
  const refuse = (found: string, cause?: unknown): never => {
    throw new AnalyzeError(
      "SOURCE_INVALID",
      { found, expected },
      cause === undefined ? undefined : { cause },
    );
  };
  return (value) => {
    if (typeof value === "object" && value !== null && known.has(value)) return;
    const found = attempt(
      () => {
        if (!isRecord(value)) return refuse(kindOf(value));
        return shape(value, Infinity);
      },
      (cause) => refuse("an object that cannot be read: looking at it throws an error", cause),
    );
    if (found === undefined) known.add(value as object);
    else refuse(misfitWords(found));
  };
}

function misfitWords({ path, problem }: Misfit): string {
  const place = path.toReversed().join(".");
  return place === "" ? `something that ${problem}` : `an object whose ${place} ${problem}`;
}
