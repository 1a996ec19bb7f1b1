/**
 * Characters that steer a terminal or turn the reading direction: controls, the marks of bidirectional text, and the tag characters,
 * which no one sees.
 */
const steering = /[\p{Cc}\p{Bidi_Control}\ufeff\u{e0000}-\u{e007f}]/gu;

/** The same but for line breaks. */
const steeringInText = /(?!\n)[\p{Cc}\p{Bidi_Control}\ufeff\u{e0000}-\u{e007f}]/gu;

/** `text` on one line, without anything that steers a terminal. Lone surrogates become U+FFFD. O(text). */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(steering, "")
    .toWellFormed();
}

/** The same for a text of several lines, whose line breaks ("\n") stay. O(text). */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(steeringInText, "")
    .toWellFormed();
}

/**
 * `text` without what build services take for a command of their own when it stands in a log: "::" at the beginning of a line, "##[" and
 * "##vso[" anywhere. Each gets a space inside. O(text).
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function breakCommands(text: string): string {
  return text.replace(/^(\s*:)(?=:)/gm, "$1 ").replace(/#(?=#(?:vso)?\[)/g, "# ");
}
