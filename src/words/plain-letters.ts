/**
 * Replaces bold, italic and monospaced letters and digits that are separate characters by plain ones:
 * "𝗣𝘆𝘁𝗵𝗼𝗻" becomes "Python". Generators of "fancy text" for social networks produce such characters.
 * O(length).
 */
export function plainLetters(text: string): string {
  return hasStyled(text) ? text.replace(styled, (letter) => letter.normalize("NFKC")) : text;
}

/**
 * The same in a text of the same length: a zero-width character before each plain letter takes the place of
 * the first half of the styled one. A half without its other half becomes U+FFFD, so that it cannot form a
 * letter with another half that is later moved next to it.
 */
export function plainInPlace(text: string): string {
  return text.replace(styledOrHalf, (letter) => {
    if (letter.length === 1) return "\ufffd";
    const plain = letter.normalize("NFKC");
    // The Unicode block has gaps (U+1D4BA), which are not letters. None of the block's characters may remain.
    return plain.length === 1 ? `\u200b${plain}` : "\u200b\ufffd";
  });
}

export function hasStyled(text: string): boolean {
  return text.includes(styledHigh);
}

/**
 * The first half of all of them (Unicode's Mathematical Alphanumeric Symbols). No other characters begin with
 * it.
 */
const styledHigh = "\ud835";

const styled = /\ud835[\udc00-\udfff]/g;
const styledOrHalf = /\ud835[\udc00-\udfff]?/g;
