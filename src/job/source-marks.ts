import type { Document, Span } from "../document/document.ts";
import { blocks, spaced, withinLine } from "../document/html/elements.ts";
import { coverOf } from "../text/cover.ts";
import { type Edit, type Edited, editDocument } from "../text/edits.ts";
import { findAll } from "../words/find-all.ts";
import { findHiddenElements } from "./hidden-elements.ts";
import { postedTitle } from "./posted-title.ts";

/**
 * Tags and character references of HTML. They may be escaped, once ("&lt;br&gt;") or twice
 * ("&amp;lt;br&amp;gt;").
 */
const mark =
  /(?:<|&(?:amp;){0,3}lt;)(?<slash>\/?)(?<tag>[a-z][a-z0-9]{0,9})(?:[\s/](?:(?!&(?:amp;){0,3}[lg]t;)[^<>]){0,300})?(?:>|&(?:amp;){0,3}gt;)|&(?:amp;){0,3}(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,7}));/gi;

const anyMark = /[&<]/;

/**
 * Characters that pages use only to control line breaks: invisible ones, and spaces other than the usual one.
 */
const forBreaking = /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\ufeff]/;

/** A single tag may be what the text talks about. */
const minTags = 2;

/**
 * Turns the source of a page, or leftovers of one ("5+&nbsp;years", "Java<br>- Go", "R&amp;amp;D"), into the
 * text that a browser shows. Feeds of job boards contain such text. Block elements begin a line, list items
 * get a dash, and character references become characters. O(text).
 */
export function withoutSourceMarks(document: Document): Edited {
  const { text } = document;
  if (!anyMark.test(text)) return editDocument(document, []);
  const found = findAll(mark, text);
  const tags = found.filter(({ groups }) => shownFor(groups) !== undefined);
  const areTags = tags.length >= minTags;
  const unseen = areTags ? besideTitle(withHidden(findUnseen(text), text), text) : [];
  const hidden = coverOf(unseen);
  const shown = found.flatMap(({ index, 0: all, groups }): readonly Edit[] => {
    if (hidden.holds(index)) return [];
    const isTag = groups?.tag !== undefined;
    const put = isTag ? (areTags ? shownFor(groups) : undefined) : characterOf(groups);
    return put === undefined ? [] : [{ from: index, to: index + all.length, put }];
  });
  const edits = [...unseen.map((span): Edit => ({ ...span, put: "\n" })), ...shown];
  return editDocument(
    document,
    edits.sort((a, b) => a.from - b.from),
  );
}

/** Elements of which a browser shows nothing, or nothing that belongs to the posting. */
const unseenElements = ["head", "script", "style", "template", "svg", "nav", "footer"];

/** What opens something that is not shown: the doctype, a comment, or one of the elements above. */
const opensUnseen = new RegExp(
  `<(?:!doctype(?=\\s)|!--|(?:${unseenElements.join("|")})(?=[\\s>]))`,
  "gi",
);

const closers: ReadonlyMap<string, RegExp> = new Map([
  ["<!doctype", />/g],
  ["<!--", /-->/g],
  ...unseenElements.map((name) => [`<${name}`, new RegExp(`</${name}\\s*>`, "gi")] as const),
]);

/**
 * The parts of a page's source that are not the posting: code, styles, comments and the footer name what the
 * page is made of, and menus name other pages. Ascending, disjoint. O(text).
 */
function findUnseen(text: string): readonly Span[] {
  const spans: Span[] = [];
  // If something is never closed after one place, it is not closed after a later place either.
  const unclosed = new Set<string>();
  let end = 0;
  for (const { index, 0: all } of findAll(opensUnseen, text)) {
    const opened = all.toLowerCase();
    if (index < end || unclosed.has(opened)) continue;
    const to = endOfNext(closers.get(opened), text, index);
    if (to === undefined) unclosed.add(opened);
    else spans.push({ from: index, to });
    end = to ?? end;
  }
  return spans;
}

/** Adds the elements that are hidden outside of the unseen spans, and drops the unseen spans inside them. */
function withHidden(unseen: readonly Span[], text: string): readonly Span[] {
  const code = coverOf(unseen);
  const hidden = findHiddenElements(text).filter(({ from }) => !code.holds(from));
  const cover = coverOf(hidden);
  return [...unseen.filter(({ from }) => !cover.holds(from)), ...hidden].sort(
    (a, b) => a.from - b.from,
  );
}

/** Cuts the title of the job out of the unseen spans, if the page shows it nowhere. */
function besideTitle(unseen: readonly Span[], text: string): readonly Span[] {
  const title = postedTitle(text);
  if (title === undefined) return unseen;
  return unseen.flatMap((span) =>
    span.from < title.from && title.to < span.to
      ? [
          { from: span.from, to: title.from },
          { from: title.to, to: span.to },
        ]
      : [span],
  );
}

function endOfNext(closer: RegExp | undefined, text: string, from: number): number | undefined {
  if (closer === undefined) return undefined;
  closer.lastIndex = from;
  return closer.test(text) ? closer.lastIndex : undefined;
}

/** Elements that break a line or hold a whole page. */
const roots: ReadonlySet<string> = new Set(["br", "html", "body"]);

type Groups = RegExpExecArray["groups"];

/** The text shown for a tag; undefined if it is not an HTML tag ("List<String>"). */
function shownFor(groups: Groups): string | undefined {
  const name = groups?.tag?.toLowerCase() ?? "";
  if (withinLine.has(name)) return "";
  if (name === "li" && groups?.slash === "") return "\n- ";
  if (name === "td" || name === "th") return groups?.slash === "" ? "" : "\t";
  if (spaced.has(name)) return "\n\n";
  return blocks.has(name) || roots.has(name) ? "\n" : undefined;
}

const [firstShown, lastCode] = [0x20, 0x10ffff];

function characterOf(groups: Groups): string | undefined {
  const { decimal, hex, name = "" } = groups ?? {};
  if (decimal === undefined && hex === undefined) return plainOf(namedCharacters.get(name));
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code < firstShown || code > lastCode ? undefined : plainOf(String.fromCodePoint(code));
}

/** The named character references that occur in pasted texts. */
const namedCharacters: ReadonlyMap<string, string> = new Map(
  "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ ldquo “ rdquo ” ndash – mdash — bull • middot · hellip … euro € pound £ reg ® trade ™ copy © auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß agrave à acirc â ccedil ç egrave è eacute é Eacute É ecirc ê icirc î ocirc ô ugrave ù aacute á iacute í oacute ó uacute ú ntilde ñ nbsp \u00a0"
    .split(" ")
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? ""] as const] : [])),
);

/**
 * The character that a reference stands for, in its plain form: a special space becomes a space, an invisible
 * character nothing.
 */
function plainOf(character: string | undefined): string | undefined {
  if (character === undefined || !forBreaking.test(character)) return character;
  return /\s/.test(character) && character !== "\ufeff" ? " " : "";
}
