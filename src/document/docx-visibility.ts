import { walkXml, type XmlTag } from "./docx-xml.ts";

/** Follows the properties of a part and knows whether the run that is open is hidden. */
export interface VisibilityTracker {
  open(tag: XmlTag): void;
  close(name: string): void;
  /** Whether the run whose properties were read last is seen by nobody. */
  readonly isRunHidden: boolean;
}

/** Elements whose shading is the ground of the text in them. */
const grounds: ReadonlySet<string> = new Set(["p", "tc", "tbl", "r", "txbxContent"]);
const properties: ReadonlySet<string> = new Set(["pPr", "tcPr", "tblPr", "rPr"]);

/** Half-points: text of one point or less is read by nobody. */
const tinyHalfPoints = 2;

interface Ground {
  isShaded: boolean;
  isHidden: boolean;
}

/** The ids of styles that matter to what is seen. */
export interface StyleLooks {
  /** They shade what they are set on. */
  readonly shaded: ReadonlySet<string>;
  /** They hide it. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Tells hidden runs: `w:vanish` of the run or of a style, one point or less, white without any shading round it. Where a style may
 * shade the ground, or a shape does, white text counts as a design.
 */
export function trackVisibility(styles: StyleLooks): VisibilityTracker {
  const stack: Ground[] = [];
  const path: string[] = [];
  let isVanished = false;
  let isWhite = false;
  let isTiny = false;
  let isPageColored = false;

  function readProperty(tag: XmlTag): void {
    const value = tag.attribute("val");
    const ground = stack.at(-1);
    if (tag.name === "shd" && isColor(tag.attribute("fill")) && ground) ground.isShaded = true;
    if (tag.name === "highlight" && value !== "none" && ground) ground.isShaded = true;
    if (!/^(pStyle|rStyle|tblStyle)$/.test(tag.name) || !ground) return;
    if (styles.shaded.has(value ?? "")) ground.isShaded = true;
    if (styles.hidden.has(value ?? "")) ground.isHidden = true;
  }

  function readRunProperty(tag: XmlTag): void {
    const value = tag.attribute("val");
    if (tag.name === "vanish") isVanished = isOn(value);
    if (tag.name === "color") isWhite = value?.toUpperCase() === "FFFFFF";
    if (tag.name === "sz") isTiny = Number(value) <= tinyHalfPoints;
  }

  return {
    open: (tag) => {
      if (tag.name === "background") isPageColored = isColor(tag.attribute("color"));
      if (tag.name === "r") [isVanished, isWhite, isTiny] = [false, false, false];
      const [owner, holder] = [path.at(-2), path.at(-1)];
      if (holder !== undefined && properties.has(holder)) {
        readProperty(tag);
        if (holder === "rPr" && owner === "r") readRunProperty(tag);
      }
      path.push(tag.name);
      if (grounds.has(tag.name))
        stack.push({
          // What holds for the outer holds within: asked of one, however deep a file nests them.
          isShaded: stack.at(-1)?.isShaded === true || tag.name === "txbxContent",
          isHidden: stack.at(-1)?.isHidden === true,
        });
    },
    close: (name) => {
      path.pop();
      if (grounds.has(name)) stack.pop();
    },
    get isRunHidden() {
      const ground = stack.at(-1);
      const isOnGround = isPageColored || ground?.isShaded === true;
      return isVanished || ground?.isHidden === true || isTiny || (isWhite && !isOnGround);
    },
  };
}

function isColor(fill: string | undefined): boolean {
  return fill !== undefined && !/^(auto|ffffff)$/i.test(fill);
}

/** The looks of the styles in `xml`, the styles part. What a style inherits is not followed. */
export function readStyleLooks(xml: string): StyleLooks {
  const shaded = new Set<string>();
  const hidden = new Set<string>();
  // Most styles parts say nothing of either, and some are longer than the document.
  if (!xml.includes("shd") && !xml.includes("vanish")) return { shaded, hidden };
  let style = "";
  walkXml(xml, {
    open: (tag) => {
      if (tag.name === "style") style = tag.attribute("styleId") ?? "";
      if (tag.name === "shd" && isColor(tag.attribute("fill"))) shaded.add(style);
      if (tag.name === "vanish" && isOn(tag.attribute("val"))) hidden.add(style);
    },
  });
  return { shaded, hidden };
}

/** ECMA-376 17.17.4: a property that is there is on, unless it says otherwise. */
function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false";
}
