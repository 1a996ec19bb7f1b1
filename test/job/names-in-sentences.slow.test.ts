import { expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { asked } from "./builtin-posting.ts";

const inCapitals = [...builtinLexicon().skills.values()]
  .map(({ name }) => name)
  .filter((name) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name))
  // A third of them shows the same in a third of the time.
  .filter((_, i) => i % 3 === 0);

test("there are names with inner capitals to test", () => {
  expect(inCapitals.length).toBeGreaterThan(100);
});

test("a capital inside a name opens no heading in a line of several sentences", () => {
  const lost = inCapitals.filter((name) => {
    const alone = asked(`Requirements\n- You know ${name}, Java and Linux.\n- You know Redis.`);
    const inLine = asked(
      `You know ${name}, Java and Linux, and also Redis. You will love our office in the old town.`,
    );
    return alone.some((one) => !inLine.includes(one));
  });
  expect(lost).toEqual([]);
});
