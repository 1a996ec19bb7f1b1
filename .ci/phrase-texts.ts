// Texts that a phrase of lexicons/words reads, one for each of its choices.
import type { Words } from "./read-words.ts";

/** A text of a kind. */
export function exampleOf(words: Words, id: string): string {
  const rows = words.rows.filter((row) => row.kind === id);
  const phrase = rows.flatMap((row) => row.phrases)[0];
  if (phrase === undefined) return rows[0]?.is[0] ?? "";
  return choiceTexts(phrase, (inner) => exampleOf(words, inner))[0] ?? "";
}

/**
 * A text for each choice of a phrase, with the first of the other choices: "in Go" and "with Go" for
 * "(in|with) Go". O(choices x length).
 */
export function choiceTexts(phrase: string, kindText: (id: string) => string): readonly string[] {
  const reader = { text: phrase.trim(), at: 0, kindText };
  return readChoices(reader).map((text) => text.replace(/ +/g, " ").trim());
}

interface Reader {
  readonly text: string;
  at: number;
  readonly kindText: (id: string) => string;
}

/** One text for each alternative of a part of a phrase; the first is the simplest. */
type Texts = readonly string[];

/** Reads up to the closing bracket, or the end. */
function readChoices(reader: Reader): Texts {
  const choices: Texts[][] = [[]];
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (")]}".includes(sign)) break;
    if (sign === "|") {
      reader.at++;
      choices.push([]);
    } else choices.at(-1)?.push(readPart(reader, sign));
  }
  return choices.flatMap(inSequence);
}

/** Parts in sequence: each text of each part once, with the first text of the other parts. */
function inSequence(parts: readonly Texts[]): Texts {
  const plain = parts.map(([first = ""]) => first);
  const varied = parts.flatMap((texts, i) =>
    texts.slice(1).map((text) => plain.with(i, text).join("")),
  );
  return [plain.join(""), ...varied];
}

function readPart(reader: Reader, sign: string): Texts {
  switch (sign) {
    case "(":
      return readBracket(reader);
    case "[":
      return ["", ...readBracket(reader)];
    case "{":
      return readRepeated(reader);
    case "<":
      return [reader.kindText(readUntil(reader, ">"))];
    case '"':
      return [readUntil(reader, '"')];
    default:
      reader.at++;
      return signs[sign] ?? [sign];
  }
}

/** What the signs in phrases can stand for. */
const signs: Readonly<Record<string, Texts>> = { "*": ["", "s"], _: ["word"], "~": [" ", "-"] };

function readBracket(reader: Reader): Texts {
  reader.at++;
  const texts = readChoices(reader);
  reader.at++;
  return texts;
}

/** `{0-3 (very|really)}`: as many as required, and each alternative once. */
function readRepeated(reader: Reader): Texts {
  const [head = "", least = "0"] = /^\{(\d+)(?:-\d+)? ?/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += head.length - 1;
  const texts = readBracket(reader).map((text) => `${text || "word"} `);
  return least === "0" ? ["", ...texts] : texts.map((text) => text.repeat(Number(least)));
}

function readUntil(reader: Reader, end: string): string {
  const to = reader.text.indexOf(end, reader.at + 1);
  const inner = reader.text.slice(reader.at + 1, to);
  reader.at = to + 1;
  return inner;
}
