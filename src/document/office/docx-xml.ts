import { SaxesParser } from "saxes";

/** A start tag; its name is without the namespace prefix. */
export interface XmlTag {
  readonly name: string;
  /** Includes the colon; "" if there is none. */
  readonly prefix: string;
  /** The value of an attribute by its local name: `val` for `w:val`. */
  attribute(name: string): string | undefined;
  /** Where the tag begins and ends in the XML. */
  readonly from: number;
  readonly to: number;
  readonly isSelfClosing: boolean;
}

/** Receives the tags and texts of an XML part, in order. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  text?(text: string): void;
  /** `to` is where the end tag ends. */
  close?(name: string, to: number): void;
}

/**
 * Passes every element and text of `xml` to `handler`. Returns false if the XML is not well-formed; calls
 * made up to that point are not undone. External entities are not resolved, since saxes does not support
 * them. O(length).
 */
export function walkXml(xml: string, handler: XmlHandler): boolean {
  const parser = new SaxesParser();
  let tagFrom = 0;
  // Stops at the first mistake. The parser makes an error with a stack for each one, and a file may have
  // millions.
  parser.on("error", () => {
    throw brokenXml;
  });
  parser.on("opentagstart", (tag) => {
    // The parser has just read the name and one character after it.
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
