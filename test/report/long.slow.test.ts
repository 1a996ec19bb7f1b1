import { expect, test } from "vitest";
import { renderReport } from "../../src/report/render.ts";
import { poison } from "./poison.ts";
import { samples } from "./samples.ts";

test("a report of a hostile resume takes time in proportion to its length", () => {
  // 5 kB of each character that is escaped, in every string; a slow pattern would take minutes.
  for (const mark of [
    "=",
    "<",
    "|",
    "\\",
    "@",
    "www.",
    "://",
    ": ",
    "`",
    "“",
    " × ",
    "; credit ",
  ]) {
    const long = poison(samples.posting, mark.repeat(5_000 / mark.length));
    for (const format of ["text", "markdown", "html", "csv"] as const) {
      expect(renderReport(long as never, format).length).toBeGreaterThan(0);
    }
  }
});
