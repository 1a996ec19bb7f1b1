import type { Document, Fact } from "../../document/document.ts";
import { compiled } from "../../words/compiled.ts";
import { findAll } from "../../words/find-all.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Row } from "../rows/rows.ts";

type ContactLink = Fact & { readonly url: string };

/**
 * The links of the person, in order of place, each address once: those in the contact rows (`top`), annotated
 * or written ("github.com/jane"), profiles on well-known hosts anywhere, and sites at the foot of a page.
 * O(text).
 */
export function readLinks(
  document: Document,
  top: readonly Row[],
  rows: readonly Row[],
): readonly ContactLink[] {
  const isTop = (from: number, to: number): boolean =>
    top.some((row) => from < row.to && to > row.from);
  const links: ContactLink[] = [];
  for (const { from, to, url } of document.links) {
    if (!/^(?:https?:\/\/|www\.)/i.test(url)) continue;
    if (!isTop(from, to) && !isProfile(url)) continue;
    links.push({ from, to, url, text: document.text.slice(from, to).replace(/\s+/g, " ").trim() });
  }
  for (const row of top) links.push(...writtenLinks(document.text, row));
  const known = new Set(top);
  for (const [i, row] of rows.entries()) {
    if (known.has(row)) continue;
    const isLast = rows[i + 1]?.line.page !== row.line.page;
    links.push(...linksBelow(document.text, row, isLast));
  }
  return once(links);
}

/**
 * The links in a row outside the contact rows that lead to the person: profiles, and sites at the foot of a
 * page if the row contains only links.
 */
function linksBelow(text: string, row: Row, isLast: boolean): readonly ContactLink[] {
  if (!isLast && !row.text.includes(".com/")) return [];
  const links = writtenLinks(text, row);
  const isFoot = isLast && links.length > 0 && !hasWords(row, links);
  return links.filter(({ url }) => isProfile(url) || (isFoot && site.test(url)));
}

/** An address without a path. */
const site = /^https?:\/\/[^/?#]+\/?$/i;

const namesAccount = regExp.u`[${letters}\d]{2}`;

/** Whether a row contains more than its links and the marks between them. */
function hasWords(row: Row, links: readonly ContactLink[]): boolean {
  let rest = "";
  let at = row.from;
  for (const link of links) {
    rest += row.text.slice(at - row.from, link.from - row.from);
    at = link.to;
  }
  return namesAccount.test(rest + row.text.slice(at - row.from));
}

const written = compiled(
  regExp.gi`(?:https?://|www\.)[^\s|<>()"“”,;]{3,200}|(?<![@${letters}\d.-])(?:[${letters}\d-]{1,40}\.){1,3}(?:com|org|net|io|dev|me|ai|co|app|tech|info|eu|uk|de|fr|es|it|nl|ch|at|in|us|ca|au|br|pl|se|cz|xyz|site|page|blog|cloud|codes|ninja|so|gg|sh|fm|tv|pt|be|dk|no|fi|ro|hu|gr|tr|ru|ua|jp|kr|nz|ie|name|works|design|engineer|software|systems|academy|world|online|website|pro)(?:/[^\s|<>()"“”,;]{0,150})?(?![${letters}\d@])`,
);

/** Technologies and degrees that look like an address. */
const noHost =
  /^(?:node|next|vue|react|express|nest|nuxt|three|d3|asp|socket|adonis|ember|backbone|chart|moment)\.(?:js|io|net)$|^(?:asp|ado|vb|ml|ef)\.net$|^socket\.io$|^b\.(?:tech|sc)|^m\.(?:tech|sc)|^ph\.d/i;

/** "H.No", "Mob.No.98765", "ph.no: 98765": labels, not hosts in Norway. */
const numberWord = /^(?:[A-Za-z]{1,6}\.){1,2}(?:N[Oo](?![/\w])|no\W{0,4}\d)/;
const longestLabel = 24;

/** A full stop within a word, which every address has. */
const innerStop = regExp.u`\.(?<=[${letters}\d]\.)[${letters}]`;

/** The web addresses written in a row, ascending. O(length). */
export function writtenLinks(
  text: string,
  row: Pick<Row, "from" | "text">,
): readonly ContactLink[] {
  const links: ContactLink[] = [];
  if (row.text.length > 1000 || !innerStop.test(row.text)) return links;
  for (const found of findAll(written, row.text)) {
    const words = found[0].replace(/[.,;:!?)\]]+$/u, "");
    if (noHost.test(words) || isMailPart(row.text, found.index)) continue;
    if (numberWord.test(row.text.slice(found.index, found.index + longestLabel))) continue;
    const from = row.from + found.index;
    const url = /^https?:/i.test(words) ? words : `https://${words}`;
    links.push({ from, to: from + words.length, text: text.slice(from, from + words.length), url });
  }
  return links;
}

/** Whether a match is part of an e-mail address: "jane.doe" of "jane.doe@example.org". */
function isMailPart(text: string, at: number): boolean {
  return /^[^\s|,;/]{0,64}@/u.test(text.slice(at, at + 66));
}

/** A person's page on a host for developers, one or two levels deep. */
const profile = compiled(
  /^(?:https?:\/\/)?(?:www\.|[a-z]{2}\.)?(?:linkedin\.com\/in\/[^/?#]+|(?:github|gitlab|bitbucket|codeberg|twitter|x|medium|dev|kaggle|leetcode|hackerrank|codepen|behance|dribbble|keybase|instagram|t)\.(?:com|org|io|to|me)\/@?[^/?#]+|stackoverflow\.com\/(?:u|users)\/[^?#]+|orcid\.org\/[\d-]+|scholar\.google\.[a-z.]+\/citations\?.+|leetcode\.com\/u\/[^/?#]+|hackerrank\.com\/profile\/[^/?#]+)\/?$/i,
);

function isProfile(url: string): boolean {
  return url.length < 300 && profile.test(url);
}

/** The handle in the address of a profile: "jane-doe" in "linkedin.com/in/jane-doe". */
export function handleOf(url: string): string | undefined {
  return isProfile(url) ? url.replace(/\/$/, "").split("/").at(-1) : undefined;
}

/** Keeps each address once, an annotation rather than the words that it covers, in order of place. */
function once(links: readonly ContactLink[]): readonly ContactLink[] {
  const byAddress = new Map<string, ContactLink>();
  for (const link of links) {
    const key = link.url
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/u, "")
      .replace(/[/#?]+$/u, "");
    if (!byAddress.has(key)) byAddress.set(key, link);
  }
  return [...byAddress.values()].sort((a, b) => a.from - b.from);
}
