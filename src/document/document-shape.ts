import { isRecord } from "../given/options.ts";
import {
  aboutText,
  amount,
  anyOf,
  ascendingOf,
  checkOf,
  type Form,
  flag,
  listOf,
  objectOf,
  spanObjectOf,
  text,
} from "../given/shape.ts";
import { formats, qualities, regions } from "./document.ts";

const page: Form = objectOf({
  page: amount,
  columns: amount,
  isInOrder: flag,
  imageShare: amount,
  icons: amount,
  unnamed: amount,
  spaced: amount,
  shapes: amount,
});

const warning: Form = objectOf({ code: text, message: text, "page?": amount });

/** A `Document` that may have been stored somewhere by the caller and read back. */
export const documentShape: Form = aboutText(
  ({ text: words }) => words,
  objectOf({
    text,
    lines: ascendingOf(
      spanObjectOf({
        page: amount,
        region: anyOf(...regions),
        "box?": objectOf({}),
        "fontSize?": amount,
        "bold?": flag,
      }),
    ),
    links: listOf(spanObjectOf({ url: text })),
    format: anyOf(...formats),
    pages: amount,
    meta: objectOf({ bytes: amount, "title?": text, "author?": text, "producer?": text }),
    quality: anyOf(...qualities),
    warnings: listOf(warning),
    "layout?": listOf(page),
  }),
);

/** An object that was read from a `Document`, its `document`. */
export function readFromDocument(parts: Readonly<Record<string, Form>>): Form {
  const textOf = ({ document }: Readonly<Record<string, unknown>>) =>
    isRecord(document) ? document.text : undefined;
  return aboutText(textOf, objectOf({ document: documentShape, ...parts }));
}

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is not a `Document`. */
export const checkDocument: (value: unknown) => void = checkOf(
  documentShape,
  "a Document, as readDocument gives",
);
