import type { Format } from "../document/document.ts";
import { nameList } from "../text/name-list.ts";
import type { SectionKind } from "../words/section-headings.ts";

/** The facts for what a card says about a resume with nothing wrong in it. */
export interface CardFacts {
  readonly format: Format;
  readonly pages: number;
  /** Whether the format reveals how its pages are laid out. */
  readonly hasLayout: boolean;
  readonly hasName: boolean;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly positions: number;
  /** The kinds of sections with a heading, each once, in reading order. */
  readonly sections: readonly SectionKind[];
}

export type CardName =
  | "text"
  | "fonts"
  | "layout"
  | "hidden"
  | "contact"
  | "sections"
  | "dates"
  | "length"
  | "wording"
  | "other";

interface CardWords {
  readonly title: string;
  /** What a card says if no check found anything. */
  passed(facts: CardFacts): string;
}

const formats: Readonly<Record<Format, string>> = {
  pdf: "PDF",
  docx: "Word document",
  odt: "OpenDocument text",
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
  json: "JSON Resume",
};

/** The wording of the cards for a resume that passes. Problems are worded by the checks themselves. */
export const cardWords: Readonly<Record<CardName, CardWords>> = {
  text: {
    title: "Text",
    passed: () => "All of the text can be read; no page is only a picture.",
  },
  fonts: {
    title: "Fonts and letters",
    passed: ({ hasLayout }) =>
      hasLayout
        ? "Every letter can be read, without gaps inside words and without icons in place of words."
        : "This format has no fonts that could go wrong.",
  },
  layout: {
    title: "Columns and tables",
    passed: () => "One column, and no text in tables or text boxes.",
  },
  hidden: {
    title: "Hidden and repeated text",
    passed: () => "Nothing is hidden from people, and no skill is repeated to please a program.",
  },
  contact: {
    title: "Contact",
    passed: ({ hasName, hasEmail, hasPhone }) => {
      const found = [
        ...(hasName ? ["name"] : []),
        ...(hasEmail ? ["e-mail address"] : []),
        ...(hasPhone ? ["phone number"] : []),
      ];
      return `Found ${nameList(found)} where parsers look for them.`;
    },
  },
  sections: {
    title: "Sections",
    passed: ({ sections }) =>
      sections.length === 0
        ? "No heading was recognized; parsers find their way by headings such as Experience, Education and Skills."
        : `Recognized these sections: ${nameList(sections)}.`,
  },
  dates: {
    title: "Dates",
    passed: ({ positions }) =>
      positions === 0
        ? "No position with dates was found."
        : `${positions === 1 ? "The one position has dates" : `All ${positions} positions have dates`} that can be read, in order and without long gaps.`,
  },
  length: {
    title: "Length and size",
    passed: ({ format, pages }) =>
      format === "pdf"
        ? `${pages === 1 ? "1 page" : `${pages} pages`}, saved as ${formats.pdf}.`
        : `A usual length, saved as ${formats[format]}.`,
  },
  wording: {
    title: "Wording",
    passed: () =>
      "Skills are spelled in the usual way and named where they were used, with results.",
  },
  other: { title: "Other findings", passed: () => "" },
};
