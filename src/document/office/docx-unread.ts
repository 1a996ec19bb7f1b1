import type { Edits } from "./docx-edits.ts";
import type { XmlTag } from "./docx-xml.ts";

// mammoth builds a tree of its whole input before it looks for what it reads, but most of what Word writes
// only describes how a resume looks. So parts of the tree that nobody reads are removed first: pictures,
// paragraph properties, and elements that mammoth does not know.

/**
 * What is read within elements that contain text, directly or deeper. Includes the elements that
 * docx-parts.ts renames or looks for.
 */
const content = namesIn(
  "body footnote endnote p r t tab br noBreakHyphen softHyphen sym hyperlink tbl tr tc footnoteReference endnoteReference bookmarkStart " +
    "sdt customXml ins moveTo smartTag fldChar instrText drawing object pict roundrect shape textbox txbxContent group rect " +
    "pPr rPr trPr tcPr fldSimple cr ptab bdo dir ruby rubyBase",
);

/** What is read within the other elements. */
const inside: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    pPr: "pStyle numPr rPr",
    numPr: "ilvl numId",
    rPr: "rFonts sz b del",
    trPr: "del",
    tcPr: "gridSpan vMerge",
    sdt: "sdtPr sdtContent",
    sdtPr: "checkbox",
    checkbox: "checked",
    fldChar: "ffData",
    ffData: "checkBox",
    checkBox: "checked default",
    drawing: "",
    styles: "style",
    style: "name pPr",
    numbering: "abstractNum num",
    abstractNum: "lvl numStyleLink",
    lvl: "numFmt pStyle",
    num: "abstractNumId",
    Relationships: "Relationship",
    Types: "",
    comments: "",
  }).map(([name, names]) => [name, namesIn(names)]),
);

function namesIn(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** mammoth reads the content of these as if it belonged to the element around them. */
const alternatives = namesIn("AlternateContent Fallback");

/**
 * The names read within the element `name`, given those read within its parent (`around`). Undefined if the
 * element itself is not read.
 */
function readIn(name: string, around?: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (around !== undefined && alternatives.has(name)) return around;
  const isRead = around === undefined || around.has(name);
  return isRead ? (inside.get(name) ?? content) : undefined;
}

/** Whether Word draws this choice, or undefined for another tag. */
function isDrawnBy(tag: XmlTag): boolean | undefined {
  if (tag.name === "AlternateContent") return false;
  return tag.name === "Choice" ? /^\s*wp/.test(tag.attribute("Requires") ?? "") : undefined;
}

/** Removes from a part what nobody reads of mammoth's tree. Receives the part's tags in order. */
export function startUnread(edits: Edits) {
  /** For each open element that is read, what is read within it. */
  const read: ReadonlySet<string>[] = [];
  /** Where the element that is being removed begins, and how many elements are open from there on. */
  let from = 0;
  let depth = 0;
  /** Whether Word draws something else instead of the next Fallback. */
  let isDrawn = false;
  return {
    open: (tag: XmlTag, isWanted: boolean): void => {
      if (depth === 0) isDrawn = isDrawnBy(tag) ?? isDrawn;
      const isRead = isWanted && depth === 0 && !(isDrawn && tag.name === "Fallback");
      const own = isRead ? readIn(tag.name, read.at(-1)) : undefined;
      if (own !== undefined) read.push(own);
      else if (depth++ === 0) from = tag.from;
    },
    close: (to: number): void => {
      if (depth === 0) read.pop();
      else if (--depth === 0) edits.replace(from, to, "");
    },
  };
}
