import type { ComponentValue } from "@csstools/css-parser-algorithms";
import {
  background,
  clipPath,
  clipRectangle,
  display,
  filter,
  font,
  type Grammar,
  isColor,
  isFontSize,
  lengthValue,
  number,
  one,
  shadows,
  size,
  some,
  stroke,
  transform,
  word,
} from "./css-grammar.ts";
import { numberOf, readValues, wordOf } from "./css-values.ts";

const weightWord = word("normal bold bolder lighter");
const isWeight = (value: ComponentValue): boolean =>
  weightWord(value) || (numberOf(value) ?? 0) >= 1;

/** For properties whose values are not validated here. Only known values have an effect later. */
const anything: Grammar = () => true;

const isOverflow = word("visible hidden clip scroll auto overlay");
const isPlace = lengthValue("auto");
const isPadding = size("");
const isBoxSize = size(
  "auto none min-content max-content fit-content stretch contain -webkit-fill-available -moz-available -webkit-min-content -webkit-max-content -webkit-fit-content -moz-fit-content intrinsic min-intrinsic",
);

/** The properties that decide whether text is visible, with their valid values. All others are ignored. */
const grammars: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ["display", display],
  ["visibility", one(word("visible hidden collapse"))],
  ["content-visibility", one(word("visible auto hidden"))],
  ["position", one(word("static relative absolute fixed sticky -webkit-sticky"))],
  ["float", one(word("none left right inline-start inline-end"))],
  ...all("overflow-x overflow-y", one(isOverflow)),
  ["font-size", one(isFontSize)],
  ["font-weight", one(isWeight)],
  ["line-height", one((value) => number("normal")(value) || size("")(value))],
  [
    "text-indent",
    ([value, ...words]) =>
      value !== undefined && lengthValue("")(value) && words.every(word("hanging each-line")),
  ],
  ...all("left right top bottom margin-left margin-right margin-top margin-bottom", one(isPlace)),
  ...all("padding-left padding-right padding-top padding-bottom", one(isPadding)),
  ...all("width height min-width min-height max-width max-height", one(isBoxSize)),
  ["opacity", one(number(""))],
  ["zoom", one(number("normal reset"))],
  ["z-index", one(number("auto"))],
  ["color", one(isColor)],
  ["-webkit-text-fill-color", one(isColor)],
  ["-webkit-text-stroke-width", stroke],
  ["-webkit-text-stroke-color", one(isColor)],
  ["background-color", one(isColor)],
  ["background-image", background],
  ["background-clip", background],
  ["clip", clipRectangle],
  ["clip-path", clipPath],
  ["transform", transform],
  ["translate", some(lengthValue("none"), 3)],
  ["scale", some(number("none"), 3)],
  ["filter", filter],
  ["text-shadow", shadows],
  [
    "mix-blend-mode",
    one(
      word(
        "normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light difference exclusion hue saturation color luminosity plus-lighter plus-darker",
      ),
    ),
  ],
  ...all(
    "mask-image animation-name color-scheme flex flex-grow flex-direction justify-content white-space grid-area grid-row grid-column grid-auto-flow grid-template-columns",
    anything,
  ),
]);

function all(names: string, grammar: Grammar): readonly (readonly [string, Grammar])[] {
  return names.split(" ").map((name) => [name, grammar]);
}

/**
 * Shorthands for several properties, and alternative names of single ones. Each longhand keeps the whole
 * value, from which its part is taken later.
 */
const shorthands: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    overflow: "overflow-x overflow-y",
    inset: "top right bottom left",
    margin: "margin-top margin-right margin-bottom margin-left",
    padding: "padding-top padding-right padding-bottom padding-left",
    font: "font-size font-weight",
    background: "background-color background-image background-clip",
    mask: "mask-image",
    animation: "animation-name",
    "-webkit-animation": "animation-name",
    "-webkit-animation-name": "animation-name",
    "-webkit-background-clip": "background-clip",
    "-webkit-clip-path": "clip-path",
    "-webkit-filter": "filter",
    "-webkit-mask": "mask-image",
    "-webkit-mask-image": "mask-image",
    "-webkit-opacity": "opacity",
    "-webkit-text-stroke": "-webkit-text-stroke-width -webkit-text-stroke-color",
    "-webkit-transform": "transform",
    "inset-inline-start": "left",
    "inset-inline-end": "right",
    "inset-block-start": "top",
    "inset-block-end": "bottom",
    "margin-inline": "margin-left margin-right",
    "margin-inline-start": "margin-left",
    "margin-inline-end": "margin-right",
    "padding-inline": "padding-left padding-right",
    "padding-inline-start": "padding-left",
    "padding-inline-end": "padding-right",
    "flex-flow": "flex-direction",
    "margin-block-start": "margin-top",
    "inline-size": "width",
    "block-size": "height",
    "max-inline-size": "max-width",
    "max-block-size": "max-height",
    "grid-row-start": "grid-row",
    "grid-column-start": "grid-column",
  }).map(([name, longhands]) => [name, longhands.split(" ")]),
);

/** The grammars of shorthands that accept more than their first property does. */
const shorthandGrammars: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ["overflow", some(isOverflow, 2)],
  ["inset", some(isPlace, 4)],
  ["margin", some(isPlace, 4)],
  ["padding", some(isPadding, 4)],
  ["margin-inline", some(isPlace, 2)],
  ["padding-inline", some(isPadding, 2)],
  ["font", font],
  ["background", background],
]);

/** The sides of a box, in the order in which a value lists them. */
const sides = ["top", "right", "bottom", "left"];

/**
 * The properties that a declaration of `name` sets: itself, or those that it is a shorthand for. Empty for a
 * property that does not matter here.
 */
export function longhandsOf(name: string): readonly string[] {
  return shorthands.get(name) ?? (grammars.has(name) || name.startsWith("--") ? [name] : []);
}

/** Whether browsers accept `text` as a value of `name`. */
export function isValid(name: string, text: string): boolean {
  if (name.startsWith("--") || hasVariable(text)) return true;
  const values = readValues(text);
  if (values === undefined || values.length === 0) return false;
  const word = values.length === 1 ? wordOf(values[0]) : undefined;
  if (/^(inherit|initial|unset|revert|revert-layer)$/.test(word ?? "")) return true;
  const [longhand = name] = longhandsOf(name);
  const grammar = shorthandGrammars.get(name) ?? grammars.get(longhand);
  return grammar === undefined || grammar(values);
}

/** Whether a value depends on a custom property. */
export function hasVariable(text: string): boolean {
  return /\bvar\(/i.test(text);
}

/** The part of a shorthand's value that applies to `name`: of four sides, its own. */
export function sideOf(
  name: string,
  values: readonly ComponentValue[],
): ComponentValue | undefined {
  const [first] = values;
  if (name === "font-size") return values.find(isFontSize) ?? first;
  // In a shorthand, the weight stands before the size, and is usual if it does not.
  if (name === "font-weight") return values.length === 1 ? first : values.find(isWeight);
  const side = sides.indexOf(name.replace(/^.*-/, ""));
  if (name === "overflow-y") return values[1] ?? first;
  if (side < 0 || values.length < 2) return first;
  const across = values[side % 2] ?? first;
  return side < 2 ? across : (values[side] ?? across);
}
