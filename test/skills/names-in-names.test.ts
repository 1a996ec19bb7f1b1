import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";

test.for([
  ["Tuned Java multithreading in the order book", ["Java", "Multithreading"]],
  ["Wrote Kotlin coroutines for the mobile API", ["Kotlin", "Coroutines"]],
  ["Profiled the Node.js event loop", ["Node.js", "Event loop"]],
  ["Bare-metal C for STM32", ["C", "Bare-Metal Programming"]],
] as const)("%j names the technology within the name of the practice", ([text, names]) => {
  const found = new Set(findSkills(text, { lexicon: builtinLexicon() }).map(({ name }) => name));
  expect([...found]).toEqual(expect.arrayContaining([...names]));
});
