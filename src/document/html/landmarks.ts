import type { Landmark } from "../document.ts";
import type { Attributes } from "./visibility.ts";

/** Where an element is among the others. */
export interface Place {
  readonly outer: Place | undefined;
  /** How many elements are around it. */
  readonly depth: number;
  /** The landmark that it is in. */
  readonly landmark: Landmark | undefined;
  /** Whether a section is around it, whose header is not that of the page. */
  readonly isInSection: boolean;
}

export const noPlace: Place = {
  outer: undefined,
  depth: 0,
  landmark: undefined,
  isInSection: false,
};

/** How many elements are around both places. O(depth). */
export function sharedDepth(one: Place, other: Place): number {
  let [a, b]: [Place | undefined, Place | undefined] = [one, other];
  while (a !== b) {
    if (a === undefined || b === undefined) return 0;
    if (a.depth >= b.depth) a = a.outer;
    else b = b.outer;
  }
  return a?.depth ?? 0;
}

const roles: ReadonlyMap<string, Landmark> = new Map<string, Landmark>([
  ["alertdialog", "dialog"],
  ["banner", "banner"],
  ["complementary", "complementary"],
  ["contentinfo", "contentinfo"],
  ["dialog", "dialog"],
  ["form", "form"],
  ["menu", "navigation"],
  ["navigation", "navigation"],
  ["search", "search"],
]);

const elements: ReadonlyMap<string, Landmark> = new Map<string, Landmark>([
  ["aside", "complementary"],
  ["dialog", "dialog"],
  ["footer", "contentinfo"],
  ["form", "form"],
  ["nav", "navigation"],
  ["search", "search"],
]);

const sections = new Set(["article", "aside", "main", "nav", "section"]);

/** What pages call their boxes around the content, if no element says so. */
const boxes =
  /(?:^|[\s_-])(?:breadcrumbs?|comments?|consent|cookies?|gdpr|newsletter|recommend\w*|related|shar(?:e|ing)|sidebar|similar|social)(?=$|[\s_-])/;

/** The place of an element inside `outer`: HTML-AAM, 3.5 (a header is a banner outside of any section). */
export function placeWithin(outer: Place, name: string, attributes: Attributes): Place {
  const { role = "", id = "", class: classes = "" } = attributes;
  const isInSection = outer.isInSection || sections.has(name);
  const place = { outer, depth: outer.depth + 1, isInSection };
  if (name === "main" || role === "main") return { ...place, landmark: undefined };
  const banner = name === "header" && !outer.isInSection ? "banner" : undefined;
  const called = `${id} ${classes}`.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const own =
    roles.get(role) ??
    elements.get(name) ??
    banner ??
    (boxes.test(called) ? "complementary" : undefined);
  return { ...place, landmark: own ?? outer.landmark };
}
