// The color of text and of what it stands on.
import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { isFunctionNode, isTokenNode } from "@csstools/css-parser-algorithms";
import { isTokenURL } from "@csstools/css-tokenizer";
import { mix, oneColor } from "../colors.ts";
import { isSystemColor } from "./css-properties.ts";
import { functionOf, type Paint, paintOf, readValues, wordOf } from "./css-values.ts";
import { isLink } from "./elements.ts";
import type { Look } from "./look.ts";
import type { Said } from "./said.ts";

export type Paints = Pick<Look, "ink" | "fill" | "ground" | "isDecorated"> & {
  /** Whether it paints something that other text may stand on: a color or a picture. */
  readonly isPainted: boolean;
};

/** What is known of an element before it is painted. */
interface Painting {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly outer: Look;
  readonly said: Said;
  /** How text looks of which nothing is said. */
  readonly plain: Look;
  readonly isMoved: boolean;
}

const blue: Paint = { color: 0x0000ee, alpha: 1 };
const black: Paint = { color: 0, alpha: 1 };
const yellow = 0xffff00;

export function paintsOf(painting: Painting): Paints {
  const { said, outer } = painting;
  // Blending and filters make other colors of these.
  const isChanged = said.has("mix-blend-mode") || changesColor(said);
  const ink = inkOf(painting);
  const ground = isChanged ? unknownGround : groundOf(painting, ink);
  const isUnknown = isChanged || ground.isText;
  return {
    ink: isUnknown ? undefined : ink,
    fill: isUnknown ? undefined : fillOf(said, outer),
    ground: ground.color,
    isPainted: ground.isPainted,
    isDecorated: isDecorated(said, outer),
  };
}

function changesColor(said: Said): boolean {
  const isPlain = said.one("filter", (given) =>
    given.every((value) => wordOf(value) === "none" || functionOf(value) === "opacity"),
  );
  return isPlain !== true;
}

function inkOf({ name, attributes, outer, said, plain }: Painting): Paint | undefined {
  const hint = hintOf(name, attributes);
  const usual = hint ?? usualInk(name, attributes) ?? outer.ink;
  return said.one("color", ([value]) => {
    const word = wordOf(value) ?? "";
    if (value === undefined) return usual;
    if (/^(currentcolor|inherit|unset)$/.test(word)) return outer.ink;
    if (word === "initial") return plain.ink;
    return paintOf(value);
  });
}

/** What browsers themselves say of an element. */
function usualInk(name: string, attributes: Readonly<Record<string, string>>): Paint | undefined {
  if (isLink(name, attributes)) return blue;
  return name === "mark" || name === "button" ? black : undefined;
}

/** The color that an old attribute gives the text. */
function hintOf(name: string, attributes: Readonly<Record<string, string>>): Paint | undefined {
  if (name === "font") return oldColor(attributes.color);
  return name === "body" ? oldColor(attributes.text) : undefined;
}

/** HTML, 2.3.6, without its rules for what is no color. */
function oldColor(text: string | undefined): Paint | undefined {
  if (text === undefined) return undefined;
  const [value] = readValues(/^[\da-f]{6}$/i.test(text.trim()) ? `#${text.trim()}` : text) ?? [];
  return value === undefined ? undefined : paintOf(value);
}

function fillOf(said: Said, outer: Look): Paint | "ink" | undefined {
  return said.one("-webkit-text-fill-color", ([value]) => {
    const word = wordOf(value);
    if (value === undefined) return outer.fill;
    return word === "currentcolor" || word === "initial" ? "ink" : paintOf(value);
  });
}

interface Ground {
  readonly color: number | undefined;
  readonly isPainted: boolean;
  /** Whether it is seen through the letters alone. */
  readonly isText: boolean;
}

const unknownGround: Ground = { color: undefined, isPainted: true, isText: false };

function groundOf(painting: Painting, ink: Paint | undefined): Ground {
  const { name, attributes, outer, said, isMoved } = painting;
  const below = isMoved ? undefined : outer.ground;
  const isText = said.one("background-clip", (given) => given.every(isNotText)) !== true;
  const picture = said.one("background-image", pictureOf);
  if (isText || picture === undefined) return { ...unknownGround, isText };
  if (picture.color !== undefined) return { color: picture.color, isPainted: true, isText };
  const hint = oldColor(attributes.bgcolor);
  const hasPicture = attributes.background !== undefined;
  const usual = name === "mark" ? { color: yellow, alpha: 1 } : hint;
  const paint = said.one("background-color", (given) => {
    if (given.length === 0) return usual ?? clear;
    return backgroundColorOf(given, ink);
  });
  const isUnknown = hasPicture || (name === "button" && !said.has("background-color"));
  if (paint === undefined || isUnknown) return { ...unknownGround, isText };
  const { color, alpha } = paint;
  const isPainted = alpha > 0;
  if (alpha >= 1) return { color, isPainted, isText };
  return {
    color: below === undefined || !isPainted ? below : mix(color, below, alpha),
    isPainted,
    isText,
  };
}

const clear: Paint = { color: 0, alpha: 0 };

/** The color among the parts of a background; undefined for one that is not known. */
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
  return clear;
}

function isNotText(value: ComponentValue): boolean {
  return wordOf(value) !== "text";
}

interface Picture {
  /** The color that it is all over; undefined where there is none. */
  readonly color: number | undefined;
}

/** The pictures of a background; undefined for those that are not of one color. */
function pictureOf(given: readonly ComponentValue[]): Picture | undefined {
  const pictures = given.filter(isPicture);
  if (pictures.length === 0) return { color: undefined };
  const color = oneColor(pictures.flatMap(colorsOf));
  return color === undefined ? undefined : { color };
}

function isPicture(value: ComponentValue): boolean {
  if (isTokenNode(value)) return isTokenURL(value.value);
  return /url|image|gradient|cross-fade|element|paint/.test(functionOf(value) ?? "");
}

/** The colors of a gradient; a picture has none that is known. */
function colorsOf(picture: ComponentValue): readonly (number | undefined)[] {
  const isGradient = /gradient$/.test(functionOf(picture) ?? "");
  if (!isGradient || !isFunctionNode(picture)) return [undefined];
  return picture.value.flatMap((part) => {
    const paint = paintOf(part);
    if (paint === undefined) return [];
    return [paint.alpha < 1 ? undefined : paint.color];
  });
}

function isDecorated(said: Said, outer: Look): boolean {
  const isOff = (property: string): boolean | undefined =>
    said.one(property, (given) => {
      if (given.length === 0) return !outer.isDecorated;
      return given.length === 1 && /^(none|initial|0|0px)$/.test(given.join(""));
    });
  return ["text-shadow", "-webkit-text-stroke-width"].some((property) => isOff(property) !== true);
}
