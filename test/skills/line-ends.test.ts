import { expect, test } from "vitest";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { numbersById, skillAt } from "../../src/skills/lexicon/form-index.ts";
import { namesIn } from "./found.ts";

test.for([
  ["KVM, Hyper-\nV, Citrix", ["KVM", "Hyper-V", "Citrix"]],
  ["Java, Objective-\nC", ["Java", "Objective-C"]],
  ["Oracle, PL/\nSQL, Kafka", ["Oracle Database", "PL/SQL", "Apache Kafka"]],
] as const)("a name goes on behind a mark that ends its line: %j", ([text, names]) => {
  expect(namesIn(`Skills: ${text}`)).toEqual(names);
});

test("a mark apart from the word before it ends no name", () => {
  expect(namesIn("Skills: Docker, Spring -\nBoot camps, Kafka")).not.toContain("Spring Boot");
});

test("nearly every name with a hyphen or slash is found if its line ends there", () => {
  const { index } = builtinLexicon();
  const names = Array.from(numbersById(index), (number) => skillAt(index, number))
    .flatMap((skill) => [skill?.name ?? "", ...(skill?.aliases ?? [])])
    .filter((name) => inner.test(name));
  const lost = names.filter((name) => {
    const text = `Skills: Docker, ${name}, Kafka`;
    return namesIn(text).join() !== namesIn(text.replace(inner, "$&\n")).join();
  });
  expect(names.length).toBeGreaterThan(1000);
  // "OR-⏎Tools" and "Pre-⏎Sales" are left: their second words are words of their own.
  expect(lost.length).toBeLessThan(5);
});

const inner = /(?<=[a-z0-9])[-/](?=[a-z0-9])/i;
