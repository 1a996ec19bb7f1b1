import { expect, test } from "vitest";
import { asked, check } from "./posting.ts";

test.for([
  ["You: 5+ years of Java", ["required java 60"]],
  [
    "We make tea with Python. You: 5+ years of Java; you like Golang.",
    ["required java 60", "required golang"],
  ],
  ["What we offer you\n- Java", []],
] as const)("%j asks only after 'You:'", ([text, expected]) => check(text, expected));

test.for([
  "Any of the following would be particularly advantageous, but we welcome applications without these:",
  "Even better if you have one or more of the following:",
  "It would be a bonus to know these, though nobody knows them all:",
])("%j makes wishes of the list below it", (lead) => {
  for (const bullet of ["- ", ""]) {
    const items = ["Knowledge of Rust", "Some experience with Kafka"].map((item) => bullet + item);
    const asks = asked(`Requirements\n${bullet}Golang\n${lead}\n${items.join("\n")}`);
    expect(asks.filter((ask) => !ask.startsWith("preferred"))).toEqual(["required golang"]);
  }
});

test.for([
  "Not for you if you only want to write Java.",
  "Please don't apply if you only know Java.",
])("%j asks for nothing", (line) =>
  check(`Requirements\n- Golang\n\n${line}`, ["required golang"]),
);

test.for([
  [
    "Nice if you've used Kafka before. Redis too.\n- Golang",
    ["required golang", "preferred kafka"],
  ],
  ["Rust is a nice extra\n- Golang", ["required golang", "preferred rust"]],
  ["Golang; Rust experience also counts", ["required golang", "mentioned rust"]],
  ["Golang; Rust is a welcome addition", ["required golang", "preferred rust"]],
] as const)("the wish in %j applies to its own item", ([item, expected]) =>
  check(`Requirements\n- ${item}`, expected),
);

test.for([
  ["Rust experience is a plus, as we're moving our API to Scala.", ["preferred rust"]],
  ["Requirements:\n- Rust, because our API is in it\n- Java", ["required rust", "required java"]],
  ["Requirements:\n- Rust or Java, since the team uses Scala", ["required rust|java"]],
] as const)("%j: the reason why something is asked for asks for nothing", ([text, expected]) =>
  check(text, expected),
);
