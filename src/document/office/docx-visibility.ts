import { looksSame, toColor, white } from "../colors.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

/** Follows the properties of a part and determines whether the current run is hidden. */
export interface VisibilityTracker {
  open(tag: XmlTag): void;
  close(name: string): void;
  /** Whether nobody can see the run whose properties were read last. */
  readonly isRunHidden: boolean;
}

/** How text looks. An undefined property is inherited from the surroundings. */
interface Look {
  isVanished?: boolean | undefined;
  /** Whether its letters are not painted: their text fill is empty or transparent. */
  isClear?: boolean | undefined;
  /** 0xrrggbb; "auto" is black or white, depending on the background. */
  color?: number | "auto" | undefined;
  halfPoints?: number | undefined;
  /** The width of its letters, as a share of the normal width. */
  width?: number | undefined;
  /** The color behind it; "unknown" for patterns, shapes and theme colors. */
  fill?: number | "unknown" | undefined;
}

/** The looks of a document's styles, including inherited properties. */
export interface StyleLooks {
  /** The look of a style; undefined if the style does not exist. */
  of(id: string): Look | undefined;
  /** The look of all text without other properties. */
  readonly base: Look;
}

/** Elements whose properties apply to the text in them. */
const holders: ReadonlySet<string> = new Set(["p", "tc", "tr", "tbl", "r", "txbxContent"]);
const properties: ReadonlySet<string> = new Set(["pPr", "tcPr", "trPr", "tblPr", "rPr"]);

/** In half-points: nobody can read text of less than two points. */
const tinyHalfPoints = 4;

/**
 * In half-points: the assumed size of text that does not specify one. Precise enough to recognize letters
 * that are too narrow.
 */
const usualHalfPoints = 22;

/** In twips: nothing is visible in a row or a frame with less height that may not grow. */
const flat = 40;

/** In half-points: text that is raised or lowered by more is off the page. */
const farRaised = 1600;

/** In twips: anything farther out is off the page. */
const farLeft = -6000;
const farRight = 24_000;

/**
 * Recognizes hidden runs: `w:vanish` in the run or a style; less than two points high or wide; in the color
 * of the shading behind it; not painted; off the page; in a row or a frame without height; the code of a
 * field. On a pattern or a shape, text of any color counts as visible.
 */
export function trackVisibility(styles: StyleLooks): VisibilityTracker {
  const stack: Look[] = [];
  const path: string[] = [];
  let page = white;
  let run: Look = {};
  /** How many text fill elements are open. */
  let fills = 0;
  /** For each open field: whether its code is being read, rather than its result. */
  const fields: boolean[] = [];

  function readField(type: string | undefined): void {
    if (type === "begin") fields.push(true);
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
    else if (type === "end") fields.pop();
  }

  function readStart(tag: XmlTag): void {
    if (tag.name === "background") page = toColor(`#${tag.attribute("color")}`) ?? page;
    else if (tag.name === "r") run = {};
    else if (tag.name === "fldChar") readField(tag.attribute("fldCharType"));
    else if (tag.name === "textFill") fills++;
    else if (fills > 0) readTextFill(tag, run);
  }

  function readProperty(tag: XmlTag): void {
    const [owner, holder, look] = [path.at(-2), path.at(-1), stack.at(-1)];
    // The properties of a paragraph mark apply to nothing else.
    const isMark = holder === "rPr" && owner !== "r";
    if (holder === undefined || !properties.has(holder) || isMark || look === undefined) return;
    if (holder === "rPr") readRunProperty(tag, run);
    readHolderProperty(tag, look);
  }

  function readHolderProperty(tag: XmlTag, look: Look): void {
    const fill = readFill(tag);
    if (fill !== undefined) look.fill = fill;
    if (isOffPage(tag) || isFlat(tag)) look.isVanished = true;
    const isStyle = /^(pStyle|rStyle|tblStyle)$/.test(tag.name);
    const style = isStyle ? styles.of(tag.attribute("val") ?? "") : undefined;
    if (style !== undefined) Object.assign(look, inherited(look, style));
  }

  return {
    open: (tag) => {
      readStart(tag);
      readProperty(tag);
      path.push(tag.name);
      if (!holders.has(tag.name)) return;
      // Copies the outer look, so that only one has to be checked, however deeply a file nests them.
      const inShape = tag.name === "txbxContent";
      stack.push({ ...stack.at(-1), ...(inShape ? { fill: "unknown" } : {}) });
    },
    close: (name) => {
      path.pop();
      if (name === "textFill") fills--;
      if (holders.has(name)) stack.pop();
    },
    get isRunHidden() {
      const isCode = fields.includes(true);
      return isCode || isHidden({ ...styles.base, ...stack.at(-1), ...run }, page);
    },
  };
}

function isHidden(look: Look, page: number): boolean {
  const { isVanished, isClear, color, halfPoints = usualHalfPoints, width = 1, fill } = look;
  if (isVanished === true || isClear === true) return true;
  if (halfPoints * Math.min(1, width) < tinyHalfPoints) return true;
  const ground = fill ?? page;
  return typeof color === "number" && ground !== "unknown" && looksSame(color, ground);
}

/**
 * What a style adds to the surrounding look. A hidden style within hidden text makes it visible: ECMA-376
 * 17.7.3.
 */
function inherited(outer: Look, style: Look): Look {
  const isToggled = outer.isVanished === true && style.isVanished === true;
  const defined = Object.entries(style).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defined), ...(isToggled ? { isVanished: false } : {}) };
}

function isOffPage(tag: XmlTag): boolean {
  const places =
    tag.name === "framePr" ? ["x", "y"] : tag.name === "ind" ? ["left", "start", "firstLine"] : [];
  return places.some((name) => {
    const twips = Number(tag.attribute(name) ?? 0);
    return twips < farLeft || twips > farRight;
  });
}

function isFlat(tag: XmlTag): boolean {
  const height = tag.name === "trHeight" ? "val" : tag.name === "framePr" ? "h" : undefined;
  return (
    height !== undefined &&
    tag.attribute("hRule") === "exact" &&
    Number(tag.attribute(height) ?? flat) < flat
  );
}

const highlights: Readonly<Record<string, string>> = { black: "#000000", white: "#ffffff" };

/** The background that a property sets: ECMA-376 17.3.5 and 17.3.2.15. */
function readFill(tag: XmlTag): Look["fill"] {
  if (tag.name === "highlight") {
    const value = tag.attribute("val") ?? "none";
    return value === "none" ? undefined : (toColor(highlights[value]) ?? "unknown");
  }
  return tag.name === "shd" ? readShading(tag) : undefined;
}

function readShading(tag: XmlTag): Look["fill"] {
  const pattern = tag.attribute("val") ?? "clear";
  const isSolid = pattern === "solid";
  const color = toColor(`#${tag.attribute(isSolid ? "color" : "fill")}`);
  const theme = tag.attribute(isSolid ? "themeColor" : "themeFill");
  if (color === undefined && theme !== undefined) return "unknown";
  if (isSolid) return color ?? 0;
  if (pattern !== "clear" && pattern !== "nil") return "unknown";
  return color;
}

/**
 * Theme colors that are white in all but dark themes. With a dark theme, the explicit color next to them
 * would say so.
 */
const whiteThemes: ReadonlySet<string> = new Set(["background1", "light1", "bg1", "lt1"]);

function readRunProperty(tag: XmlTag, look: Look): void {
  const value = tag.attribute("val");
  if (tag.name === "vanish") look.isVanished = isOn(value);
  if (tag.name === "sz") look.halfPoints = Number(value);
  // Strict files write "80%".
  if (tag.name === "w") look.width = Number.parseFloat(value ?? "") / 100 || 1;
  if (tag.name === "position" && Math.abs(Number(value)) > farRaised) look.isVanished = true;
  if (tag.name !== "color") return;
  const theme = tag.attribute("themeColor") ?? "";
  look.color = toColor(`#${value}`) ?? (whiteThemes.has(theme) ? white : "auto");
}

/** Word does not draw letters with an empty or fully transparent fill. */
function readTextFill(tag: XmlTag, look: Look): void {
  if (tag.name === "noFill") look.isClear = true;
  if (tag.name === "alpha" && Number(tag.attribute("val")) >= 95_000) look.isClear = true;
}

/** The looks of the styles in `xml`, the styles part of the document. */
export function readStyleLooks(xml: string): StyleLooks {
  const styles: OwnLooks = { looks: new Map(), parents: new Map(), base: {}, usual: {} };
  // Most styles parts say nothing about visibility, and some are longer than the document.
  if (/shd|vanish|w:color|w:sz|w:w\s/.test(xml)) collectLooks(xml, styles);
  const { usual, base } = styles;
  return { of: (id) => inherit(id, styles), base: { ...base, ...usual } };
}

/** The properties that the styles set themselves. */
interface OwnLooks {
  readonly looks: Map<string, Look>;
  readonly parents: Map<string, string>;
  /** `base` applies to all text, `usual` to paragraphs without a style. */
  readonly base: Look;
  usual: Look;
}

function collectLooks(xml: string, styles: OwnLooks): void {
  let id = "";
  let look: Look | undefined;
  let parent = "";
  /** Whether the part of a table style is being read that applies only to some of its cells. */
  let isPartial = false;

  function startStyle(tag: XmlTag): void {
    id = tag.attribute("styleId") ?? "";
    look = {};
    styles.looks.set(id, look);
    const isParagraph = tag.attribute("type") === "paragraph";
    if (isParagraph && isOn(tag.attribute("default") ?? "0")) styles.usual = look;
  }

  function readLook(tag: XmlTag, own: Look): void {
    const fill = readFill(tag);
    if (fill !== undefined) own.fill = isPartial ? "unknown" : fill;
    if (!isPartial && parent === "rPr") readRunProperty(tag, own);
  }

  walkXml(xml, {
    open: (tag) => {
      switch (tag.name) {
        case "rPrDefault":
          look = styles.base;
          break;
        case "style":
          startStyle(tag);
          break;
        case "basedOn":
          styles.parents.set(id, tag.attribute("val") ?? "");
          break;
        case "tblStylePr":
          isPartial = true;
          break;
        default:
          if (look !== undefined) readLook(tag, look);
      }
      if (/Pr$/.test(tag.name)) parent = tag.name;
    },
    close: (name) => {
      if (name === "rPrDefault" || name === "style") look = undefined;
      if (name === "tblStylePr") isPartial = false;
    },
  });
}

/** The look of a style, including the styles that it is based on. They may form a cycle. */
function inherit(id: string, { looks, parents }: OwnLooks): Look | undefined {
  const chain = new Set<string>();
  for (let style: string | undefined = id; style !== undefined && !chain.has(style); ) {
    chain.add(style);
    style = parents.get(style);
  }
  if (!looks.has(id)) return undefined;
  return Object.assign({}, ...[...chain].reverse().map((style) => looks.get(style) ?? {}));
}

/** ECMA-376 17.17.4: a property that is present is on, unless its value says otherwise. */
function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
