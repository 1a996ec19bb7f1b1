/**
 * Compiles a phrase, in the notation of lexicons/words, to a regular expression.
 *
 * - `experience with`: these words, one space apart
 * - `(with|in|of)`: one of them; `[very|highly] good`: one of them or none; `skill[s]`: with or without
 * - `proficien*`: any ending; `_`: any one word; `{0-3}`: up to three words; `{0-3 <adverb>}`: up to
 *   three of these
 * - `nice~to~have`: a space or a hyphen; `…`: anything
 * - `<person>`: any phrase of that kind
 * - `"("`: the character itself
 *
 * With `maxWord`, a word that is not spelled out, or an ending, has at most that many letters. This is for
 * phrases of users, which must not be slow. Such endings may contain any Latin letters ("operačn* systém*").
 */
export function phraseSource(
  phrase: string,
  kindSource: (id: string) => string,
  maxWord?: number,
): string {
  const [ending, word] =
    maxWord === undefined
      ? ["\\w*", `${wordLetter}+`]
      : [`[\\wÀ-ɏ]{0,${maxWord}}`, `${wordLetter}{1,${maxWord}}`];
  const reader = {
    text: phrase.trim(),
    at: 0,
    kindSource,
    anyEnding: ending,
    anyWord: word,
  };
  const source = readChoices(reader, "");
  if (reader.at < reader.text.length)
    throw new Error(`"${phrase}" closes a bracket that is not open`);
  return source;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly kindSource: (id: string) => string;
  readonly anyEnding: string;
  readonly anyWord: string;
}

/** A character of a word that is not spelled out; names of technologies count as words. */
const wordLetter = "[\\w+#./'À-ῼ-]";

/** Reads up to the closing bracket `close`, or to the end if it is empty. */
function readChoices(reader: Reader, close: string): string {
  let source = "";
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (sign === close) return source;
    if (sign === ")" || sign === "]" || sign === "}") return source;
    source += readPart(reader, sign);
  }
  if (close !== "") throw new Error(`"${reader.text}" lacks a "${close}"`);
  return source;
}

function readPart(reader: Reader, sign: string): string {
  switch (sign) {
    case "(":
      return `(?:${readBracket(reader, ")")})`;
    case "[":
      return readOptional(reader, "");
    case " ":
      return readSpace(reader);
    case "{":
      return readWords(reader);
    case "<":
      return readKind(reader);
    case '"':
      return readQuoted(reader);
    default:
      reader.at++;
      return readSign(reader, sign);
  }
}

function readSign({ anyEnding, anyWord }: Reader, sign: string): string {
  switch (sign) {
    case "*":
      return anyEnding;
    case "_":
      return anyWord;
    case "~":
      return "[- ]";
    case "…":
      return ".*";
    default:
      return sign.replace(/[.+^$?{}\\/]/g, "\\$&");
  }
}

/** `"("`: a character with a special meaning, used literally. */
function readQuoted(reader: Reader): string {
  const end = reader.text.indexOf('"', reader.at + 1);
  if (end < 0) throw new Error(`${reader.text} lacks a quotation mark`);
  const quoted = reader.text.slice(reader.at + 1, end);
  reader.at = end + 1;
  return quoted.replace(/[\\/.*+?^${}()|[\]]/g, "\\$&");
}

function readBracket(reader: Reader, close: string): string {
  reader.at++;
  const source = readChoices(reader, close);
  if (reader.text.charAt(reader.at) !== close)
    throw new Error(`"${reader.text}" lacks a "${close}"`);
  reader.at++;
  return source;
}

function readSpace(reader: Reader): string {
  reader.at++;
  return reader.text.charAt(reader.at) === "[" ? readOptional(reader, " ") : " ";
}

/**
 * An optional part includes an adjacent space: `[very] good`, `skills [required]`, `be [very] good`,
 * `skill[s]`.
 */
function readOptional(reader: Reader, before: "" | " "): string {
  const isFirst = before === " " || /^$|[\s(|[]/.test(reader.text.charAt(reader.at - 1));
  const inner = readBracket(reader, "]");
  if (isFirst && reader.text.charAt(reader.at) === " ") {
    reader.at++;
    return `${before}(?:(?:${inner}) )?`;
  }
  return before === " " ? `(?: (?:${inner}))?` : `(?:${inner})?`;
}

/**
 * `{2}`, `{0-3}`, `{0-3 <adverb>}`: that many words, or that many of what the braces name, each with the
 * space after it.
 */
function readWords(reader: Reader): string {
  const match = /^\{(\d+)(?:-(\d+))?(?: |(?=\}))/.exec(reader.text.slice(reader.at));
  if (match === null) throw new Error(`"${reader.text}" has a "{" without a number of words`);
  reader.at += match[0].length - 1;
  const [opening, min = "0", max = min] = match;
  const inner = readBracket(reader, "}");
  if (reader.text.charAt(reader.at) !== " ")
    throw new Error(`"${reader.text}" has no word behind a "}"`);
  reader.at++;
  return `(?:${opening.endsWith(" ") ? `(?:${inner})` : reader.anyWord} ){${min},${max}}`;
}

function readKind(reader: Reader): string {
  const match = /^<([a-z0-9-]+)>/.exec(reader.text.slice(reader.at));
  if (match === null) throw new Error(`"${reader.text}" has a "<" that names no kind`);
  reader.at += match[0].length;
  return `(?:${reader.kindSource(match[1] ?? "")})`;
}
