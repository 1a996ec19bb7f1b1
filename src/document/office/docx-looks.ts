import { toColor } from "../colors.ts";
import { type ThemeColors, themeColor } from "./docx-theme.ts";
import type { XmlTag } from "./docx-xml.ts";

/** How text looks. An undefined property is inherited from the surroundings. */
export interface DocxLook {
  isVanished?: boolean | undefined;
  /** Whether it is off the page, or in something without a height or switched off. */
  isAway?: boolean | undefined;
  /** Whether its letters are not painted: their text fill is empty or transparent. */
  isClear?: boolean | undefined;
  /** 0xrrggbb; "auto" is black or white, depending on the background. */
  color?: number | "auto" | undefined;
  /** The color of the outline of its letters. */
  outline?: number | "unknown" | undefined;
  halfPoints?: number | undefined;
  /** The width of its letters, as a share of the normal width. */
  width?: number | undefined;
  /** The color behind it; "unknown" for patterns, shapes and theme colors. */
  fill?: number | "unknown" | undefined;
}

/** The looks of a document's styles, including inherited properties. */
export interface StyleLooks {
  /** The look of a style; undefined if the style does not exist. */
  of(id: string): DocxLook | undefined;
  /** The look of all text without other properties. */
  readonly base: DocxLook;
  readonly theme: ThemeColors;
  /** Whether Word shows the background color of the document. */
  readonly showsBackground: boolean;
  /**
   * Set if something colored lies behind the text of pages; says whether text in the color of the page was
   * read.
   */
  readonly behind: { isUnderText: boolean } | undefined;
}

/** In half-points: text that is raised or lowered by more is off the page. */
const farRaised = 1600;

/** ECMA-376 17.18.40. */
const highlights: Readonly<Record<string, number>> = {
  black: 0x000000,
  blue: 0x0000ff,
  cyan: 0x00ffff,
  darkBlue: 0x000080,
  darkCyan: 0x008080,
  darkGray: 0x808080,
  darkGreen: 0x008000,
  darkMagenta: 0x800080,
  darkRed: 0x800000,
  darkYellow: 0x808000,
  green: 0x00ff00,
  lightGray: 0xc0c0c0,
  magenta: 0xff00ff,
  red: 0xff0000,
  white: 0xffffff,
  yellow: 0xffff00,
};

/** The background that a property sets: ECMA-376 17.3.5 and 17.3.2.15. */
export function readFill(tag: XmlTag, theme: ThemeColors): DocxLook["fill"] {
  if (tag.name === "highlight") {
    const value = tag.attribute("val") ?? "none";
    return value === "none" ? undefined : (highlights[value] ?? "unknown");
  }
  return tag.name === "shd" ? readShading(tag, theme) : undefined;
}

function readShading(tag: XmlTag, theme: ThemeColors): DocxLook["fill"] {
  const pattern = tag.attribute("val") ?? "clear";
  const isSolid = pattern === "solid";
  const own = toColor(`#${tag.attribute(isSolid ? "color" : "fill")}`);
  const name = tag.attribute(isSolid ? "themeColor" : "themeFill");
  const shade = tag.attribute(isSolid ? "themeShade" : "themeFillShade");
  const tint = tag.attribute(isSolid ? "themeTint" : "themeFillTint");
  const color = themeColor(theme, { name, shade, tint }) ?? own;
  if (color === undefined && name !== undefined) return "unknown";
  if (isSolid) return color ?? 0;
  if (pattern !== "clear" && pattern !== "nil") return "unknown";
  return color;
}

/** Reads a property of a run. */
export function readRunProperty(tag: XmlTag, look: DocxLook, theme: ThemeColors): void {
  const value = tag.attribute("val");
  if (tag.name === "vanish") look.isVanished = isOn(value);
  if (tag.name === "sz") look.halfPoints = Number(value);
  // Strict files write "80%".
  if (tag.name === "w") look.width = Number.parseFloat(value ?? "") / 100 || 1;
  if (tag.name === "position" && Math.abs(Number(value)) > farRaised) look.isAway = true;
  // Twips are twentieths of a point.
  if (tag.name === "spacing" && Number(value) < heapedSpacing) look.isAway = true;
  if (tag.name !== "color") return;
  const [name, shade, tint] = ["themeColor", "themeShade", "themeTint"].map(tag.attribute);
  look.color = themeColor(theme, { name, shade, tint }) ?? toColor(`#${value}`) ?? "auto";
}

/** In twips: letters that are drawn together by more lie on one another. */
const heapedSpacing = -160;

/**
 * Reads a property of the fill or the outline of letters (`within`), which is a tag in `parent`. Word does
 * not draw letters with an empty or fully transparent fill.
 */
export function readTextEffect(
  tag: XmlTag,
  within: string,
  parent: string | undefined,
  look: DocxLook,
): void {
  const isSolid = parent === "solidFill";
  const color = isSolid && tag.name === "srgbClr" ? toColor(`#${tag.attribute("val")}`) : undefined;
  if (within === "textOutline") {
    if (isSolid) look.outline = color ?? "unknown";
    return;
  }
  if (color !== undefined) look.color = color;
  if (tag.name === "noFill") look.isClear = true;
  if (tag.name === "alpha" && Number(tag.attribute("val")) >= 95_000) look.isClear = true;
}
/** ECMA-376 17.17.4: a property that is present is on, unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
