import { cleanLine, cleanText } from "./clean.ts";

/** A piece of XML 1.0 that is written already. */
export interface Xml {
  readonly xml: string;
}

/**
 * An element with its text, or the elements in it, one a line. Attributes that are undefined are left out; every value and the text are
 * escaped, and lose what XML cannot hold.
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

/** Beside the controls, which are cleaned away: what XML 1.0 cannot hold however it is written (section 2.2). */
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
