import { expect, test } from "vitest";
import { AnalyzeError } from "../src/errors.ts";

test("an error carries its code, its details and a message made of them", () => {
  const error = new AnalyzeError("ENCRYPTED", { format: "PDF" });
  expect(error).toMatchObject({
    name: "AnalyzeError",
    code: "ENCRYPTED",
    details: { format: "PDF" },
  });
  expect(error.message).toBe(
    "The PDF document is encrypted; remove its password, or pass it as options.password",
  );
});

test.for([
  ["bytes", "raise options.limits.maxBytes or send a smaller file"],
  ["XML tags", "raise options.limits.maxTags or send a smaller file"],
  ["unpacked bytes in a part", "no option raises it"],
  ["zip entries", "save the document as PDF"],
])("too many %s are told with what can be done about them", ([what = "", advice]) => {
  const { message } = new AnalyzeError("TOO_LARGE", { what, size: 3, limit: 2 });
  expect(message).toContain(advice);
});

test("a password for a DOCX is never asked for, since none opens it", () => {
  const { message } = new AnalyzeError("ENCRYPTED", { format: "DOCX" });
  expect(message).toBe("The DOCX document is encrypted; save it without its password");
});

test("an error keeps its cause", () => {
  const cause = new Error("inner");
  expect(new AnalyzeError("ABORTED", {}, { cause }).cause).toBe(cause);
});

test("the code of a caught error tells the compiler what its details are", () => {
  const thrown: unknown = new AnalyzeError("TOO_LARGE", { what: "pages", size: 3, limit: 2 });
  if (!(thrown instanceof AnalyzeError) || thrown.code !== "TOO_LARGE") throw new Error("no");
  expect(thrown.details.limit).toBe(2);
});

test.for([new Error("another"), { code: "EMPTY" }, undefined])(
  "%o is not an AnalyzeError",
  (thrown) => expect(thrown instanceof AnalyzeError).toBe(false),
);
