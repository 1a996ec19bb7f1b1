import { blocks, heldParts, spaced } from "./elements.ts";
import type { ElementStyle, Flow } from "./visibility.ts";

/** Follows the elements of a page and determines which of them are set apart. */
export interface BlockGaps {
  /** Whether an element is set apart from what is above it. */
  open(name: string, style: ElementStyle): boolean;
  /** Records that there are words in the open elements. */
  fill(): void;
  /** Whether an element is set apart from what is below it. */
  close(name: string, style: ElementStyle): boolean;
}

export function startBlockGaps(): BlockGaps {
  let listDepth = 0;
  /** Whether there are words in the last element that was opened and is as high as a row. */
  let isFilled = true;

  /** Paragraphs within list items are no farther apart than the items. */
  function isApart(name: string, flow: Flow, declared: boolean | undefined): boolean {
    if (listDepth > 1 || (listDepth === 1 && !isList(name))) return false;
    if (!isOnOwnLines(name, flow) || isCell(name) || heldParts.has(name)) return false;
    return declared ?? spaced.has(name);
  }

  return {
    open: (name, { flow, above, isHigh }) => {
      if (isHigh === true) isFilled = false;
      if (isList(name)) listDepth++;
      return isApart(name, flow, above);
    },
    fill: () => {
      isFilled = true;
    },
    close: (name, { flow, below, isHigh }) => {
      const isEmptyRow = isHigh === true && !isFilled && isOnOwnLines(name, flow) && !isCell(name);
      const isEndApart = isEmptyRow || isApart(name, flow, below);
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
