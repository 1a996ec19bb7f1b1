import type { Document, Fact } from "../document/document.ts";
import type { Check } from "./check.ts";

type Field = "email" | "phone";

const fieldNames: Readonly<Record<Field, string>> = {
  email: "e-mail address",
  phone: "phone number",
};
const fields: readonly Field[] = ["email", "phone"];

/**
 * An e-mail address or phone number that is only in the page header, the footer or a text box of a DOCX.
 * Those are separate parts of the file, and many programs open only the main part. Greenhouse lists contact
 * information in the header, the footer or a text box among the reasons why it fails to read a resume:
 * https://support.greenhouse.io/hc/en-us/articles/200989175 In a PDF a header is text like any other, so this
 * check does not apply.
 */
export const contactInHeader: Check<{ readonly fields: readonly Field[] }> = {
  id: "contact-in-header",
  severity: "warning",
  run({ resume: { document, contact } }) {
    if (document.format !== "docx" && document.format !== "odt") return [];
    const apart = fields.flatMap((field) => {
      const fact = contact[field];
      return fact !== undefined && isApart(document, fact) ? [{ field, fact }] : [];
    });
    const [first] = apart;
    if (first === undefined) return [];
    return [
      {
        facts: { fields: apart.map(({ field }) => field) },
        span: { from: first.fact.from, to: first.fact.to },
      },
    ];
  },
  words({ fields: apart }) {
    const names = apart.map((field) => fieldNames[field]).join(" and the ");
    return {
      message: `The ${names} ${apart.length === 1 ? "is" : "are"} only in a page header, a footer or a text box, which many programs skip`,
      fix: "Move the contact lines into the text of the first page.",
    };
  },
};

const apartRegions: ReadonlySet<string> = new Set(["header", "footer", "textbox"]);

/** Whether the fact's words are in no line of the body. */
function isApart({ lines, text }: Document, fact: Fact): boolean {
  const words = text.slice(fact.from, fact.to);
  return (
    lines.some(
      (line) => apartRegions.has(line.region) && line.from <= fact.from && fact.from < line.to,
    ) &&
    !lines.some(
      (line) =>
        !apartRegions.has(line.region) &&
        line.region !== "hidden" &&
        text.slice(line.from, line.to).includes(words),
    )
  );
}
