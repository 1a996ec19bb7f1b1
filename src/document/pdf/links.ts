import { pushTo } from "../../collect.ts";
import type { Span } from "../document.ts";
import type { LineLink } from "../draft.ts";
import type { PdfAnnotation, PdfFile } from "./engine/engine.ts";
import type { PageLine } from "./lines.ts";
import { type Matrix, mapRect, type Rect } from "./matrix.ts";

/** pdf.js' number for link annotations (AnnotationType.LINK). */
const linkType = 2;

/**
 * pdf.js visits every page of a document to find its links, and ten kilobytes can declare a million million
 * pages.
 */
const maxPagesForLinks = 100_000;

/** A link and its rectangle in the page's own space. */
export interface PdfLink {
  readonly url: string;
  readonly rect: Rect;
}

/**
 * The links of the first `pageCount` pages, by page index; none for a document with too many pages. Requested
 * for the whole document at once, because if a single page is asked for its annotations, pdf.js reads all its
 * text a second time to determine what each link covers.
 */
export async function readAnnotations(
  file: PdfFile,
  pageCount: number,
): Promise<ReadonlyMap<number, readonly PdfLink[]>> {
  const links = new Map<number, PdfLink[]>();
  if (file.numPages > maxPagesForLinks) return links;
  const skipped = new Set<number>();
  for (let i = pageCount; i < file.numPages; i++) skipped.add(i);
  // If pdf.js cannot read the annotations, the text is still read.
  const annotations = await Promise.resolve(
    file.getAnnotationsByType?.(new Set([linkType]), skipped),
  ).catch(() => undefined);
  for (const annotation of annotations ?? []) {
    const link = toLink(annotation);
    const page = annotation.pageIndex ?? 0;
    if (link !== undefined) pushTo(links, page, link);
  }
  return links;
}

function toLink({ url, unsafeUrl, rect }: PdfAnnotation): PdfLink | undefined {
  const target = url ?? unsafeUrl;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? [];
  if (target === undefined || target === "" || rect === undefined) return undefined;
  const box = {
    x0: Math.min(x0, x1),
    y0: Math.min(y0, y1),
    x1: Math.max(x0, x1),
    y1: Math.max(y0, y1),
  };
  return { url: url === undefined ? target : withBarsEscaped(url), rect: box };
}

/**
 * pdf.js normalizes addresses with the URL class of the engine, and only newer engines escape these
 * characters in paths (https://url.spec.whatwg.org/#path-percent-encode-set). Escaping them here gives the
 * same result in all.
 */
function withBarsEscaped(url: string): string {
  if (!/^https?:/.test(url)) return url;
  return url.replace(/^[^?#]*/, (path) => path.replaceAll("^", "%5E").replaceAll("|", "%7C"));
}

/**
 * Assigns the links of a page to its lines, by line index. A link covers the words that lie within its
 * rectangle. A link without words (an icon), or with so many lines that it belongs to a picture or to the page,
 * becomes an empty span at the end of the nearest line.
 */
export function placeLinks(
  lines: readonly PageLine[],
  links: readonly PdfLink[],
  transform: Matrix,
): ReadonlyMap<number, readonly LineLink[]> {
  const placed = new Map<number, LineLink[]>();
  // Bounded, since every link is compared with every line.
  for (const { url, rect } of links.slice(0, maxLinks)) {
    const area = mapRect(transform, rect);
    for (const [line, span] of coveredWords(lines, area) ?? nearestEnd(lines, area))
      pushTo(placed, line, { ...span, url });
  }
  return placed;
}

/** A part of the line with this index. */
type Covered = readonly [number, Span];

/** The words in an area, by line. Undefined if there are none, or in more lines than a link on words has. */
function coveredWords(lines: readonly PageLine[], area: Rect): readonly Covered[] | undefined {
  const covered: Covered[] = [];
  for (const [i, line] of lines.entries()) {
    const span = wordsIn(line, area);
    if (span !== undefined) covered.push([i, span]);
    if (covered.length > maxLines) return undefined;
  }
  return covered.length > 0 ? covered : undefined;
}

/** Further links on a page are left out. */
const maxLinks = 500;

/** A link on words covers a line, or a few if they wrap. */
const maxLines = 8;

function wordsIn(line: PageLine, area: Rect): Span | undefined {
  if (line.box === undefined || line.box.y > area.y1 || line.box.y + line.box.height < area.y0)
    return undefined;
  const inside = line.words.filter(({ x0, x1, y, size }) => {
    const middle = y - 0.3 * size;
    const overlap = Math.min(x1, area.x1) - Math.max(x0, area.x0);
    return (
      middle >= area.y0 && middle <= area.y1 && overlap > 0.4 * Math.min(x1 - x0, area.x1 - area.x0)
    );
  });
  const first = inside[0];
  const last = inside.at(-1);
  return first && last && { from: first.from, to: last.to };
}

function nearestEnd(lines: readonly PageLine[], area: Rect): readonly Covered[] {
  let nearest: number | undefined;
  let least = Infinity;
  lines.forEach(({ box }, i) => {
    if (box === undefined) return;
    const distance = Math.abs(box.y + box.height / 2 - (area.y0 + area.y1) / 2);
    const aside = Math.max(0, box.x - area.x1, area.x0 - box.x - box.width);
    if (distance + aside < least) {
      least = distance + aside;
      nearest = i;
    }
  });
  if (nearest === undefined) return [];
  const end = lines[nearest]?.text.length ?? 0;
  return [[nearest, { from: end, to: end }]];
}
