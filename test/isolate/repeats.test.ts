import fc from "fast-check";
import { expect, test } from "vitest";
import { omitRepeats, repeatable, restoreRepeats } from "../../src/isolate/repeats.ts";

const job = { requirements: [] };
const lexicon = { skills: new Map() };

test("what was sent with the task before is not sent again", () => {
  const before = repeatable([lexicon, new Uint8Array(3), job]);
  expect(omitRepeats([lexicon, "text", job], before)).toEqual([null, "text", null]);
});

test("an equal but different object is sent", () => {
  expect(omitRepeats([{ ...job }], [job])).toEqual([job]);
});

test("bytes are sent each time, since they may have changed", () => {
  const bytes = new Uint8Array(3);
  const buffer = new ArrayBuffer(3);
  const things = [bytes, buffer];
  expect(omitRepeats(things, repeatable(things))).toEqual(things);
});

test("a thread receives every task of a sequence unchanged, whatever the tasks share", () => {
  const things = fc.array(
    fc.constantFrom(undefined, "text", "", 0, job, lexicon, { ...job }, new Uint8Array(2)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(things, { maxLength: 6 }), (tasks) => {
      let sent: readonly unknown[] = [];
      let kept: readonly unknown[] = [];
      for (const task of tasks) {
        const received = restoreRepeats(omitRepeats(task, sent), kept);
        sent = repeatable(task);
        kept = repeatable(received);
        expect(received).toHaveLength(task.length);
        expect(received.every((thing, i) => thing === task[i])).toBe(true);
      }
    }),
  );
});
