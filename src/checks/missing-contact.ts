import type { Contact } from "../resume/resume.ts";
import type { Check } from "./check.ts";

/** What an employer needs to answer, in the order in which it is asked for. */
const needed: readonly (readonly [keyof Contact, string])[] = [
  ["name", "name"],
  ["email", "e-mail address"],
  ["phone", "phone number"],
];

/**
 * A resume without a name, an e-mail address or a phone number in its text. Applicant systems fill their form from the text; what
 * stands only in a picture, an icon or a header that they do not read is missing there, and nobody can answer.
 */
export const missingContact: Check = {
  id: "missing-contact",
  severity: "warning",
  run({ resume }) {
    // Of an unreadable document nothing can be said to be missing.
    if (resume.document.quality === "unreadable") return [];
    const missing = needed.filter(([field]) => resume.contact[field] === undefined);
    if (missing.length === 0) return [];
    const names = missing.map(([, name]) => name).join(" and no ");
    return [
      {
        message: `Found no ${names}, expected them at the top of the resume`,
        fix: "Write name, e-mail address and phone number as plain text in the body of the first page.",
      },
    ];
  },
};
