import fc from "fast-check";
import { expect, test } from "vitest";
import { weightsFromText, weightsToText } from "../../src/text/packed-weights.ts";

test("numbers near 0 take one character each, others two", () => {
  const weights = { a: [0, 39], "b c": [-40, 40] };
  expect(weightsToText({ labels: ["yes", "no"], weights })).toBe("yes\tno\na\tb c\n(w\nvx(");
});

test("weights survive packing, and the packed text is printable", () => {
  const name = fc.stringMatching(/^[ -~]{1,6}$/);
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -300, max: 300 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).chain((labels) =>
        fc.record({
          labels: fc.constant(labels),
          weights: fc.dictionary(
            name.filter((one) => one !== "__proto__"),
            fc.array(number, { minLength: labels.length, maxLength: labels.length }),
            { minKeys: 1, noNullPrototype: true },
          ),
        }),
      ),
      (given) => {
        const text = weightsToText(given);
        expect(text).toMatch(/^[\t\n -~]*$/);
        expect(weightsFromText(text)).toEqual(given);
      },
    ),
  );
});
