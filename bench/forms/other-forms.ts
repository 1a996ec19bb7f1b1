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
export const fileForms: readonly string[] = Object.keys(files);

/**
 * Every form that differs from a resume. Changes of text are compared with its text as it is, which is one of
 * the forms ("text"), and files with the file.
 */
export async function* otherForms(reading: Reading): AsyncGenerator<OtherForm> {
  let first = reading;
  if (reading.document.format !== "text") {
    first = await readForm(visibleText(reading));
    yield { form: "text", first: reading, own: first };
  }
  for (const [form, change] of Object.entries(changedForms)) {
    const text = change(first);
    if (text !== first.document.text) yield { form, first, own: await readForm(text) };
  }
  for (const [form, make] of Object.entries(files)) {
    const bytes = make(reading);
    if (bytes !== undefined) yield { form, first: reading, own: await readForm(bytes) };
  }
}
