import { expect, test } from "vitest";
import { readMarkedSentences } from "../../bench/gold/sentences.ts";
import { asked } from "./builtin-posting.ts";

const after = (words: string): readonly string[] => asked(`Backend Engineer\n\n${words}`);

test.for([
  ["We would be lost without somebody who is at home in Rust.", ["required rust"]],
  ["It would make us happy if you had touched Kubernetes before.", ["preferred kubernetes"]],
  ["Payments are written in Kotlin, the ledger in Scala.", ["mentioned kotlin", "mentioned scala"]],
  [
    "Behind the curtain you will find a Django app with Celery.",
    ["mentioned django", "mentioned celery"],
  ],
  [
    "Everything runs in Docker on Hetzner machines that you would look after.",
    ["mentioned docker", "mentioned hetzner"],
  ],
] as const)("the words of %j, none of them a known phrase, ask together", ([words, expected]) => {
  expect(after(words)).toEqual(expected);
});

test.for([
  "Twenty thousand shops on Shopify sell through us.",
  "Our founders sold their last firm to Oracle.",
  "Before 2020 everything was a PHP script on one server, long gone by now.",
])("the words of %j only mention", (words) => expect(after(words)).toEqual([]));

test("which name it is does not affect how strongly a sentence asks for it", () => {
  const levels = (name: string) =>
    after(`We would be lost without somebody who is at home in ${name}.`);
  for (const name of ["Kotlin", "Scala", "Elixir", "Haskell"])
    expect(levels(name)).toEqual([`required ${name.toLowerCase()}`]);
});

test("the spans of names in a marked sentence cover names, not marks", () => {
  for (const { text, names } of readMarkedSentences())
    for (const { from, to } of names) expect(text.slice(from, to)).toMatch(/^[^{}=]+$/);
});
