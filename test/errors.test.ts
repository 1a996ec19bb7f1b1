import { expect, test } from "vitest";
import { AnalyzeError } from "../src/errors.ts";

test("an error carries its code, its details and a message made of them", () => {
  const error = new AnalyzeError("ENCRYPTED", { format: "pdf" });
  expect(error).toMatchObject({
    name: "AnalyzeError",
    code: "ENCRYPTED",
    details: { format: "pdf" },
  });
  expect(error.message).toBe(
    "The pdf document is encrypted; remove its password, or pass it as options.password",
  );
});

test("an error keeps its cause", () => {
  const cause = new Error("inner");
  expect(new AnalyzeError("ABORTED", {}, { cause }).cause).toBe(cause);
});
