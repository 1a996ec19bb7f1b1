// All other forms of a resume, each read.
import { changedForms } from "../gold/changed-forms.ts";
import { type Reading, readForm, visibleText } from "./reading.ts";
import { asDocx, asPdf, asRailedPdf } from "./remade.ts";

/** A resume in another form. */
interface OtherForm {
  readonly form: string;
  /** The reading that it is compared with. */
  readonly first: Reading;
  readonly own: Reading;
}

/** Each kind of file by its name; undefined where it cannot be made. */
const files: Readonly<Record<string, (reading: Reading) => Uint8Array | undefined>> = {
  DOCX: asDocx,
  PDF: asPdf,
  "PDF with dates in a rail": asRailedPdf,
};

/** The names of the forms that are files. */
const fileForms: readonly string[] = Object.keys(files);

/**
 * A resume in one of the forms, given its reading and that of its text; undefined if it is the same, or
 * cannot be made.
 */
export function inForm(
  form: string,
  reading: Reading,
  ofText: Reading,
): string | Uint8Array | undefined {
  if (form === "text") return reading === ofText ? undefined : ofText.document.text;
  const text = changedForms[form]?.(ofText);
  return text === ofText.document.text ? undefined : (text ?? files[form]?.(reading));
}

/** The names of all forms. */
export const allForms: readonly string[] = ["text", ...Object.keys(changedForms), ...fileForms];

/** Whether a form is a change of a resume's text. */
export function isOfText(form: string): boolean {
  return form in changedForms;
}

/** The reading of a resume's text as it is. */
export async function readText(reading: Reading): Promise<Reading> {
  return reading.document.format === "text" ? reading : await readForm(visibleText(reading));
}

/**
 * Every form that differs from a resume. Changes of text are compared with its text as it is, which is one of
 * the forms ("text"), and files with the file.
 */
export async function* otherForms(reading: Reading): AsyncGenerator<OtherForm> {
  const ofText = await readText(reading);
  for (const form of allForms) {
    const source = inForm(form, reading, ofText);
    if (source === undefined) continue;
    const first = isOfText(form) ? ofText : reading;
    yield { form, first, own: form === "text" ? ofText : await readForm(source) };
  }
}
