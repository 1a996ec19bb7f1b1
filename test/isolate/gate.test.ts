import { expect, test } from "vitest";
import { openGate } from "../../src/isolate/gate.ts";

test("no more callers are inside than there are places, and they enter in order", async () => {
  const gate = openGate(2);
  const inside: number[] = [];
  let most = 0;
  await Promise.all(
    Array.from({ length: 6 }, async (_, i) => {
      const leave = await gate.enter();
      inside.push(i);
      most = Math.max(most, inside.length);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside.splice(inside.indexOf(i), 1);
      leave();
    }),
  );
  expect(most).toBe(2);
});

test("a caller who gives up while waiting occupies no place", async () => {
  const gate = openGate(1);
  const leave = await gate.enter();
  const stop = new AbortController();
  const given = gate.enter(stop.signal);
  stop.abort();
  await expect(given).rejects.toMatchObject({ code: "ABORTED" });
  leave();
  await expect(gate.enter()).resolves.toBeTypeOf("function");
});

test("leaving twice frees one place", async () => {
  const gate = openGate(1);
  const leave = await gate.enter();
  leave();
  leave();
  await gate.enter();
  const stop = new AbortController();
  const third = gate.enter(stop.signal);
  stop.abort();
  await expect(third).rejects.toMatchObject({ code: "ABORTED" });
});
