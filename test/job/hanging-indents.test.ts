// An item of a list that goes on below, set in as far as its words or behind a comma.
import { expect, test } from "vitest";
import { asked, read } from "./posting.ts";

const posting = (...rows: readonly string[]): string =>
  `We make maps.\n\nRequirements\n- Docker\n${rows.join("\n")}\n- Good English`;

test.for([
  ["- one of Java,\n  Kotlin, Scala"],
  ["- one or more of the following:\n  Java, Kotlin, Scala"],
  ["  • at least one of Java,\n    Kotlin and Scala"],
  ["- one of Java, Kotlin,\nScala"],
  ["- Java, Kotlin\n  or Scala"],
  ["- Java (alternatively\n  Kotlin, Scala)"],
] as const)("the choice that goes on below in %j is one", ([rows]) => {
  expect(asked(posting(rows))).toContain("required java|kotlin|scala");
});

test("an item takes the level that its second row gives it", () => {
  expect(asked(posting("- Kafka, from work or from\n  Open Source, is a plus"))).toContain(
    "preferred kafka",
  );
});

test.for([
  // Rows set in further are items of their own.
  ["- Languages:\n    Java\n    Kotlin", ["required java", "required kotlin"]],
  // An item without a comma ends where its row does.
  ["- Java\nKafka", ["required java", "required kafka"]],
] as const)("%j keeps its rows", ([rows, levels]) => {
  expect(asked(posting(rows))).toEqual(expect.arrayContaining([...levels]));
});

test("the places of such an item are those of the text", () => {
  const text = posting("- one of Java,\n  Kotlin, Scala");
  const places = read(text).requirements.flatMap(({ spans }) => spans);
  expect(places.map(({ from, to }) => text.slice(from, to))).toContain("Scala");
});

test("a heading below an item, set in as far as its words, is no part of it", () => {
  const text = "Requirements\n- Docker\n- Java\n\n  Nice to have\n- Kafka";
  expect(read(text).requirements.find(({ name }) => name === "Kafka")?.level).toBe("preferred");
});
