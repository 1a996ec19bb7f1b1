import { expect, test } from "vitest";
import { namesIn } from "./found.ts";

test("an abbreviation that the text spells out as something else is not the technology, wherever it is", () => {
  expect(namesIn("Java, Spring, IOC")).toContain("Dependency Injection");
  const text = "Worked for the Inland Oil Company (IOC).\n\nSkills: Java, Spring, IOC";
  expect(namesIn(text)).not.toContain("Dependency Injection");
});

test("more may follow the abbreviation in its bracket", () => {
  expect(namesIn("Skills: Terminal services (TS & web access), Java")).not.toContain("TypeScript");
});

test.for([
  ["Inversion of Control (IOC), Spring", "Dependency Injection"],
  ["Amazon Web Services (AWS), Docker", "Amazon Web Services"],
  ["Structured Query Language (SQL), Java", "SQL"],
  ["Type Script (TS), Java", "TypeScript"],
])("a technology may be spelled out: %s", ([text, name]) => {
  expect(namesIn(text ?? "")).toContain(name);
});
