import type { Analysis } from "../analyze/analysis.ts";

/** The analysis itself, indented by two spaces; its schema is skilltally/schema.json. */
export function renderJson(analysis: Analysis): string {
  return `${writeJson(analysis, 2)}\n`;
}

/** Characters allowed in JSON strings that control a terminal or a build service, or that are invisible. */
const unsafe =
  /[\x7f-\x9f\u2028\u2029\ufeff\p{Bidi_Control}\u{e0000}-\u{e007f}]|#(?=#(?:vso)?\[)/gu;

/**
 * `value` as JSON that is also safe to display: what controls a terminal or a build service is escaped, and
 * parses to the same value.
 */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unsafe, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      const unit = character.charCodeAt(i).toString(16).padStart(4, "0");
      return `\\u${unit}`;
    }).join(""),
  );
}
