import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { looksSame, white } from "../colors.ts";
import { type Certainty, either, maybe, no, yes } from "./certainty.ts";
import type { Declared } from "./css-cascade.ts";
import { sideOf } from "./css-properties.ts";
import {
  argumentsOf,
  functionOf,
  lengthOf,
  numberOf,
  type Paint,
  screen,
  wordOf,
} from "./css-values.ts";
import { addVariables, noVariables } from "./css-variables.ts";
import { type DeclaredValues, readDeclared } from "./declared-values.ts";
import { hasOldColors, hasOwnColors, isHiddenByDefault, pictures } from "./elements.ts";
import type { Look } from "./look.ts";
import type { Laid } from "./look-layout.ts";
import { paintsOf } from "./look-paints.ts";
import { placementOf } from "./look-places.ts";
import { unset } from "./visibility.ts";

/** How an element is laid out of which no style says anything. */
const plainlyLaid = {
  layout: "text",
  isBlock: false,
  space: "none",
  setting: unset,
} as const satisfies Laid;

/** The look of undeclared text: black on white, in the default size. */
export const plainLook: Look = {
  isGone: false,
  isVisible: true,
  opacity: 1,
  fontSize: 16,
  rem: 16,
  scale: 1,
  x: 0,
  y: 0,
  indent: 0,
  ink: { color: 0, alpha: 1 },
  fill: "ink",
  ground: white,
  isGroundSure: true,
  shadow: "none",
  isPlaced: false,
  isWithinPlaced: false,
  isFree: false,
  ...plainlyLaid,
  isDoubtful: false,
  variables: noVariables,
};

/** In pixels: nobody can read letters of less than two points. */
const tiny = (2 * 96) / 72;

/** In pixels: anything farther out is off the screen. To the right, a page can be scrolled. */
const farLeft = -900;
const farUp = -screen.height;
const farRight = 5000;

/** With less opacity than this, black cannot be told apart from white by the measure of `looksSame`. */
const faint = 16 / 255;

/** An element whose look is to be computed. */
export interface LookInput {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it is the root element, whose font size is that of the page. */
  readonly isRoot: boolean;
  /** The look of the element around it. */
  readonly outer: Look;
  readonly plain: Look;
}

/**
 * Properties that an animation may change. While it runs, their declared values are not what the reader sees.
 */
const animated: ReadonlySet<string> = new Set(
  "visibility opacity transform translate scale clip-path left right top bottom margin-left margin-top text-indent font-size width height max-width max-height color background-color filter".split(
    " ",
  ),
);

/** The look of an element, and whether it affects others. */
export interface ComputedLook {
  readonly look: Look;
  /** Whether it paints a background where other text may be. */
  readonly coversOthers: boolean;
}

/** The look that `declared` gives an element inside another look. */
export function computeLook(input: LookInput, declared: Declared = new Map()): ComputedLook {
  const { name, attributes, outer, isRoot } = input;
  if (declared.size === 0 && isPlain(input)) return { look: innerLook(outer), coversOthers: false };
  const variables = addVariables(declared, outer.variables);
  const all = readDeclared(declared, variables);
  const isStill = all.one("animation-name", (given) => given.every((one) => isWord(one, "none")));
  const style = isStill === true ? all : readDeclared(declared, variables, animated);
  const fontSize = sizeOf(style, outer);
  const rem = isRoot ? fontSize : outer.rem;
  const { isCutOff, isMoved, ...place } = placementOf({
    name,
    outer,
    style,
    units: { em: fontSize, rem },
  });
  const { isPainted, ...paints } = paintsOf({ ...input, style, isMoved });
  const isUnshown = style.hides("display", (given) =>
    given.length === 0 ? isHiddenByDefault(name, attributes) : isWord(given[0], ...unshown),
  );
  const answers = [...hiding].map(([property, hides]) => style.hides(property, hides));
  const look: Look = {
    ...place,
    ...paints,
    fontSize,
    rem,
    variables,
    isGone:
      outer.isGone ||
      isCutOff ||
      isUnshown === yes ||
      style.hides("content-visibility", isUnread) === yes,
    isVisible: isVisible(style, outer),
    opacity: outer.opacity * opacityOf(style),
    isDoubtful:
      outer.isDoubtful ||
      [isUnshown, ...answers].includes(maybe) ||
      isMaybeCovered(style, place.isPlaced) ||
      (isStill !== true &&
        [...hiding].some(([property, hides]) => all.hides(property, hides) !== no)),
  };
  return { look, coversOthers: isMoved && (isPainted || pictures.has(name)) };
}

/** Whether an element without declarations looks like the one around it. */
function isPlain({ name, attributes, isRoot }: LookInput): boolean {
  const isUsual = !(hasOwnColors(name, attributes) || hasOldColors(name, attributes));
  return isUsual && !isRoot && !isHiddenByDefault(name, attributes);
}

function innerLook(outer: Look): Look {
  const { isPlaced, layout, isBlock, space, setting } = outer;
  const isOwn = isPlaced || layout !== "text" || isBlock || space !== "none";
  const isSet = Object.values(setting).some((one) => one !== undefined);
  return isOwn || isSet ? { ...outer, isPlaced: false, ...plainlyLaid } : outer;
}

/** Display values that show no text. The last two are for columns, whose cells are elsewhere. */
const unshown = ["none", "table-column", "table-column-group"];

/**
 * Whether the element may be hidden by something that is not evaluated: a mask, a shape defined elsewhere, or
 * stacking behind its parent.
 */
function isMaybeCovered(style: DeclaredValues, isPlaced: boolean): boolean {
  const isMasked = style.one("mask-image", (given) => given.every((one) => isWord(one, "none")));
  const isShaped = style.one("clip-path", ([value]) =>
    /^(url|path|shape)$/.test(functionOf(value) ?? ""),
  );
  const isBehind = style.one("z-index", ([value]) => (numberOf(value) ?? 0) < 0);
  return isMasked !== true || isShaped !== false || (isPlaced && isBehind !== false);
}

function isWord(value: ComponentValue | undefined, ...words: readonly string[]): boolean {
  return words.includes(wordOf(value) ?? "");
}

const isUnread: Hides = ([value]) => isWord(value, "hidden");

type Hides = (given: readonly ComponentValue[]) => boolean;

/** Properties that hide an element by a single keyword or number. */
const hiding: ReadonlyMap<string, Hides> = new Map<string, Hides>([
  ["visibility", ([value]) => isWord(value, "hidden", "collapse")],
  ["content-visibility", isUnread],
  ["opacity", ([value]) => (numberOf(value) ?? 1) < faint],
]);

function isVisible(style: DeclaredValues, { isVisible: isOuterVisible }: Look): boolean {
  const isHidden = style.hides("visibility", (given) =>
    given.length === 0 ? !isOuterVisible : isWord(given[0], "hidden", "collapse"),
  );
  return isHidden !== yes;
}

function opacityOf(style: DeclaredValues): number {
  const opacity = style.one("opacity", ([value]) => numberOf(value)) ?? 1;
  const filtered = style.one("filter", (given) => {
    const filter = given.find((value) => functionOf(value) === "opacity");
    return numberOf(argumentsOf(filter)[0]);
  });
  return clamp(opacity) * clamp(filtered ?? 1);
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}

/** CSS Fonts 4, 2.5: the named sizes, in pixels. */
const namedSizes: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
  ["xxx-large", 48],
  ["initial", 16],
]);

/** The font size; the default one if it is unknown. */
function sizeOf(style: DeclaredValues, { fontSize, rem }: Look): number {
  const size = style.one("font-size", (given) => {
    if (given.length === 0) return fontSize;
    const value = sideOf("font-size", given) ?? given[0];
    const word = wordOf(value);
    if (word === "smaller") return fontSize / 1.2;
    if (word === "larger") return fontSize * 1.2;
    if (word !== undefined) return namedSizes.get(word);
    return lengthOf(value, { em: fontSize, rem, whole: fontSize });
  });
  return size === undefined || size < 0 ? plainLook.fontSize : size;
}

/** Whether text of this look is visible, as far as is known; `maybe` if something unknown could hide it. */
export function isSeen(look: Look): Certainty {
  const { isGone, isVisible: isShown, opacity, fontSize, scale, x, y, indent } = look;
  if (isGone || !isShown || opacity < faint || fontSize * scale < tiny) return no;
  if (x <= farLeft || x >= farRight || y <= farUp || indent <= farLeft) return no;
  const { ink, fill, shadow } = look;
  const paints = [fill === "ink" ? ink : fill, ...(shadow === "none" ? [] : [shadow])];
  const answer = paints.map((paint) => isPaintSeen(paint, look)).reduce<Certainty>(either, no);
  return answer === yes && look.isDoubtful ? maybe : answer;
}

/** Whether a paint differs from its background. White on an unknown background may or may not be readable. */
function isPaintSeen(paint: Paint | undefined, { ground, isGroundSure, opacity }: Look): Certainty {
  if (paint === undefined) return yes;
  const alpha = paint.alpha * opacity;
  if (alpha < faint) return no;
  if (!looksSame(paint.color, ground ?? white, alpha)) return yes;
  return ground !== undefined && isGroundSure ? no : maybe;
}
