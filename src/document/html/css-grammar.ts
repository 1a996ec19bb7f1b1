// Which values browsers accept. An invalid value leaves the previous one in place, so invalid and valid
// values must be told apart.
import { type ComponentValue, isTokenNode } from "@csstools/css-parser-algorithms";
import { isTokenComma, isTokenDimension, isTokenURL } from "@csstools/css-tokenizer";
import { argumentsOf, functionOf, lengthOf, numberOf, paintOf, wordOf } from "./css-values.ts";

/** Whether the parts of a value are valid for a property. */
export type Grammar = (values: readonly ComponentValue[]) => boolean;

type Part = (value: ComponentValue) => boolean;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Exactly one part. */
export function one(part: Part): Grammar {
  return ([value, ...others]) => value !== undefined && others.length === 0 && part(value);
}

/** From one to `most` parts. */
export function some(part: Part, most: number): Grammar {
  return (values) => values.length > 0 && values.length <= most && values.every(part);
}

/** One of several keywords, separated by spaces. */
export function word(text: string): Part {
  const known = words(text);
  return (value) => {
    const name = wordOf(value);
    return name !== undefined && known.has(name);
  };
}

function either(...parts: readonly Part[]): Part {
  return (value) => parts.some((part) => part(value));
}

/** Functions whose result is a length or a number. */
const mathematics = words(
  "calc min max clamp round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign -webkit-calc -moz-calc",
);

/**
 * Whether a value is a function that is unknown here, and so may return the required type. Math functions are
 * checked exactly.
 */
function isUnknownFunction(value: ComponentValue): boolean {
  const name = functionOf(value);
  return name !== undefined && !mathematics.has(name) && !isColorFunction(name);
}

/** Any sizes will do to test whether a value is a length. */
const units = { em: 16, rem: 16, whole: 100 };

const isLength: Part = (value) => {
  const isBoth = mathematics.has(functionOf(value) ?? "") && mixesPercentages(value);
  return (
    isBoth || lengthOf(value, units) !== undefined || isUnknownFunction(value) || isOther(value)
  );
};

/** Whether a length has a unit that cannot be computed here. */
function isOther(value: ComponentValue): boolean {
  if (!isTokenNode(value) || !isTokenDimension(value.value)) return false;
  return /^(cap|ic|rcap|rch|rex|ric|rlh|cqw|cqh|cqi|cqb|cqmin|cqmax)$/i.test(value.value[4].unit);
}

/**
 * Whether a value mixes lengths and percentages, as in `calc(100% - 1em)`. It can only be computed for a
 * laid-out page.
 */
function mixesPercentages(value: ComponentValue): boolean {
  const text = value.toString();
  return text.includes("%") && !/[^\w\s%.,+*/()-]/.test(text);
}

const isNonNegative: Part = (value) => isLength(value) && (lengthOf(value, units) ?? 0) >= 0;

const isNumber: Part = (value) => numberOf(value) !== undefined || isUnknownFunction(value);

/** A length, or one of several keywords. */
export function lengthValue(text: string): Part {
  return either(isLength, word(text));
}

/** A length that is not negative, or one of several keywords. */
export function size(text: string): Part {
  return either(isNonNegative, word(text));
}

/** A number or a percentage, or one of several keywords. */
export function number(text: string): Part {
  return either(isNumber, word(text));
}

const systemColors = words(
  "currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext activeborder activecaption appworkspace background buttonhighlight buttonshadow captiontext inactiveborder inactivecaption inactivecaptiontext infobackground infotext menu menutext scrollbar threeddarkshadow threedface threedhighlight threedlightshadow threedshadow window windowframe windowtext -webkit-link -webkit-text",
);

/** Whether a value is a color that depends on the reader's system or the text itself. */
export function isSystemColor(value: ComponentValue): boolean {
  return systemColors.has(wordOf(value) ?? "");
}

function isColorFunction(name: string): boolean {
  return /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)$/.test(name);
}

export const isColor: Part = (value) => {
  if (paintOf(value) !== undefined || isSystemColor(value)) return true;
  const name = functionOf(value);
  if (name === undefined) return false;
  // A color function based on an unknown color is valid, although it cannot be computed.
  return !isColorFunction(name) || /\b(from|currentcolor|env|attr|in)\b/i.test(value.toString());
};

/** Whether a value is a picture: one that would be loaded, or a gradient. */
export function isPicture(value: ComponentValue): boolean {
  if (isTokenNode(value)) return isTokenURL(value.value);
  return isPictureFunction(functionOf(value) ?? "");
}

function isPictureFunction(name: string): boolean {
  return /^(url|src|(-webkit-|-moz-|-o-)?(repeating-)?(linear|radial|conic)-gradient|-webkit-gradient|(-webkit-)?image-set|image|cross-fade|-webkit-cross-fade|element|-moz-element|paint)$/.test(
    name,
  );
}

const isBackgroundWord = word(
  "none repeat-x repeat-y repeat no-repeat space round scroll fixed local border-box padding-box content-box border-area text top right bottom left center cover contain auto",
);

const isSign: Part = (value) => isTokenNode(value) && /^[,/]$/.test(value.toString());

export const background: Grammar = (values) =>
  values.every(either(isBackgroundWord, isColor, isPicture, isLength, isSign));

/** A font has a size followed by a family, or it is one of the system's fonts. */
export const font: Grammar = (values) => {
  const at = values.findIndex(isFontSize);
  return at < 0
    ? one(word("caption icon menu message-box small-caption status-bar"))(values)
    : at < values.length - 1;
};

export const isFontSize: Part = size(
  "xx-small x-small small medium large x-large xx-large xxx-large smaller larger math",
);

const [outsides, insides] = [
  words("block inline run-in"),
  words("flow flow-root table flex grid ruby"),
];
const isWholeDisplay = word(
  "none contents block inline flow flow-root table flex grid ruby math list-item inline-block inline-table inline-flex inline-grid run-in table-row-group table-header-group table-footer-group table-row table-cell table-column-group table-column table-caption ruby-base ruby-text ruby-base-container ruby-text-container -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -ms-grid grid-lanes inline-grid-lanes",
);

/** `none`, or how a box is laid out and how its content is: CSS Display 3, 2. */
export const display: Grammar = (values) => {
  if (values.length < 2) return values.every(isWholeDisplay);
  const named = values.map((value) => wordOf(value) ?? "");
  const count = (known: ReadonlySet<string>): number =>
    named.filter((name) => known.has(name)).length;
  const items = named.filter((name) => name === "list-item").length;
  const [outside, inside] = [count(outsides), count(insides)];
  return Math.max(outside, inside, items) < 2 && outside + inside + items === named.length;
};

const isShapeWord = word(
  "at round closest-side farthest-side closest-corner farthest-corner nonzero evenodd center left right top bottom auto",
);

/** Whether a value is a shape that an element can be clipped to. */
function isShape(value: ComponentValue): boolean {
  const name = functionOf(value) ?? "";
  if (isPicture(value) || name === "path" || name === "shape") return true;
  const parts = argumentsOf(value).filter((part) => !isSign(part));
  const isKnown = /^(inset|circle|ellipse|polygon|rect|xywh)$/.test(name);
  return isKnown && parts.every(either(isLength, isShapeWord));
}

export const clipPath: Grammar = some(
  either(
    isShape,
    word("none border-box padding-box content-box margin-box fill-box stroke-box view-box"),
  ),
  2,
);

/** `rect(1px, 20px, 20px, auto)`. */
export const clipRectangle: Grammar = one((value) => {
  const parts = argumentsOf(value);
  const isRectangle = functionOf(value) === "rect" && parts.length === 4;
  return (isRectangle && parts.every(lengthValue("auto"))) || wordOf(value) === "auto";
});

export const filter: Grammar = (values) =>
  values.length > 0 &&
  values.every(
    either(
      (value) =>
        isPicture(value) ||
        /^(blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)$/.test(
          functionOf(value) ?? "",
        ),
      word("none"),
    ),
  );

export const transform: Grammar = (values) =>
  values.length > 0 && (one(word("none"))(values) || values.every(isTransform));

function isTransform(value: ComponentValue): boolean {
  const parts = argumentsOf(value);
  const name = functionOf(value) ?? "";
  if (parts.length === 0) return false;
  if (/^(scale([xyz]|3d)?|matrix(3d)?)$/.test(name)) return parts.every(isNumber);
  if (/^(translate([xyz]|3d)?|perspective)$/.test(name)) return parts.every(lengthValue("none"));
  return /^(rotate([xyz]|3d)?|skew[xy]?)$/.test(name) && parts.every(either(isNumber, isAngle));
}

const isAngle: Part = (value) => {
  if (functionOf(value) !== undefined) return true;
  return (
    isTokenNode(value) &&
    isTokenDimension(value.value) &&
    /^(deg|grad|rad|turn)$/i.test(value.value[4].unit)
  );
};

/** Lengths and colors, as in text shadows. */
export const shadows: Grammar = (values) =>
  one(word("none"))(values) ||
  splitAtCommas(values).every((shadow) => {
    const lengths = shadow.filter(isLength);
    const colors = shadow.filter((value) => !isLength(value) && isColor(value));
    const isWhole = lengths.length + colors.length === shadow.length;
    return isWhole && lengths.length >= 2 && lengths.length <= 3 && colors.length <= 1;
  });

/** Splits a value at its commas. */
export function splitAtCommas(
  values: readonly ComponentValue[],
): readonly (readonly ComponentValue[])[] {
  const parts: ComponentValue[][] = [[]];
  for (const value of values) {
    if (isTokenNode(value) && isTokenComma(value.value)) parts.push([]);
    else parts.at(-1)?.push(value);
  }
  return parts;
}

export const stroke: Grammar = some(either(isNonNegative, isColor, word("thin medium thick")), 2);
