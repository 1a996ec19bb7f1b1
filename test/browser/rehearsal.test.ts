import { expect, test, vi } from "vitest";
import { rehearse } from "../../src/browser/rehearsal.ts";

test("a rehearsal goes through to its report while nobody asks for anything", async () => {
  const isAsked = vi.fn(() => false);
  await rehearse(isAsked);
  expect(isAsked).toHaveBeenCalledTimes(3);
});

test("a rehearsal ends with the step in which a call comes", async () => {
  const isAsked = vi.fn(() => true);
  await rehearse(isAsked);
  expect(isAsked).toHaveBeenCalledTimes(1);
});
