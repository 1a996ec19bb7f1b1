import { expect, test } from "vitest";
import { readScene } from "../../src/skills/context/decide.ts";
import { decideHits } from "../../src/skills/context/disambiguate.ts";
import { countCertain, type Decision } from "../../src/skills/context/scene.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";

const { scene } = readScene("PostgreSQL, Kubernetes, RabbitMQ, TypeScript", builtinLexicon());
const decisions = decideHits(scene);

test("more than three certain names count as three", () => {
  expect(countCertain(scene, decisions.slice(0, 2)).count()).toBe(2);
  expect(countCertain(scene, decisions).count()).toBe(3);
});

test("a name that is kept after the count is added to it", () => {
  const certain = countCertain(scene, []);
  const counts = decisions.map((decision) => {
    const before = certain.count();
    certain.learn(decision);
    return before;
  });
  expect(counts).toEqual([0, 1, 2, 3]);
});

test("a name learned before the first count is counted once", () => {
  const list: Decision[] = [];
  const certain = countCertain(scene, list);
  for (const decision of decisions.slice(0, 1)) {
    list.push(decision);
    certain.learn(decision);
  }
  expect(certain.count()).toBe(1);
});

test("the decisions are read only once, however often the count is requested", () => {
  let looks = 0;
  const list = decisions.slice(0, 2).map((decision) => ({
    ...decision,
    get kept() {
      looks++;
      return decision.kept;
    },
  }));
  const certain = countCertain(scene, list);
  for (let i = 0; i < 100; i++) certain.count();
  expect(looks).toBe(2);
});
