import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { looksSame, white } from "../colors.ts";
import { type Certainty, either, maybe, no, yes } from "./answers.ts";
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
import { hasOldColors, hasOwnColors, isHiddenByDefault, pictures } from "./elements.ts";
import type { Look } from "./look.ts";
import { paintsOf } from "./look-paints.ts";
import { placementOf } from "./look-places.ts";
import { listen, type Said } from "./said.ts";

/** The look of text of which nothing is said: black, of the usual size, on white. */
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
  makesBoxes: false,
  isDoubtful: false,
  variables: noVariables,
};

/** Pixels: letters of less than two points are read by nobody. */
const tiny = (2 * 96) / 72;

/** Pixels: farther out than this nothing is on a screen. To the right a page may be scrolled. */
const farLeft = -900;
const farUp = -screen.height;
const farRight = 5000;

/** Less than this is not told from what is below: as `looksSame` has it for black on white. */
const faint = 16 / 255;

/** An element whose look is asked for. */
export interface Dressing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it is the page's first, whose size is that of the page. */
  readonly isRoot: boolean;
  /** The look of the element round it. */
  readonly outer: Look;
  readonly plain: Look;
}

/** What may move: while it does, what is said of it holds for a moment. */
const animated: ReadonlySet<string> = new Set(
  "visibility opacity transform translate scale clip-path left right top bottom margin-left margin-top text-indent font-size width height max-width max-height color background-color filter".split(
    " ",
  ),
);

/** The look of an element, and what it paints. */
export interface Dressed {
  readonly look: Look;
  /** Whether it paints a ground where other text may stand. */
  readonly coversOthers: boolean;
}

/** What `declared` makes of an element that stands in one of the look `outer`. */
export function dress(dressing: Dressing, declared: Declared = new Map()): Dressed {
  const { name, attributes, outer, isRoot } = dressing;
  if (declared.size === 0 && isPlain(dressing))
    return { look: innerLook(outer), coversOthers: false };
  const variables = addVariables(declared, outer.variables);
  const all = listen(declared, variables);
  const isStill = all.one("animation-name", (given) => given.every((one) => isWord(one, "none")));
  const said = isStill === true ? all : listen(declared, variables, animated);
  const fontSize = sizeOf(said, outer);
  const rem = isRoot ? fontSize : outer.rem;
  const { isCutOff, isMoved, ...place } = placementOf({
    name,
    outer,
    said,
    units: { em: fontSize, rem },
  });
  const { isPainted, ...paints } = paintsOf({ ...dressing, said, isMoved });
  const isUnshown = said.hides("display", (given) =>
    given.length === 0 ? isHiddenByDefault(name, attributes) : isWord(given[0], ...unshown),
  );
  const answers = [...hiding].map(([property, hides]) => said.hides(property, hides));
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
      said.hides("content-visibility", isUnread) === yes,
    isVisible: isVisible(said, outer),
    opacity: outer.opacity * opacityOf(said),
    isDoubtful:
      outer.isDoubtful ||
      [isUnshown, ...answers].includes(maybe) ||
      isMaybeCovered(said, place.isPlaced) ||
      (isStill !== true &&
        [...hiding].some(([property, hides]) => all.hides(property, hides) !== no)),
  };
  return { look, coversOthers: isMoved && (isPainted || pictures.has(name)) };
}

/** Whether an element of which nothing is said looks like the one round it. */
function isPlain({ name, attributes, isRoot }: Dressing): boolean {
  const isUsual = !(hasOwnColors(name, attributes) || hasOldColors(name, attributes));
  return isUsual && !isRoot && !isHiddenByDefault(name, attributes);
}

function innerLook(outer: Look): Look {
  const { isPlaced, makesBoxes } = outer;
  return isPlaced || makesBoxes ? { ...outer, isPlaced: false, makesBoxes: false } : outer;
}

/** What is displayed so has no text: the last two are columns, whose cells stand elsewhere. */
const unshown = ["none", "table-column", "table-column-group"];

/** What may hide an element, and is not read: masks, shapes that are drawn elsewhere, what lies behind what it stands in. */
function isMaybeCovered(said: Said, isPlaced: boolean): boolean {
  const isMasked = said.one("mask-image", (given) => given.every((one) => isWord(one, "none")));
  const isShaped = said.one("clip-path", ([value]) =>
    /^(url|path|shape)$/.test(functionOf(value) ?? ""),
  );
  const isBehind = said.one("z-index", ([value]) => (numberOf(value) ?? 0) < 0);
  return isMasked !== true || isShaped !== false || (isPlaced && isBehind !== false);
}

function isWord(value: ComponentValue | undefined, ...words: readonly string[]): boolean {
  return words.includes(wordOf(value) ?? "");
}

const isUnread: Hides = ([value]) => isWord(value, "hidden");

type Hides = (given: readonly ComponentValue[]) => boolean;

/** What hides by one word or number. */
const hiding: ReadonlyMap<string, Hides> = new Map<string, Hides>([
  ["visibility", ([value]) => isWord(value, "hidden", "collapse")],
  ["content-visibility", isUnread],
  ["opacity", ([value]) => (numberOf(value) ?? 1) < faint],
]);

function isVisible(said: Said, { isVisible: isOuterVisible }: Look): boolean {
  const isHidden = said.hides("visibility", (given) =>
    given.length === 0 ? !isOuterVisible : isWord(given[0], "hidden", "collapse"),
  );
  return isHidden !== yes;
}

function opacityOf(said: Said): number {
  const opacity = said.one("opacity", ([value]) => numberOf(value)) ?? 1;
  const filtered = said.one("filter", (given) => {
    const filter = given.find((value) => functionOf(value) === "opacity");
    return numberOf(argumentsOf(filter)[0]);
  });
  return clamp(opacity) * clamp(filtered ?? 1);
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}

/** CSS Fonts 4, 2.5: the sizes that have names, in pixels. */
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

/** A size that is not known is the usual one. */
function sizeOf(said: Said, { fontSize, rem }: Look): number {
  const size = said.one("font-size", (given) => {
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

/** Whether text of `look` is seen, as far as is known; `maybe` where what is not known could hide it. */
export function isSeen(look: Look): Certainty {
  const { isGone, isVisible: isShown, opacity, fontSize, scale, x, y, indent } = look;
  if (isGone || !isShown || opacity < faint || fontSize * scale < tiny) return no;
  if (x <= farLeft || x >= farRight || y <= farUp || indent <= farLeft) return no;
  const { ink, fill, shadow } = look;
  const paints = [fill === "ink" ? ink : fill, ...(shadow === "none" ? [] : [shadow])];
  const answer = paints.map((paint) => isPaintSeen(paint, look)).reduce<Certainty>(either, no);
  return answer === yes && look.isDoubtful ? maybe : answer;
}

/** Whether a paint differs from the ground. White on what is not known may be a design, and may be none. */
function isPaintSeen(paint: Paint | undefined, { ground, isGroundSure, opacity }: Look): Certainty {
  if (paint === undefined) return yes;
  const alpha = paint.alpha * opacity;
  if (alpha < faint) return no;
  if (!looksSame(paint.color, ground ?? white, alpha)) return yes;
  return ground !== undefined && isGroundSure ? no : maybe;
}
