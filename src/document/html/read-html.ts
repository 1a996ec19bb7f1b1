import { Parser } from "htmlparser2";
import { AnalyzeError } from "../../errors.ts";
import type { Document, Region, Warning } from "../document.ts";
import { type Draft, isBlank, startDraft, withoutSoftHyphens } from "../draft.ts";
import { fontKindOf } from "../fonts.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { seenText } from "../picture-fonts.ts";
import { countUtf8Bytes, decodeText } from "../plain.ts";
import { judgeQuality } from "../quality.ts";
import { bold, dropped, empty } from "./elements.ts";
import { startLines } from "./html-lines.ts";
import { type Place as MarkedPlace, noPlace, placeWithin } from "./landmarks.ts";
import { type Spot, startPlacedLines } from "./placed-lines.ts";
import { startStyling } from "./styling.ts";
import {
  type Attributes,
  type ElementStyle,
  plainStyle,
  unstyled,
  type Visibility,
} from "./visibility.ts";

/** Elements beyond this depth no longer nest. No real page has them. */
const maxDepth = 500;

/**
 * More deeply nested pages are refused: the parser keeps a list of the open elements and searches it at each
 * tag.
 */
const deepest = 4000;

/**
 * Reads HTML as a browser would show it: blocks become lines, list items begin with "• ", cells are separated
 * by tabs, links keep their words, and invisible text is in the region "hidden". Nothing is resolved, loaded
 * or run. O(length).
 *
 * @throws AnalyzeError `DAMAGED` for elements that are nested thousands deep.
 */
export function readHtml(source: Uint8Array | string, limits: Limits = defaultLimits): Document {
  const html = typeof source === "string" ? source : decodeText(source, declaredEncoding(source));
  const draft = startDraft(limits);
  const meta = saysLook.test(html)
    ? writeHtml(html, draft, startStyling(html))
    : writeHtml(html, draft, unstyled);
  const bytes = typeof source === "string" ? countUtf8Bytes(source) : source.length;
  const document = draft.finish({ format: "html", pages: 1, meta: { ...meta, bytes } });
  const { quality, warnings } = judgeQuality([{ page: 1, text: document.text, imageShare: 0 }]);
  return { ...document, quality, warnings: [...document.warnings, ...warnings] };
}

/** Browsers look for the encoding in this many bytes. */
const headLength = 1024;

const charset = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:-]{1,40})/i;

/** The encoding that the page declares in its head. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  return charset.exec(String.fromCharCode(...bytes.subarray(0, headLength)))?.[1];
}

/** Signs that a page contains styling. Most postings have none. */
const saysLook = /<style|\b(?:style|color|bgcolor|text)\s*=/i;

/** An open element. */
interface Element<Place> {
  readonly name: string;
  readonly place: Place | undefined;
  readonly isDropped: boolean;
  readonly isPreformatted: boolean;
  readonly isBold: boolean;
  /** The picture font of its text; undefined if the text is in an ordinary font. */
  readonly pictures: string | undefined;
  readonly style: ElementStyle;
  readonly region: Region;
  readonly marked: MarkedPlace;
}

/** Writes the lines of `html` to `draft`; returns its title. */
function writeHtml<Place>(
  html: string,
  draft: Draft,
  visibility: Visibility<Place>,
): { readonly title?: string } {
  const root = {
    name: "",
    place: undefined,
    isDropped: false,
    isPreformatted: false,
    pictures: undefined,
    style: plainStyle,
    isBold: false,
    marked: noPlace,
  } as const;
  const stack: Element<Place>[] = [{ ...root, region: "body" }];
  const sink = startPlacedLines(draft);
  const lines = startLines(sink);
  let title = "";
  let depth = 0;
  const top = (): Element<Place> => stack.at(-1) ?? { ...root, region: "body" };
  const spotOf = ({ place }: Element<Place>): Spot | undefined =>
    place === undefined ? undefined : visibility.spotOf(place);
  const regionOf = ({ place, region }: Element<Place>): Region =>
    visibility.isTextHidden(place ?? visibility.top) ? "hidden" : region;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = nest(top(), name, visibility, attributes);
        if (!element.isDropped) lines.open(name, element.style, attributes);
        if (empty.has(name)) return;
        depth++;
        if (depth > deepest) refuseDepth();
        if (stack.length <= maxDepth) stack.push(element);
      },
      ontext: (text) => {
        const element = top();
        if (element.name === "title") title += text;
        if (element.isDropped) return;
        const region = isBlank(text) ? undefined : regionOf(element);
        const seen = element.pictures === undefined ? text : seenText(text, element.pictures);
        lines.text(withoutSoftHyphens(seen), {
          ...element,
          region,
          place: element.marked,
          spot: spotOf(element),
        });
      },
      onclosetag: (name) => {
        if (!empty.has(name)) depth--;
        if (top().name !== name || stack.length === 1) return;
        const element = stack.pop();
        if (element?.isDropped === false) lines.close(name, element.style);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  lines.finish();
  if (visibility.isUnsure) draft.warn(unsureWarning);
  const known = title.replace(/\s+/g, " ").trim().slice(0, 500);
  return known === "" ? {} : { title: known };
}

const unsureWarning: Warning = {
  code: "VISIBILITY_UNKNOWN",
  message:
    "Some text may be hidden in certain browsers, by a style sheet that was not loaded or by an unknown background; it counts as visible",
};

function refuseDepth(): never {
  const problem = `its elements are nested more than ${deepest} deep`;
  throw new AnalyzeError("DAMAGED", { format: "HTML", problem });
}

const regions: ReadonlyMap<string, Region> = new Map<string, Region>([
  ["table", "table"],
  ["td", "table"],
  ["th", "table"],
]);

function nest<Place>(
  parent: Element<Place>,
  name: string,
  visibility: Visibility<Place>,
  attributes: Attributes,
): Element<Place> {
  const place = visibility.open(parent.place, name, attributes);
  const style = visibility.styleOf(place);
  return {
    name,
    place,
    style,
    isBold: style.isBold ?? (bold.has(name) || parent.isBold),
    isDropped: parent.isDropped || dropped.has(name),
    isPreformatted: style.keepsBreaks ?? (parent.isPreformatted || name === "pre"),
    pictures: picturesOf(parent.pictures, attributes),
    region: regions.get(name) ?? parent.region,
    marked: placeWithin(parent.marked, name, attributes),
  };
}

const fontFamily = /font-family\s*:([^;]*)/i;

/** The picture font that the element sets, or else its parent's. */
function picturesOf(
  outer: string | undefined,
  { face, style = "" }: Attributes,
): string | undefined {
  const font = fontFamily.exec(style)?.[1] ?? face;
  if (font === undefined) return outer;
  return fontKindOf(font) === "dingbats" ? font : undefined;
}
