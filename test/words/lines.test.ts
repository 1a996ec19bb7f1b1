import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Counts, which nobody writes or reviews by hand, have longer ones.
const counted = "frequencies.yml";

test("no line of the lexicon is too long to review in a diff", () => {
  const files = readdirSync("lexicons", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".yml") && file !== counted,
  );
  const long = files.flatMap((file) =>
    readFileSync(`lexicons/${file}`, "utf8")
      .split("\n")
      .flatMap((line, i) => (line.length > 200 ? `${file}:${i + 1}` : [])),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});
