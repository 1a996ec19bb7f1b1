/** A piece of a text: half-open, counted from zero in UTF-16 units, `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece of `Document.text` and its place; `text` is the piece's words on one line. */
export interface Fact extends Span {
  readonly text: string;
}

/** What a warning tells of, each explained in docs/documents.md. */
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

/** Something that a reader could not read or had to leave out, although it read the rest. */
export interface Warning {
  readonly code: WarningCode;
  /** What happened and what it means, without anything from the document. */
  readonly message: string;
  /** Counted from 1. */
  readonly page?: number;
  readonly span?: Span;
}

/** Where on its page a line is. Hidden text is text that a reader of the page cannot see. */
export type Region = "body" | "header" | "footer" | "textbox" | "table" | "footnote" | "hidden";

/** A rectangle on a page in PDF points, its origin at the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of `Document.text`, without its line break. Lines ascend and do not overlap. */
export interface Line extends Span {
  /** Counted from 1; 1 where the format has no pages. */
  readonly page: number;
  readonly region: Region;
  readonly box?: Box;
  /** In points; the size of most of the line's characters. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** Of a heading: 1 to 6, as the source marks it ("##", `<h2>`, the style "Heading 2" of a DOCX, the outline level of an ODT). */
  readonly heading?: number;
}

/** A link and the words it is on; `url` as written in the document, never opened. */
export interface Link extends Span {
  readonly url: string;
}

/** What a source is read as. A string is `text` unless `options.format` says otherwise. */
export type Format = "pdf" | "docx" | "odt" | "text" | "markdown" | "html" | "json";

/**
 * How far the text can be trusted: `good`; `doubtful`, with the reasons in `warnings`; or `unreadable` when a person may see a resume but no text can
 * be extracted (a scan, a font without a character map), so that there is no score.
 */
export type Quality = "good" | "doubtful" | "unreadable";

/** How a page is made, apart from its text: what makes it hard to read for other programs. Counts, never words. */
export interface PageLayout {
  /** Counted from 1. */
  readonly page: number;
  /** Columns of text side by side; 1 for a plain page. */
  readonly columns: number;
  /** Whether the file holds the blocks of text, columns above all, in the order in which a person reads them. */
  readonly isInOrder: boolean;
  /** The share of the page that images cover, from 0 to 1; 0 where the format does not tell. */
  readonly imageShare: number;
  /** Pictures drawn with icon fonts, which programs read as odd letters or not at all. */
  readonly icons: number;
  /** Letters that their font does not name, as the "fi" of some TeX fonts; most programs drop them. */
  readonly unnamed: number;
  /** Words of four letters or more whose letters are so far apart that programs take the gaps for spaces. */
  readonly spaced: number;
  /** Filled shapes that are no rectangles: letters saved as outlines, charts. */
  readonly shapes: number;
}

/** What a reader made of the bytes: text in reading order, and where each line was. */
export interface Document {
  /** In reading order: lines end in "\n", and an empty line parts blocks. Of a string, the string itself, "\r" and all. */
  readonly text: string;
  /** Every line of `text` that is not blank, ascending. */
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly format: Format;
  /** How many pages; 1 where the format has none. */
  readonly pages: number;
  readonly meta: {
    readonly title?: string;
    readonly author?: string;
    readonly producer?: string;
    /** The size of the source; for a string, of its UTF-8 form. */
    readonly bytes: number;
  };
  readonly quality: Quality;
  readonly warnings: readonly Warning[];
  /** One for each page that was read; absent where the format has no layout. */
  readonly layout?: readonly PageLayout[];
}

// The compiler says when a member of one of these unions is missing.
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
