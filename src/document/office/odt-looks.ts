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
const families: ReadonlyMap<string, string> = new Map([
  ["p", "paragraph"],
  ["h", "paragraph"],
  ["span", "text"],
  ["frame", "graphic"],
  ["custom-shape", "graphic"],
  ["table", "table"],
  ["table-row", "table-row"],
  ["table-cell", "table-cell"],
]);

/** The styles of the parts `xmls`, automatic and named ones. */
export function readOdtStyles(xmls: readonly string[]): OdtStyles {
  const styles = new Map<string, Style>();
  let columns = 1;
  const page: Style = {};
  for (const xml of xmls) {
    let style: Style | undefined;
    const begins: Readonly<Record<StyleTag, (tag: XmlTag) => void>> = {
      style: (tag) => {
        style = startStyle(tag);
        styles.set(keyOf(tag.attribute("family"), tag.attribute("name")), style);
      },
      "default-style": (tag) => begins.style(tag),
      "page-layout": () => {
        style = page;
      },
      columns: (tag) => {
        columns = Math.max(columns, columnsOf(tag));
      },
    };
    const open = (tag: XmlTag): void => {
      if (isStyleTag(tag.name)) begins[tag.name](tag);
      // The headers and footers of a page have properties of their own.
      else if (style !== undefined && tag.name.endsWith(style === page ? pageEnd : anyEnd))
        readProperties(tag, style);
    };
    const close = (name: string): void => {
      if (styleEnds.has(name)) style = undefined;
    };
    walkXml(xml, { open, close });
  }
  const isPageColored = page.hasGround === true;
  return {
    columns,
    lookOf: (tag, outer) => {
      const family = families.get(tag.name);
      const ground = { ...outer, hasGround: outer.hasGround || isPageColored };
      if (tag.attribute("display") === "none") return { ...ground, isHidden: true };
      const name = tag.attribute("style-name");
      return family === undefined ? ground : { ...ground, ...inherit(styles, family, name) };
    },
  };
}

const styleTags = ["style", "default-style", "page-layout", "columns"] as const;
type StyleTag = (typeof styleTags)[number];

function isStyleTag(name: string): name is StyleTag {
  return (styleTags as readonly string[]).includes(name);
}

const anyEnd = "-properties";
const pageEnd = "page-layout-properties";

function columnsOf(tag: XmlTag): number {
  return Math.min(45, Math.trunc(Number(tag.attribute("column-count"))) || 1);
}

/** What stands behind their end belongs to none. */
const styleEnds: ReadonlySet<string> = new Set(["style", "default-style", "page-layout"]);

/** Without a name, the style that all of the family build on. */
function keyOf(family = "", name = ""): string {
  return `${family} ${name}`;
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
function inherit(
  styles: ReadonlyMap<string, Style>,
  family: string,
  name: string | undefined,
): Partial<Look> {
  const base = styles.get(keyOf(family));
  const chain = new Set<Style>();
  let style = name === undefined ? undefined : styles.get(keyOf(family, name));
  // Styles may go in a circle.
  while (style !== undefined && !chain.has(style)) {
    chain.add(style);
    style = style.parent === undefined ? undefined : styles.get(keyOf(family, style.parent));
  }
  const nearestLast = [...chain].reverse();
  const { parent: _, ...look } = Object.assign({}, base, ...nearestLast) as Style;
  return look;
}
