import type { Edits } from "./docx-edits.ts";
import type { XmlTag } from "./docx-xml.ts";

// A tree is made of all that mammoth is given, before it looks for what it reads: most of what Word writes says how a resume looks. Left out beforehand
// is what nobody reads of a tree: a picture, the look of a paragraph, and what mammoth knows no name of.

/** What is read in an element that holds text, or elements with text in them; what the body is mended of has its names there too. */
const content = namesIn(
  "body footnote endnote p r t tab br noBreakHyphen softHyphen sym hyperlink tbl tr tc footnoteReference endnoteReference bookmarkStart " +
    "sdt customXml ins moveTo smartTag fldChar instrText drawing object pict roundrect shape textbox txbxContent group rect " +
    "pPr rPr trPr tcPr fldSimple cr ptab bdo dir ruby rubyBase",
);

/** What is read in the others. */
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

/** mammoth reads what stands in them as if it stood in what they stand in. */
const alternatives = namesIn("AlternateContent Fallback");

/** What is read in the element `name`, given what is read in the one that it stands in; undefined when it is not read itself. */
function readIn(name: string, around?: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (around !== undefined && alternatives.has(name)) return around;
  const isRead = around === undefined || around.has(name);
  return isRead ? (inside.get(name) ?? content) : undefined;
}

/** Takes out of a part, of which it is told in its order, what nobody reads of mammoth's tree. */
export function startUnread(edits: Edits) {
  /** For each element that is open and read, what is read in it. */
  const read: ReadonlySet<string>[] = [];
  /** Where the element begins that is being left out, and how many are open from there on. */
  let from = 0;
  let depth = 0;
  return {
    open: (tag: XmlTag, isWanted: boolean): void => {
      const own = depth === 0 && isWanted ? readIn(tag.name, read.at(-1)) : undefined;
      if (own !== undefined) read.push(own);
      else if (depth++ === 0) from = tag.from;
    },
    close: (to: number): void => {
      if (depth === 0) read.pop();
      else if (--depth === 0) edits.replace(from, to, "");
    },
  };
}
