// Whether each choice within the brackets of a phrase, and each name of a list, is read as what its row says: one that another row takes away, or that
// no text can hold, is dead.
import { foldText, groupBy, kindCompiler, rowNames } from "./compile-words.ts";
import type { Kind, Row, Words } from "./read-words.ts";

/** A choice of a phrase by a text that holds it, or a name, which its kind reads as something else: `read`, empty where it reads nothing. */
export interface DeadChoice {
  readonly row: Row;
  readonly text: string;
  readonly read: string;
}

/** In the order of the kinds. O(choices x steps of their kind). */
export function deadChoices(words: Words): readonly DeadChoice[] {
  return words.kinds.flatMap((kind) => {
    const rows = words.rows.filter((row) => row.kind === kind.id);
    return kind.of === "names" ? rivalNames(kind, rows) : deadPhrases(words, kind, rows);
  });
}

/** Names that one language lists for two values. */
function rivalNames(kind: Kind, rows: readonly Row[]): readonly DeadChoice[] {
  const named = rows.flatMap((row) => rowNames(kind, row).map((text) => ({ row, text })));
  const same = groupBy(named, ({ row, text }) => `${row.file.split("/")[0]}/${text}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ row }) => row.value !== first?.row.value)
      .map((other) => ({ ...other, read: first?.row.value ?? "" })),
  );
}

function deadPhrases(words: Words, kind: Kind, rows: readonly Row[]): readonly DeadChoice[] {
  const read = makeReader(words, kind);
  const kindText = (id: string): string => textOf(words, id);
  return rows.flatMap((row) =>
    row.phrases
      .flatMap((phrase) => choiceTexts(phrase, kindText))
      .filter((text) => !inUse(row, text).some((one) => read(one).includes(row.value ?? "")))
      .map((text) => ({ row, text, read: read(text)[0] ?? "" })),
  );
}

/** A phrase may need words round it ("nobody expects [you]" needs one behind), perhaps those of a sentence of its row, and "…" stands for some or none. */
function inUse(row: Row, text: string): readonly string[] {
  const whole = ["something", ""].map((rest) => text.replaceAll("…", rest).trim());
  const alone = [...new Set(whole)].flatMap((one) => [one, `so ${one}`, `${one} so`]);
  return [...alone, ...row.is.filter((sentence) => sentence.includes(text))];
}

/** The values that a kind reads in a text, one unless texts may have several; an empty one for a kind without values. */
function makeReader(words: Words, kind: Kind): (text: string) => readonly string[] {
  const compile = kindCompiler(words);
  const steps = kind.values
    ? compile.steps(kind).map(([value, , ...source]) => ({ value, form: new RegExp(...source) }))
    : [{ value: "", form: new RegExp(...compile.pattern(kind)) }];
  return (text) => {
    const folded = foldText(kind, text);
    const found = steps
      .map(({ value, form }) => ({ value, at: folded.search(form) }))
      .filter(({ at }) => at >= 0);
    // What is tried at one place after the other decides by what stands first.
    if (kind.at === "here") found.sort((a, b) => a.at - b.at);
    const values = found.map(({ value }) => value);
    return kind.several ? values : values.slice(0, 1);
  };
}

/** A text that is of a kind. */
function textOf(words: Words, id: string): string {
  const rows = words.rows.filter((row) => row.kind === id);
  const phrase = rows.flatMap((row) => row.phrases)[0];
  if (phrase === undefined) return rows[0]?.is[0] ?? "";
  return choiceTexts(phrase, (inner) => textOf(words, inner))[0] ?? "";
}

/** A text for each choice of a phrase, the first of the others beside it: "in Go" and "with Go" of "(in|with) Go". O(choices x length). */
export function choiceTexts(phrase: string, kindText: (id: string) => string): readonly string[] {
  const reader = { text: phrase.trim(), at: 0, kindText };
  return readChoices(reader).map((text) => text.replace(/ +/g, " ").trim());
}

interface Reader {
  readonly text: string;
  at: number;
  readonly kindText: (id: string) => string;
}

/** Texts that each stand for one thing which a part of a phrase can be; the first is the plainest. */
type Texts = readonly string[];

/** Up to the closing bracket, or the end. */
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

/** Parts one behind another: each text of each part once, beside the first of the others. */
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

/** What the signs of phrases can be. */
const signs: Readonly<Record<string, Texts>> = { "*": [""], _: ["word"], "~": [" ", "-"] };

function readBracket(reader: Reader): Texts {
  reader.at++;
  const texts = readChoices(reader);
  reader.at++;
  return texts;
}

/** `{0-3 (very|really)}`: as many as there must be, and one of each. */
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
