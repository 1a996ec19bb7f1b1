// List items that continue on the next line, indented as far as their words or after a comma.
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
] as const)("the choice that continues on the next line in %j is one choice", ([rows]) => {
  expect(asked(posting(rows))).toContain("required java|kotlin|scala");
});

test("an item takes the level stated on its second line", () => {
  expect(asked(posting("- Kafka, from work or from\n  Open Source, is a plus"))).toContain(
    "preferred kafka",
  );
});

test.for([
  // Lines indented deeper are separate items.
  ["- Languages:\n    Java\n    Kotlin", ["required java", "required kotlin"]],
  // An item without a comma ends with its line.
  ["- Java\nKafka", ["required java", "required kafka"]],
] as const)("%j keeps its lines", ([rows, levels]) => {
  expect(asked(posting(rows))).toEqual(expect.arrayContaining([...levels]));
});

test("the places of such an item are places in the text", () => {
  const text = posting("- one of Java,\n  Kotlin, Scala");
  const places = read(text).requirements.flatMap(({ spans }) => spans);
  expect(places.map(({ from, to }) => text.slice(from, to))).toContain("Scala");
});

test("a heading below an item, indented as far as its words, is not part of it", () => {
  const text = "Requirements\n- Docker\n- Java\n\n  Nice to have\n- Kafka";
  expect(read(text).requirements.find(({ name }) => name === "Kafka")?.level).toBe("preferred");
});
