import type { Check } from "./check.ts";

/**
 * A document whose text was read, but perhaps not rightly: characters without a meaning, parts cut off, an order that
 * could not be made out. What this program doubts, an applicant system reads wrongly without saying so.
 */
export const doubtfulDocument: Check = {
  id: "doubtful-document",
  severity: "warning",
  run({ resume: { document } }) {
    if (document.quality !== "doubtful") return [];
    const reasons = document.warnings.map((warning) => warning.message);
    const [first] = document.warnings;
    return [
      {
        message: [
          "Found text that may be wrong in parts, expected it as written",
          ...new Set(reasons),
        ].join("; "),
        fix: "Copy all text of the document into a plain editor: where that reads wrong, export it again with another font or a simpler layout.",
        ...(first?.page !== undefined && { page: first.page }),
        ...(first?.span !== undefined && { span: first.span }),
      },
    ];
  },
};
