import { type DocxLook, isOn, readFill, readRunProperty, type StyleLooks } from "./docx-looks.ts";
import type { ThemeColors } from "./docx-theme.ts";
import { walkXml, type XmlTag } from "./docx-xml.ts";

/** The looks of the styles in `xml`, the styles part of the document. */
export function readStyleLooks(
  xml: string,
  { theme, showsBackground, behind }: Pick<StyleLooks, "theme" | "showsBackground" | "behind">,
): StyleLooks {
  const styles: OwnLooks = { looks: new Map(), parents: new Map(), base: {}, usual: {}, theme };
  // Most styles parts say nothing about visibility, and some are longer than the document.
  if (/shd|vanish|w:color|w:sz|w:w\s|highlight|w:spacing/.test(xml)) collectLooks(xml, styles);
  const { usual, base } = styles;
  return {
    of: (id) => inherit(id, styles),
    base: { ...base, ...usual },
    theme,
    showsBackground,
    behind,
  };
}

/** The properties that the styles set themselves. */
interface OwnLooks {
  readonly looks: Map<string, DocxLook>;
  readonly parents: Map<string, string>;
  /** `base` applies to all text, `usual` to paragraphs without a style. */
  readonly base: DocxLook;
  usual: DocxLook;
  readonly theme: ThemeColors;
}

function collectLooks(xml: string, styles: OwnLooks): void {
  let id = "";
  let look: DocxLook | undefined;
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

  function readLook(tag: XmlTag, own: DocxLook): void {
    const fill = readFill(tag, styles.theme);
    if (fill !== undefined) own.fill = isPartial ? "unknown" : fill;
    if (!isPartial && parent === "rPr") readRunProperty(tag, own, styles.theme);
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
function inherit(id: string, { looks, parents }: OwnLooks): DocxLook | undefined {
  const chain = new Set<string>();
  for (let style: string | undefined = id; style !== undefined && !chain.has(style); ) {
    chain.add(style);
    style = parents.get(style);
  }
  if (!looks.has(id)) return undefined;
  return Object.assign({}, ...[...chain].reverse().map((style) => looks.get(style) ?? {}));
}
