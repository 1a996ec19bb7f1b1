// What DOCX and ODT have in common behind their text.
import type { Document, Format } from "./document.ts";
import { walkXml } from "./docx-xml.ts";
import type { Draft } from "./draft.ts";
import { judgeQuality } from "./quality.ts";

type Meta = Omit<Document["meta"], "bytes">;

/** What the elements of `xml` hold whose local names are in `names`, under the names that they have there. O(length). */
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

interface OfficeFacts {
  readonly format: Format;
  readonly meta: Document["meta"];
  readonly columns: number;
}

/** The document of a draft that is one page without pictures, with its verdict. */
export function finishOffice(draft: Draft, { format, meta, columns }: OfficeFacts): Document {
  const nothing = { imageShare: 0, icons: 0, unnamed: 0, spaced: 0, shapes: 0 };
  const layout = [{ page: 1, columns, isInOrder: true, ...nothing }];
  const document = draft.finish({ format, pages: 1, meta, layout });
  const { quality, warnings } = judgeQuality([{ page: 1, text: document.text, imageShare: 0 }]);
  return { ...document, quality, warnings: [...document.warnings, ...warnings] };
}
