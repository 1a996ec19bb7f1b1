import createMarkdown, { type MarkdownIt, type Token } from "markdown-it";
import type { Document } from "./document.ts";
import { cutText, textCutWarning } from "./draft.ts";
import { readHtml } from "./html/read-html.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { countUtf8Bytes, decodeText } from "./plain.ts";

/** The pages of programs that build sites ask for text elsewhere ("{% include %}", "{{ page.title }}"), and give elements a style ("{: .wide}"): none of it is shown. */
const siteMarks = /\{(?:%[^{}\n]{0,300}%|\{[^{}\n]{0,300}\}|[:#][^{}\n]{0,300})\}/g;

/** Names and values at the top of a page, between lines of hyphens. */
const frontMatter = /^---[ \t]*\n((?:[^\n]*\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The box of a task in front of its words. */
const taskBox = /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[ xX]\][ \t]+/gm;

/** A line is a line here: people who write a resume break it where a fact ends. Indented text is rarely code. */
const markdown: MarkdownIt = createMarkdown({ html: true, breaks: true }).disable("code");

/** Of a longer source the rest cannot reach the text: marks take less room than words. */
const sourcePerText = 4;

/**
 * Reads Markdown as the page that it is written for: HTML in it is read as `readHtml` reads it, so that what a style hides is in the region
 * "hidden". List items begin with "• ", cells are parted by tabs, images are their words, and links keep theirs and give their address. Each line
 * stays a line. Throws DAMAGED for HTML that is nested thousands deep. O(length).
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
  const isSaid = text.length <= longest || page.warnings.some(({ code }) => code === cut.code);
  const warnings = isSaid ? page.warnings : [...page.warnings, cut];
  return { ...page, format: "markdown", meta: { bytes }, warnings };
}

function toHtml(source: string): string {
  const text = source.replace(/\r\n?/g, "\n");
  const head = frontMatter.exec(text);
  const body = text.slice(head?.[0].length ?? 0).replace(siteMarks, "");
  return linesOf(head?.[1] ?? "") + markdown.render(body.replace(taskBox, "$1"));
}

/** Plain lines as a paragraph of HTML. */
function linesOf(text: string): string {
  return text === "" ? "" : `<p>${escapeHtml(text.trim()).replaceAll("\n", "<br>")}</p>`;
}

const { escapeHtml } = markdown.utils;
const { rules } = markdown.renderer;

/** The words of an image, which people show their skills by ("![Java](badge.svg)"). */
rules.image = (tokens, i) => escapeHtml(tokens[i]?.content ?? "");

/** An item keeps a number that is a year. */
rules.list_item_open = (tokens, i) => {
  const number = tokens[i]?.info ?? "";
  return /^\d{4}/.test(number) ? `<li>${number}. ` : "<li>";
};

/** Several lines over one of hyphens are no heading: the hyphens part them from what follows. */
rules.heading_open = (tokens, i) => (isHeading(tokens[i]) ? `<${tokens[i]?.tag}>` : "<p>");
rules.heading_close = (tokens, i) => (isHeading(tokens[i - 2]) ? `</${tokens[i]?.tag}>` : "</p>");

function isHeading(token: Token | undefined): boolean {
  const [from = 0, to = 0] = token?.map ?? [];
  return to - from <= 2;
}
