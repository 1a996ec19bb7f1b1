import { cleanText } from "../clean.ts";

/** HTML that may be put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/**
 * A template for HTML. Everything inserted is escaped unless it is Markup already, so escaping cannot be
 * forgotten. For text and quoted attributes, not for scripts, styles and URLs.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = strings.map((string, i) => string + write(parts[i]));
  return { markup: written.join("") };
}

function write(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? "");
}
