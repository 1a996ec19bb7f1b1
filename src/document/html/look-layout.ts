// How a style lays out an element's children, and how it separates the element from the words beside it.
import { sideOf } from "./css-properties.ts";
import { functionOf, numberOf, wordOf } from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";
import type { BoxLayout, Look, Space } from "./look.ts";
import type { Measure } from "./look-places.ts";

export type Laid = Pick<Look, "layout" | "isBlock" | "space" | "setting">;

export function layOut(style: DeclaredValues, measure: Measure, em: number): Laid {
  const display = word(style, "display");
  return {
    layout: layoutOf(style, display),
    isBlock: /^(?:block|flow-root|flex|grid|table|list-item)$/.test(display),
    space: spaceOf(style, measure),
    setting: {
      above: isApart(style, "top", measure, em),
      below: isApart(style, "bottom", measure, em),
      keepsBreaks: keepsBreaks(style),
      isBold: isBold(style),
      isHigh: isHigh(measure, em),
    },
  };
}

export function isFloating(style: DeclaredValues): boolean {
  return !/^(?:none)?$/.test(word(style, "float"));
}

/** The first keyword of a property; empty if there is none or it is unknown. */
function word(style: DeclaredValues, property: string): string {
  return style.one(property, ([value]) => wordOf(value) ?? "") ?? "";
}

function layoutOf(style: DeclaredValues, display: string): BoxLayout {
  if (/grid/.test(display)) return hasColumns(style) ? "cells" : "stack";
  if (!/flex|box/.test(display)) return "text";
  if (word(style, "flex-direction").startsWith("column")) return "stack";
  return word(style, "justify-content") === "space-between" ? "cells" : "row";
}

/** Whether a grid has several columns, or might have. */
function hasColumns(style: DeclaredValues): boolean {
  if (!style.has("grid-template-columns")) return word(style, "grid-auto-flow") === "column";
  const isSingle = style.one("grid-template-columns", (given) => {
    const [first] = given;
    return given.length === 1 && functionOf(first) !== "repeat";
  });
  return isSingle !== true;
}

/** In pixels: less space is not seen between words. */
const leastGap = 2;

function spaceOf(style: DeclaredValues, measure: Measure): Space {
  const isAside = word(style, "float") === "right" || word(style, "margin-left") === "auto";
  if (isAside) return "aside";
  const isApart = ["margin-left", "margin-right", "padding-left", "padding-right"].some(
    (side) => (measure(side) ?? 0) >= leastGap,
  );
  return isApart || isFloating(style) ? "gap" : "none";
}

/** In font sizes: with less space, lines look like one paragraph. */
const leastApart = 0.5;

/** Whether an element is set apart on one side; undefined if no style says so, or its margin is unknown. */
function isApart(
  { has }: DeclaredValues,
  side: "top" | "bottom",
  measure: Measure,
  em: number,
): boolean | undefined {
  const isApartBy = (length: number): boolean => length >= leastApart * em;
  const padding = measure(`padding-${side}`) ?? 0;
  if (isApartBy(padding)) return true;
  if (!has(`margin-${side}`)) return undefined;
  const margin = measure(`margin-${side}`);
  return margin === undefined ? undefined : isApartBy(margin + padding);
}

function isHigh(measure: Measure, em: number): boolean | undefined {
  const height = measure("height") ?? measure("min-height");
  return height === undefined ? undefined : height >= leastApart * em;
}

function keepsBreaks(style: DeclaredValues): boolean | undefined {
  const space = word(style, "white-space");
  return space === "" ? undefined : /^(?:pre|break-spaces)/.test(space);
}

/** From this weight on, a font is bold. */
const boldFrom = 600;

function isBold(style: DeclaredValues): boolean | undefined {
  if (!style.has("font-weight")) return undefined;
  return style.one("font-weight", (given) => {
    const weight = sideOf("font-weight", given);
    const name = wordOf(weight);
    if (name === "inherit") return undefined;
    return /^bold/.test(name ?? "") || (numberOf(weight) ?? 0) >= boldFrom;
  });
}
