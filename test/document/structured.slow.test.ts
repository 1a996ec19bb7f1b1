import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { AnalyzeError } from "../../src/errors.ts";
import { makeRandom } from "../random.ts";
import { structuredCase } from "./structured.ts";

test("documents with absurd numbers are read or refused with a code", async () => {
  for (let number = 0; number < 150; number++) {
    const { bytes, kind } = structuredCase(makeRandom(number));
    const error = await readDocument(bytes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error, `${kind} ${number}`).toBeInstanceOf(AnalyzeError);
  }
});
