import { expect, test } from "vitest";
import { jsonLines } from "../../.ci/json-lines.ts";
import { type Career, countPositions } from "../../bench/gold/careers.ts";
import { textDocument } from "../../src/document/plain.ts";
import { parseResume } from "../../src/resume/parse.ts";

/**
 * Some points below the shares measured when the weights were last trained, so that any greater loss is
 * noticed.
 */
const least = { found: 0.8, title: 0.75, employer: 0.7, dates: 0.7, exact: 0.6, count: 0.6 };

const counts = jsonLines<Career>("fixtures/gold/careers/apart.jsonl").map(({ text, positions }) =>
  countPositions(parseResume(textDocument(text), { now: "2026-11-20" }).positions, positions),
);

test.for(Object.entries(least))(
  "in held-out invented careers, the share for %s is at least %d",
  ([name, share]) => {
    const all = counts.map((count) => count[name] ?? [0, 0]);
    const right = all.reduce((sum, [own]) => sum + own, 0);
    const of = all.reduce((sum, [, one]) => sum + one, 0);
    expect(right / of).toBeGreaterThanOrEqual(share);
  },
);
