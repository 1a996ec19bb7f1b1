import { Parser } from "htmlparser2";
import type { Sheet } from "./css-sheet.ts";

/** The styles of a page, apart from `style` attributes. */
export interface PageSheets {
  readonly sheets: readonly Sheet[];
  /**
   * Whether there are further styles in files that are not loaded, or the page asks for a dark color scheme.
   */
  readonly isPlainUnknown: boolean;
}

/**
 * Collects the sheets of a page in advance, since those at its end also apply to its beginning. O(length).
 */
export function collectSheets(html: string): PageSheets {
  const sheets: Sheet[] = [];
  let isPlainUnknown = false;
  let media: string | undefined;
  let css = "";
  /** How many elements are open whose content is not part of the page. */
  let inert = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (isInert(name)) inert++;
      if (name === "style" && inert === 0 && isCss(attributes.type)) media = attributes.media ?? "";
      if (isLinked(name, attributes) || isDark(name, attributes)) isPlainUnknown = true;
    },
    ontext: (text) => {
      if (media !== undefined) css += text;
    },
    onclosetag: (name) => {
      if (isInert(name)) inert--;
      if (name !== "style" || media === undefined) return;
      sheets.push({ css, media });
      media = undefined;
      css = "";
    },
  });
  parser.end(html);
  return { sheets, isPlainUnknown };
}

function isInert(name: string): boolean {
  return name === "template" || name === "noscript";
}

function isCss(type = ""): boolean {
  return /^\s*(text\/css\s*)?$/i.test(type);
}

function isLinked(
  name: string,
  { rel = "", media = "" }: Readonly<Record<string, string>>,
): boolean {
  return name === "link" && /\bstylesheet\b/i.test(rel) && media.trim().toLowerCase() !== "print";
}

function isDark(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const isScheme = name === "meta" && attributes.name?.toLowerCase() === "color-scheme";
  return isScheme && /^\s*(only\s+)?dark/i.test(attributes.content ?? "");
}
