import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { isTokenNode } from "@csstools/css-parser-algorithms";
import { isTokenDimension, isTokenNumber, isTokenPercentage } from "@csstools/css-tokenizer";
import { functionOf, paintOf, readValues, wordOf } from "./css-values.ts";

/** What kind of value a property takes: words of a set, lengths, one color, one number, or anything. */
type Kind =
  | ReadonlySet<string>
  | "lengths"
  | "color"
  | "number"
  | "background"
  | "font"
  | "anything";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const overflows = words("visible hidden clip scroll auto overlay");
const displays = words(
  "none contents block inline flow flow-root table flex grid ruby math list-item inline-block inline-table inline-flex inline-grid run-in inside outside table-row-group table-header-group table-footer-group table-row table-cell table-column-group table-column table-caption ruby-base ruby-text ruby-base-container ruby-text-container -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -ms-grid grid-lanes",
);

/** The properties that bear upon whether text is seen; all others are passed over. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["display", displays],
  ["visibility", words("visible hidden collapse")],
  ["content-visibility", words("visible auto hidden")],
  ["position", words("static relative absolute fixed sticky -webkit-sticky")],
  ["float", words("none left right inline-start inline-end")],
  ["overflow-x", overflows],
  ["overflow-y", overflows],
  ...lengths(
    "font-size text-indent left right top bottom width height min-width min-height max-width max-height margin-left margin-right margin-top margin-bottom padding-left padding-right padding-top padding-bottom",
  ),
  ["opacity", "number"],
  ["zoom", "number"],
  ["color", "color"],
  ["-webkit-text-fill-color", "color"],
  ["background-color", "color"],
  ["background-image", "anything"],
  ["background", "background"],
  ["font", "font"],
  ...anything(
    "background-clip clip clip-path transform translate scale filter mask-image text-shadow -webkit-text-stroke-width animation-name mix-blend-mode color-scheme flex flex-grow white-space grid-area grid-row grid-column",
  ),
]);

function lengths(names: string): readonly (readonly [string, Kind])[] {
  return names.split(" ").map((name) => [name, "lengths"]);
}

function anything(names: string): readonly (readonly [string, Kind])[] {
  return names.split(" ").map((name) => [name, "anything"]);
}

/** Properties that set several at once, and other names of one. Each of them keeps the whole value, of which it takes its part. */
const shorthands: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    overflow: "overflow-x overflow-y",
    inset: "top right bottom left",
    margin: "margin-top margin-right margin-bottom margin-left",
    padding: "padding-top padding-right padding-bottom padding-left",
    font: "font-size",
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
    "-webkit-text-stroke": "-webkit-text-stroke-width",
    "-webkit-transform": "transform",
    "inset-inline-start": "left",
    "inset-inline-end": "right",
    "inset-block-start": "top",
    "inset-block-end": "bottom",
    "margin-inline-start": "margin-left",
    "margin-block-start": "margin-top",
    "inline-size": "width",
    "block-size": "height",
    "max-inline-size": "max-width",
    "max-block-size": "max-height",
    "grid-row-start": "grid-row",
    "grid-column-start": "grid-column",
  }).map(([name, longhands]) => [name, longhands.split(" ")]),
);

/** The properties of the sides of a box, in the order in which a value names them. */
const sides = ["top", "right", "bottom", "left"];

/** Words that every property takes. */
const wide = words("inherit initial unset revert revert-layer");

/** Words of colors that the reader's system or the text itself decides. */
const systemColors = words(
  "currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext -webkit-link",
);

const lengthWords = words(
  "auto none normal min-content max-content fit-content stretch -webkit-fill-available hanging each-line xx-small x-small small medium large x-large xx-large xxx-large smaller larger",
);

const backgroundWords = words(
  "none repeat-x repeat-y repeat no-repeat space round scroll fixed local border-box padding-box content-box text top right bottom left center cover contain auto",
);

/** The properties that a declaration of `name` sets, itself or those that it stands for; none for one that does not matter here. */
export function longhandsOf(name: string): readonly string[] {
  return shorthands.get(name) ?? (kinds.has(name) || name.startsWith("--") ? [name] : []);
}

/** Whether browsers take `text` for a value of `name`: what they do not take leaves the value that it would replace. */
export function isValid(name: string, text: string): boolean {
  if (name.startsWith("--") || hasVariable(text)) return true;
  const values = readValues(text);
  if (values === undefined || values.length === 0) return false;
  if (values.length === 1 && wide.has(wordOf(values[0]) ?? "")) return true;
  const [longhand = name] = shorthands.get(name) ?? [];
  const kind = kinds.get(name) ?? kinds.get(longhand);
  return kind === undefined || suits(kind, values);
}

function suits(kind: Kind, values: readonly ComponentValue[]): boolean {
  if (typeof kind !== "string")
    return values.length <= 2 && values.every((value) => kind.has(wordOf(value) ?? ""));
  switch (kind) {
    case "anything":
      return true;
    case "lengths":
      return values.length <= 4 && values.every(isLengthLike);
    case "number":
      return values.length === 1 && values.every(isNumberLike);
    case "color":
      return values.length === 1 && values.every(isColorLike);
    case "background":
      return values.every(isBackgroundLike);
    case "font":
      return isFontLike(values);
  }
}

function isLengthLike(value: ComponentValue): boolean {
  if (functionOf(value) !== undefined) return true;
  if (!isTokenNode(value)) return false;
  const token = value.value;
  if (isTokenNumber(token)) return token[4].value === 0;
  return (
    isTokenDimension(token) || isTokenPercentage(token) || lengthWords.has(wordOf(value) ?? "")
  );
}

function isNumberLike(value: ComponentValue): boolean {
  if (functionOf(value) !== undefined || wordOf(value) === "normal") return true;
  return isTokenNode(value) && (isTokenNumber(value.value) || isTokenPercentage(value.value));
}

function isColorLike(value: ComponentValue): boolean {
  return functionOf(value) !== undefined || isSystemColor(value) || paintOf(value) !== undefined;
}

/** Whether a value is a color that the reader's system or the text itself decides. */
export function isSystemColor(value: ComponentValue): boolean {
  return systemColors.has(wordOf(value) ?? "");
}

function isBackgroundLike(value: ComponentValue): boolean {
  const word = wordOf(value);
  return word === undefined || backgroundWords.has(word) || isColorLike(value);
}

/** A font has a size and, behind it, a family; or it is one that the system has for a purpose. */
function isFontLike(values: readonly ComponentValue[]): boolean {
  const size = sizeOfFont(values);
  return size === undefined ? values.length === 1 : values.indexOf(size) < values.length - 1;
}

/** Whether a value depends on a custom property. */
export function hasVariable(text: string): boolean {
  return /\bvar\(/i.test(text);
}

/** What `name` takes of a value that may have been set for several: of four sides its own. */
export function partOf(
  name: string,
  values: readonly ComponentValue[],
): ComponentValue | undefined {
  const [first] = values;
  if (name === "font-size") return sizeOfFont(values);
  const side = sides.indexOf(name.replace(/^.*-/, ""));
  if (name === "overflow-y") return values[1] ?? first;
  if (side < 0 || values.length < 2) return first;
  const across = values[side % 2] ?? first;
  return side < 2 ? across : (values[side] ?? across);
}

/** The size in `font: italic 12px/1.5 serif`: the first length or word of a size. */
function sizeOfFont(values: readonly ComponentValue[]): ComponentValue | undefined {
  return values.find((value) => wordOf(value) !== "normal" && isLengthLike(value));
}
