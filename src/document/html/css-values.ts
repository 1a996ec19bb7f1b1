import { calcFromComponentValues } from "@csstools/css-calc";
import { color, serializeRGB } from "@csstools/css-color-parser";
import {
  type ComponentValue,
  isCommentNode,
  isFunctionNode,
  isTokenNode,
  isWhitespaceNode,
  parseListOfComponentValues,
} from "@csstools/css-parser-algorithms";
import {
  type CSSToken,
  isTokenDimension,
  isTokenIdent,
  isTokenNumber,
  isTokenPercentage,
  NumberType,
  TokenType,
  tokenize,
} from "@csstools/css-tokenizer";

/** A color and its opacity. */
export interface Paint {
  readonly color: number;
  readonly alpha: number;
}

/** The sizes that relative lengths refer to, in pixels. */
export interface Units {
  readonly em: number;
  readonly rem: number;
  /** The length of 100 %; undefined if unknown. */
  readonly whole?: number;
}

/** No real page nests brackets more deeply, and the parser recurses for each level. */
const maxDepth = 40;

/** The parts of a value, without white space and comments; undefined if it nests too deeply. O(length). */
export function readValues(text: string): readonly ComponentValue[] | undefined {
  const tokens = tokenize({ css: text });
  if (!isShallow(tokens)) return undefined;
  return parseListOfComponentValues(tokens).filter(
    (value) => !isWhitespaceNode(value) && !isCommentNode(value),
  );
}

const closing: ReadonlyMap<string, string> = new Map([
  [TokenType.Function, TokenType.CloseParen],
  [TokenType.OpenParen, TokenType.CloseParen],
  [TokenType.OpenSquare, TokenType.CloseSquare],
  [TokenType.OpenCurly, TokenType.CloseCurly],
]);

/**
 * Updates `closers`, the closing brackets that are expected (innermost last), for the next token of `type`:
 * CSS Syntax 3, 5.4.8.
 */
export function followBrackets(closers: string[], type: string): void {
  const closer = closing.get(type);
  if (closer !== undefined) closers.push(closer);
  else if (type === closers.at(-1)) closers.pop();
}

function isShallow(tokens: readonly CSSToken[]): boolean {
  const closers: string[] = [];
  return tokens.every(([type]) => {
    followBrackets(closers, type);
    return closers.length <= maxDepth;
  });
}

/** The lower-case keyword that a value consists of; undefined for any other value. */
export function wordOf(value: ComponentValue | undefined): string | undefined {
  if (value === undefined || !isTokenNode(value) || !isTokenIdent(value.value)) return undefined;
  return value.value[4].value.toLowerCase();
}

/** The lower-case name of the function that a value consists of. */
export function functionOf(value: ComponentValue | undefined): string | undefined {
  return value !== undefined && isFunctionNode(value) ? value.getName().toLowerCase() : undefined;
}

/** The arguments of a function, without commas and white space. */
export function argumentsOf(value: ComponentValue | undefined): readonly ComponentValue[] {
  if (value === undefined || !isFunctionNode(value)) return [];
  return value.value.filter(
    (part) =>
      !isWhitespaceNode(part) &&
      !isCommentNode(part) &&
      !(isTokenNode(part) && part.value[0] === TokenType.Comma),
  );
}

/** The size of a typical screen, for lengths relative to it. */
export const screen = { width: 1280, height: 800 };

/** Pixels per unit, for units that do not depend on the element: CSS Values 4, 6. */
const pixels: ReadonlyMap<string, number> = new Map([
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
  ["q", 96 / 101.6],
  ["vw", screen.width / 100],
  ["vh", screen.height / 100],
  ["vmin", screen.height / 100],
  ["vmax", screen.width / 100],
]);

/** Units relative to the font size. */
const ems: ReadonlyMap<string, number> = new Map([
  ["em", 1],
  ["ex", 0.5],
  ["ch", 0.5],
  ["lh", 1.2],
]);

/** A length in pixels; undefined for a keyword, and if it cannot be determined. */
export function lengthOf(value: ComponentValue | undefined, units: Units): number | undefined {
  if (value === undefined) return undefined;
  if (isFunctionNode(value)) return lengthOf(computed(value, units), units);
  if (!isTokenNode(value)) return undefined;
  const token = value.value;
  if (isTokenNumber(token)) return token[4].value === 0 ? 0 : undefined;
  if (isTokenPercentage(token))
    return units.whole === undefined && token[4].value !== 0
      ? undefined
      : (token[4].value / 100) * (units.whole ?? 0);
  return isTokenDimension(token) ? measure(token[4], units) : undefined;
}

function measure(
  { value, unit: written }: { readonly value: number; readonly unit: string },
  { em, rem }: Units,
): number | undefined {
  // The small, large and dynamic viewport units are treated like the viewport's own.
  const unit = written.toLowerCase().replace(/^[sld](?=v)/, "");
  if (unit === "rem") return value * rem;
  const share = ems.get(unit);
  if (share !== undefined) return value * share * em;
  const size = pixels.get(unit);
  return size === undefined ? undefined : value * size;
}

/** Longer functions do not occur in real pages and would take time. */
const maxFunctionLength = 200;

/** The result of a math function; undefined if it cannot be computed. */
function computed(value: ComponentValue, units: Units): ComponentValue | undefined {
  const text = value.toString();
  if (text.length > maxFunctionLength) return undefined;
  const tokens = tokenize({ css: text }).map((token): CSSToken => {
    const length = isTokenDimension(token) ? measure(token[4], units) : undefined;
    return length === undefined ? token : pixelToken(length);
  });
  const [[result] = []] = calcFromComponentValues([parseListOfComponentValues(tokens)]);
  return result === undefined || isFunctionNode(result) ? undefined : result;
}

function pixelToken(length: number): CSSToken {
  const value = { value: length, type: NumberType.Number, unit: "px" };
  return [TokenType.Dimension, `${length}px`, 0, 0, value];
}

/** A number, or a percentage as a fraction. */
export function numberOf(value: ComponentValue | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (isFunctionNode(value)) return numberOf(computed(value, { em: 16, rem: 16 }));
  if (!isTokenNode(value)) return undefined;
  const token = value.value;
  if (isTokenNumber(token)) return token[4].value;
  return isTokenPercentage(token) ? token[4].value / 100 : undefined;
}

/** A color that does not depend on the text, the system or the theme. */
export function paintOf(value: ComponentValue): Paint | undefined {
  const data = color(value);
  if (data === false || typeof data.alpha !== "number") return undefined;
  const channels =
    serializeRGB(data)
      .toString()
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  return { color: (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue), alpha };
}
