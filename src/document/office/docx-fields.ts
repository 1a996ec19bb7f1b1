import type { Edits } from "./docx-edits.ts";
import type { XmlTag } from "./docx-xml.ts";

// mammoth checks for each run in which fields it lies, reads the whole code of a field again at each of its
// marks, and searches it with a pattern that restarts at each space. Constructs that no program writes are
// therefore removed first: ten kilobytes of them would keep mammoth busy for hours.

/** Word does not nest fields more deeply. */
const maxNesting = 20;

const mark = "fldChar";
const code = "instrText";

/** Receives the tags and texts of a part, in order. */
interface Fields {
  /** Returns whether the tag should be read. */
  open(tag: XmlTag): boolean;
  text(text: string): void;
  close(name: string, to: number): void;
}

/**
 * Rejects field marks that are nested too deeply or belong to no field, and collapses each run of spaces in a
 * field's code to one. O(length).
 */
export function startFields(xml: string, edits: Edits): Fields {
  const accepts = startNesting();
  const codes = startCodes(edits);
  return {
    open: (tag: XmlTag): boolean => {
      codes.open(tag);
      return tag.name !== mark || accepts(typeOf(xml, tag));
    },
    text: codes.text,
    close: (name: string, to: number): void => {
      if (name === code) codes.close(to);
    },
  };
}

const typeName = "fldCharType";

/** Undefined if two namespaces specify it, since mammoth might read the other one. */
function typeOf(xml: string, tag: XmlTag): string | undefined {
  const written = xml.slice(tag.from, tag.to);
  const isSaidOnce = written.indexOf(typeName) === written.lastIndexOf(typeName);
  return isSaidOnce ? tag.attribute(typeName) : undefined;
}

/** A function that receives the type of each mark and returns whether it belongs to a field that is read. */
function startNesting(): (type: string | undefined) => boolean {
  /** For each open field that is read: whether its code has ended. */
  const fields: boolean[] = [];
  let beyond = 0;
  const begin = (): boolean => {
    if (beyond === 0 && fields.length < maxNesting) return fields.push(false) > 0;
    beyond++;
    return false;
  };
  const separate = (): boolean => {
    if (beyond > 0 || fields.at(-1) !== false) return false;
    fields[fields.length - 1] = true;
    return true;
  };
  const end = (): boolean => {
    if (beyond === 0) return fields.pop() !== undefined;
    beyond--;
    return false;
  };
  return (type) => {
    if (type === "begin") return begin();
    if (type === "separate") return separate();
    return type === "end" && end();
  };
}

/** Collapses runs of spaces to one, also across the pieces of a field's code. */
function startCodes(edits: Edits) {
  let from = -1;
  let text = "";
  let endsBlank = false;
  return {
    open: (tag: XmlTag): void => {
      if (tag.name === mark) endsBlank = false;
      if (tag.name !== code) return;
      from = tag.to;
      text = "";
    },
    text: (piece: string): void => {
      if (from >= 0) text += piece;
    },
    close: (to: number): void => {
      const end = edits.endTagAt(to);
      const single = text.replace(/\s+/g, " ");
      const kept = endsBlank ? single.trimStart() : single;
      if (end !== undefined && kept !== text) edits.replace(from, end.from - 2, escaped(kept));
      if (kept !== "") endsBlank = kept.endsWith(" ");
      from = -1;
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
