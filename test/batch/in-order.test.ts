import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mapInOrder } from "../../src/batch/in-order.ts";

async function collect<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test("results come in input order, however long each takes", async () => {
  const delays = fc.array(fc.nat({ max: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (items, places) => {
      const work = async (ms: number) => wait(ms, ms);
      expect(await collect(mapInOrder(items, places, work))).toEqual(items);
    }),
    { numRuns: 30 },
  );
});

test.for([1, 2, 5])(
  "with %i places, that many are worked on and at most twice as many are held",
  async (places) => {
    let working = 0;
    let most = 0;
    let asked = 0;
    let given = 0;
    let held = 0;
    function* items(): Generator<number> {
      for (; asked < 40; asked++) yield asked;
    }
    const work = async (item: number) => {
      most = Math.max(most, ++working);
      await wait(1);
      working--;
      return item;
    };
    for await (const _ of mapInOrder(items(), places, work)) {
      held = Math.max(held, asked - given);
      given++;
    }
    expect(most).toBe(places);
    expect(held).toBeLessThanOrEqual(2 * places + 1);
    expect(given).toBe(40);
  },
);

test.for([1, 2, 5])(
  "with %i places, an error of the source comes after the results of the items before it",
  async (places) => {
    function* items(): Generator<number> {
      yield* [1, 2, 3];
      throw new Error("the disk is gone");
    }
    const seen: number[] = [];
    const work = async (item: number) => wait(10 - item, item);
    const reading = async () => {
      for await (const result of mapInOrder(items(), places, work)) seen.push(result);
    };
    await expect(reading()).rejects.toThrow("the disk is gone");
    expect(seen).toEqual([1, 2, 3]);
  },
);

test("a result does not wait for an item that is slow to arrive", async () => {
  let giveSecond: () => void = () => undefined;
  async function* items(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => {
      giveSecond = resolve;
    });
    yield 2;
  }
  const results = mapInOrder(items(), 4, async (item) => item);
  expect((await results.next()).value).toBe(1);
  giveSecond();
  expect((await results.next()).value).toBe(2);
  expect((await results.next()).done).toBe(true);
});

test("errors of the items are passed on", async () => {
  function* items(): Generator<number> {
    yield 1;
    throw new Error("no more");
  }
  await expect(collect(mapInOrder(items(), 2, async (item) => item))).rejects.toThrow("no more");
});

test("leaving early closes the items", async () => {
  let isClosed = false;
  function* items(): Generator<number> {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      isClosed = true;
    }
  }
  for await (const item of mapInOrder(items(), 2, async (one) => one)) if (item === 3) break;
  await wait(0);
  expect(isClosed).toBe(true);
});
