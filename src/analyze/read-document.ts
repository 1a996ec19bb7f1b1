import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import { builtinLexicon } from "../skills/builtin.ts";
import type { Lexicon } from "../skills/lexicon.ts";
import { wordNumber } from "../text/tokenize.ts";
import { checkOptions, type ReadOptions } from "./options.ts";
import { checkSource } from "./source.ts";
import { isIsolated, isolated, throwIfAborted } from "./task.ts";

/**
 * The text of a document in reading order, with pages, regions and links. A string is the text itself, unit for unit, unless
 * `options.format` says "html" or "markdown". An image-only document has quality "unreadable".
 *
 * @throws AnalyzeError as `analyzeResume`.
 */
export async function readDocument(source: Source, options: ReadOptions = {}): Promise<Document> {
  const checked = checkOptions(options);
  checkSource(source);
  return isIsolated(checked)
    ? isolated("readDocument", [source], checked)
    : readHere(source, checked);
}

/** `readDocument` in this thread. */
export async function readHere(source: Source, options: ReadOptions): Promise<Document> {
  throwIfAborted(options.signal);
  const { format, limits, password, signal } = options;
  const { readSource } = await import("../document/read.ts");
  return readSource(source, {
    ...(format !== undefined && { format }),
    ...(limits !== undefined && { limits }),
    ...(password !== undefined && { password }),
    ...(signal !== undefined && { signal }),
    // A string has no layout to be in doubt about.
    ...(typeof source !== "string" && {
      isWord: await wordTest(options.lexicon ?? builtinLexicon()),
    }),
  });
}

/** Whether a word, in any case, is English or stands in a surface of the lexicon. */
async function wordTest(lexicon: Lexicon): Promise<(word: string) => boolean> {
  const { isEnglishWord } = await import("../text/english.ts");
  return (word) => {
    const lower = word.toLowerCase();
    return wordNumber(lexicon.index.vocabulary, lower) > 0 || isEnglishWord(lower);
  };
}
