import { looksSame, toColor, white } from "../colors.ts";
import {
  type DocxLook,
  readFill,
  readRunProperty,
  readTextEffect,
  type StyleLooks,
} from "./docx-looks.ts";
import { isFarOffset, isHiddenDrawing, isOffPage, isWithoutHeight } from "./docx-places.ts";
import type { XmlTag } from "./docx-xml.ts";

/** Follows the properties of a part and determines whether the current run is hidden. */
export interface VisibilityTracker {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(name: string): void;
  /** Whether nobody can see the run whose properties were read last. */
  readonly isRunHidden: boolean;
}

/** Elements whose properties apply to the text in them. */
const holders: ReadonlySet<string> = new Set([
  "p",
  "tc",
  "tr",
  "tbl",
  "r",
  "txbxContent",
  "anchor",
  "shape",
  "rect",
  "roundrect",
]);
const properties: ReadonlySet<string> = new Set(["pPr", "tcPr", "trPr", "tblPr", "rPr"]);

/** In half-points: nobody can read text of less than two points. */
const tinyHalfPoints = 4;

/**
 * In half-points: the assumed size of text that does not specify one. Precise enough to recognize letters
 * that are too narrow.
 */
const usualHalfPoints = 22;

/**
 * Recognizes hidden runs: `w:vanish` in the run or a style; less than two points high or wide; in the color
 * of the shading behind it; not painted; off the page; in a row, a frame, a line or a box without height; in
 * a box that is switched off; the code of a field. On a pattern or a shape, text of any color counts as
 * visible.
 */
export function trackVisibility(styles: StyleLooks): VisibilityTracker {
  const stack: DocxLook[] = [];
  const path: string[] = [];
  let page = white;
  /** The current run, and the runs around the text box that it is in. */
  let run: DocxLook = {};
  const outerRuns: DocxLook[] = [];
  /** The element with the fill or the outline of letters that is open. */
  let effect = "";
  const fields = startCodes();

  function readStart(tag: XmlTag): void {
    switch (tag.name) {
      case "background":
        if (styles.showsBackground) page = toColor(`#${tag.attribute("color")}`) ?? page;
        return;
      case "r":
        outerRuns.push(run);
        run = {};
        return;
      case "fldChar":
        fields.read(tag.attribute("fldCharType"));
        return;
      case "textFill":
      case "textOutline":
        effect = tag.name;
        return;
      default:
        if (effect !== "") readTextEffect(tag, effect, path.at(-1), run);
    }
  }

  function readProperty(tag: XmlTag): void {
    const [owner, holder, look] = [path.at(-2), path.at(-1), stack.at(-1)];
    // The properties of a paragraph mark apply to nothing else.
    const isMark = holder === "rPr" && owner !== "r";
    if (holder === undefined || !properties.has(holder) || isMark || look === undefined) return;
    if (holder === "rPr") readRunProperty(tag, run, styles.theme);
    readHolderProperty(tag, { holder, look, styles });
  }

  function openHolder({ name }: XmlTag): void {
    // Copies the outer look, so that only one has to be checked, however deeply a file nests them.
    stack.push({ ...stack.at(-1), ...(name === "txbxContent" ? { fill: "unknown" } : {}) });
  }

  function hideDrawing(): void {
    const look = stack.at(-1);
    if (look !== undefined) look.isAway = true;
  }

  function lookOfRun(): DocxLook {
    return { ...styles.base, ...stack.at(-1), ...run };
  }

  return {
    open: (tag) => {
      readStart(tag);
      readProperty(tag);
      path.push(tag.name);
      if (holders.has(tag.name)) openHolder(tag);
      if (isHiddenDrawing(tag)) hideDrawing();
    },
    text: (text) => {
      if (path.at(-1) === "posOffset" && isFarOffset(text)) hideDrawing();
      if (styles.behind !== undefined && isLikePage(lookOfRun(), page))
        styles.behind.isUnderText = true;
    },
    close: (name) => {
      path.pop();
      if (name === effect) effect = "";
      if (name === "r") run = outerRuns.pop() ?? {};
      if (holders.has(name)) stack.pop();
    },
    get isRunHidden() {
      return fields.isCode || isHidden(lookOfRun(), page, styles);
    },
  };
}

/** Reads a property of a paragraph, a run, or a table and its parts. */
function readHolderProperty(
  tag: XmlTag,
  { holder, look, styles }: { holder: string; look: DocxLook; styles: StyleLooks },
): void {
  const fill = readFill(tag, styles.theme);
  if (fill !== undefined) look.fill = fill;
  const isOff = holder === "trPr" && tag.name === "hidden";
  if (isOff || isOffPage(tag) || isWithoutHeight(tag)) look.isAway = true;
  const isStyle = /^(pStyle|rStyle|tblStyle)$/.test(tag.name);
  const style = isStyle ? styles.of(tag.attribute("val") ?? "") : undefined;
  if (style !== undefined) Object.assign(look, inherited(look, style));
}

/** Follows the fields of a part. */
function startCodes() {
  /** For each open field: whether its code is being read, rather than its result. */
  const codes: boolean[] = [];
  return {
    read: (type: string | undefined): void => {
      if (type === "begin") codes.push(true);
      else if (type === "separate" && codes.length > 0) codes[codes.length - 1] = false;
      else if (type === "end") codes.pop();
    },
    get isCode() {
      return codes.includes(true);
    },
  };
}

function isHidden(look: DocxLook, page: number, { behind }: StyleLooks): boolean {
  const { isVanished, isAway, isClear } = look;
  if (isVanished === true || isAway === true || isClear === true) return true;
  const { halfPoints = usualHalfPoints, width = 1 } = look;
  if (halfPoints * Math.min(1, width) < tinyHalfPoints) return true;
  return isLikeGround(look, page) && !(behind !== undefined && isLikePage(look, page));
}

/** Whether text cannot be told apart from what is known to be behind it. */
function isLikeGround({ color, outline, fill }: DocxLook, page: number): boolean {
  const ground = fill ?? page;
  return [color, outline ?? color].every(
    (paint) => typeof paint === "number" && ground !== "unknown" && looksSame(paint, ground),
  );
}

/** Whether text has the color of the page, so that only a picture behind it would show it. */
function isLikePage(look: DocxLook, page: number): boolean {
  return look.fill === undefined && isLikeGround(look, page);
}

/**
 * What a style adds to the surrounding look. A hidden style within hidden text makes it visible: ECMA-376
 * 17.7.3.
 */
function inherited(outer: DocxLook, style: DocxLook): DocxLook {
  const isToggled = outer.isVanished === true && style.isVanished === true;
  const defined = Object.entries(style).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defined), ...(isToggled ? { isVanished: false } : {}) };
}
