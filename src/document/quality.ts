import { eachLetterOrDigit, letterOrDigit, letters, regExp } from "../words/letters.ts";
import type { Document, Quality, Warning } from "./document.ts";

/** What a reader knows about a page, for judging the whole document. */
export interface PageFacts {
  readonly page: number;
  readonly text: string;
  /** The share of the page that images cover; 0 if the format has no pages. */
  readonly imageShare: number;
}

/** A judgment and the reasons for it. */
export interface Verdict {
  readonly quality: Quality;
  readonly warnings: readonly Warning[];
}

/** A page with fewer words has no content of its own: a page number, the stamp of a scanner. */
const minPageWords = 5;

/** Shares of characters without a known meaning, above which a text is doubtful or unreadable. */
const unmapped = { doubtful: 0.02, unreadable: 0.15 };

/**
 * Shares of vowels below which a text with at least `minLetters` letters is unreadable or doubtful. Every
 * language in Latin script has a third or more, a resume of nothing but acronyms a quarter, and a font with
 * shifted letters ("+DOGHQ") an eighth.
 */
const garbage = { minLetters: 150, unreadable: 0.2, doubtful: 0.25 };

/**
 * Limits for texts of at least `minWords` words: the share of words with one or two letters, and the average
 * letters per word. In real resumes at most a quarter of the words are that short, and German ones average
 * eight letters. If letters are placed one by one, half or more are short; words without gaps are twice as
 * long.
 */
const pieces = { minWords: 60, shortShare: 0.45, meanLength: 13 };

/** If images cover more of a page than this, they may contain its text. */
const largeImage = 0.4;

/**
 * How far the text of a document can be trusted, with the reasons as warnings: NO_TEXT (nothing to read, as
 * in a scan), PAGE_IMAGE (a page that is an image), UNMAPPED_GLYPHS, GARBLED_TEXT, TORN_WORDS (words in
 * pieces, or without gaps between them).
 */
export function judgeQuality(pages: readonly PageFacts[]): Verdict {
  const text = pages.map((page) => page.text).join("\n");
  const isImage = pages.some((page) => page.imageShare > largeImage);
  if (!hasWords(text) || (isImage && countWords(text) < minPageWords))
    return { quality: "unreadable", warnings: [noTextWarning(pages)] };
  const verdicts = [judgeCharacters(text), judgeWords(text), judgePieces(text), judgeImages(pages)];
  return {
    quality: worst(verdicts.map((verdict) => verdict.quality)),
    warnings: verdicts.flatMap((verdict) => verdict.warnings),
  };
}

/**
 * Judges a document that came as text: it is unreadable if it has neither letter nor digit. Nothing else
 * needs to be judged, since no font or scanner was involved.
 */
export function judgeBlank(document: Document): Document {
  if (hasWords(document.text)) return document;
  const warning: Warning = { code: "NO_TEXT", message: "The document has no letter and no digit" };
  return { ...document, quality: "unreadable", warnings: [...document.warnings, warning] };
}

function hasWords(text: string): boolean {
  return letterOrDigit.test(text);
}

function noTextWarning(pages: readonly PageFacts[]): Warning {
  const found = pages.some((page) => page.imageShare > 0) ? "only images" : "no text";
  const count = pages.length === 1 ? "page has" : `${pages.length} pages have`;
  return {
    code: "NO_TEXT",
    message: `The ${count} ${found}; a scan or a drawing cannot be read`,
  };
}

function judgeCharacters(text: string): Verdict {
  // U+FFFD, NUL, private use and control characters: the output of a font without a usable character map.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const broken = countMatches(text, /[\ufffd\0-\x08\x0e-\x1f\ue000-\uf8ff]/gu);
  if (broken === 0) return fine;
  const share = broken / (broken + countMatches(text, eachLetterOrDigit));
  if (share < unmapped.doubtful) return fine;
  return {
    quality: share < unmapped.unreadable ? "doubtful" : "unreadable",
    warnings: [
      {
        code: "UNMAPPED_GLYPHS",
        message: `${Math.round(100 * share)} % of the characters have no meaning: a font does not say which letters it draws`,
      },
    ],
  };
}

const foreignLetters = regExp.gu`(?:(?!\p{Script=Latin})[${letters}])+`;

/** Judges only Latin text, since what makes a word in other scripts is not known here. */
function judgeWords(text: string): Verdict {
  const sample = text.slice(0, 50_000);
  const letters = countUnits(sample, /\p{Script=Latin}+/gu);
  const others = countUnits(sample, foreignLetters);
  if (letters < garbage.minLetters || others > letters / 2) return fine;
  const share = countUnits(sample.normalize("NFD"), /[aeiouyæøœı]+/gi) / letters;
  if (share >= garbage.doubtful) return fine;
  return {
    quality: share < garbage.unreadable ? "unreadable" : "doubtful",
    warnings: [
      {
        code: "GARBLED_TEXT",
        message: `Only ${Math.round(100 * share)} % of the letters are vowels, where a third is usual: a font may say the wrong letters`,
      },
    ],
  };
}

/** Judges only words in Latin script, like `judgeWords`. */
function judgePieces(text: string): Verdict {
  const words = text.slice(0, 50_000).match(/[A-Za-zÀ-ɏ]+/g) ?? [];
  if (words.length < pieces.minWords) return fine;
  const short = words.filter((word) => word.length <= 2).length / words.length;
  const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
  if (short <= pieces.shortShare && mean <= pieces.meanLength) return fine;
  const found =
    mean > pieces.meanLength
      ? `The words have ${Math.round(mean)} letters on average, where five to eight are usual`
      : `${Math.round(100 * short)} % of the words have one or two letters, where a quarter at most is usual`;
  return {
    quality: "doubtful",
    warnings: [
      {
        code: "TORN_WORDS",
        message: `${found}: the gaps between letters do not show where words end`,
      },
    ],
  };
}

function judgeImages(pages: readonly PageFacts[]): Verdict {
  const warnings = pages
    .filter((page) => page.imageShare > largeImage && countWords(page.text) < minPageWords)
    .map(
      (page): Warning => ({
        code: "PAGE_IMAGE",
        message: "A page is an image, so what it says cannot be read",
        page: page.page,
      }),
    );
  return { quality: warnings.length === 0 ? "good" : "doubtful", warnings };
}

const fine: Verdict = { quality: "good", warnings: [] };

const order: readonly Quality[] = ["good", "doubtful", "unreadable"];

function worst(qualities: readonly Quality[]): Quality {
  return order[Math.max(...qualities.map((quality) => order.indexOf(quality)))] ?? "good";
}

const eachRun = regExp.gu`[${letters}\d]{2,}`;

function countWords(text: string): number {
  return countMatches(text, eachRun);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The total length of all matches. Matching runs of letters gives far fewer matches than matching single
 * letters.
 */
function countUnits(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
}
