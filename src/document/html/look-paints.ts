// The color of text and of its background.
import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { isFunctionNode } from "@csstools/css-parser-algorithms";
import { mix, oneColor } from "../colors.ts";
import { isPicture, isSystemColor } from "./css-grammar.ts";
import { functionOf, type Paint, paintOf, readValues, wordOf } from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";
import { isLink } from "./elements.ts";
import type { Look } from "./look.ts";
import { shadowOf } from "./look-shadows.ts";

export type Paints = Pick<Look, "ink" | "fill" | "ground" | "isGroundSure" | "shadow"> & {
  /** Whether it paints a color or a picture, which may become the background of other text. */
  readonly isPainted: boolean;
};

/** What is known of an element before its colors are computed. */
interface Painting {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly outer: Look;
  readonly style: DeclaredValues;
  /** The look of undeclared text. */
  readonly plain: Look;
  readonly isMoved: boolean;
}

const blue: Paint = { color: 0x0000ee, alpha: 1 };
const black: Paint = { color: 0, alpha: 1 };
const yellow = 0xffff00;

export function paintsOf(painting: Painting): Paints {
  const { style, outer, isMoved } = painting;
  const ink = inkOf(painting);
  const fill = fillOf(style, outer);
  const own = ownGround(painting, ink);
  const isThroughLetters = style.one("background-clip", (given) => given.some(isTextWord)) === true;
  const beneath = isThroughLetters ? clearGround : own;
  return {
    ink,
    fill: isThroughLetters ? fillFrom(own, fill === "ink" ? ink : fill) : fill,
    ...groundOn(beneath, isMoved ? { ...outer, isGroundSure: false } : outer, !changesColor(style)),
    isPainted: beneath === undefined || beneath === "picture" || beneath.alpha > 0,
    shadow: shadowOf(style, outer, ink),
  };
}

/** Whether blending or filters may change the element's colors. */
function changesColor(style: DeclaredValues): boolean {
  const isPlain = style.one("filter", (given) =>
    given.every((value) => wordOf(value) === "none" || functionOf(value) === "opacity"),
  );
  const isNormal = style.one(
    "mix-blend-mode",
    ([value]) => (wordOf(value) ?? "normal") === "normal",
  );
  return isPlain !== true || isNormal !== true;
}

/**
 * The color of letters that the background is clipped to: their own, unless they are mostly transparent and
 * the background shows through.
 */
function fillFrom(own: Ground, fill: Paint | undefined): Paint | undefined {
  if (fill === undefined || fill.alpha > 0.5) return fill;
  return own === "picture" ? undefined : own;
}

function inkOf({ name, attributes, outer, style, plain }: Painting): Paint | undefined {
  const hint = hintOf(name, attributes);
  const usual = hint ?? usualInk(name, attributes) ?? outer.ink;
  return style.one("color", ([value]) => {
    const word = wordOf(value) ?? "";
    if (value === undefined) return usual;
    if (/^(currentcolor|inherit|unset)$/.test(word)) return outer.ink;
    if (word === "initial") return plain.ink;
    return paintOf(value);
  });
}

/** The browser's default color of an element. */
function usualInk(name: string, attributes: Readonly<Record<string, string>>): Paint | undefined {
  if (isLink(name, attributes)) return blue;
  return name === "mark" || name === "button" ? black : undefined;
}

/** The text color set by an old attribute. */
function hintOf(name: string, attributes: Readonly<Record<string, string>>): Paint | undefined {
  if (name === "font") return oldColor(attributes.color);
  return name === "body" ? oldColor(attributes.text) : undefined;
}

/** HTML, 2.3.6, without its rules for invalid colors. */
function oldColor(text: string | undefined): Paint | undefined {
  if (text === undefined) return undefined;
  const [value] = readValues(/^[\da-f]{6}$/i.test(text.trim()) ? `#${text.trim()}` : text) ?? [];
  return value === undefined ? undefined : paintOf(value);
}

function fillOf(style: DeclaredValues, outer: Look): Paint | "ink" | undefined {
  return style.one("-webkit-text-fill-color", ([value]) => {
    const word = wordOf(value);
    if (value === undefined) return outer.fill;
    return word === "currentcolor" || word === "initial" ? "ink" : paintOf(value);
  });
}

/** What an element paints behind its text. */
type Ground = Paint | "picture" | undefined;

const clearGround: Paint = { color: 0, alpha: 0 };

/** What the element itself paints; undefined if unknown. */
function ownGround({ name, attributes, style }: Painting, ink: Paint | undefined): Ground {
  const picture = style.one("background-image", pictureOf);
  if (picture !== "none") return picture;
  if (attributes.background !== undefined && !style.has("background-image")) return "picture";
  const isButton = name === "button" && !style.has("background-color");
  if (isButton) return undefined;
  const usual = name === "mark" ? { color: yellow, alpha: 1 } : oldColor(attributes.bgcolor);
  return style.one("background-color", (given) =>
    given.length === 0 ? (usual ?? clearGround) : backgroundColorOf(given, ink),
  );
}

/**
 * The background of text in an element that paints `own` on top of the background of `outer`. `staysSo`:
 * whether no filter or blending changes the colors.
 */
function groundOn(
  own: Ground,
  outer: Look,
  staysSo: boolean,
): Pick<Look, "ground" | "isGroundSure"> {
  if (own === undefined || own === "picture") return { ground: undefined, isGroundSure: false };
  if (own.alpha >= 1) return { ground: own.color, isGroundSure: staysSo };
  const { ground: below } = outer;
  return {
    ground: below === undefined || own.alpha === 0 ? below : mix(own.color, below, own.alpha),
    isGroundSure: outer.isGroundSure && staysSo,
  };
}

/** The color among the parts of a background; undefined if it is unknown. */
function backgroundColorOf(
  given: readonly ComponentValue[],
  ink: Paint | undefined,
): Paint | undefined {
  for (const value of given) {
    const paint = paintOf(value);
    if (paint !== undefined) return paint;
    if (wordOf(value) === "currentcolor") return ink;
    if (isSystemColor(value) || (functionOf(value) !== undefined && !isPicture(value)))
      return undefined;
  }
  return clearGround;
}

function isTextWord(value: ComponentValue): boolean {
  return wordOf(value) === "text";
}

/** The color that the pictures of a background have everywhere, if there is one. */
function pictureOf(given: readonly ComponentValue[]): Paint | "picture" | "none" {
  const pictures = given.filter(isPicture);
  if (pictures.length === 0) return "none";
  const color = oneColor(pictures.flatMap(colorsOf));
  return color === undefined ? "picture" : { color, alpha: 1 };
}

/** The colors of a gradient; for a picture, one unknown color. */
function colorsOf(picture: ComponentValue): readonly (number | undefined)[] {
  const isGradient = /gradient$/.test(functionOf(picture) ?? "");
  if (!isGradient || !isFunctionNode(picture)) return [undefined];
  return picture.value.flatMap((part) => {
    const paint = paintOf(part);
    if (paint === undefined) return [];
    return [paint.alpha < 1 ? undefined : paint.color];
  });
}
