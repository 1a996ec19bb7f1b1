import { blocks, heldParts, spaced } from "./elements.ts";
import type { ElementStyle, Flow } from "./visibility.ts";

/** Follows the elements of a page and determines which of them are set apart. */
export interface BlockGaps {
  /** Whether an element is set apart from what is above it. */
  open(name: string, style: ElementStyle): boolean;
  /** Whether an element is set apart from what is below it. */
  close(name: string, style: ElementStyle): boolean;
}

export function startBlockGaps(): BlockGaps {
  let listDepth = 0;

  /** Paragraphs within list items are no farther apart than the items. */
  function isApart(name: string, flow: Flow, declared: boolean | undefined): boolean {
    if (listDepth > 1 || (listDepth === 1 && !isList(name))) return false;
    if (!isOnOwnLines(name, flow) || isCell(name) || heldParts.has(name)) return false;
    return declared ?? spaced.has(name);
  }

  return {
    open: (name, { flow, above }) => {
      if (isList(name)) listDepth++;
      return isApart(name, flow, above);
    },
    close: (name, { flow, below }) => {
      const isEndApart = isApart(name, flow, below);
      if (isList(name)) listDepth--;
      return isEndApart;
    },
  };
}

function isList(name: string): boolean {
  return name === "ul" || name === "ol";
}

/** Whether an element begins and ends a line. */
export function isOnOwnLines(name: string, flow: Flow): boolean {
  return blocks.has(name) || isCell(name) || flow === "block";
}

/** Whether an element is a cell of a table. */
export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}
