import { maybe, no } from "./certainty.ts";
import { startCascade } from "./css-cascade.ts";
import type { Budget, SheetElement } from "./css-matching.ts";
import { readSheets } from "./css-sheet.ts";
import { unknownVariables } from "./css-variables.ts";
import type { BoxLayout, Look } from "./look.ts";
import { startLookCache } from "./look-cache.ts";
import { isSeen, plainLook } from "./looks.ts";
import { collectSheets } from "./page-sheets.ts";
import type { Attributes, Flow, Visibility } from "./visibility.ts";

/** An element with its look, and what the elements inside it need to know. */
interface StyledElement extends SheetElement {
  readonly parent: StyledElement | undefined;
  look: Look;
  /** The freely placed box that it is or is in, and the page of that box. */
  box: StyledElement | undefined;
  page: StyledElement | undefined;
  /** Its look after something inside it was painted that may lie beneath the content that follows. */
  coveredLook: Look | undefined;
  childCount: number;
  countsByName: Map<string, number> | undefined;
  lastChild: StyledElement | undefined;
  /** The element that is implied inside it, without a tag: a body in a page, a tbody in a table. */
  implied: StyledElement | undefined;
}

/** How many preceding siblings are kept for selectors that refer to them. */
const keptSiblings = 256;

/**
 * The most questions that are asked about elements. A page of 6,000 elements with 330 rules needs 300,000.
 */
const maxWork = 3_000_000;

/** The look of undeclared text on a page whose styles are only partly known. */
const unknownLook: Look = {
  ...plainLook,
  ink: undefined,
  isGroundSure: false,
  variables: unknownVariables,
};

/**
 * Determines the visibility of text in a page with style sheets, `style` attributes or colors. Unknown
 * styles, such as a sheet that is not loaded, hide nothing. O(length); see `startCascade`.
 */
export function startStyling(html: string): Visibility<StyledElement> {
  const { sheets, isPlainUnknown } = collectSheets(html);
  const rules = readSheets(sheets);
  const work: Budget = { left: maxWork };
  const cascade = startCascade(rules, work);
  const computeLook = startLookCache(work);
  const isUnknown = isPlainUnknown || rules.hasImports || rules.isPartial;
  const plain = isUnknown ? unknownLook : plainLook;
  let isUnsure = false;

  function add(
    parent: StyledElement | undefined,
    name: string,
    attributes: Attributes,
  ): StyledElement {
    const element = begin(parent, name, attributes);
    const declared = cascade.declared(element);
    const outer = parent === undefined ? plain : outerLook(parent);
    const isRoot = parent === undefined;
    const { look, coversOthers } = computeLook(
      { name, attributes, isRoot, outer, plain },
      declared,
    );
    element.look = work.left > 0 ? look : uncertain(look);
    if (look.isFree) element.box = element;
    else if (look.isPlaced && parent?.box === undefined) element.page = element;
    if (coversOthers) cover(parent);
    return element;
  }

  const implied = (holder: StyledElement, name: string): StyledElement => {
    holder.implied ??= add(holder, name, {});
    return holder.implied;
  };
  let page: StyledElement | undefined;
  const impliedPage = (): StyledElement => {
    page ??= add(undefined, "html", {});
    return page;
  };

  function standIn(outer: StyledElement | undefined, name: string): StyledElement | undefined {
    if (outer?.name === "table" && name === "tr") return implied(outer, "tbody");
    if (outer !== undefined && outer.name !== "html") return outer;
    if (name === "html") return outer;
    const holder = outer ?? impliedPage();
    return name === "head" || name === "body" ? holder : implied(holder, "body");
  }

  return {
    get top() {
      return implied(impliedPage(), "body");
    },
    open: (outer, name, attributes) => add(standIn(outer, name), name, attributes),
    isTextHidden: (element) => {
      const seen = isSeen(outerLook(element));
      if (seen === maybe) isUnsure = true;
      return seen === no;
    },
    styleOf: ({ parent, look }) => ({
      flow: flowWithin(parent?.look.layout ?? "text", look),
      ...look.setting,
    }),
    spotOf: ({ box, page, look: { fontSize, scale } }) =>
      box && { box, page, x: box.look.x, y: box.look.y, size: Math.max(1, fontSize * scale) },
    get isUnsure() {
      return isUnsure || rules.isPartial || work.left <= 0;
    },
  };
}

const noClasses: ReadonlySet<string> = new Set();

/** Creates an element and adds it to its parent, before its look is computed. */
function begin(
  parent: StyledElement | undefined,
  name: string,
  attributes: Attributes,
): StyledElement {
  const index = parent?.childCount ?? 0;
  const indexOfName = parent?.countsByName?.get(name) ?? 0;
  const classes = attributes.class?.trim();
  const element: StyledElement = {
    name,
    attributes,
    classes: classes === undefined ? noClasses : new Set(classes.split(/\s+/)),
    parent,
    previous: index % keptSiblings === 0 ? undefined : parent?.lastChild,
    index,
    indexOfName,
    answers: undefined,
    look: plainLook,
    box: parent?.box,
    page: parent?.page,
    coveredLook: undefined,
    childCount: 0,
    countsByName: undefined,
    lastChild: undefined,
    implied: undefined,
  };
  if (parent !== undefined) {
    parent.childCount++;
    parent.countsByName ??= new Map();
    parent.countsByName.set(name, indexOfName + 1);
    parent.lastChild = element;
  }
  return element;
}

const flows: Readonly<Record<Exclude<BoxLayout, "text">, Flow>> = {
  row: "item",
  cells: "cell",
  stack: "block",
};

function flowWithin(layout: BoxLayout, { isBlock, space }: Look): Flow {
  if (space === "aside" && layout !== "stack" && !isBlock) return "cell";
  if (layout !== "text") return flows[layout];
  if (isBlock) return "block";
  return space === "gap" ? "badge" : "inline";
}

/** The look around the next content of an element. */
function outerLook({ look, coveredLook }: StyledElement): Look {
  return coveredLook ?? look;
}

/** Records that a freely positioned element may lie beneath everything that follows in its container. */
function cover(parent: StyledElement | undefined): void {
  for (let at = parent; at !== undefined; at = at.parent) {
    at.coveredLook ??= { ...at.look, isGroundSure: false };
    if (at.look.isPlaced) return;
  }
}

/** The look if some declarations are unknown. */
function uncertain(look: Look): Look {
  return { ...look, isGroundSure: false, isDoubtful: true };
}
