import { AnalyzeError, asError, type ErrorCode } from "../../errors.ts";
import { describe, describeWithoutDashes } from "../cli-error.ts";

/** Errors besides those of the library; docs/mcp.md explains each. */
export type ToolErrorCode =
  | "ARGUMENTS_INVALID"
  | "NO_ROOT"
  | "OUTSIDE_ROOTS"
  | "FILE_UNREADABLE"
  | "TOO_MANY_FILES"
  | "REQUIREMENT_UNKNOWN"
  | "INTERNAL";

/** A call that cannot be answered. The client receives its code. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly code: ToolErrorCode;

  constructor(code: ToolErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** An error as a client receives it. */
export interface ToolFailure {
  readonly code: ErrorCode | ToolErrorCode;
  /** Never contains words of a document: of an unexpected error, only its kind is given. */
  readonly message: string;
}

export function failureOf(error: unknown): ToolFailure {
  if (error instanceof ToolError) return { code: error.code, message: error.message };
  if (error instanceof AnalyzeError)
    return { code: error.code, message: describeWithoutDashes(error) };
  const known = asError(error);
  return { code: "INTERNAL", message: describe(known) };
}
