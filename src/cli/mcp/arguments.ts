import { z } from "zod";

/** The longest text that may be passed as a document, in UTF-16 units. No more is read of any document. */
const longestText = 2_000_000;
const longestPath = 4096;

const file = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .max(longestPath)
      .describe("a file below a folder that the server may read"),
  })
  .describe("PDF, DOCX, ODT, HTML, Markdown, text or JSON Resume");

const text = z.strictObject({
  text: z.string().max(longestText).describe("the text itself"),
});

/** A document: a file below a root, or its text. */
export type DocumentArgument =
  | { readonly path: string; readonly text?: undefined }
  | { readonly text: string; readonly path?: undefined };

export const document: z.ZodType<DocumentArgument> = z.union([file, text], {
  error: 'expected {"path": "…"} or {"text": "…"}',
});

export const field: z.ZodType<string> = z
  .string()
  .max(100)
  .describe(
    'instead of a job: a field of many postings, such as backend, java, devops, mobile, or "auto" for the one that the resume\'s own history shows',
  );

export const oneField: z.ZodType<string> = z
  .string()
  .max(100)
  .refine((name) => name !== "auto", {
    error: "auto chooses a field for each resume; name one field for all of them",
  })
  .describe("instead of a job: a field of many postings, such as backend, java, devops, mobile");

export const day: z.ZodType<string> = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "expected a day such as 2026-11-20" })
  .describe('the day on which "present" ends; default: today');

/** What the resumes are compared with. */
export interface TargetArguments {
  readonly job?: DocumentArgument | undefined;
  readonly field?: string | undefined;
}
