/**
 * Control characters, bidirectional marks (\p{Bidi_Control}) and the invisible tag characters, for use inside a
 * character class.
 */
const signs =
  "\\0-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}";

/** Characters that control a terminal or change the writing direction. */
const steering = new RegExp(`[${signs}]`, "gu");

/** The same without line breaks. */
const steeringInText = new RegExp(`(?!\\n)[${signs}]`, "gu");

/** `text` on one line, without anything that controls a terminal. Lone surrogates become U+FFFD. O(text). */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(steering, "")
    .toWellFormed();
}

/** The same for a text of several lines; line breaks ("\n") stay. O(text). */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(steeringInText, "")
    .toWellFormed();
}

/**
 * `text` without what build services interpret as a command in a log: "::" at the beginning of a line, and
 * "##[" and "##vso[" anywhere. Each gets a space inside. O(text).
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function breakCommands(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, "$1 ").replace(/#(?=#(?:vso)?\[)/g, "# ");
}
