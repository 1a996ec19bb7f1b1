import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { allForms, otherForms } from "../../bench/forms/other-forms.ts";
import { positionsOf, readForm, type Same, sameOf } from "../../bench/forms/reading.ts";

/** The share of the fixtures' positions that must be read the same in each form. */
const leastShare = 0.97;

/**
 * Forms in which the rows themselves are lost, and with them what separates a position from the next one.
 * Held some points below what was measured.
 */
const leastLost: Readonly<Record<string, number>> = {
  "one paragraph": 0.78,
  "one paragraph without bullets": 0.6,
};

const folder = new URL("../../fixtures/resumes/", import.meta.url).pathname;
const sums = new Map<string, Same>();

beforeAll(async () => {
  for (const name of readdirSync(folder)) {
    const file = readdirSync(join(folder, name)).find((one) => one.startsWith("resume."));
    if (file === undefined) continue;
    const original = await readForm(new Uint8Array(readFileSync(join(folder, name, file))));
    for await (const { form, first, own } of otherForms(original)) {
      const { same, of } = sameOf(positionsOf(first), positionsOf(own));
      const sum = sums.get(form) ?? { same: 0, of: 0 };
      sums.set(form, { same: sum.same + same, of: sum.of + of });
    }
  }
}, 600_000);

test.for(allForms)("the positions of the fixtures are the same as or with: %s", (form) => {
  const { same, of } = sums.get(form) ?? { same: 0, of: 0 };
  expect(same).toBeGreaterThanOrEqual((leastLost[form] ?? leastShare) * of);
});
