import { expect, test, vi } from "vitest";
import { rehearse } from "../../src/browser/rehearsal.ts";

test("a rehearsal runs to its report while no call arrives", async () => {
  const isAsked = vi.fn(() => false);
  await rehearse(isAsked);
  expect(isAsked).toHaveBeenCalledTimes(3);
});

test("a rehearsal stops after the step during which a call arrives", async () => {
  const isAsked = vi.fn(() => true);
  await rehearse(isAsked);
  expect(isAsked).toHaveBeenCalledTimes(1);
});
