import { toColor } from "../colors.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

/** A font size: in points, or as a share of the inherited size. */
type Size = { readonly points: number } | { readonly share: number };

/** The properties that a style sets itself. An undefined property is inherited. */
export interface OdtStyle {
  readonly parent?: string;
  isHidden?: boolean;
  isBold?: boolean;
  /** 0xrrggbb; "auto" is black or white, depending on the background. */
  color?: number | "auto";
  /** The color behind the text; "unknown" for pictures and gradients, "none" if it is transparent. */
  ground?: number | "unknown" | "none";
  size?: Size;
  /** The width of letters as a share of the normal width, and their height as a share of the font size. */
  width?: number;
  height?: number;
  /** The opacity of text, from 0 to 1. */
  opacity?: number;
  /**
   * Whether letters are outlined or have a shadow, so that they are visible even in the color of their
   * background.
   */
  isDecorated?: boolean;
  /** The name of the font. */
  font?: string;
  /** How far text is moved to the right, in points. */
  indent?: number;
  firstIndent?: number;
}

/** The styles of an OpenDocument file, as written. */
export interface StyleSheet {
  /**
   * The properties of a style with everything that it inherits. Without a name, the default style of the
   * family.
   */
  of(family: string, name: string | undefined): OdtStyle;
  /** The background of each page layout; white if not set. */
  readonly pages: readonly OdtStyle[];
  /** The largest number of columns in any section or page. */
  readonly columns: number;
}

const anyEnd = "-properties";
const pageEnd = "page-layout-properties";

/** Elements at whose end no style is being read any more. */
const styleEnds: ReadonlySet<string> = new Set(["style", "default-style", "page-layout"]);

/** The state while styles are read. */
interface Reading {
  readonly styles: Map<string, OdtStyle>;
  readonly pages: OdtStyle[];
  columns: number;
  /**
   * The style whose properties are being read. For a page layout, only its own count, since its headers and
   * footers have others.
   */
  style: OdtStyle | undefined;
  properties: string;
  /** Whether the properties read last are that style's own. */
  isOwn: boolean;
}

/** The styles of the parts `xmls`, both automatic and named ones. O(length). */
export function readStyleSheet(xmls: readonly string[]): StyleSheet {
  const styles = new Map<string, OdtStyle>();
  const reading: Reading = {
    styles,
    pages: [],
    columns: 1,
    style: undefined,
    properties: anyEnd,
    isOwn: false,
  };
  for (const xml of xmls) {
    reading.style = undefined;
    walkXml(xml, {
      open: (tag) => {
        readStyleTag(tag, reading);
      },
      close: (name) => {
        if (styleEnds.has(name)) reading.style = undefined;
      },
    });
  }
  return { columns: reading.columns, pages: reading.pages, of: startInheritance(styles) };
}

function readStyleTag(tag: XmlTag, reading: Reading): void {
  const { style, styles, pages } = reading;
  if (tag.name === "style" || tag.name === "default-style") {
    const started = startStyle(tag);
    styles.set(keyOf(tag.attribute("family"), tag.attribute("name")), started);
    Object.assign(reading, { style: started, properties: anyEnd });
  } else if (tag.name === "page-layout") {
    const started: OdtStyle = {};
    pages.push(started);
    Object.assign(reading, { style: started, properties: pageEnd });
  } else if (tag.name === "columns") {
    reading.columns = Math.max(reading.columns, columnsOf(tag));
  } else if (style !== undefined && tag.name === "background-image") {
    if (reading.isOwn) readPicture(tag, style);
  } else if (style !== undefined && tag.name.endsWith(anyEnd)) {
    reading.isOwn = tag.name.endsWith(reading.properties);
    if (reading.isOwn) readProperties(tag, style);
  }
}

function columnsOf(tag: XmlTag): number {
  return Math.min(45, Math.trunc(Number(tag.attribute("column-count"))) || 1);
}

/** Without a name, the key of the family's default style. */
function keyOf(family = "", name = ""): string {
  return `${family} ${name}`;
}

function startStyle(tag: XmlTag): OdtStyle {
  const parent = tag.attribute("parent-style-name");
  return parent === undefined ? {} : { parent };
}

function startInheritance(styles: ReadonlyMap<string, OdtStyle>): StyleSheet["of"] {
  const whole = new Map<string, OdtStyle>();
  return (family, name) => {
    const base = keyOf(family);
    /** The styles that build on each other, the outermost last. They may form a cycle. */
    const chain = new Set<string>();
    const isNew = (key: string): boolean =>
      key !== base && styles.has(key) && !whole.has(key) && !chain.has(key);
    let key = keyOf(family, name);
    while (isNew(key)) {
      chain.add(key);
      // A style without a parent builds on the default style of its family.
      key = keyOf(family, styles.get(key)?.parent);
    }
    let style = whole.get(key) ?? styles.get(base) ?? {};
    for (const one of [...chain].reverse()) {
      style = buildOn(style, styles.get(one) ?? {});
      whole.set(one, style);
    }
    return style;
  };
}

/** The properties of `style`, completed with those of `outer`, which it builds on. */
function buildOn(outer: OdtStyle, style: OdtStyle): OdtStyle {
  const { size = outer.size } = style;
  if (size === undefined || size === outer.size || "points" in size || outer.size === undefined)
    return { ...outer, ...style };
  const points = "points" in outer.size ? { points: size.share * outer.size.points } : undefined;
  const share = "share" in outer.size ? size.share * outer.size.share : size.share;
  return { ...outer, ...style, size: points ?? { share } };
}

function readProperties(tag: XmlTag, style: OdtStyle): void {
  const display = tag.attribute("display");
  if (display !== undefined) style.isHidden = display === "none";
  const height = lengthInPoints(tag.attribute("row-height"));
  if (height !== undefined && height < flat) style.isHidden = true;
  const weight = tag.attribute("font-weight");
  if (weight !== undefined) style.isBold = weight === "bold" || Number(weight) >= 600;
  const font = tag.attribute("font-name") ?? tag.attribute("font-family");
  if (font !== undefined) style.font = font;
  readColor(tag, style);
  readSize(tag, style);
  readGround(tag, style);
  const [indent, first] = ["margin-left", "text-indent"].map((name) =>
    lengthInPoints(tag.attribute(name)),
  );
  if (tag.name === "paragraph-properties" && indent !== undefined) style.indent = indent;
  if (tag.name === "paragraph-properties" && first !== undefined) style.firstIndent = first;
}

function readColor(tag: XmlTag, style: OdtStyle): void {
  if (tag.name !== "text-properties") return;
  const color = toColor(tag.attribute("color"));
  const isAuto = tag.attribute("use-window-font-color") === "true";
  if (isAuto) style.color = "auto";
  else if (color !== undefined) style.color = color;
  // LibreOffice writes an opacity of 0 % for automatic colors.
  const opacity = isAuto || color === undefined ? undefined : shareOf(tag.attribute("opacity"));
  if (opacity !== undefined) style.opacity = opacity;
  const [outline, shadow] = [tag.attribute("text-outline"), tag.attribute("text-shadow")];
  if (outline !== undefined || shadow !== undefined)
    style.isDecorated = outline === "true" || (shadow ?? "none") !== "none";
}

function readSize(tag: XmlTag, style: OdtStyle): void {
  const written = tag.attribute("font-size");
  const [points, share] = [lengthInPoints(written), shareOf(written)];
  if (share !== undefined) style.size = { share };
  else if (points !== undefined) style.size = { points };
  const width = shareOf(tag.attribute("text-scale"));
  if (width !== undefined) style.width = width;
  const position = tag.attribute("text-position")?.trim().split(/\s+/)[1];
  const height = shareOf(position);
  if (height !== undefined) style.height = height;
}

function readGround(tag: XmlTag, style: OdtStyle): void {
  const written = tag.attribute("background-color");
  const fill = tag.attribute("fill");
  const isClear = [tag.attribute("background-transparency"), tag.attribute("opacity")].some(
    (share, i) => share !== undefined && shareOf(share) !== i,
  );
  const color = toColor(fill === "solid" ? (tag.attribute("fill-color") ?? written) : written);
  if (fill !== undefined && fill !== "solid" && fill !== "none") style.ground = "unknown";
  else if (color !== undefined && fill !== "none")
    style.ground = isClear && tag.name !== "text-properties" ? "unknown" : color;
  else if (written !== undefined || fill !== undefined) style.ground = "none";
}

function readPicture(tag: XmlTag, style: OdtStyle): void {
  // LibreOffice also writes this element without a picture.
  const hasPicture = tag.attribute("href") !== undefined || !tag.isSelfClosing;
  if (hasPicture) style.ground = "unknown";
}

/** In points: nothing is visible in a row with less height that may not grow. */
const flat = 2;

/** Points per unit: ODF 1.3 part 3, 18.3.18. */
const units: ReadonlyMap<string, number> = new Map([
  ["pt", 1],
  ["px", 0.75],
  ["pc", 12],
  ["in", 72],
  ["inch", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
]);

/** A length such as "1.5cm", in points. */
export function lengthInPoints(text = ""): number | undefined {
  const [, number, unit = ""] = text.trim().match(/^([+-]?[\d.]+)([a-z]+)$/i) ?? [];
  const size = units.get(unit.toLowerCase());
  const length = Number(number) * (size ?? Number.NaN);
  return Number.isNaN(length) ? undefined : length;
}

/** "50%" as 0.5. */
function shareOf(text = ""): number | undefined {
  const [, number] = text.trim().match(/^([+-]?[\d.]+)%$/) ?? [];
  const share = Number(number) / 100;
  return Number.isNaN(share) ? undefined : share;
}
