import { nameList } from "../text/name-list.ts";
import type { Check } from "./check.ts";

/** What an employer needs to reply, in the order in which it is reported. */
const needed = ["name", "email", "phone"] as const;

type Field = (typeof needed)[number];

const fieldNames: Readonly<Record<Field, string>> = {
  name: "name",
  email: "e-mail address",
  phone: "phone number",
};

/**
 * A resume without a name, an e-mail address or a phone number in its text. Applicant tracking systems fill
 * in their form from the text. What is only in a picture, an icon or a header that they do not read is
 * missing there, and nobody can reply.
 */
export const missingContact: Check<{ readonly fields: readonly Field[] }> = {
  id: "missing-contact",
  severity: "warning",
  run({ resume }) {
    // Nothing can be called missing in an unreadable document.
    if (resume.document.quality === "unreadable") return [];
    const missing = needed.filter((field) => resume.contact[field] === undefined);
    return missing.length === 0 ? [] : [{ facts: { fields: missing } }];
  },
  words({ fields }) {
    const names = fields.map((field) => fieldNames[field]);
    return {
      message: `No ${names.join(" and no ")} was found`,
      fix: `Write your ${nameList(names)} as plain text at the top of the first page.`,
    };
  },
};
