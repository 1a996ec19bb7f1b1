// How a style lays out an element's children, and how it separates the element from the words beside it.
import { functionOf, wordOf } from "./css-values.ts";
import type { DeclaredValues } from "./declared-values.ts";
import type { BoxLayout, Look, Space } from "./look.ts";
import type { Measure } from "./look-places.ts";

export type Laid = Pick<Look, "layout" | "isBlock" | "space">;

export function layOut(style: DeclaredValues, measure: Measure): Laid {
  const display = word(style, "display");
  return {
    layout: layoutOf(style, display),
    isBlock: /^(?:block|flow-root|flex|grid|table|list-item)$/.test(display),
    space: spaceOf(style, measure),
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
