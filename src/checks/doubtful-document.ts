import type { Document } from "../document/document.ts";
import type { Check } from "./check.ts";

/**
 * A document whose text was read, but perhaps incorrectly: characters without a meaning, parts cut off, an
 * order that could not be determined. If this program has doubts, an applicant tracking system will misread
 * the document without saying so.
 */
export const doubtfulDocument: Check<{
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
}> = {
  id: "doubtful-document",
  severity: "warning",
  run({ resume: { document } }) {
    if (document.quality !== "doubtful") return [];
    const [first] = document.warnings;
    return [
      {
        facts: reasonsOf(document),
        ...(first?.page !== undefined && { page: first.page }),
        ...(first?.span !== undefined && { span: first.span }),
      },
    ];
  },
  words({ reasons }) {
    return {
      message: withReasons("Parts of the text may have been read wrongly", reasons),
      fix: "Copy all text of the document into a plain editor; if it reads wrong there, export it again with another font or a simpler layout.",
    };
  },
};

/** "No text can be read: the page has only images". */
export function withReasons(message: string, reasons: readonly string[]): string {
  const said = reasons.map((words) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  return said.length === 0 ? message : `${message}: ${said.join("; ")}`;
}

/** The distinct codes of a document's warnings, and what they say. */
export function reasonsOf({ warnings }: Document): {
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
} {
  return {
    warnings: [...new Set(warnings.map(({ code }) => code))],
    reasons: [...new Set(warnings.map(({ message }) => message))],
  };
}
