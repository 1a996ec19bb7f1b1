import createMarkdown, { type MarkdownIt, type Token } from "markdown-it";
import type { Document } from "./document.ts";
import { cutText, textCutWarning } from "./draft.ts";
import { readHtml } from "./html/read-html.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { countUtf8Bytes, decodeText } from "./plain.ts";

/**
 * Marks of site generators, none of which is shown: they include text from elsewhere
 * ("{% include %}", "{{ page.title }}") or style an element ("{: .wide}").
 */
const siteMarks = /\{(?:%[^{}\n]{0,300}%|\{[^{}\n]{0,300}\}|[:#][^{}\n]{0,300})\}/g;

/** Front matter: names and values at the top of a page, between lines of hyphens. */
const frontMatter = /^---[ \t]*\n((?:[^\n]*\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The check box before the words of a task. */
const taskBox = /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[ xX]\][ \t]+/gm;

/**
 * A line break in the source stays one, since people who write a resume break lines where a fact ends.
 * Indented text is rarely code.
 */
const markdown: MarkdownIt = createMarkdown({ html: true, breaks: true }).disable("code");

/** Of a longer source, the rest could not reach the text: marks take less room than words. */
const sourcePerText = 4;

/**
 * Reads Markdown as the page that it describes. HTML in it is read as by `readHtml`, so text hidden by a
 * style is in the region "hidden". List items begin with "• ", cells are separated by tabs, images become
 * their alternative text, and links keep their words and have their address in `links`. Each line stays a
 * line. O(length).
 *
 * @throws AnalyzeError `DAMAGED` for HTML that is nested thousands deep.
 */
export function readMarkdown(
  source: Uint8Array | string,
  limits: Limits = defaultLimits,
): Document {
  const text = typeof source === "string" ? source : decodeText(source);
  const bytes = typeof source === "string" ? countUtf8Bytes(source) : source.length;
  const longest = sourcePerText * limits.maxTextLength;
  const page = readHtml(toHtml(cutText(text, longest)), limits);
  const cut = textCutWarning(limits.maxTextLength);
  const needsNoWarning =
    text.length <= longest || page.warnings.some(({ code }) => code === cut.code);
  const warnings = needsNoWarning ? page.warnings : [...page.warnings, cut];
  return { ...page, format: "markdown", meta: { bytes }, warnings };
}

function toHtml(source: string): string {
  const text = source.replace(/\r\n?/g, "\n");
  const head = frontMatter.exec(text);
  const body = text.slice(head?.[0].length ?? 0).replace(siteMarks, "");
  return linesOf(head?.[1] ?? "") + markdown.render(body.replace(taskBox, "$1"));
}

/** Lines of plain text as a paragraph of HTML. */
function linesOf(text: string): string {
  return text === "" ? "" : `<p>${escapeHtml(text.trim()).replaceAll("\n", "<br>")}</p>`;
}

const { escapeHtml } = markdown.utils;
const { rules } = markdown.renderer;

/** The alternative text of an image, since people show their skills with images ("![Java](badge.svg)"). */
rules.image = (tokens, i) => escapeHtml(tokens[i]?.content ?? "");

/** A list number that is a year is kept. */
rules.list_item_open = (tokens, i) => {
  const number = tokens[i]?.info ?? "";
  return /^\d{4}/.test(number) ? `<li>${number}. ` : "<li>";
};

/**
 * Several lines above a line of hyphens are not a heading. There the hyphens separate them from what follows.
 */
rules.heading_open = (tokens, i) => (isHeading(tokens[i]) ? `<${tokens[i]?.tag}>` : "<p>");
rules.heading_close = (tokens, i) => (isHeading(tokens[i - 2]) ? `</${tokens[i]?.tag}>` : "</p>");

function isHeading(token: Token | undefined): boolean {
  const [from = 0, to = 0] = token?.map ?? [];
  return to - from <= 2;
}
