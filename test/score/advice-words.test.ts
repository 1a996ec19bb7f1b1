import { expect, test } from "vitest";
import { adviceWords } from "../../src/score/advice.ts";

test("advice on a short use speaks of no months asked for where none are", () => {
  const shortcoming = { kind: "months", months: 18, minMonths: 0 } as const;
  const about = { kind: "skill", name: "Kafka", isChoice: false, category: "messaging" } as const;
  expect(adviceWords({ ...about, shortcoming, minMonths: 0 })).toBe(
    "Positions show only 1 y 6 m of Kafka. If it was part of other positions as well, say so in a bullet there.",
  );
});
