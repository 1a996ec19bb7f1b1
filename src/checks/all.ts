import type { Check } from "./check.ts";
import { contactInHeader } from "./contact-in-header.ts";
import { datesOrder } from "./dates-order.ts";
import { doubtfulDocument } from "./doubtful-document.ts";
import { employmentGap } from "./employment-gap.ts";
import { fileSize } from "./file-size.ts";
import { futureDate } from "./future-date.ts";
import { hiddenText } from "./hidden-text.ts";
import { iconGlyphs } from "./icon-glyphs.ts";
import { imagePage } from "./image-page.ts";
import { injectedInstructions } from "./injected-instructions.ts";
import { keywordStuffing } from "./keyword-stuffing.ts";
import { length } from "./length.ts";
import { letterSpacing } from "./letter-spacing.ts";
import { listedNotEvidenced } from "./listed-not-evidenced.ts";
import { missingContact } from "./missing-contact.ts";
import { misspelling } from "./misspelling.ts";
import { noMeasurableResults } from "./no-measurable-results.ts";
import { notAResume } from "./not-a-resume.ts";
import { outlinedText } from "./outlined-text.ts";
import { tableLayout } from "./table-layout.ts";
import { textBox } from "./text-box.ts";
import { twoColumns } from "./two-columns.ts";
import { unnamedLetters } from "./unnamed-letters.ts";
import { unreadableDate } from "./unreadable-date.ts";
import { unreadableDocument } from "./unreadable-document.ts";

/** Every check, in the order of `checkIds`. */
export const checks: readonly Check[] = [
  unreadableDocument,
  outlinedText,
  doubtfulDocument,
  notAResume,
  imagePage,
  fileSize,
  hiddenText,
  injectedInstructions,
  keywordStuffing,
  missingContact,
  contactInHeader,
  unreadableDate,
  datesOrder,
  futureDate,
  employmentGap,
  listedNotEvidenced,
  misspelling,
  noMeasurableResults,
  length,
  twoColumns,
  tableLayout,
  textBox,
  letterSpacing,
  iconGlyphs,
  unnamedLetters,
];
