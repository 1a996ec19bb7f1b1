import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  [
    "a trait before the role that is looked for is asked for, though the role names the title",
    "We are looking for a creative backend engineer to build ferries.",
    ["required creativity"],
  ],
  [
    "those who are looked for may be called by what they are like",
    "We are looking for ambitious, hard-working team players with a strong sense of ownership.",
    ["required work-ethic", "required teamwork", "required ownership"],
  ],
  [
    "what a firm expects you to know is asked for",
    "At our yard we expect you to know Kotlin.",
    ["required kotlin"],
  ],
  [
    "skills behind a field ask for it",
    "We are looking for an engineer with full-stack skills.",
    ["required full-stack-development"],
  ],
  [
    "a field without skills behind it is only where one works",
    "We are looking for an engineer who joins the full-stack team.",
    [],
  ],
] as const)("%s", ([, text, expected]) => {
  expect(asked(`${text}\n`)).toEqual(expected);
});
