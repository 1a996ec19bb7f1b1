import { walkXml, type XmlTag } from "./docx-xml.ts";

/** What a style says of the text it is set on; undefined is what stands round it. */
interface Style {
  readonly parent?: string;
  isHidden?: boolean;
  isWhite?: boolean;
  isTiny?: boolean;
  isBold?: boolean;
  hasGround?: boolean;
}

/** How the text of an element looks, with all that stands round it. */
export interface Look {
  readonly isHidden: boolean;
  readonly isWhite: boolean;
  readonly isTiny: boolean;
  readonly isBold: boolean;
  /** Whether there is a color behind it, so that white text is seen. */
  readonly hasGround: boolean;
}

/** The look of text on a blank page. */
export const plainLook: Look = {
  isHidden: false,
  isWhite: false,
  isTiny: false,
  isBold: false,
  hasGround: false,
};

/** The styles of an OpenDocument file. */
export interface OdtStyles {
  /** The look of what `tag` holds, which stands in something of the look `outer`. */
  lookOf(tag: XmlTag, outer: Look): Look;
  /** The most columns that a section or a page sets its text in. */
  readonly columns: number;
}

/** The family of the style that an element names: ODF 1.3 part 3, 19.480. */
const families: Readonly<Record<string, string>> = {
  p: "paragraph",
  h: "paragraph",
  span: "text",
  frame: "graphic",
  "custom-shape": "graphic",
  table: "table",
  "table-row": "table-row",
  "table-cell": "table-cell",
};

/** A style's parents and theirs: a chain longer than this goes in a circle. */
const maxParents = 10;

/** The styles of the parts `xmls`, automatic and named ones. */
export function readOdtStyles(xmls: readonly string[]): OdtStyles {
  const styles = new Map<string, Style>();
  let columns = 1;
  const page: Style = {};
  for (const xml of xmls) {
    let style: Style | undefined;
    const open = (tag: XmlTag): void => {
      if (tag.name === "style") {
        style = startStyle(tag);
        styles.set(`${tag.attribute("family")} ${tag.attribute("name")}`, style);
      } else if (tag.name === "page-layout") style = page;
      else if (tag.name === "columns") {
        const count = Math.trunc(Number(tag.attribute("column-count"))) || 1;
        columns = Math.min(45, Math.max(columns, count));
      } else if (style !== undefined && tag.name.endsWith("-properties"))
        readProperties(tag, style);
    };
    walkXml(xml, { open });
  }
  const isPageColored = page.hasGround === true;
  return {
    columns,
    lookOf: (tag, outer) => {
      const family = families[tag.name];
      const ground = { ...outer, hasGround: outer.hasGround || isPageColored };
      if (tag.attribute("display") === "none") return { ...ground, isHidden: true };
      const name = tag.attribute("style-name");
      return family === undefined || name === undefined
        ? ground
        : { ...ground, ...inherit(styles, family, name) };
    },
  };
}

function startStyle(tag: XmlTag): Style {
  const parent = tag.attribute("parent-style-name");
  return parent === undefined ? {} : { parent };
}

function readProperties(tag: XmlTag, style: Style): void {
  const color = tag.attribute("color");
  const weight = tag.attribute("font-weight");
  const size = tag.attribute("font-size");
  const ground = tag.attribute("background-color") ?? tag.attribute("fill-color");
  if (tag.attribute("display") === "none") style.isHidden = true;
  if (color !== undefined) style.isWhite = color.toLowerCase() === "#ffffff";
  if (weight !== undefined) style.isBold = weight === "bold" || Number(weight) >= 600;
  if (size?.endsWith("pt")) style.isTiny = Number.parseFloat(size) <= 1;
  if (ground !== undefined && !/^(transparent|#ffffff)$/i.test(ground)) style.hasGround = true;
}

/** What a style and those it builds on say, the nearest first. */
function inherit(styles: ReadonlyMap<string, Style>, family: string, name: string): Partial<Look> {
  const chain: Style[] = [];
  let style = styles.get(`${family} ${name}`);
  while (style !== undefined && chain.length < maxParents) {
    chain.unshift(style);
    style = style.parent === undefined ? undefined : styles.get(`${family} ${style.parent}`);
  }
  const { parent: _, ...look } = Object.assign({}, ...chain) as Style;
  return look;
}
