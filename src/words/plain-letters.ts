/**
 * Text whose bold, italic or monospaced letters are characters of their own, as generators of "fancy text" for posts on networks make them, in plain letters and
 * digits: "𝗣𝘆𝘁𝗵𝗼𝗻" becomes "Python". O(length).
 */
export function plainLetters(text: string): string {
  return hasStyled(text) ? text.replace(styled, (letter) => letter.normalize("NFKC")) : text;
}

/**
 * The same in a text of the same length: before each plain letter stands a zero-width character, in the place of the first half of the styled one. A half that lost its
 * other one becomes U+FFFD, so that no other half that is moved beside it makes a letter of both.
 */
export function plainInPlace(text: string): string {
  return text.replace(styledOrHalf, (letter) => {
    if (letter.length === 1) return "\ufffd";
    const plain = letter.normalize("NFKC");
    // The block has gaps (U+1D4BA), whose characters are no letters: none of its characters is left.
    return plain.length === 1 ? `\u200b${plain}` : "\u200b\ufffd";
  });
}

export function hasStyled(text: string): boolean {
  return text.includes(styledHigh);
}

/** The first half of all of them (Unicode's Mathematical Alphanumeric Symbols); no other characters begin so. */
const styledHigh = "\ud835";

const styled = /\ud835[\udc00-\udfff]/g;
const styledOrHalf = /\ud835[\udc00-\udfff]?/g;
