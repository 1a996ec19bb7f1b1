import { expect, test } from "vitest";
import { read } from "./posting.ts";

test.for([
  ["We map the sea floor. The free chair belongs to a Ruby Developer.", "Ruby Developer"],
  [
    "Hydrolith sells river levels. You'd be our fourth Rust Engineer, after Pim and Oluchi.",
    "Rust Engineer",
  ],
  [
    "Nordhaven, Bergen: this time it is a Senior Platform Engineer whom we miss.",
    "Senior Platform Engineer",
  ],
  [
    "Hey Tomás! Quick one. I've got a Go developer position with a betting company in Porto.",
    "Go developer",
  ],
] as const)("the text around it reveals the title of %j", ([text, title]) => {
  expect(read(text).title?.text).toBe(title);
});

test.for([
  "We make tools that are loved by front-end developers in forty countries.",
  "You would report to an engineer.",
  "You will replace a Java developer who moves to Spain.",
])("no role in %j is the title", (text) => expect(read(text).title).toBeUndefined());

test("a title with a place of its own does not depend on weights", () => {
  const text = "Data Engineer\n\nThe free chair belongs to a Ruby Developer.";
  expect(read(text).title?.text).toBe("Data Engineer");
});

test("what the position is said not to be is not the title", () =>
  expect(read("This is NOT a Salesforce Admin position. We write Java.").title).toBeUndefined());

test.for([
  "We are not looking for a frontend developer.",
  "You don't have to be a DevOps engineer.",
  "This position is not for a data analyst.",
])("a role that is not sought is no title: %s", (denied) => {
  expect(read(`${denied} You would work on our billing.\n\nMust have: Go`).title).toBeUndefined();
});
