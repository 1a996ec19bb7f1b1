// What DOCX and ODT have in common.
import { AnalyzeError } from "../../errors.ts";
import type { Document, Format } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { judgeQuality } from "../quality.ts";
import { walkXml } from "./docx-xml.ts";
import { openZip, type Zip } from "./zip.ts";

type Meta = Omit<Document["meta"], "bytes">;

/**
 * The texts of elements in `xml` whose local names are keys of `names`, returned under the corresponding
 * values. O(length).
 */
export function readMetaPart(xml: string, names: ReadonlyMap<string, keyof Meta>): Meta {
  const found = new Map<string, string>();
  let key: string | undefined;
  walkXml(xml, {
    open: (tag) => {
      key = names.get(tag.name);
    },
    text: (text) => {
      if (key !== undefined && text.trim() !== "") found.set(key, text.trim().slice(0, 500));
    },
    close: () => {
      key = undefined;
    },
  });
  return Object.fromEntries(found);
}

/**
 * Opens the zip of a document and counts the tags of all parts that are read, because a tree of tags takes a
 * hundred times as much memory as its text.
 *
 * @throws AnalyzeError as `openZip`; reading a part throws `TOO_LARGE` if there are more tags than the limit.
 */
export function openOffice(bytes: Uint8Array, { maxTags }: Limits): Zip {
  const zip = openZip(bytes);
  const counted = new Set<string>();
  let size = 0;
  return {
    ...zip,
    read(path) {
      const part = zip.read(path);
      if (part === undefined || counted.has(path)) return part;
      counted.add(path);
      size += countTags(part);
      if (size > maxTags)
        throw new AnalyzeError("TOO_LARGE", { what: "XML tags", size, limit: maxTags });
      return part;
    },
  };
}

const LESS_THAN = 0x3c;

function countTags(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1)) count++;
  return count;
}

interface OfficeFacts {
  readonly format: Format;
  readonly meta: Document["meta"];
  readonly columns: number;
}

/** Finishes a draft as a document of one page without pictures, and judges its quality. */
export function finishOffice(draft: Draft, { format, meta, columns }: OfficeFacts): Document {
  const nothing = { imageShare: 0, icons: 0, unnamed: 0, spaced: 0, shapes: 0 };
  const layout = [{ page: 1, columns, isInOrder: true, ...nothing }];
  const document = draft.finish({ format, pages: 1, meta, layout });
  const { quality, warnings } = judgeQuality([{ page: 1, text: document.text, imageShare: 0 }]);
  return { ...document, quality, warnings: [...document.warnings, ...warnings] };
}
