import type { Document } from "../document/document.ts";
import type { Source } from "../document/read.ts";
import type { Recognizers } from "../document/recognizers.ts";
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
    ...(typeof source !== "string" && (await recognizersOf(options.lexicon ?? builtinLexicon()))),
  });
}

/** A word, in any case, is English or stands in a surface of the lexicon; headings and dates are those of a resume. */
export async function recognizersOf(lexicon: Lexicon): Promise<Recognizers> {
  const [{ isEnglishWord }, { sectionKind }, { findDates }] = await Promise.all([
    import("../text/english.ts"),
    import("../words/section-headings.ts"),
    import("../text/dates.ts"),
  ]);
  return {
    isWord: (word) => {
      const lower = word.toLowerCase();
      return wordNumber(lexicon.index.vocabulary, lower) > 0 || isEnglishWord(lower);
    },
    isHeading: (line) => sectionKind(line) !== undefined,
    isDate: (line) => {
      const dated = findDates(line).reduce((sum, { from, to }) => sum + to - from, 0);
      return dated > 0.6 * line.length;
    },
  };
}
