import { AnalyzeError } from "../../errors.ts";
import { type Edits, startEdits } from "./docx-edits.ts";
import { startFields } from "./docx-fields.ts";
import { startUnread } from "./docx-unread.ts";
import { walkXml, type XmlHandler, type XmlTag } from "./docx-xml.ts";

// Input that would keep mammoth and its XML parser busy for minutes or hours is refused, removed or repaired
// before they see it.

/**
 * Prepares `xml`, a part that mammoth reads: keeps only the root element, without what is not read of it, and
 * with fields as `startFields` leaves them. mammoth's parser searches for the end of the part again at each
 * mistake, and at each comment beside the root. So a part is passed on only if it is well-formed.
 *
 * @throws AnalyzeError `TOO_LARGE`, `DAMAGED`.
 */
export function boundPart(xml: string): string {
  return repairPart(xml, () => ({})).xml;
}

/**
 * Like `boundPart`, with the additional changes of a repairer, which receives the tags and texts of the part.
 * If the part has to be repaired first, a new repairer is started.
 */
export function repairPart<Repairer extends XmlHandler>(
  xml: string,
  start: (edits: Edits) => Repairer,
): { readonly xml: string; readonly repairer: Repairer } {
  checkPrefixes(xml);
  const bounded = boundRoot(xml, start) ?? boundRoot(withoutSlips(xml), start);
  if (bounded !== undefined) return bounded;
  const problem = "a part is no well-formed XML";
  throw new AnalyzeError("DAMAGED", { format: "DOCX", problem });
}

/** Undefined for XML that is not well-formed. O(length). */
function boundRoot<Repairer extends XmlHandler>(xml: string, start: (edits: Edits) => Repairer) {
  const edits = startEdits(xml);
  const fields = startFields(xml, edits);
  const repairer = start(edits);
  const unread = startUnread(edits);
  const measures = startMeasures();
  let end = xml.length;
  const isWellFormed = walkXml(xml, {
    open: (tag) => {
      if (measures.open(tag) === 1) edits.replace(0, tag.from, "");
      const isRead = fields.open(tag);
      repairer.open?.(isRead ? tag : { ...tag, name: "" });
      unread.open(tag, isRead);
    },
    text: (text) => {
      fields.text(text);
      repairer.text?.(text);
    },
    close: (name, to) => {
      fields.close(name, to);
      repairer.close?.(name, to);
      unread.close(to);
      measures.close();
      end = to;
    },
  });
  if (!isWellFormed) return undefined;
  edits.replace(end, xml.length, "");
  return { xml: edits.finish(), repairer };
}

/**
 * The most different tag names in one part; Word knows several hundred. For each one, mammoth's parser
 * searches the part for the last end tag.
 */
const mostNames = 1000;

/** The most numberings that refer to another one; mammoth follows the references again at each paragraph. */
const mostNumberings = 100;

/**
 * The most that the levels of all elements of a part may add up to, because mammoth copies the content of an
 * element into each one around it. In a resume, elements are about ten levels deep.
 */
const mostLevels = 16_000_000;

function startMeasures() {
  const names = new Set<string>();
  let [depth, levels, numberings] = [0, 0, 0];
  return {
    /** Returns the level of the tag. */
    open: ({ prefix, name }: XmlTag): number => {
      depth++;
      levels += depth;
      names.add(prefix + name);
      if (name === "numStyleLink") numberings++;
      check("names of XML tags", names.size, mostNames);
      check("levels of XML tags", levels, mostLevels);
      check("linked numberings", numberings, mostNumberings);
      return depth;
    },
    close: (): void => {
      depth--;
    },
  };
}

function check(what: string, size: number, limit: number): void {
  if (size > limit) throw new AnalyzeError("TOO_LARGE", { what, size, limit });
}

/** Word declares about sixty. */
const mostPrefixes = 300;

/** For every element that declares a prefix, mammoth's parser copies all prefixes declared around it. */
function checkPrefixes(xml: string): void {
  const prefixes = new Set<string>();
  for (const [, prefix = ""] of xml.matchAll(/\sxmlns:([^\s=]{1,200})/g)) {
    prefixes.add(prefix);
    check("XML prefixes", prefixes.size, mostPrefixes);
  }
}

/** Characters that XML may not contain, raw or as a numeric reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const noCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const reference = /&(?:#(\d{1,7}|x[\da-f]{1,6});|(?:amp|lt|gt|quot|apos);)?/gi;

/**
 * Repairs mistakes of programs that fill in templates: control characters, and ampersands that are not
 * escaped. O(length).
 */
function withoutSlips(xml: string): string {
  return xml.replace(noCharacter, " ").replace(reference, (written, number?: string) => {
    if (written === "&") return "&amp;";
    const code = Number(number?.replace(/^x/i, "0x") ?? 0x20);
    return code < 0x20 && !/[\t\n\r]/.test(String.fromCharCode(code)) ? " " : written;
  });
}
