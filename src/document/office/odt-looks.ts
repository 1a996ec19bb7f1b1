import { looksSame, oneColor, white } from "../colors.ts";
import type { XmlTag } from "./docx-xml.ts";
import { lengthInPoints, type OdtStyle, readStyleSheet } from "./odt-styles.ts";

/** How the text of an element looks, including what it inherits. */
export interface TextLook {
  /** Whether the element and everything in it are not shown. */
  readonly isGone: boolean;
  readonly isHidden: boolean;
  readonly isBold: boolean;
  readonly color: number | "auto";
  /** The color behind it; "unknown" for pictures, gradients and whatever lies beneath frames. */
  readonly ground: number | "unknown";
  /** The height of the letters in points, and their width as a share of the normal width. */
  readonly size: number;
  readonly width: number;
  /** The name of the font, if one is named. */
  readonly font: string | undefined;
  readonly opacity: number;
  readonly isDecorated: boolean;
}

/** The styles of an OpenDocument file. */
export interface OdtStyles {
  /** The look of text without any style. */
  readonly plain: TextLook;
  /** The look of the content of `tag`, within text of the look `outer`. */
  lookOf(tag: XmlTag, outer: TextLook): TextLook;
  /** The largest number of columns in any section or page. */
  readonly columns: number;
}

/** The family of the style that an element names: ODF 1.3 part 3, 19.480. */
const families: ReadonlyMap<string, string> = new Map([
  ["p", "paragraph"],
  ["h", "paragraph"],
  ["span", "text"],
  ["a", "text"],
  ["section", "section"],
  ["table", "table"],
  ["table-row", "table-row"],
  ["table-cell", "table-cell"],
  ...["frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "caption"].map(
    (name) => [name, "graphic"] as const,
  ),
]);

/** In points: nobody can read smaller letters, and anything farther out is off the page. */
const tiny = 2;
const farLeft = -300;
const farRight = 1200;
const farUp = -1200;

/** Letters with less opacity cannot be told apart from their background. */
const faint = 16 / 255;

/** The styles of the parts `xmls`, both automatic and named ones. */
export function readOdtStyles(xmls: readonly string[]): OdtStyles {
  const sheet = readStyleSheet(xmls);
  const plain: TextLook = { ...plainLook, ground: groundOfPages(sheet.pages) };
  return {
    plain,
    columns: sheet.columns,
    lookOf: (tag, outer) => {
      const look = isShown(tag) ? outer : { ...outer, isGone: true };
      const family = families.get(tag.name);
      if (family === undefined) return look;
      const beneath = family === "graphic" ? { ...look, ground: "unknown" as const } : look;
      return dressIn(beneath, sheet.of(family, tag.attribute("style-name")));
    },
  };
}

const plainLook: TextLook = {
  isGone: false,
  isHidden: false,
  isBold: false,
  color: "auto",
  ground: white,
  size: 12,
  width: 1,
  font: undefined,
  opacity: 1,
  isDecorated: false,
};

/**
 * Does not determine which page has which layout. If layouts have different colors, the background is
 * unknown.
 */
function groundOfPages(pages: readonly OdtStyle[]): TextLook["ground"] {
  const colors = pages.map(({ ground = white }) => (ground === "none" ? white : ground));
  const known = colors.flatMap((color) => (color === "unknown" ? [] : [color]));
  if (pages.length === 0) return white;
  return (known.length === colors.length ? oneColor(known) : undefined) ?? "unknown";
}

/** Whether an element itself says that it is shown: applies to sections, fields and shapes. */
function isShown(tag: XmlTag): boolean {
  if (tag.attribute("display") === "none" || tag.attribute("is-hidden") === "true") return false;
  const isFrame = families.get(tag.name) === "graphic";
  return !(
    isFrame && isOffPage(lengthInPoints(tag.attribute("x")), lengthInPoints(tag.attribute("y")))
  );
}

function isOffPage(x = 0, y = 0): boolean {
  return x < farLeft || x > farRight || y < farUp;
}

/** The look of text of the look `outer` in a style. */
function dressIn(outer: TextLook, style: OdtStyle): TextLook {
  const { isHidden, isBold, color, ground, width, opacity, isDecorated } = style;
  const indent = (style.indent ?? 0) + (style.firstIndent ?? 0);
  return {
    isGone: outer.isGone || isOffPage(indent),
    isHidden: isHidden ?? outer.isHidden,
    isBold: isBold ?? outer.isBold,
    color: color ?? outer.color,
    ground: ground === undefined || ground === "none" ? outer.ground : ground,
    size: sizeIn(outer, style),
    width: width ?? outer.width,
    font: style.font ?? outer.font,
    opacity: opacity ?? outer.opacity,
    isDecorated: isDecorated ?? outer.isDecorated,
  };
}

function sizeIn(outer: TextLook, { size, height = 1 }: OdtStyle): number {
  if (size === undefined) return outer.size * height;
  return ("points" in size ? size.points : size.share * outer.size) * height;
}

/** Whether a reader can see text of this look; undefined if that depends on an unknown background. */
export function isTextSeen(look: TextLook): boolean | undefined {
  const { isGone, isHidden, color, ground, size, width, opacity, isDecorated } = look;
  if (isGone || isHidden || size * Math.min(1, width) < tiny || opacity < faint) return false;
  if (isDecorated || color === "auto") return true;
  if (ground !== "unknown") return !looksSame(color, ground, opacity);
  return looksSame(color, white) ? undefined : true;
}
