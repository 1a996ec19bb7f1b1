import { Parser } from "htmlparser2";
import type { Sheet } from "./css-sheet.ts";

/** What a page says of its style beside the `style` of elements. */
export interface PageSheets {
  readonly sheets: readonly Sheet[];
  /** Whether more is said in files that are not loaded, or the page asks to be shown light on dark. */
  readonly isPlainUnknown: boolean;
}

/** Collects the sheets of a page; those at its end hold for its beginning, too. O(length). */
export function collectSheets(html: string): PageSheets {
  const sheets: Sheet[] = [];
  let isPlainUnknown = false;
  let media: string | undefined;
  let css = "";
  /** What stands in these is not on the page. */
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
