/** Advice for a document that exceeds a limit. Only some limits can be raised by the caller. */
function limitAdvice(what: string): string {
  const limit = what === "bytes" ? "maxBytes" : what === "XML tags" ? "maxTags" : undefined;
  return limit === undefined
    ? "no option raises it; save the document as PDF, or its text alone, and send that"
    : `raise options.limits.${limit} or send a smaller file`;
}

/** Every error this package throws on purpose: its code, and the message built from its details. */
const messages = {
  EMPTY: (_: Record<string, never>): string =>
    "The document has no bytes; check that the file was written or uploaded completely",
  TOO_LARGE: (d: {
    readonly what: string;
    readonly size: number;
    readonly limit: number;
  }): string =>
    `The document has ${d.size} ${d.what}, more than the limit of ${d.limit}; ${limitAdvice(d.what)}`,
  FORMAT_UNKNOWN: (d: { readonly bytes: number; readonly looksLike?: string }): string =>
    d.looksLike === undefined
      ? `Cannot tell the format of a ${d.bytes}-byte document; send PDF, DOCX, ODT, HTML or text, or pass options.format`
      : `The document looks like ${d.looksLike}, which is not read; send PDF, DOCX, ODT, HTML or text`,
  FORMAT_OLD_WORD: (_: Record<string, never>): string =>
    "The document is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx or PDF",
  ENCRYPTED: (d: { readonly format: string; readonly wrongPassword?: boolean }): string => {
    if (d.wrongPassword === true)
      return `The password given does not open the ${d.format} document; check options.password`;
    // No other format is opened with a password.
    const advice =
      d.format === "PDF"
        ? "remove its password, or pass it as options.password"
        : "save it without its password";
    return `The ${d.format} document is encrypted; ${advice}`;
  },
  DAMAGED: (d: { readonly format: string; readonly problem: string }): string =>
    `The ${d.format} document cannot be read (${d.problem}); ${d.format === "JSON Resume" ? "correct it in a text editor" : "open it in its program and save it again"}`,
  NOT_TEXT: (d: { readonly problem: string }): string =>
    `The document is not text (${d.problem}); send PDF, DOCX, ODT, HTML or plain text`,
  TIMEOUT: (d: { readonly timeoutMs: number }): string =>
    `The document took longer than ${d.timeoutMs} ms and was stopped; raise options.timeoutMs or leave the document out`,
  MEMORY_LIMIT: (d: { readonly maxMemoryMb: number }): string =>
    `The document needed more than ${d.maxMemoryMb} MB and was stopped; raise options.maxMemoryMb or leave the document out`,
  CRASHED: (d: { readonly signal?: string; readonly exitCode?: number }): string =>
    `The process or worker that read the document ended (${d.signal ?? `exit code ${d.exitCode ?? "unknown"}`}), every time it was tried; leave the document out, or try again when the machine has more memory`,
  ABORTED: (_: Record<string, never>): string => "The work was stopped by options.signal",
  LEXICON_INVALID: (d: {
    readonly file?: string;
    readonly line?: number;
    readonly path: string;
    readonly problem: string;
  }): string =>
    `${d.file ?? "lexicon"}${d.line === undefined ? "" : `:${d.line}`}: ${d.path} ${d.problem}`,
  PROFILE_INVALID: (d: { readonly path: string; readonly problem: string }): string =>
    `The keyword profile is not valid: ${d.path} ${d.problem}${d.path === "kind" ? "" : "; make it again with profileKeywords"}`,
  PROFILE_MISMATCH: (d: {
    readonly what: "lexicon" | "kind" | "period";
    readonly a: string;
    readonly b: string;
  }): string =>
    `The keyword profiles differ in their ${d.what} (${d.a} and ${d.b}); make both with the same one`,
  LEXICON_MISMATCH: (d: {
    readonly what: "resume" | "job";
    readonly own: string;
    readonly given: string;
  }): string =>
    `The ${d.what} was parsed with another lexicon (${d.own}) than the one given (${d.given}); pass that one as options.lexicon, or parse it again`,
  SOURCE_INVALID: (d: { readonly found: string; readonly expected: string }): string =>
    `The source is ${d.found}; pass ${d.expected}`,
  CHECK_FAILED: (d: { readonly check: string; readonly problem: string }): string =>
    `The check ${d.check} of options.checks ${d.problem}; fix it, or leave it out`,
  OPTION_INVALID: (d: {
    readonly option: string;
    readonly problem: string;
    /** It is an argument of its own and not one of the options. */
    readonly isArgument?: true;
  }): string =>
    d.isArgument === true
      ? `The argument ${d.option} ${d.problem}`
      : `options${d.option === "" ? "" : `.${d.option}`} ${d.problem}`,
} as const;

/** What went wrong, as a stable word; callers switch on it. */
export type ErrorCode = keyof typeof messages;

/** The facts behind a code, for callers that build their own message. */
export type ErrorDetails<C extends ErrorCode> = Parameters<(typeof messages)[C]>[0];

/** An error of one of the codes; which one narrows its details. */
type AnyAnalyzeError = { readonly [C in ErrorCode]: AnalyzeError<C> }[ErrorCode];

/**
 * Every error that this package throws on purpose. `message` says what happened and what to do, never
 * what is in the document; `code` is stable across minor versions; `details` holds the facts;
 * `cause` the original error where there was one.
 */
export class AnalyzeError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "AnalyzeError";
  readonly code: C;
  readonly details: ErrorDetails<C>;

  /** Lets `code` narrow the type of `details` after an `instanceof` check. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is AnyAnalyzeError;

  constructor(code: C, details: ErrorDetails<C>, options?: ErrorOptions) {
    // The table pairs each code with its details; the compiler cannot follow that through an index.
    const message = messages[code] as (details: ErrorDetails<C>) => string;
    super(message(details), options);
    this.code = code;
    this.details = details;
  }
}

/**
 * Converts anything that was thrown to an Error. Other people's code may throw any value, even one that
 * cannot be converted to a string.
 */
export function asError(thrown: unknown): Error {
  try {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  } catch (cause) {
    return new Error("a value was thrown that cannot be turned into text", { cause });
  }
}
