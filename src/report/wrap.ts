/**
 * `text` in lines of at most `width` columns, broken at spaces; a longer word is cut. A character counts as one column. At least one
 * line. O(text).
 */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, most))) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= most) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, most: number): readonly string[] {
  if (word.length <= most) return word === "" ? [] : [word];
  const cut: string[] = [];
  for (let i = 0; i < word.length; i += most) cut.push(word.slice(i, i + most).toWellFormed());
  return cut;
}
