import { expect, test } from "vitest";
import { failureOf } from "../../src/cli/mcp/tool-error.ts";
import { AnalyzeError } from "../../src/errors.ts";

test("an error of a tool names its argument without the dashes of the command line", () => {
  const problem = 'is not a day such as "2026-11-20"';
  const failure = failureOf(new AnalyzeError("OPTION_INVALID", { option: "now", problem }));
  expect(failure).toEqual({ code: "OPTION_INVALID", message: `now ${problem}` });
});
