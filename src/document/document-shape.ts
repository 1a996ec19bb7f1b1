import {
  amount,
  anyOf,
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
export const documentShape: Form = objectOf({
  text,
  lines: listOf(
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
});

/** @throws AnalyzeError `SOURCE_INVALID` for a value that is not a `Document`. */
export const checkDocument: (value: unknown) => void = checkOf(
  documentShape,
  "a Document, as readDocument gives",
);
