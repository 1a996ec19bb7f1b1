import { AnalyzeError, type ErrorCode, type ErrorDetails } from "../errors.ts";

/** An error that the user of the command can fix. Shown on one line, with exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** The name of a file, as messages give it. */
export function fileWords(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** Awaits `work` on the file at `path`. An AnalyzeError becomes a CliError that names the file. */
export async function named<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AnalyzeError)) throw error;
    if (error.code === "OPTION_INVALID") throw new CliError(describe(error), error);
    throw new CliError(`${fileWords(path)}: ${describe(error)}`, error);
  }
}

type Words = { readonly [C in ErrorCode]?: (details: ErrorDetails<C>) => string };

/**
 * Replaces messages of the library that name options which the command calls differently or does not have.
 */
const words: Words = {
  TOO_LARGE: ({ what, size, limit }) =>
    `has ${size} ${what}, more than ${limit}; ${what === "bytes" ? "use a smaller file" : "save it as PDF, or its text alone as a new document"}`,
  ENCRYPTED: ({ format, wrongPassword }) =>
    format !== "PDF"
      ? `The ${format} document is encrypted; save it without its password`
      : wrongPassword === true
        ? "The password does not open the PDF document; check --password-file or SKILLTALLY_PASSWORD"
        : "The PDF document is encrypted; give its password with --password-file or SKILLTALLY_PASSWORD",
  TIMEOUT: ({ timeoutMs }) =>
    `took longer than ${timeoutMs / 1000} s and was stopped; raise --timeout or leave it out`,
  MEMORY_LIMIT: ({ maxMemoryMb }) =>
    `needed more than ${maxMemoryMb} MB and was stopped; leave it out`,
  LEXICON_INVALID: ({ line, path, problem }) =>
    `${line === undefined ? "" : `line ${line}: `}${path} ${problem}`,
  PROFILE_INVALID: ({ path, problem }) =>
    path === "kind"
      ? `its ${path} ${problem}`
      : `is not a keyword profile: ${path} ${problem}; write it again with skilltally profile`,
  OPTION_INVALID: ({ option, problem }) =>
    option.startsWith("weights")
      ? `${option} of the config file ${problem}`
      : `--${option} ${problem}`,
};

/**
 * The message of an error for users of the command. For an unexpected error only its kind is given, since its
 * message may contain parts of the document.
 */
export function describe(error: Error): string {
  if (error instanceof CliError) return error.message;
  if (!(error instanceof AnalyzeError)) {
    return `an error of skilltally itself (${error.name}); run it with --debug and report what that shows`;
  }
  // The table pairs each code with its details, which the compiler cannot follow through an index.
  const say = words[error.code as ErrorCode] as ((details: unknown) => string) | undefined;
  return say === undefined ? error.message : say(error.details);
}

/** What is wrong with the file of this name, without the name, which some messages begin with. */
export function problemWith(name: string, error: Error): string {
  return withoutFileName(name, describe(error));
}

/** A message without the name of the file that it may begin with. */
export function withoutFileName(name: string, message: string): string {
  const opening = `${name}: `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}

/**
 * Like `describe`, but without "--" before an option. Used where the option is an entry of a table of
 * expectations or an argument of a tool.
 */
export function describeWithoutDashes(error: Error): string {
  return describe(error).replace(/^--/, "");
}

/** Whether the user asked to see where errors come from. */
export const isDebugging: boolean = process.argv.includes("--debug");
