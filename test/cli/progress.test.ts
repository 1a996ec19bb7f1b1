import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.ts";

test.for([
  [1, 200, 500, "1 of 200, about 2 min left"],
  [37, 200, 5_000, "37 of 200, about 23 s left"],
  [10, 1000, 10_000, "10 of 1000, about 17 min left"],
  [200, 200, 5_000, "200 of 200"],
] as const)("%i of %i after %i ms", ([done, total, elapsed, line]) => {
  expect(progressLine(done, total, elapsed)).toBe(line);
});
