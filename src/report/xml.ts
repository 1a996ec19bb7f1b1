import { cleanLine, cleanText } from "./clean.ts";

/** A piece of XML 1.0 that is already serialized. */
export interface Xml {
  readonly xml: string;
}

/**
 * An element with its text, or with child elements, one per line. Attributes that are undefined are left out.
 * Every value and the text are escaped, and lose characters that XML cannot contain.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string | readonly Xml[] = [],
): Xml {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(cleanLine(String(value)))}"`)
    .join("");
  if (content.length === 0) return { xml: `<${name}${given}/>` };
  const inner =
    typeof content === "string"
      ? escapeXml(cleanText(content))
      : `\n${content.map(({ xml }) => xml).join("\n")}\n`;
  return { xml: `<${name}${given}>${inner}</${name}>` };
}

/** A whole document with this root. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * What XML 1.0 cannot contain even if escaped (section 2.2), besides control characters, which are removed
 * elsewhere.
 */
const illegal = /[\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return text.replace(illegal, "").replace(/[&<>"']/g, (mark) => entities[mark] ?? "");
}
