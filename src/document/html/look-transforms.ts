// How an element is moved and scaled: CSS Transforms 1 and 2.
import { type ComponentValue, isTokenNode } from "@csstools/css-parser-algorithms";
import { isTokenDimension } from "@csstools/css-tokenizer";
import { argumentsOf, functionOf, lengthOf, numberOf, type Units } from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";

/**
 * How far an element is moved, in pixels, and how much it is scaled down, in the direction in which it
 * becomes smallest.
 */
export interface Move {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const still: Move = { x: 0, y: 0, scale: 1 };

/** The combined effect of an element's transforms. Unknown ones have no effect. */
export function moveOf(style: DeclaredValues, units: Units): Move {
  const transform =
    style.one("transform", (given) =>
      given.map((value) => transformOf(value, units)).reduce(join, still),
    ) ?? still;
  const translate = style.one("translate", ([x, y]) => ({
    ...still,
    x: lengthOf(x, units) ?? 0,
    y: lengthOf(y, units) ?? 0,
  }));
  const scale = style.one("scale", (given) => ({
    ...still,
    scale: smallest(given.flatMap((value) => numberOf(value) ?? [])),
  }));
  const zoom = style.one("zoom", ([value]) => ({ ...still, scale: numberOf(value) || 1 }));
  return [transform, translate ?? still, scale ?? still, zoom ?? still].reduce(join, still);
}

function join(one: Move, other: Move): Move {
  return { x: one.x + other.x, y: one.y + other.y, scale: one.scale * other.scale };
}

function smallest(factors: readonly number[]): number {
  return Math.min(1, ...factors.slice(0, 3).map(Math.abs));
}

/** CSS Transforms 1, 13. */
function transformOf(value: ComponentValue, units: Units): Move {
  const parts = argumentsOf(value);
  const [first, second] = parts;
  const numbers = parts.map((part) => numberOf(part) ?? 1);
  const [a = 1, b = 0, c = 0, d = 1] = numbers;
  const x = lengthOf(first, units) ?? 0;
  switch (functionOf(value)) {
    case "scale":
    case "scale3d":
    case "scalex":
    case "scaley":
      return { ...still, scale: smallest(numbers.slice(0, 2)) };
    case "matrix":
      return {
        x: numbers[4] ?? 0,
        y: numbers[5] ?? 0,
        scale: smallest([Math.hypot(a, b), Math.hypot(c, d)]),
      };
    case "translate":
    case "translate3d":
      return { ...still, x, y: lengthOf(second, units) ?? 0 };
    case "translatex":
      return { ...still, x };
    case "translatey":
      return { ...still, y: x };
    case "rotatex":
    case "rotatey":
      return { ...still, scale: smallest([Math.cos(2 * Math.PI * turnsOf(first))]) };
    default:
      return still;
  }
}

/** Turns per unit: CSS Values 4, 7.1. */
const turns: ReadonlyMap<string, number> = new Map([
  ["turn", 1],
  ["deg", 1 / 360],
  ["grad", 1 / 400],
  ["rad", 1 / (2 * Math.PI)],
]);

function turnsOf(value: ComponentValue | undefined): number {
  if (value === undefined || !isTokenNode(value) || !isTokenDimension(value.value)) return 0;
  const { value: angle, unit } = value.value[4];
  return angle * (turns.get(unit.toLowerCase()) ?? 0);
}
