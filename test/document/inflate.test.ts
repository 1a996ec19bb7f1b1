import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type InflateOptions, inflateRaw } from "../../src/document/inflate.ts";
import { inflatePortably } from "../../src/document/inflate-portably.ts";

const ways = [
  ["zlib", inflateRaw],
  ["its translation", inflatePortably],
] as const;

const bomb = deflateRawSync(new Uint8Array(200 * 1024 * 1024));

test.for(ways)("%s returns as much as is allowed, and nothing if there is more", ([, inflate]) => {
  const text = "Kafka ".repeat(100_000);
  const packed = deflateRawSync(Buffer.from(text));
  expect(new TextDecoder().decode(inflate(packed, { limit: text.length }))).toBe(text);
  expect(inflate(packed, { limit: text.length - 1 })).toBeUndefined();
});

test.for(ways)("%s stops a bomb long before its end", ([, inflate]) => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(inflate(bomb, { limit: 1024 * 1024 })).toBeUndefined();
    return performance.now() - start;
  });
  // The best time, since a busy machine may slow down any single run.
  expect(Math.min(...times)).toBeLessThan(500);
});

test.for(ways)("%s accepts truncated data only if that is allowed", ([, inflate]) => {
  const packed = deflateRawSync(Buffer.from("Kafka and Go, twice: Kafka and Go."));
  const cut = packed.subarray(0, packed.length - 4);
  expect(() => inflate(cut, { limit: 100 })).toThrow();
  const rest = inflate(cut, { limit: 100, mayBeCut: true });
  expect(new TextDecoder().decode(rest)).toMatch(/^Kafka and Go, twice/);
});

/** The outcome for some data: the bytes, that there were too many, or a refusal (its message may differ). */
function outcome(inflate: typeof inflateRaw, packed: Uint8Array, options: InflateOptions): unknown {
  try {
    const bytes = inflate(packed, options);
    return bytes === undefined ? "too much" : Buffer.from(bytes).toString("hex");
  } catch {
    return "damaged";
  }
}

test("both give the same result for any data: whole, with a changed byte, truncated, or followed by more", () => {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.nat(255),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.uint8Array({ maxLength: 5 }),
  });
  const text = fc.array(fc.constantFrom("Kafka ", "Go ", "\u0000", "REST, "), { maxLength: 2000 });
  const options = fc.record({ limit: fc.nat(20_000), mayBeCut: fc.boolean() });
  fc.assert(
    fc.property(text, damage, options, (words, { at, byte, end, more }, allowed) => {
      const packed = deflateRawSync(Buffer.from(words.join("")));
      packed[Math.floor(at * packed.length)] = byte;
      const cut = Buffer.concat([packed.subarray(0, Math.ceil(end * packed.length)), more]);
      expect(outcome(inflatePortably, cut, allowed)).toEqual(outcome(inflateRaw, cut, allowed));
    }),
    { numRuns: 400 },
  );
});
