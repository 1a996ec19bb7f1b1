import { SaxesParser } from "saxes";

/** A start tag, its name without the namespace's prefix. */
export interface XmlTag {
  readonly name: string;
  /** With its colon; "" for none. */
  readonly prefix: string;
  /** By local name: `val` for `w:val`. */
  attribute(name: string): string | undefined;
  /** Where the tag begins and where it ends in the XML. */
  readonly from: number;
  readonly to: number;
  readonly isSelfClosing: boolean;
}

/** What is told of an XML part, in its order. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  text?(text: string): void;
  /** `to` is where the end tag ends. */
  close?(name: string, to: number): void;
}

/**
 * Tells `handler` of every element and text of `xml`. False when the XML is not well-formed: what was told
 * until then stands. External entities are not resolved: saxes knows none. O(length).
 */
export function walkXml(xml: string, handler: XmlHandler): boolean {
  const parser = new SaxesParser();
  let tagFrom = 0;
  // Stops at the first mistake: each one costs the parser an error with its stack, and a file can hold millions.
  parser.on("error", () => {
    throw brokenXml;
  });
  parser.on("opentagstart", (tag) => {
    // The parser has just read the name and the one character after it.
    tagFrom = parser.position - tag.name.length - 2;
  });
  parser.on("opentag", (tag) => {
    handler.open?.(toTag(tag, tagFrom, parser.position));
  });
  parser.on("text", (text) => {
    handler.text?.(text);
  });
  parser.on("cdata", (text) => {
    handler.text?.(text);
  });
  parser.on("closetag", (tag) => {
    handler.close?.(localName(tag.name), parser.position);
  });
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error !== brokenXml) throw error;
    return false;
  }
}

const brokenXml = new Error("The XML is not well-formed");

function toTag(
  tag: {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly isSelfClosing: boolean;
  },
  from: number,
  to: number,
): XmlTag {
  const name = localName(tag.name);
  return {
    name,
    prefix: tag.name.slice(0, tag.name.length - name.length),
    attribute: (wanted) => {
      const key = Object.keys(tag.attributes).find((key) => localName(key) === wanted);
      return key === undefined ? undefined : tag.attributes[key];
    },
    from,
    to,
    isSelfClosing: tag.isSelfClosing,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
