import type { XmlTag } from "./docx-xml.ts";

/** In twips: nothing is visible in a row or a frame with less height that may not grow. */
const flat = 40;

/** In twips: anything farther out is off the page. */
const farLeft = -6000;
const farRight = 24_000;

/** Attributes that are distances from the margin or the page. */
const offsets: Readonly<Record<string, readonly string[]>> = {
  framePr: ["x", "y"],
  ind: ["left", "start", "firstLine"],
  tblInd: ["w"],
  tblpPr: ["tblpX", "tblpY"],
};

function isFar(twips: number): boolean {
  return twips < farLeft || twips > farRight;
}

/** Whether a property places text off the page. */
export function isOffPage(tag: XmlTag): boolean {
  return (offsets[tag.name] ?? []).some((name) => isFar(Number(tag.attribute(name) ?? 0)));
}

/** Attributes that are heights. */
const heights: Readonly<Record<string, string>> = {
  trHeight: "val",
  framePr: "h",
  spacing: "line",
};

/** Whether a property leaves text no height. */
export function isWithoutHeight(tag: XmlTag): boolean {
  const height = heights[tag.name];
  return (
    height !== undefined &&
    (tag.attribute("hRule") ?? tag.attribute("lineRule")) === "exact" &&
    Number(tag.attribute(height) ?? flat) < flat
  );
}

/** In English Metric Units. */
const emuOfTwip = 635;
const emuOfPoint = 12_700;

/** Whether a tag of a drawing hides it: a box that is switched off, or that has no size. ECMA-376 20.4.2. */
export function isHiddenDrawing(tag: XmlTag): boolean {
  switch (tag.name) {
    case "docPr":
    case "anchor":
      return /^(?:1|true|on)$/.test(tag.attribute("hidden") ?? "");
    case "extent":
      return ["cx", "cy"].some(
        (side) => Number(tag.attribute(side) ?? flat * emuOfTwip) < 2 * emuOfPoint,
      );
    case "shape":
    case "rect":
    case "roundrect":
      return isHiddenStyle(tag.attribute("style") ?? "");
    default:
      return false;
  }
}

/**
 * Whether a picture, or a shape that is not white, is placed behind the text of `xml`. Nothing tells where:
 * its place and that of the text follow from the layout.
 */
export function hasGroundBehind(xml: string): boolean {
  const [, ...anchors] = xml.split(/<wp:anchor\b/);
  return anchors.some((rest) => {
    const anchor = rest.slice(0, rest.indexOf("</wp:anchor>"));
    const isBehind = /^[^>]*\bbehindDoc="(?:1|true)"/.test(anchor);
    return (
      isBehind &&
      /<a:(?:blip|gradFill|pattFill)\b|<a:solidFill>\s*<a:(?:schemeClr val="(?!bg1|lt1)|srgbClr val="(?![Ff]{6}))/.test(
        anchor,
      )
    );
  });
}

/** Whether a position in a drawing, in English Metric Units, is off the page. */
export function isFarOffset(text: string): boolean {
  return isFar(Number(text) / emuOfTwip);
}

/** Whether the style of a shape of older versions of Word hides it or places it off the page. */
function isHiddenStyle(style: string): boolean {
  if (/(?:^|;)\s*visibility\s*:\s*hidden/i.test(style)) return true;
  const distances = style.matchAll(/(?:^|;)\s*(?:margin-)?(?:left|top)\s*:\s*(-?[\d.]{1,12})pt/gi);
  return [...distances].some(([, points]) => isFar(Number(points) * 20));
}
