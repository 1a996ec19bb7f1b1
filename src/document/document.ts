/** A range of a text: half-open, counted from zero in UTF-16 units, `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece of `Document.text`: its span, and its words on one line (`text`). */
export interface Fact extends Span {
  readonly text: string;
}

/** The kinds of warnings, each explained in docs/documents.md in the repository. */
export type WarningCode =
  | "ENCODING_UNKNOWN"
  | "GARBLED_TEXT"
  | "LOOKS_LIKE_FILE"
  | "LOOKS_LIKE_PATH"
  | "NO_TEXT"
  | "PAGES_CUT"
  | "PAGE_DAMAGED"
  | "PAGE_IMAGE"
  | "PDF_LAYOUT_UNAVAILABLE"
  | "TEXT_CUT"
  | "TORN_WORDS"
  | "UNMAPPED_GLYPHS"
  | "VISIBILITY_UNKNOWN";

/** Something that could not be read or had to be left out, although the rest was read. */
export interface Warning {
  readonly code: WarningCode;
  /** What happened and what it means, without any content of the document. */
  readonly message: string;
  /** Counted from 1. */
  readonly page?: number;
  readonly span?: Span;
}

/** Where on its page a line is. Hidden text is text that a reader of the page cannot see. */
export type Region = "body" | "header" | "footer" | "textbox" | "table" | "footnote" | "hidden";

/** What the markup of a web page says that a part of it is: a landmark of WAI-ARIA, or a dialog. */
export type Landmark =
  | "banner"
  | "complementary"
  | "contentinfo"
  | "dialog"
  | "form"
  | "navigation"
  | "search";

/** A rectangle on a page in PDF points, its origin at the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of `Document.text`, without its line break. Lines ascend and do not overlap. */
export interface Line extends Span {
  /** Counted from 1; always 1 if the format has no pages. */
  readonly page: number;
  readonly region: Region;
  readonly box?: Box;
  /** The size of most of the line's characters, in points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /**
   * The level of a heading, 1 to 6, as the source marks it ("##", `<h2>`, the style "Heading 2" of a DOCX,
   * the outline level of an ODT).
   */
  readonly heading?: number;
  /** The part of a web page that it is in, besides the main one. */
  readonly landmark?: Landmark;
  /** How many elements of a web page are around both this line and the one before. */
  readonly nesting?: number;
}

/** A link, with the span of its words. `url` is as written in the document; it is never opened. */
export interface Link extends Span {
  readonly url: string;
}

/**
 * The format as which a source is read. A string is read as `text` unless `options.format` says otherwise.
 */
export type Format = "pdf" | "docx" | "odt" | "text" | "markdown" | "html" | "json";

/**
 * How far the text can be trusted: `good`; `doubtful`, with the reasons in `warnings`; or `unreadable` if a
 * person may see a resume but no text can be extracted (a scan, a font without a character map), so that
 * there is no score.
 */
export type Quality = "good" | "doubtful" | "unreadable";

/** Facts about a page's layout that make it hard for other programs to read. Contains counts, never words. */
export interface PageLayout {
  /** Counted from 1. */
  readonly page: number;
  /** How many columns of text are side by side; 1 for a plain page. */
  readonly columns: number;
  /**
   * Whether the file stores the blocks of text, such as columns, in the order in which a person reads them.
   */
  readonly isInOrder: boolean;
  /** The share of the page that images cover, from 0 to 1; 0 if the format does not say. */
  readonly imageShare: number;
  /** How many pictures are drawn with icon fonts. Programs read them as odd letters or not at all. */
  readonly icons: number;
  /**
   * How many letters have no character code in their font, such as the "fi" of some TeX fonts. Most programs
   * drop them.
   */
  readonly unnamed: number;
  /**
   * How many words of four letters or more are letter-spaced so widely that programs take the gaps for
   * spaces.
   */
  readonly spaced: number;
  /** How many filled shapes are not rectangles: letters saved as outlines, charts. */
  readonly shapes: number;
}

/** A document as it was read: its text in reading order, and where each line was. */
export interface Document {
  /**
   * In reading order: lines end in "\n", and an empty line separates blocks. For a string, this is the string
   * itself, including any "\r".
   */
  readonly text: string;
  /** Every line of `text` that is not blank, ascending. */
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly format: Format;
  /** The number of pages; 1 if the format has none. */
  readonly pages: number;
  readonly meta: {
    readonly title?: string;
    readonly author?: string;
    readonly producer?: string;
    /** The size of the source; for a string, of its UTF-8 encoding. */
    readonly bytes: number;
  };
  readonly quality: Quality;
  readonly warnings: readonly Warning[];
  /** One entry for each page that was read; absent if the format has no layout. */
  readonly layout?: readonly PageLayout[];
}

// Written as objects, so that the compiler reports a missing member of these unions.
export const formats = Object.keys({
  pdf: true,
  docx: true,
  odt: true,
  html: true,
  markdown: true,
  json: true,
  text: true,
} satisfies Record<Format, true>) as readonly Format[];

export const qualities = Object.keys({
  good: true,
  doubtful: true,
  unreadable: true,
} satisfies Record<Quality, true>) as readonly Quality[];

export const regions = Object.keys({
  body: true,
  header: true,
  footer: true,
  textbox: true,
  table: true,
  footnote: true,
  hidden: true,
} satisfies Record<Region, true>) as readonly Region[];
