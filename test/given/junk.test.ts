import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnalyzeError } from "../../src/errors.ts";
import { calls } from "./calls.ts";

const trap = () => {
  throw new TypeError("a getter of the caller's");
};

/** Looks like an object, and throws on any access. */
const thrower: unknown = new Proxy(
  {},
  { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
);

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values that a careless caller passes by mistake, or takes from a form of a page. */
const mistakes: readonly unknown[] = [
  null,
  0,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "junk",
  "",
  "5",
  true,
  {},
  [],
  [null],
  // biome-ignore lint/suspicious/noSparseArray: holes are what it is about.
  [, 1],
  () => 1,
  Promise.resolve(1),
  new Date(0),
  Symbol("a"),
  10n,
  new Map(),
  /a/,
  new AbortController(),
  Object.create(null),
  { index: null, skills: {}, text: 5, lines: null, keywords: 3, requirements: 7 },
  { text: "a", lines: [null] },
  { requirements: [null], document: { text: "", lines: [] } },
  thrower,
  revoked.proxy,
];

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });

/** Runs a check with each mistake and with arbitrary values. */
async function eachJunk(check: (value: unknown) => Promise<void>): Promise<void> {
  for (const value of mistakes) await check(value);
  await fc.assert(fc.asyncProperty(anything, check), { numRuns: 15 });
}

const isThing = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === "[object Object]";

const isText = (value: unknown) => typeof value === "string";

/** Whether nothing is set, since there are no weights or limits with such names. */
const isBare = (value: unknown) =>
  isThing(value) && Object.values(value).every((one) => one === undefined);

const isShare = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;

const isAmount = (value: unknown) => typeof value === "number" && value > 0 && value < 1 / 0;

/**
 * Which values are valid, stated independently of the rules. For an option that is not listed here, none is.
 */
const valid: Readonly<Record<string, (value: unknown) => boolean>> = {
  password: isText,
  title: isText,
  name: isText,
  source: isText,
  file: isText,
  limits: isBare,
  weights: isBare,
  timeoutMs: isAmount,
  maxMemoryMb: isAmount,
  threads: (value) => Number.isSafeInteger(value) && isAmount(value),
  width: (value) => Number.isSafeInteger(value) && isAmount(value),
  color: (value) => typeof value === "boolean",
  skipCopies: (value) => typeof value === "boolean",
  pairs: (value) => typeof value === "boolean" || (Array.isArray(value) && value.every(isText)),
  checks: (value) => Array.isArray(value) && value.length === 0,
  shares: (value) =>
    value instanceof Map && [...value].every(([id, share]) => isText(id) && isShare(share)),
};

/**
 * The code of the AnalyzeError that a call throws, or undefined if it succeeds. Any other error is thrown on.
 */
async function codeOf(make: () => unknown): Promise<string | undefined> {
  try {
    await make();
    return undefined;
  } catch (error) {
    if (!(error instanceof AnalyzeError)) throw error;
    expect(error.message).not.toMatch(/\[object|TypeError/);
    return error.code;
  }
}

const optionsOf = Object.entries(calls).flatMap(([name, call]) =>
  (call.options ?? []).map((option) => [`${name}, ${option}`, call, option] as const),
);

describe("junk in an option is refused as an option:", () => {
  test.for(optionsOf)("%s", async ([, { args, make }, option]) => {
    await eachJunk(async (value) => {
      if (value === undefined) return;
      const isValid = attempt(() => valid[option]?.(value) ?? false);
      const code = await codeOf(() => make(args, { isolation: "none", [option]: value }));
      expect(code).toBe(isValid ? undefined : "OPTION_INVALID");
    });
  });
});

function attempt(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

const named = Object.entries(calls).map(([name, call]) => [name, call] as const);

const allOptions = new Set(named.flatMap(([, { options = [] }]) => options));

/** Whether it only sets options of other calls, which are ignored. */
const isOfOthers = (value: unknown, options: readonly string[]) =>
  isThing(value) &&
  Object.keys(value).every((key) => allOptions.has(key) && !options.includes(key));

describe("junk in place of the options is refused as options:", () => {
  test.for(named.filter(([, call]) => call.options))("%s", async ([, { args, make, options }]) => {
    await eachJunk(async (value) => {
      if (value === undefined || attempt(() => isBare(value))) return;
      if (attempt(() => isOfOthers(value, options ?? []))) return;
      expect(await codeOf(() => make(args, value))).toBe("OPTION_INVALID");
    });
  });
});

const argumentsOf = named.flatMap(([name, call]) =>
  call.args.map((_, i) => [`${name}, argument ${i + 1}`, call, i] as const),
);

describe("junk in place of an argument gives an AnalyzeError, or is a text:", () => {
  test.for(argumentsOf)("%s", async ([, { args, make }, place]) => {
    await eachJunk(async (value) => {
      const code = await codeOf(() => make(args.with(place, value)));
      if (code === undefined) expect(isAccepted(value)).toBe(true);
    });
  });
});

/** A text, undefined, or an iterable that may be empty or contain texts. */
function isAccepted(value: unknown): boolean {
  if (value === undefined || isText(value)) return true;
  return value !== null && typeof value === "object" && Symbol.iterator in value;
}

test.for(named.filter(([, call]) => call.options))(
  "%s refuses an option that no call has, and ignores those of other calls",
  async ([, { args, make, options = [] }]) => {
    const misspelt = { timeoutMS: 5 };
    expect(await codeOf(() => make(args, misspelt))).toBe("OPTION_INVALID");
    const other = options.includes("title") ? { shares: new Map() } : { title: "Developer" };
    expect(await codeOf(() => make(args, { isolation: "none", ...other }))).toBeUndefined();
  },
);
