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
